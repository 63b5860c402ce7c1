/**
 * Bytes to text.
 *
 * @module
 */

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
