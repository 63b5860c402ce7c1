// Tagged values of wire vectors: JSON with exact integers, bytes and files.

import * as sdk from "../dist/esm/index.js";

/** Turns tagged values into what the package takes. */
export function decodeValue(value) {
  if (Array.isArray(value)) {
    return value.map(decodeValue);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const names = Object.keys(value);
  if (names.length === 1) {
    switch (names[0]) {
      case "$int":
        return BigInt(value.$int);
      case "$float":
        return Number(value.$float);
      case "$bytes":
        return decodeBytes(value.$bytes);
      case "$file": {
        const { filename, contentType, base64, headers } = value.$file;
        return {
          data: decodeBytes(base64),
          filename,
          ...(contentType === undefined ? {} : { contentType }),
          ...(headers === undefined ? {} : { headers }),
        };
      }
    }
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, decodeValue(item)]),
  );
}

export function decodeBytes(base64) {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

/**
 * Turns a result into JSON; exact integers and bytes are tagged. What is
 * nested deeper than anyone could compare is left out.
 */
export async function encodeValue(value, depth = 0) {
  if (depth > 200) {
    return null;
  }
  if (value === undefined || value === null) {
    return null;
  }
  if (value instanceof sdk.BinaryContent) {
    return encodeValue(await value.bytes());
  }
  if (value instanceof Uint8Array) {
    return { $bytes: Buffer.from(value).toString("base64") };
  }
  if (Array.isArray(value)) {
    return Promise.all(value.map((item) => encodeValue(item, depth + 1)));
  }
  if (typeof value === "object") {
    const members = [];
    for (const [name, member] of Object.entries(value)) {
      if (member !== undefined) {
        members.push([name, await encodeValue(member, depth + 1)]);
      }
    }
    return Object.fromEntries(members);
  }
  return typeof value === "number" && Object.is(value, -0)
    ? { $negativeZero: true }
    : value;
}

export function encodeJson(value) {
  if (typeof value === "bigint") {
    return String(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(encodeJson).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    if (value.$negativeZero === true) {
      return "-0.0";
    }
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => `${JSON.stringify(name)}:${encodeJson(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}
