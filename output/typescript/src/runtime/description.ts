/**
 * What the generated code tells the runtime about the API: operations,
 * parameters, media types, servers and security, all as plain data.
 *
 * @module
 */

import type { TokenSource } from "./auth.ts";
import type { FormCodec, RequestCodec, ResponseCodec } from "./media.ts";
import type { Clock, Fetch } from "./options.ts";
import type { PaginationDescription } from "./pagination.ts";

/** Where a parameter travels, the "in" of OpenAPI. */
export type ParameterLocation =
  "path" | "query" | "header" | "cookie" | "querystring";

/** Serialisation styles of the OpenAPI Parameter Object. */
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "tabDelimited"
  | "deepObject"
  | "cookie";

/** How a value is written into a URL, a header or a form. */
export interface StyleDescription {
  /** Default: `simple` in path and header, `form` in query and cookie. */
  readonly style?: ParameterStyle;
  /** Default: true for the styles `form` and `cookie`, else false. */
  readonly explode?: boolean;
  /** Leaves the reserved characters of RFC 3986 as they are. */
  readonly allowReserved?: boolean;
  /**
   * How arrays inside `deepObject` are written, on which OpenAPI is silent:
   * `key=a&key=b` (default), `key[]=a&key[]=b` or `key[0]=a&key[1]=b`.
   */
  readonly arrays?: "repeat" | "brackets" | "indices";
}

/** One parameter of an operation. */
export interface ParameterDescription extends StyleDescription {
  /** Key in the arguments of the call. */
  readonly name: string;
  /** Name on the wire, when it differs from `name`. */
  readonly wireName?: string;
  readonly in: ParameterLocation;
  readonly required?: boolean;
  /** Set for parameters described by `content` instead of `schema`. */
  readonly contentType?: string;
  /** Writes content that is a form. */
  readonly form?: FormCodec;
}

/** An OpenAPI Encoding Object: how one member of a form is written. */
export interface EncodingDescription extends StyleDescription {
  readonly contentType?: string;
}

/** The request body of an operation. */
export interface BodyDescription {
  readonly required?: boolean;
  /** Media type to codec, in the order of the document. */
  readonly content: Readonly<Record<string, RequestCodec>>;
  /**
   * True if the members of the body are arguments of the call: everything
   * that is no parameter is then a member. Otherwise the body is the argument
   * called `argument` (default `body`).
   */
  readonly flat?: boolean;
  readonly argument?: string;
  /** Argument name to wire name, for members whose names differ. */
  readonly rename?: Readonly<Record<string, string>>;
  /** Wire names of required members; checked when `flat`. */
  readonly requiredMembers?: readonly string[];
}

/** Types a response header can be decoded to; a list holds the type of its items. */
export type HeaderType =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "json"
  | [item: HeaderType]
  | HeaderMembers;

/** Types of the members of a header that is an object; others stay text. */
export interface HeaderMembers {
  readonly [name: string]: HeaderType;
}

/** One entry of an operation's responses. */
export interface ResponseDescription {
  /** Media type (or range) to codec. Absent: the response has no body. */
  readonly content?: Readonly<Record<string, ResponseCodec>>;
  /** Declared response headers. */
  readonly headers?: Readonly<Record<string, HeaderType>>;
  /**
   * Name of the component schema of the body, for error reports; by media
   * type where there are several.
   */
  readonly schema?: string | Readonly<Record<string, string>>;
}

/** A server and its variables. */
export interface ServerDescription {
  readonly url: string;
  readonly name?: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
}

/** A variable of a server URL. */
export interface ServerVariable {
  readonly default: string;
  readonly enum?: readonly string[];
}

/**
 * Alternatives of scheme names: the outer list is OR, the inner is AND. An
 * entry may carry scopes. The empty inner list means anonymous.
 */
export type SecurityDescription = readonly (readonly SecurityRequirement[])[];

/** A security scheme by name, with the scopes an operation needs. */
export type SecurityRequirement =
  string | { readonly scheme: string; readonly scopes: readonly string[] };

/** One operation of the API. */
export interface OperationDescription {
  /** The operationId of the document. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters?: readonly ParameterDescription[];
  readonly body?: BodyDescription;
  /** Status, range (`4XX`) or `default` to response. */
  readonly responses: Readonly<Record<string, ResponseDescription>>;
  readonly security?: SecurityDescription;
  readonly servers?: readonly ServerDescription[];
  /** Header that makes the operation safe to repeat. */
  readonly idempotencyHeader?: string;
  readonly pagination?: PaginationDescription;
}

/** Document-wide facts. */
export interface ApiDescription {
  /** Package name and version, for the User-Agent header. */
  readonly packageName: string;
  readonly packageVersion: string;
  /** Prefix of environment variables, for example `GEOPERA`. */
  readonly environmentPrefix: string;
  readonly servers: readonly ServerDescription[];
  readonly securitySchemes: Readonly<Record<string, SecuritySchemeDescription>>;
  /** Set if a scheme takes client credentials. */
  readonly tokenSource?: (fetch: Fetch, clock: Clock) => TokenSource;
}

/** A security scheme and the client option that holds its credential. */
export interface SecuritySchemeDescription {
  readonly type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  /** Name of the client option. */
  readonly option: string;
  /** For `apiKey`. */
  readonly in?: "header" | "query" | "cookie";
  readonly name?: string;
  /** For `http`, in lower case. */
  readonly scheme?: string;
  /** For `oauth2` with the client credentials flow. */
  readonly tokenUrl?: string;
  /** Environment variable with the credential. */
  readonly environment?: string;
}
