/**
 * From a call to a request that could be sent.
 *
 * @module
 */

import type { Authorization } from "./auth.ts";
import type { BodyDescription, OperationDescription } from "./description.ts";
import { isRecord, percentEncode } from "./encoding.ts";
import { InvalidArgumentError } from "./errors.ts";
import { chooseMediaType, essence, isJson } from "./media.ts";
import type { EncodedBody } from "./media.ts";
import type { RequestOptions } from "./options.ts";
import { argument, headerValue, serializeParameters } from "./serialize.ts";
import type { Arguments } from "./serialize.ts";
import { baseUrl, joinUrl } from "./servers.ts";
import type { Settings } from "./settings.ts";

/** A request without credentials; the same for all attempts of a call. */
export interface PreparedRequest {
  readonly operation: OperationDescription;
  readonly method: string;
  readonly url: string;
  /** The server's URL, which relative token URLs start from. */
  readonly base: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly cookies: readonly string[];
  readonly body: EncodedBody["data"] | undefined;
  /** Whether another attempt has no further effect on the server. */
  readonly isRepeatable: boolean;
}

const IDEMPOTENT = /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE|QUERY)$/;

/**
 * Returns the request of a call.
 *
 * @param link - A complete URL that replaces path and query, for next pages.
 * @throws {InvalidArgumentError} if an argument is missing or cannot be sent.
 */
export function prepareRequest(
  settings: Settings,
  operation: OperationDescription,
  args: Arguments | undefined,
  options: RequestOptions,
  link?: string,
): PreparedRequest {
  const parameters = serializeParameters(operation, args ?? {});
  const body = encodeBody(operation, args, options);
  const query = [
    ...parameters.query,
    ...extraQuery(settings.options.query),
    ...extraQuery(options.query),
  ];
  const base = baseUrl(
    operation.servers ?? settings.api.servers,
    settings.options.server ?? {},
    settings.baseURL,
    settings.options.documentURL,
  );
  const headers: (readonly [string, string])[] = [
    ["Accept", acceptOf(operation)],
    ...settings.headers,
    ...parameters.headers,
  ];
  if (body !== undefined) {
    headers.push(["Content-Type", body.contentType]);
  }
  const key = operation.idempotencyHeader;
  if (key !== undefined && !parameters.headers.some(([name]) => name === key)) {
    const value = options.idempotencyKey ?? crypto.randomUUID();
    headers.push([key, headerValue("idempotencyKey", value)]);
  }
  return {
    operation,
    method: operation.method,
    url: link ?? joinUrl(base, parameters.path, query),
    base,
    headers: [
      ...headers,
      ...extraHeaders(settings.options.headers),
      ...extraHeaders(options.headers),
    ],
    cookies: parameters.cookies,
    body: body?.data,
    isRepeatable:
      !(body?.data instanceof ReadableStream) &&
      (key !== undefined || IDEMPOTENT.test(operation.method)),
  };
}

