// Compares an outcome with the expectation of a wire vector, exactly.

import assert from "node:assert/strict";

import { encodeJson } from "./wire_values.mjs";

/**
 * Throws if a recorded request is not the expected one, or if something is
 * expected that is not known here.
 */
export function compareRequest(actual, expected) {
  const { method, path, query, url, contentType, cookies, body, ...more } =
    expected;
  const { headers, headersPresent, ...unknown } = more;
  assert.deepEqual(unknown, {}, "not known");
  const [, start, sentPath = "", sentQuery] =
    /^(\w+:\/\/[^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(actual.url) ?? [];
  assert.equal(actual.method, method, "method");
  assert.equal(sentPath, path, "path");
  assert.equal(start + sentPath, url, "url");
  const isSame = samePairs(sentQuery, query);
  assert.ok(isSame, `query ${sentQuery} instead of ${query.join("&")}`);
  const sent = new Headers(actual.headers);
  for (const [name, value] of Object.entries(headers ?? {})) {
    assert.equal(sent.get(name), value, `header ${name}`);
  }
  for (const name of headersPresent ?? []) {
    assert.ok(sent.has(name), `header ${name} is missing`);
  }
  if (cookies !== undefined) {
    const given = (sent.get("cookie") ?? "").split("; ").sort();
    assert.deepEqual(given, [...cookies].sort(), "cookies");
  }
  if (contentType !== undefined) {
    const given = sent.get("content-type") ?? "";
    assert.equal(essence(given), essence(contentType), "content type");
  }
  const [[kind, wanted]] = Object.entries(body);
  compareBody(Buffer.from(actual.body ?? "", "base64"), kind, wanted, sent);
}

function essence(mediaType) {
  return mediaType.split(";")[0].trim().toLowerCase();
}

/**
 * Pairs of different names may change places, those of one name may not. URLs
 * escape an apostrophe in a query (WHATWG URL, 1.3), which means the same.
 */
function samePairs(query, list) {
  return sorted(query ? query.split("&") : []) === sorted(list);
}

function sorted(pairs) {
  const name = (pair) => pair.split("=", 1)[0];
  return [...pairs]
    .sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0))
    .join("&")
    .replaceAll("%27", "'");
}

function compareBody(bytes, kind, wanted, headers) {
  const text = bytes.toString("utf8");
  switch (kind) {
    case "none":
      assert.equal(text, "", "body");
      break;
    case "form":
      assert.ok(samePairs(text, wanted), `form ${text}`);
      break;
    case "jsonl": {
      const lines = text.split("\n").filter((line) => line !== "");
      const values = lines.map((line) => JSON.parse(quoteNumbers(line)));
      compareJson(values, wanted, "body");
      break;
    }
    case "multipart":
      compareParts(bytes.toString("latin1"), wanted, headers);
      break;
    default:
      compareContent(bytes, kind, wanted);
  }
}

function compareContent(bytes, kind, wanted) {
  if (kind === "json") {
    const value = JSON.parse(quoteNumbers(bytes.toString("utf8")));
    compareJson(value, wanted, "body");
  } else if (kind === "base64") {
    assert.equal(bytes.toString("base64"), wanted, "body");
  } else {
    assert.ok(kind === "text" || kind === "xml", `${kind} is not known`);
    assert.equal(bytes.toString("utf8"), wanted, "body");
  }
}

/** Parts are found by their names; those of one name keep their order. */
function compareParts(body, wanted, headers) {
  const type = headers.get("content-type") ?? "";
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
  const parts = body.split(`--${boundary}`).slice(1, -1);
  assert.equal(parts.length, wanted.length, "number of parts");
  for (const { name, contentType, filename, ...content } of wanted) {
    const utf8 = (value) => Buffer.from(value, "utf8").toString("latin1");
    const index = parts.findIndex((p) => p.includes(`; name="${utf8(name)}"`));
    assert.ok(index >= 0, `no part ${name}`);
    const [part] = parts.splice(index, 1);
    const [head, ...rest] = part.split("\r\n\r\n");
    const value = rest.join("\r\n\r\n").slice(0, -2);
    const given = /\r\ncontent-type: *([^\r]+)/i.exec(head)?.[1] ?? "";
    assert.equal(essence(given), essence(contentType), `type of ${name}`);
    if (filename !== undefined) {
      const isNamed = head.includes(`; filename="${utf8(filename)}"`);
      assert.ok(isNamed, `file name of ${name}`);
    }
    const [[kind, expected]] = Object.entries(content);
    compareContent(Buffer.from(value, "latin1"), kind, expected);
  }
}

/** Marks integers that a double cannot hold, so that parsing keeps them. */
export function quoteNumbers(text) {
  const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  return text.replace(token, (part) =>
    /^-?\d{16,}$/.test(part) ? `{"$int":"${part}"}` : part,
  );
}

/** Throws if two JSON values differ; the order of members has no meaning. */
export function compareJson(actual, expected, what) {
  assert.equal(normalise(actual), normalise(expected), what);
}

function normalise(value) {
  if (typeof value === "bigint") {
    return `{"$int":"${value}"}`;
  }
  if (Array.isArray(value)) {
    return `[${value.map(normalise).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const names = Object.keys(value).sort();
    if (names.length === 1 && names[0] === "$int") {
      const number = Number(value.$int);
      return Number.isSafeInteger(number)
        ? String(number)
        : `{"$int":"${value.$int}"}`;
    }
    return `{${names
      .map((name) => `${JSON.stringify(name)}:${normalise(value[name])}`)
      .join(",")}}`;
  }
  return JSON.stringify(value);
}

/**
 * Throws if a result is not the expected one, or if something is expected
 * that is not known here.
 */
export function compareResult(result, expected) {
  const { error, stream, items, status, value, take, ...unknown } = expected;
  assert.deepEqual(unknown, {}, "not known");
  if (error !== undefined) {
    assert.ok(result.error, `no error but ${encodeJson(result)}`);
    for (const [name, member] of Object.entries(error)) {
      compareJson(result.error[name] ?? null, member, name);
    }
    return;
  }
  assert.equal(result.error, undefined, encodeJson(result.error ?? null));
  if (stream !== undefined || items !== undefined) {
    assert.equal(typeof result.end, "string", encodeJson(result.end ?? null));
    compareJson(result.items, items ?? stream.items, "items");
  }
  if (status !== undefined) {
    assert.equal(result.status, status, "status");
  }
  if (value !== undefined) {
    compareJson(result.value, value, "value");
  }
}
