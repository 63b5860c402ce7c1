/**
 * Bytes to text, as the Content-Type says.
 *
 * @module
 */

const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/i;
const JSON_TYPE = /^\s*\w+\/(?:json|[^\s;]+\+json)\s*(?:;|$)/i;

/**
 * Returns the text of bytes. JSON is UTF-8 whatever its `charset` says (RFC
 * 8259, 8.1), and so is text of an unknown or missing `charset`.
 */
export function decodeText(
  bytes: Uint8Array,
  contentType: string | null,
): string {
  const type = contentType ?? "";
  const charset = JSON_TYPE.test(type) ? undefined : CHARSET.exec(type)?.[1];
  return decodeAs(charset ?? "utf-8", bytes);
}

/** Returns the text of bytes in an encoding (WHATWG label), UTF-8 if unknown. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label);
  } catch {
    decoder = new TextDecoder();
  }
  // Some versions of Node read windows-1252 as ISO 8859-1 unless streaming.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/**
 * Returns a header value as UTF-8: `fetch` hands over its bytes as Latin-1.
 */
export function headerText(value: string): string {
  return /^[\0-\xff]*[\x80-\xff][\0-\xff]*$/.test(value)
    ? decodeAs(
        "utf-8",
        Uint8Array.from(value, (unit) => unit.charCodeAt(0)),
      )
    : value;
}