function extraQuery(query: RequestOptions["query"] = {}): string[] {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${percentEncode(name)}=${percentEncode(String(value))}`,
    );
}

/** An empty name marks a header to remove; see {@link buildHeaders}. */
function extraHeaders(
  headers: RequestOptions["headers"] = {},
): [string, string][] {
  const result: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) {
      result.push(["", name]);
    } else if (value !== undefined) {
      result.push([name, headerValue(name, value)]);
    }
  }
  return result;
}

/** Returns all media types of responses, those of successes and defaults first. */
function acceptOf(operation: OperationDescription): string {
  const responses = Object.entries(operation.responses);
  const successes = responses.filter(([status]) => /^[2d]/.test(status));
  const names = [...successes, ...responses].flatMap(([, { content }]) =>
    Object.keys(content ?? {}),
  );
  return [...new Set(names)].join(", ") || "*/*";
}

interface ContentTypedBody extends EncodedBody {
  readonly contentType: string;
}

function encodeBody(
  operation: OperationDescription,
  args: Arguments | undefined,
  options: RequestOptions,
): ContentTypedBody | undefined {
  const description = operation.body;
  if (description === undefined) {
    return undefined;
  }
  const value = addMembers(
    description.flat === true
      ? flatBody(operation, description, args)
      : argument(args ?? {}, description.argument ?? "body"),
    options.body,
  );
  if (value === undefined) {
    if (description.required) {
      throw new InvalidArgumentError(
        "body",
        `The body of ${operation.id} is required`,
        "missing-argument",
      );
    }
    return undefined;
  }
  if (operation.method === "GET" || operation.method === "HEAD") {
    throw new InvalidArgumentError(
      "body",
      `${operation.id}: fetch cannot send a body with ${operation.method}`,
    );
  }
  const wanted = options.contentType;
  const name =
    chooseRequestType(Object.keys(description.content), wanted) ?? "";
  const codec = description.content[name];
  if (codec === undefined) {
    throw new InvalidArgumentError(
      "contentType",
      `${operation.id} takes no body of the type ${wanted}`,
    );
  }
  const isOther = wanted !== undefined && essence(name) !== essence(wanted);
  const mediaType = isOther ? wanted : name;
  const encoded = codec.write(value, mediaType);
  const isRange = name.includes("*");
  return {
    data: encoded.data,
    contentType:
      (isRange ? wanted : undefined) ??
      encoded.contentType ??
      (isRange ? "application/octet-stream" : mediaType),
  };
}

/** A media type with its parameters, without spaces and case. */
function spelled(mediaType: string): string {
  return mediaType.replaceAll(/\s/g, "").toLowerCase();
}

/** The declared type for the wanted one; else JSON if it is offered, else the first. */
function chooseRequestType(
  declared: readonly string[],
  wanted: string | undefined,
): string | undefined {
  return wanted === undefined
    ? (declared.find((name) => essence(name) === "application/json") ??
        declared.find(isJson) ??
        declared[0])
    : (declared.find((name) => spelled(name) === spelled(wanted)) ??
        chooseMediaType(declared, wanted) ??
        (isJson(wanted) ? declared.find(isJson) : undefined));
}

/**
 * Everything that is no parameter is a member of the body. An optional body is
 * sent if a member is given, or if `{}` is all that the call could say.
 */
function flatBody(
  operation: OperationDescription,
  description: BodyDescription,
  args: Arguments | undefined,
): Record<string, unknown> | undefined {
  const names = new Set(operation.parameters?.map(({ name }) => name));
  const rename = description.rename ?? {};
  const members = Object.entries(args ?? {})
    .filter(([name, value]) => !names.has(name) && value !== undefined)
    .map(([name, value]) => [
      Object.hasOwn(rename, name) ? rename[name] : name,
      value,
    ]);
  const isGiven = args !== undefined && names.size === 0;
  if (members.length === 0 && !description.required && !isGiven) {
    return undefined;
  }
  const body = Object.fromEntries(members) as Record<string, unknown>;
  for (const name of description.requiredMembers ?? []) {
    if (!Object.hasOwn(body, name)) {
      throw new InvalidArgumentError(
        members.length === 0 ? "body" : name,
        `The argument ${name} of ${operation.id} is required`,
        "missing-argument",
      );
    }
  }
  return body;
}

function addMembers(value: unknown, extra: RequestOptions["body"]): unknown {
  return extra !== undefined && (value === undefined || isRecord(value))
    ? { ...value, ...extra }
    : value;
}

/**
 * Returns the headers of one attempt. Later entries replace earlier ones of
 * the same name.
 */
export function buildHeaders(
  request: PreparedRequest,
  authorization: Authorization,
): Headers {
  const headers = new Headers();
  for (const [name, value] of [...authorization.headers, ...request.headers]) {
    if (name === "") {
      headers.delete(value);
    } else {
      headers.set(name, value);
    }
  }
  const cookies = [...request.cookies, ...authorization.cookies];
  if (cookies.length > 0) {
    headers.set("Cookie", cookies.join("; "));
  }
  return headers;
}
