/**
 * Credentials: which alternative of a security requirement applies and what
 * it puts into the request.
 *
 * @module
 */

import type {
  ApiDescription,
  SecurityDescription,
  SecurityRequirement,
  SecuritySchemeDescription,
} from "./description.ts";
import { percentEncode } from "./encoding.ts";
import { InvalidArgumentError, MissingCredentialsError } from "./errors.ts";
import { toBase64 } from "./json.ts";
import { environment } from "./platform.ts";
import { headerValue } from "./serialize.ts";

/** A token or key, or a function that returns the current one. */
export type Secret = string | (() => string | Promise<string>);

/** User name and password. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** A token of OAuth 2.0 or OpenID Connect that was obtained elsewhere. */
export interface AccessTokenCredential {
  readonly accessToken: Secret;
}

/** Client id and secret for the client credentials flow of OAuth 2.0. */
export interface ClientCredential {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Any credential a scheme can take. */
export type Credential =
  Secret | BasicCredential | AccessTokenCredential | ClientCredential | true;

/** Credentials by name of the security scheme. */
export type Credentials = Readonly<Record<string, Credential | undefined>>;

/** What credentials add to a request. */
export interface Authorization {
  readonly headers: [name: string, value: string][];
  readonly query: string[];
  readonly cookies: string[];
  /** Makes the next attempt ask for a new token; absent if that is no use. */
  readonly renew?: () => void;
}

/** Exchanges client credentials for tokens. */
export interface TokenSource {
  get(
    scheme: SecuritySchemeDescription,
    credential: ClientCredential,
    scopes: readonly string[],
  ): Promise<string>;
  forget(): void;
}

/**
 * Returns the credentials that were given as options, completed from the
 * environment, by scheme name.
 */
export function collectCredentials(
  api: ApiDescription,
  options: Readonly<Record<string, unknown>>,
): Credentials {
  const result: Record<string, Credential | undefined> = Object.create(null);
  for (const [name, scheme] of Object.entries(api.securitySchemes)) {
    const given = Object.hasOwn(options, scheme.option)
      ? (options[scheme.option] as Credential | undefined)
      : undefined;
    result[name] =
      given ??
      (scheme.environment === undefined
        ? undefined
        : environment(scheme.environment));
  }
  return result;
}

/**
 * Returns the first alternative whose schemes all have credentials; an
 * anonymous alternative is the last resort. Undefined: nothing is sent.
 *
 * @throws {MissingCredentialsError} if no alternative applies.
 */
export function chooseSecurity(
  security: SecurityDescription,
  credentials: Credentials,
  operationId: string,
): readonly SecurityRequirement[] | undefined {
  const complete = security.find(
    (schemes) =>
      schemes.length > 0 &&
      schemes.every((scheme) => credentials[schemeName(scheme)] !== undefined),
  );
  const isOptional =
    security.length === 0 || security.some((schemes) => schemes.length === 0);
  if (complete !== undefined || isOptional) {
    return complete;
  }
  const names = security.map((schemes) =>
    schemes.map(schemeName).join(" and "),
  );
  const missing = security[0]?.map(schemeName) ?? [];
  throw new MissingCredentialsError(
    missing.find((name) => credentials[name] === undefined) ?? "",
    `${operationId} needs credentials for ${names.join(", or ")}`,
  );
}

function schemeName(requirement: SecurityRequirement): string {
  return typeof requirement === "string" ? requirement : requirement.scheme;
}

/** Returns what the schemes of one alternative add to a request. */
export async function authorize(
  api: ApiDescription,
  requirements: readonly SecurityRequirement[],
  credentials: Credentials,
  tokens: TokenSource | undefined,
  base: string,
): Promise<Authorization> {
  const result: Authorization = { headers: [], query: [], cookies: [] };
  let renew: (() => void) | undefined;
  for (const requirement of requirements) {
    const name = schemeName(requirement);
    const scheme = api.securitySchemes[name];
    const credential = credentials[name];
    if (scheme === undefined || credential === undefined) {
      continue;
    }
    if (isClientCredential(credential) && tokens !== undefined) {
      const scopes = typeof requirement === "string" ? [] : requirement.scopes;
      const tokenUrl = new URL(scheme.tokenUrl ?? "", base).href;
      const token = await tokens.get(
        { ...scheme, tokenUrl },
        credential,
        scopes,
      );
      apply(result, name, scheme, token);
      renew = () => {
        tokens.forget();
      };
    } else {
      const resolved = await resolve(credential);
      apply(result, name, scheme, resolved);
    }
  }
  return renew === undefined ? result : { ...result, renew };
}

function isClientCredential(
  credential: Credential,
): credential is ClientCredential {
  return typeof credential === "object" && "clientId" in credential;
}

async function resolve(
  credential: Credential,
): Promise<string | BasicCredential | undefined> {
  if (typeof credential === "function") {
    return credential();
  }
  if (typeof credential === "string") {
    return credential;
  }
  if (typeof credential === "object" && "accessToken" in credential) {
    return resolve(credential.accessToken);
  }
  return typeof credential === "object" && "username" in credential
    ? credential
    : undefined;
}

function apply(
  result: Authorization,
  name: string,
  scheme: SecuritySchemeDescription,
  credential: string | BasicCredential | undefined,
): void {
  if (credential === undefined) {
    return;
  }
  if (typeof credential !== "string" || scheme.scheme === "basic") {
    result.headers.push(["Authorization", basic(name, credential)]);
    return;
  }
  if (scheme.type !== "apiKey") {
    const word = scheme.type === "http" ? authScheme(scheme.scheme) : "Bearer";
    const value = headerValue(name, credential);
    result.headers.push(["Authorization", `${word} ${value}`]);
    return;
  }
  const key = scheme.name ?? name;
  switch (scheme.in) {
    case "query":
      refuse(name, credential, /[\r\n\0]/, "line ends");
      result.query.push(`${percentEncode(key)}=${percentEncode(credential)}`);
      break;
    case "cookie":
      refuse(name, credential, /[;\s]/, "blanks or semicolons");
      result.cookies.push(`${key}=${headerValue(name, credential)}`);
      break;
    default:
      result.headers.push([key, headerValue(name, credential)]);
  }
}

function authScheme(scheme = "bearer"): string {
  return scheme.charAt(0).toUpperCase() + scheme.slice(1);
}

/** RFC 7617 with UTF-8; a string is user name, colon and password. */
function basic(name: string, credential: string | BasicCredential): string {
  const [first = "", ...rest] =
    typeof credential === "string" ? credential.split(":") : [];
  const { username, password } =
    typeof credential === "string"
      ? { username: first, password: rest.join(":") }
      : credential;
  const controls = "control characters";
  refuse(`${name}.username`, username, /[:\p{Cc}]/u, `colons or ${controls}`);
  refuse(`${name}.password`, password, /\p{Cc}/u, controls);
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${toBase64(bytes)}`;
}

function refuse(
  name: string,
  text: string,
  pattern: RegExp,
  what: string,
): void {
  if (pattern.test(text)) {
    throw new InvalidArgumentError(name, `${name} must not contain ${what}`);
  }
}
