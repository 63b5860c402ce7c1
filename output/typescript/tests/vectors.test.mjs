// Replays the wire vectors that belong to this package's document.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import test from "node:test";

import { run } from "./wire_call.mjs";
import { bindings } from "./wire_bindings.mjs";
import {
  compareRequest,
  compareResult,
  quoteNumbers,
} from "./wire_compare.mjs";

const file = new URL("vectors.json", import.meta.url);

if (existsSync(file)) {
  const { job, vectors } = JSON.parse(quoteNumbers(readFileSync(file, "utf8")));
  for (const vector of vectors) {
    const whole = { ...job, ...vector.job };
    test(whole.id, (context) =>
      Object.hasOwn(bindings, whole.operationId)
        ? replay(whole, vector)
        : context.skip("the package has no such operation"),
    );
  }
} else {
  test("vectors", { skip: "there is no tests/vectors.json" }, () => {});
}

async function replay(job, expected) {
  const { requests, result } = await run(job);
  if (expected.requests !== undefined) {
    const told = result.error?.message ?? "too many or too few requests";
    assert.equal(requests.length, expected.requests.length, told);
    expected.requests.forEach((request, index) => {
      compareRequest(requests[index], request);
    });
  }
  if (expected.result !== undefined) {
    compareResult(result, expected.result);
  }
}
