/**
 * From a response to a value or an error.
 *
 * @module
 */

import type {
  HeaderMembers,
  HeaderType,
  OperationDescription,
  ResponseDescription,
} from "./description.ts";
import { errorForStatus, UnexpectedContentTypeError } from "./errors.ts";
import type { APIError } from "./errors.ts";
import type { Exchange } from "./exchange.ts";
import { parseJson } from "./json.ts";
import { chooseMediaType, decodeText, essence, isJson, json } from "./media.ts";
import type { ResponseCodec } from "./media.ts";
import { argument } from "./serialize.ts";

/** Statuses that never have a body. */
const BODILESS = new Set([204, 205, 304]);

/** Tells whether a response is a success: any 2xx, and a declared 304. */
export function isSuccess(
  operation: OperationDescription,
  response: Response,
): boolean {
  return (
    (response.status >= 200 && response.status < 300) ||
    (response.status === 304 && Object.hasOwn(operation.responses, "304"))
  );
}

/** Returns the declared response: exact status, then range, then default. */
export function findResponse(
  operation: OperationDescription,
  status: number,
): ResponseDescription | undefined {
  return findExact(operation, status) ?? operation.responses["default"];
}

function findExact(
  operation: OperationDescription,
  status: number,
): ResponseDescription | undefined {
  const { responses } = operation;
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
}

/**
 * Returns the decoded body of a successful response; undefined if there is
 * none.
 *
 * @throws {DecodeError | UnexpectedContentTypeError} if it cannot be decoded.
 */
export async function decodeResponse(
  operation: OperationDescription,
  exchange: Exchange,
): Promise<unknown> {
  const { response } = exchange;
  const declared = declaredSuccess(operation, response.status);
  if (
    BODILESS.has(response.status) ||
    operation.method === "HEAD" ||
    declared.content === undefined
  ) {
    exchange.discard();
    return undefined;
  }
  const contentType = response.headers.get("content-type");
  const names = Object.keys(declared.content);
  const name = chooseMediaType(names, contentType);
  const codec = name === undefined ? undefined : declared.content[name];
  if (codec === undefined) {
    throw await unexpectedContentType(operation, exchange, names);
  }
  if (codec.open !== undefined) {
    if (codec.streams === true) {
      exchange.detach();
    }
    return codec.open(exchange);
  }
  const bytes = await exchange.bytes();
  try {
    return codec.decode?.(bytes, contentType);
  } catch (error) {
    throw exchange.fail(error, bytes);
  }
}

/** An undeclared success is decoded like a declared one, or as JSON. */
function declaredSuccess(
  operation: OperationDescription,
  status: number,
): ResponseDescription {
  const { responses } = operation;
  const other = Object.keys(responses).find((name) => name.startsWith("2"));
  return findExact(operation, status) ?? responses[other ?? "default"] ?? {};
}

async function unexpectedContentType(
  operation: OperationDescription,
  exchange: Exchange,
  names: readonly string[],
): Promise<Error> {
  const { status, headers } = exchange.response;
  const bytes = await exchange.bytes();
  return new UnexpectedContentTypeError(
    `${operation.id}: expected ${names.join(" or ")}, ` +
      `got ${headers.get("content-type") ?? "no media type"}`,
    {
      status,
      headers,
      bodyText: decodeText(bytes, headers.get("content-type")),
    },
  );
}

/** Returns the error of a response that is no success. */
export async function decodeError(
  operation: OperationDescription,
  exchange: Exchange,
): Promise<APIError> {
  const { status, headers } = exchange.response;
  let bytes = new Uint8Array(0) as Uint8Array;
  try {
    bytes = await exchange.bytes();
  } catch {
    // A broken or too large body must not hide the status.
  }
  const contentType = headers.get("content-type");
  const bodyText = decodeText(bytes, contentType);
  const response = { status, headers, bodyText };
  const declared = findResponse(operation, status);
  const codec = errorCodec(declared, contentType);
  if (codec?.decode === undefined || bytes.length === 0) {
    return errorForStatus(response);
  }
  try {
    const body = codec.decode(bytes, contentType);
    const schema = schemaOf(declared, contentType);
    return errorForStatus({ ...response, body, schema });
  } catch {
    return errorForStatus(response);
  }
}

/** Problem details (RFC 9457) are not of the schema of another media type. */
function schemaOf(
  declared: ResponseDescription | undefined,
  contentType: string | null,
): string | undefined {
  const names = Object.keys(declared?.content ?? {});
  const name = chooseMediaType(names, contentType);
  const isDeclared =
    name !== undefined &&
    (contentType === null ||
      name.includes("*") ||
      essence(name) === essence(contentType) ||
      essence(contentType) !== "application/problem+json");
  if (!isDeclared) {
    return undefined;
  }
  const schema = declared?.schema;
  return typeof schema === "object" ? schema[name] : schema;
}

/** JSON errors are decoded even where nothing was declared. */
function errorCodec(
  declared: ResponseDescription | undefined,
  contentType: string | null,
): ResponseCodec | undefined {
  const content = declared?.content ?? {};
  const name = chooseMediaType(Object.keys(content), contentType);
  const codec = name === undefined ? undefined : content[name];
  return codec?.decode !== undefined
    ? codec
    : contentType !== null && isJson(contentType)
      ? json
      : codec;
}

/** Response headers, decoded where the document gives them a type. */
export type ResponseHeaders = Readonly<Record<string, unknown>>;

/** Returns the declared headers of a response by their declared names. */
export function decodeHeaders(
  operation: OperationDescription,
  response: Response,
): ResponseHeaders {
  const declared = findResponse(operation, response.status)?.headers ?? {};
  const result: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(declared)) {
    const value = response.headers.get(name);
    if (value !== null) {
      result[name] = decodeHeader(value, type);
    }
  }
  return result;
}

function decodeHeader(value: string, type: HeaderType): unknown {
  switch (type) {
    case "integer":
    case "number":
    case "json":
      try {
        return parseJson(value);
      } catch {
        return value;
      }
    case "boolean":
      return value === "true" ? true : value === "false" ? false : value;
    case "string":
      return value;
  }
  return Array.isArray(type)
    ? value.split(",").map((item) => decodeHeader(item.trim(), type[0]))
    : objectOf(value, type);
}

/** The style `simple`: `a=1,b=2` exploded, else `a,1,b,2`. */
function objectOf(
  value: string,
  types: HeaderMembers,
): Record<string, unknown> {
  const items = value.split(",").map((item) => item.trim());
  const pairs = items.every((item) => item.includes("="))
    ? items.map((item): [string, string] => {
        const mark = item.indexOf("=");
        return [item.slice(0, mark), item.slice(mark + 1)];
      })
    : items.flatMap((item, index): [string, string][] =>
        index % 2 === 0 ? [[item, items[index + 1] ?? ""]] : [],
      );
  return Object.fromEntries(
    pairs.map(([name, text]) => [
      name,
      decodeHeader(text, (argument(types, name) ?? "string") as HeaderType),
    ]),
  );
}
