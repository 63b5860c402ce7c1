// Replays the wire vectors that belong to this package's document.

import { existsSync, readFileSync } from "node:fs";
import test from "node:test";
import { gzipSync } from "node:zlib";

import { run } from "./wire_call.mjs";
import { bindings } from "./wire_bindings.mjs";
import {
  compareRequest,
  compareResult,
  quoteNumbers,
} from "./wire_compare.mjs";

const file =
  process.env.WIRE_VECTORS ?? new URL("vectors.json", import.meta.url);
const STUB = { status: 204, headers: [], chunks: [], abort: false };

if (existsSync(file)) {
  const vectors = JSON.parse(quoteNumbers(readFileSync(file, "utf8")));
  for (const kind of ["requests", "responses", "sequences"]) {
    for (const vector of vectors[kind] ?? []) {
      if (Object.hasOwn(bindings, vector.operationId)) {
        test(vector.id, () => replay(kind, vector));
      }
    }
  }
} else {
  test("vectors", { skip: "there is no tests/vectors.json" }, () => {});
}

async function replay(kind, vector) {
  const script = vector.exchanges ?? [
    { request: undefined, response: vector.response },
  ];
  const isRequest = kind === "requests";
  const outcomes = vector.expect.anyOf ?? [vector.expect];
  const { requests, result } = await run({
    id: vector.id,
    operationId: vector.operationId,
    args: vector.args ?? {},
    config: vector.config ?? {},
    consume: outcomes.some((one) => one.items ?? one.itemsBeforeError)
      ? "pages"
      : outcomes.some((one) => one.stream)
        ? "stream"
        : "value",
    take: vector.expect.take ?? null,
    calls: vector.config?.calls ?? 1,
    clock: vector.clock?.start ?? "2024-01-01T00:00:00Z",
    exchanges: isRequest ? [STUB] : script.map(exchangeOf),
    repeatLast: isRequest || vector.expect.repeatLast === true,
    report: { headers: [] },
  });
  if (isRequest && vector.expect.clientError === undefined) {
    if (requests.length === 0) {
      throw new Error(result.error?.message ?? "nothing was sent");
    }
    compareRequest(requests[0], vector.expect);
    return;
  }
  script.forEach(({ request }, index) => {
    if (request !== undefined && requests[index] !== undefined) {
      compareRequest(requests[index], request);
    }
  });
  compareResult(result, vector.expect);
}

function exchangeOf({ response, fault }) {
  if (fault !== undefined) {
    return { fault };
  }
  const chunks = chunksOf(response.body);
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const announced = response.headers.find(
    ([name]) => name.toLowerCase() === "content-length",
  );
  return {
    status: response.status,
    headers: response.headers,
    chunks: chunks.map((chunk) => chunk.toString("base64")),
    abort:
      response.body.abort === true ||
      (!response.body.none && Number(announced?.[1] ?? 0) > size),
  };
}

function chunksOf(body) {
  if (body.none) {
    return [];
  }
  if (body.chunks !== undefined) {
    return body.chunks.map((chunk) => chunksOf(chunk)[0]);
  }
  if (body.repeat !== undefined) {
    return [Buffer.from(repeated(body.repeat))];
  }
  if (body.gzipRepeat !== undefined) {
    return [gzipSync(repeated(body.gzipRepeat))];
  }
  return [
    body.base64 === undefined
      ? Buffer.from(body.text)
      : Buffer.from(body.base64, "base64"),
  ];
}

function repeated(runs) {
  return runs.map(([text, count]) => text.repeat(count)).join("");
}
