/**
 * Parameters on the wire: all styles of OpenAPI in path, query, header and
 * cookie (OpenAPI 3.1, 4.8.12; OpenAPI 3.2, 4.12; RFC 6570).
 *
 * @module
 */

import type {
  OperationDescription,
  ParameterDescription,
  StyleDescription,
} from "./description.ts";
import {
  isRecord,
  jsonText,
  percentEncode,
  percentEncodeReserved,
  scalarText,
} from "./encoding.ts";
import { InvalidArgumentError } from "./errors.ts";
import { isJson } from "./media.ts";

/** The arguments of a call by argument name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Everything of a request that parameters decide. */
export interface SerializedParameters {
  readonly path: string;
  /** `name=value` pairs, already encoded. */
  readonly query: string[];
  readonly headers: [name: string, value: string][];
  /** `name=value` pairs. */
  readonly cookies: string[];
}

/** Returns an own member; inherited ones are no arguments. */
export function argument(args: Arguments, name: string): unknown {
  return Object.hasOwn(args, name) ? args[name] : undefined;
}

/** Returns what the parameters of an operation put into the request. */
export function serializeParameters(
  operation: OperationDescription,
  args: Arguments,
): SerializedParameters {
  const query: string[] = [];
  const headers: [string, string][] = [];
  const cookies: string[] = [];
  const path: Record<string, ParameterDescription> = Object.create(null);
  for (const parameter of operation.parameters ?? []) {
    const name = parameter.wireName ?? parameter.name;
    const value = argument(args, parameter.name);
    if (value === undefined || value === null) {
      if (parameter.required) {
        throw new InvalidArgumentError(
          name,
          `The argument ${name} of ${operation.id} is required`,
          "missing-argument",
        );
      }
      continue;
    }
    switch (parameter.in) {
      case "path":
        path[name] = parameter;
        break;
      case "header":
        serializeHeader(headers, name, parameter, value);
        break;
      case "cookie":
        cookies.push(...cookiePairs(name, parameter, value));
        break;
      case "querystring":
        query.push(querystring(name, parameter, value));
        break;
      default:
        query.push(...queryPairs(name, parameter, value));
    }
  }
  return { path: expandPath(operation, path, args), query, headers, cookies };
}

function expandPath(
  operation: OperationDescription,
  parameters: Readonly<Record<string, ParameterDescription>>,
  args: Arguments,
): string {
  const segments = operation.path.split("/").map((segment) => {
    let param = "";
    const text = segment.replace(/\{([^{}]+)\}/g, (literal, name: string) => {
      const parameter = parameters[name];
      if (parameter === undefined) {
        return literal;
      }
      param ||= name;
      return pathValue(name, parameter, argument(args, parameter.name));
    });
    if (param !== "" && /^\.{0,2}$/.test(text.replace(/%2e/gi, "."))) {
      throw new InvalidArgumentError(
        param,
        `${param}: the value would change the path of ${operation.id}`,
      );
    }
    return text;
  });
  return segments.join("/");
}

function pathValue(
  name: string,
  parameter: ParameterDescription,
  value: unknown,
): string {
  const text = expandPathValue(name, parameter, value);
  if (text === "" || (text === "." && parameter.style === "label")) {
    throw new InvalidArgumentError(name, `${name}: the value is empty`);
  }
  return text;
}

function expandPathValue(
  name: string,
  parameter: ParameterDescription,
  value: unknown,
): string {
  const encode = parameter.allowReserved
    ? (text: string): string => percentEncodeReserved(text, "/?")
    : percentEncode;
  if (parameter.contentType !== undefined) {
    return encode(contentText(name, parameter, value));
  }
  const pieces = piecesOf(name, parameter, value, encode);
  const isEmpty = Array.isArray(pieces) && pieces.length === 0;
  switch (parameter.style) {
    case "label":
      return isEmpty
        ? ""
        : `.${joinPieces(pieces, parameter.explode ? "." : ",")}`;
    case "matrix":
      return isEmpty ? "" : matrix(percentEncode(name), parameter, pieces);
    default:
      return joinPieces(pieces, ",");
  }
}

function matrix(
  name: string,
  parameter: ParameterDescription,
  pieces: Pieces,
): string {
  if (typeof pieces !== "string" && parameter.explode) {
    return pieces
      .map((piece) =>
        typeof piece === "string"
          ? `;${withValue(name, piece)}`
          : `;${piece.join("=")}`,
      )
      .join("");
  }
  return `;${withValue(name, joinPieces(pieces, ","))}`;
}

function withValue(name: string, value: string): string {
  return value === "" ? name : `${name}=${value}`;
}

/** A scalar, the items of an array, or the members of an object. */
type Pieces = string | (string | [string, string])[];

/**
 * Returns the encoded pieces of a value: items of an array, members of an
 * exploded object, or names and values in turn. Null members are undefined in
 * the sense of RFC 6570 and are skipped.
 */
