/**
 * Percent-encoding (RFC 3986 and the WHATWG form set) and the text of scalar
 * values.
 *
 * @module
 */

import { InvalidArgumentError } from "./errors.ts";
import { stringifyJson, toBase64 } from "./json.ts";

/** Returns text with everything but unreserved characters encoded. */
export function percentEncode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    encodeCharacter,
  );
}

/**
 * Returns text with reserved characters and existing escapes left alone
 * (RFC 6570, 3.2.3). `#` is always encoded: it would end the URL's query.
 *
 * @param banned - Further characters that mean something at that place.
 */
export function percentEncodeReserved(
  text: string,
  banned: string = "",
): string {
  return wellFormed(text).replace(
    /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~%]/gu,
    (part) =>
      part === "%"
        ? "%25"
        : ":/?[]@!$&'()*+,;=".includes(part) && !banned.includes(part)
          ? part
          : percentEncode(part),
  );
}

/** Returns text as the WHATWG form serializer writes it. */
export function formEncode(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replace(/[!'()~]/g, encodeCharacter)
    .replaceAll("%20", "+");
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Returns a URL in a header as ASCII: `fetch` hands over bytes as Latin-1. */
export function headerURL(value: string): string {
  return value.replace(/[\x80-\xff]/g, encodeCharacter);
}

/** Replaces lone surrogates, which UTF-8 cannot express. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** Tells whether a value is written as members, not as items or a scalar. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !ArrayBuffer.isView(value) &&
    !(value instanceof ArrayBuffer) &&
    !(value instanceof Blob)
  );
}

/**
 * Returns the text of a value where it is not JSON: numbers in their shortest
 * form, dates as RFC 3339, bytes as base64, structures as JSON.
 *
 * @throws {InvalidArgumentError} for NaN, infinities and functions.
 */
export function scalarText(value: unknown, param: string): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      if (Number.isFinite(value)) {
        return String(value);
      }
      break;
    case "bigint":
    case "boolean":
      return String(value);
    case "object":
      if (value instanceof Uint8Array) {
        return toBase64(value);
      }
      if (value instanceof Date && !Number.isNaN(value.getTime())) {
        return value.toISOString();
      }
      if (!(value instanceof Date)) {
        return jsonText(value, param);
      }
      break;
  }
  throw new InvalidArgumentError(
    param,
    `${param}: ${String(value)} has no text`,
  );
}

/**
 * Returns the JSON text of an argument.
 *
 * @throws {InvalidArgumentError} if JSON cannot hold the value.
 */
export function jsonText(value: unknown, param: string): string {
  try {
    return stringifyJson(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidArgumentError(param, `${param}: ${reason}`);
  }
}
