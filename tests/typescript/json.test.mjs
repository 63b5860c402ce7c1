import assert from "node:assert/strict";
import test from "node:test";

const { parseJson, stringifyJson } = await import(
  `${process.env.PACKAGE}/dist/esm/runtime/json.js`
);

test("integers that a double cannot hold stay exact", () => {
  const text = '{"a":9007199254740993,"b":[-9223372036854775808],"c":1.5e3}';
  assert.deepEqual(parseJson(text), {
    a: 9007199254740993n,
    b: [-9223372036854775808n],
    c: 1500,
  });
  assert.equal(
    stringifyJson({ a: 9007199254740993n }),
    '{"a":9007199254740993}',
  );
});

test("the exact reader agrees with JSON.parse where both can read", () => {
  const samples = [
    "[]",
    "{}",
    " [ 1 , 2 ] ",
    '{"a":{"b":[null,true,false,"x"]}}',
    '"\\u00e9\\\\\\""',
    '{"":0,"__proto__":1}',
    '["a,b",{"c":"]"}]',
    "-0.5e-3",
    '"\\\\"',
    "[[],{},[{}]]",
  ];
  for (const sample of samples) {
    const exact = parseJson(`[${sample},12345678901234567890]`);
    assert.deepEqual(exact[0], JSON.parse(sample), sample);
  }
});

test("what JSON.parse refuses the exact reader refuses", () => {
  const samples = [
    "",
    "[1",
    "[1,]",
    '{"a"}',
    '{"a":1,}',
    "{,}",
    "[1 2]",
    "01",
    "1.",
    "+1",
    "NaN",
    '"\t"',
    "'a'",
    "[1]]",
    "{]",
    "tru",
    '"\\x"',
    "[,1]",
    "{1:2}",
    '{"a":1 "b":2}',
  ];
  for (const sample of samples) {
    assert.throws(() => parseJson(sample), SyntaxError, sample);
    assert.throws(
      () => parseJson(`[12345678901234567890,${sample}]`),
      SyntaxError,
      sample,
    );
  }
});

test("nesting, digits and keys of an enemy", () => {
  const deep = `${"[".repeat(100_000)}12345678901234567890${"]".repeat(100_000)}`;
  let value = parseJson(deep);
  let depth = 0;
  while (Array.isArray(value)) {
    [value] = value;
    depth += 1;
  }
  assert.equal(depth, 100_000);
  assert.equal(value, 12345678901234567890n);
  assert.throws(() => parseJson("9".repeat(100_000)), SyntaxError);
  assert.throws(() => parseJson("1e400"), SyntaxError);
  const object = parseJson('{"__proto__":{"x":12345678901234567890}}');
  assert.equal(Object.getPrototypeOf(object), Object.prototype);
  assert.ok(Object.hasOwn(object, "__proto__"));
  const long = parseJson(`["${"\\\\".repeat(200_000)}",12345678901234567890]`);
  assert.equal(long[0].length, 200_000);
});

test("reading and writing need time in proportion to the size", () => {
  const item = '{"id":9007199254740993,"sha":"3e123456789012345678"}';
  const text = `[${Array(40_000).fill(item).join(",")}]`;
  const start = performance.now();
  const value = parseJson(text);
  assert.equal(stringifyJson(value), text);
  assert.ok(performance.now() - start < 5000);
});

test("writing", () => {
  assert.equal(
    stringifyJson({
      a: undefined,
      b: null,
      c: new Date(0),
      d: new Uint8Array([1]),
    }),
    '{"b":null,"c":"1970-01-01T00:00:00.000Z","d":"AQ=="}',
  );
  assert.equal(stringifyJson([undefined, -0]), "[null,-0.0]");
  for (const value of [NaN, Infinity, () => 1, Symbol("x")]) {
    assert.throws(() => stringifyJson({ value }), TypeError);
  }
  const cycle = {};
  cycle.self = cycle;
  assert.throws(() => stringifyJson(cycle), TypeError);
});