function piecesOf(
  param: string,
  style: StyleDescription,
  value: unknown,
  encode: (text: string) => string,
): Pieces {
  if (Array.isArray(value)) {
    return value
      .filter((item) => item !== null && item !== undefined)
      .map((item) => encode(scalarText(item, param)));
  }
  if (!isRecord(value)) {
    return encode(scalarText(value, param));
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== null && member !== undefined)
    .map(([name, member]): [string, string] => [
      encode(name),
      encode(scalarText(member, param)),
    ]);
  return style.explode ? members : members.flat();
}

function joinPieces(pieces: Pieces, delimiter: string): string {
  return typeof pieces === "string"
    ? pieces
    : pieces
        .map((piece) => (typeof piece === "string" ? piece : piece.join("=")))
        .join(delimiter);
}

/**
 * Returns the encoded `name=value` pairs of a query parameter, a cookie or a
 * form field with a style.
 *
 * @param banned - Reserved characters that `allowReserved` does not cover.
 */
export function queryPairs(
  name: string,
  description: StyleDescription & ContentDescription,
  value: unknown,
  banned: string = "",
): string[] {
  const encode = description.allowReserved
    ? (text: string): string => percentEncodeReserved(text, banned)
    : percentEncode;
  const key = percentEncode(name);
  if (description.contentType !== undefined) {
    const text = contentText(name, description, value);
    return [`${key}=${percentEncode(text)}`];
  }
  if (description.style === "deepObject") {
    return deepPairs(name, name, value, encode, description.arrays);
  }
  return styledPairs(name, key, description, value, encode);
}

function styledPairs(
  name: string,
  key: string,
  description: StyleDescription,
  value: unknown,
  encode: (text: string) => string,
): string[] {
  const { style = "form" } = description;
  const { explode = style === "form" || style === "cookie" } = description;
  const pieces = piecesOf(name, { explode }, value, encode);
  if (typeof pieces === "string") {
    return [`${key}=${pieces}`];
  }
  if (explode) {
    return pieces.map((piece) =>
      typeof piece === "string" ? `${key}=${piece}` : piece.join("="),
    );
  }
  return pieces.length === 0
    ? []
    : [`${key}=${joinPieces(pieces, delimiterOf(style))}`];
}

function delimiterOf(style: string): string {
  switch (style) {
    case "spaceDelimited":
      return "%20";
    case "pipeDelimited":
      return "%7C";
    case "tabDelimited":
      return "%09";
    default:
      return ",";
  }
}

/** Nested objects repeat the brackets; for arrays see `arrays`. */
function deepPairs(
  param: string,
  key: string,
  value: unknown,
  encode: (text: string) => string,
  arrays: StyleDescription["arrays"],
): string[] {
  if (value === null || value === undefined) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const mark =
        arrays === "indices" ? `[${index}]` : arrays === "brackets" ? "[]" : "";
      return deepPairs(param, key + mark, item, encode, arrays);
    });
  }
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([name, member]) =>
      deepPairs(param, `${key}[${name}]`, member, encode, arrays),
    );
  }
  return [`${percentEncode(key)}=${encode(scalarText(value, param))}`];
}

function querystring(
  name: string,
  parameter: ParameterDescription,
  value: unknown,
): string {
  const text = contentText(name, parameter, value);
  return parameter.form === undefined ? percentEncode(text) : text;
}

type ContentDescription = Pick<ParameterDescription, "contentType" | "form">;

function contentText(
  name: string,
  { contentType = "text/plain", form }: ContentDescription,
  value: unknown,
): string {
  return form !== undefined
    ? form.text(value)
    : isJson(contentType)
      ? jsonText(value, name)
      : scalarText(value, name);
}

function serializeHeader(
  headers: [string, string][],
  name: string,
  parameter: ParameterDescription,
  value: unknown,
): void {
  if (parameter.contentType !== undefined) {
    const text = contentText(name, parameter, value);
    const isText = !isJson(parameter.contentType);
    headers.push([
      name,
      headerValue(name, isText ? text : escapeNonAscii(text)),
    ]);
    return;
  }
  const pieces = piecesOf(name, parameter, value, (text) => text);
  if (typeof pieces === "string" || pieces.length > 0) {
    headers.push([name, headerValue(name, joinPieces(pieces, ","))]);
  }
}

/** JSON may spell any character in ASCII. */
function escapeNonAscii(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Returns a header value that is safe to send. The value is not repeated in
 * the error: it may be a credential.
 *
 * @throws {InvalidArgumentError} for line ends, NUL and non-ASCII text.
 */
export function headerValue(param: string, value: string): string {
  if (/[^\t\x20-\x7e]/.test(value)) {
    throw new InvalidArgumentError(
      param,
      `${param}: a header value must be printable ASCII`,
    );
  }
  return value;
}

function cookiePairs(
  name: string,
  parameter: ParameterDescription,
  value: unknown,
): string[] {
  if (parameter.style !== "cookie") {
    return queryPairs(name, parameter, value, ";,");
  }
  return styledPairs(name, name, parameter, value, (text) => {
    if (text.includes(";")) {
      throw new InvalidArgumentError(
        name,
        `${name}: a cookie value must not contain a semicolon`,
      );
    }
    return headerValue(name, text);
  });
}
