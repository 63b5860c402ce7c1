// Compares an outcome with the expectation of a wire vector, exactly.

import assert from "node:assert/strict";

import { encodeJson } from "./wire_values.mjs";

/** Throws if a recorded request is not the expected one. */
export function compareRequest(actual, expected) {
  const [, start, path = "", query] =
    /^(\w+:\/\/[^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(actual.url) ?? [];
  assert.equal(actual.method, expected.method, "method");
  const paths = [expected.path, ...(expected.pathAlternatives ?? [])];
  assert.ok(paths.includes(path), `path ${path} instead of ${expected.path}`);
  if (expected.url !== undefined) {
    assert.equal(start + path, expected.url, "url");
  }
  if (expected.queryString !== undefined) {
    assert.equal(query, expected.queryString, "query");
  } else if (expected.query !== undefined) {
    const lists = [expected.query, ...(expected.queryAlternatives ?? [])];
    const found = lists.some((list) => samePairs(query, list));
    assert.ok(found, `query ${query} instead of ${expected.query.join("&")}`);
  }
  compareHeaders(actual, expected);
  compareBody(actual, expected);
}

/** Pairs of different names may change places, those of one name may not. */
function samePairs(query, list) {
  return sorted(query === undefined ? [] : query.split("&")) === sorted(list);
}

function sorted(pairs) {
  const name = (pair) => pair.split("=", 1)[0];
  return [...pairs]
    .sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0))
    .join("&");
}

function compareHeaders(actual, expected) {
  const headers = new Headers(actual.headers);
  for (const [name, value] of Object.entries(expected.headers ?? {})) {
    assert.equal(headers.get(name), value, `header ${name}`);
  }
  for (const [name, members] of Object.entries(expected.headersContain ?? {})) {
    const sent = (headers.get(name) ?? "")
      .split(",")
      .map((member) => member.split(";")[0].trim());
    for (const member of members) {
      assert.ok(sent.includes(member), `header ${name} lacks ${member}`);
    }
  }
  for (const name of expected.headersPresent ?? []) {
    assert.ok(headers.has(name), `header ${name} is missing`);
  }
  for (const name of expected.headersAbsent ?? []) {
    assert.ok(!headers.has(name), `header ${name} was sent`);
  }
  if (expected.cookies !== undefined) {
    const sent = (headers.get("cookie") ?? "").split("; ").sort();
    assert.deepEqual(sent, [...expected.cookies].sort(), "cookies");
  }
  if (expected.contentType !== undefined) {
    const sent = (headers.get("content-type") ?? "").split(";")[0];
    assert.equal(sent, expected.contentType.split(";")[0], "content type");
  }
}

function compareBody(actual, { body, contentType }) {
  if (body === undefined) {
    return;
  }
  const bytes = Buffer.from(actual.body ?? "", "base64");
  const text = bytes.toString("utf8");
  if (body.none) {
    assert.equal(text, "", "body");
    return;
  }
  if (body.json !== undefined) {
    compareJson(JSON.parse(quoteNumbers(text)), body.json, "body");
  } else if (body.jsonl !== undefined) {
    const lines = text.split("\n").filter((line) => line !== "");
    const values = lines.map((line) => JSON.parse(quoteNumbers(line)));
    compareJson(values, body.jsonl, "body");
  } else if (body.text !== undefined) {
    assert.equal(text, body.text, "body");
  } else if (body.base64 !== undefined) {
    assert.equal(bytes.toString("base64"), body.base64, "body");
  } else if (body.form !== undefined) {
    assert.ok(samePairs(text, body.form), `form ${text}`);
  } else {
    const parts = body.multipart ?? body.mixed ?? [];
    assert.ok(actual.headers.some(([, value]) => value.includes("boundary=")));
    for (const part of parts) {
      const data =
        part.base64 === undefined
          ? (part.text ?? JSON.stringify(part.json))
          : Buffer.from(part.base64, "base64").toString("latin1");
      const whole = part.base64 === undefined ? text : bytes.toString("latin1");
      assert.ok(whole.includes(data), `a part of ${contentType} is missing`);
      assert.ok(whole.includes(`name="${part.name}"`), `no part ${part.name}`);
    }
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

/** Throws if a result is none of the expected ones. */
export function compareResult(result, expected) {
  if (expected.anyOf !== undefined) {
    const faults = [];
    for (const alternative of expected.anyOf) {
      try {
        compareResult(result, {
          ...expected,
          anyOf: undefined,
          ...alternative,
        });
        return;
      } catch (fault) {
        faults.push(fault.message);
      }
    }
    assert.fail(faults.join("; "));
  }
  if (expected.clientError !== undefined) {
    assert.equal(result.error?.kind, expected.clientError.kind, "kind");
    return;
  }
  const items = expected.items ?? expected.itemsBeforeError;
  if (items !== undefined) {
    compareJson(result.items ?? [], items, "items");
  }
  if (expected.stream !== undefined) {
    compareJson(result.items ?? [], expected.stream.items, "items");
    return;
  }
  if (expected.error !== undefined) {
    compareError(result.error ?? result.end?.error, expected.error, result);
    return;
  }
  assert.equal(result.error, undefined, encodeJson(result.error ?? null));
  if (expected.status !== undefined) {
    assert.equal(result.status, expected.status, "status");
  }
  if ("value" in expected && expected.mode !== "subset") {
    const value = { ...expected.extras, ...object(expected.value) };
    const isObject =
      value !== undefined && object(expected.value) !== undefined;
    compareJson(result.value, isObject ? value : expected.value, "value");
  }
}

function object(value) {
  const isObject =
    typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? value : undefined;
}

function compareError(error, expected, result) {
  assert.ok(error, `no error but ${encodeJson(result).slice(0, 300)}`);
  assert.equal(error.kind, expected.kind, `kind of ${error.message}`);
  for (const name of ["status", "bodyText", "code"]) {
    if (expected[name] !== undefined) {
      assert.equal(error[name], expected[name], name);
    }
  }
  if (expected.value !== undefined && expected.extras === undefined) {
    compareJson(error.value, expected.value, "error body");
  }
}
