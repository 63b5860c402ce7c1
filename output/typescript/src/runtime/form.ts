/**
 * Bodies of `application/x-www-form-urlencoded`.
 *
 * @module
 */

import type { EncodingDescription } from "./description.ts";
import { formEncode, isRecord, jsonText, scalarText } from "./encoding.ts";
import { InvalidArgumentError } from "./errors.ts";
import { isJson } from "./media.ts";
import type { FormCodec } from "./media.ts";
import { queryPairs } from "./serialize.ts";

/**
 * Returns the encoded pairs of a form. Members without style fields are
 * content-based: arrays repeat the name, objects are JSON (so is every item
 * of a member declared as JSON); null is left out.
 *
 * @throws {InvalidArgumentError} if the value is not an object.
 */
function formPairs(
  value: unknown,
  encodings: Readonly<Record<string, EncodingDescription>>,
): string[] {
  if (!isRecord(value)) {
    throw new InvalidArgumentError("body", "A form must be an object");
  }
  const pairs: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (member === null || member === undefined) {
      continue;
    }
    const encoding = Object.hasOwn(encodings, name)
      ? encodings[name]
      : undefined;
    if (encoding !== undefined && hasStyle(encoding)) {
      const { contentType: _, ...style } = encoding;
      pairs.push(...queryPairs(name, style, member));
      continue;
    }
    const asJson = isJson(encoding?.contentType ?? "");
    if (!asJson && isEmpty(member)) {
      continue;
    }
    for (const item of Array.isArray(member) ? member : [member]) {
      if (item !== null && item !== undefined) {
        const text = asJson ? jsonText(item, name) : scalarText(item, name);
        pairs.push(`${formEncode(name)}=${formEncode(text)}`);
      }
    }
  }
  return pairs;
}

/** An object without members has no text in a form. */
function isEmpty(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}

function hasStyle(encoding: EncodingDescription): boolean {
  return (
    encoding.style !== undefined ||
    encoding.explode !== undefined ||
    encoding.allowReserved !== undefined
  );
}

/** Returns the codec of a form with per-member encodings. */
export function formWith(
  encodings: Readonly<Record<string, EncodingDescription>>,
): FormCodec {
  const text = (value: unknown): string =>
    formPairs(value, encodings).join("&");
  return { text, write: (value) => ({ data: text(value) }) };
}

/** The codec of a form without encodings. */
export const form: FormCodec = /* @__PURE__ */ formWith({});
