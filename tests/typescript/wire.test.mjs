import assert from "node:assert/strict";
import test from "node:test";

const runtime = `${process.env.PACKAGE}/dist/esm/runtime`;
const { queryPairs } = await import(`${runtime}/serialize.js`);
const { findLink, readPointer } = await import(`${runtime}/pagination.js`);
const { xmlWith } = await import(`${runtime}/xml.js`);
const { percentEncodeReserved } = await import(`${runtime}/encoding.js`);
const { redactUrl } = await import(`${runtime}/logging.js`);

test("arrays inside deepObject as the document's option says", () => {
  const value = { a: [1, { b: 2 }] };
  const pairs = (arrays) =>
    queryPairs("f", { style: "deepObject", arrays }, value).map(
      decodeURIComponent,
    );
  assert.deepEqual(pairs("repeat"), ["f[a]=1", "f[a][b]=2"]);
  assert.deepEqual(pairs("brackets"), ["f[a][]=1", "f[a][][b]=2"]);
  assert.deepEqual(pairs("indices"), ["f[a][0]=1", "f[a][1][b]=2"]);
});

test("reserved characters stay unless the place bans them", () => {
  assert.equal(
    percentEncodeReserved("a/b?c#d%20%é\u{1F639}"),
    "a/b?c%23d%20%25%C3%A9%F0%9F%98%B9",
  );
  assert.equal(percentEncodeReserved("a;b,c", ";,"), "a%3Bb%2Cc");
  assert.equal(percentEncodeReserved("\ud800"), "%EF%BF%BD");
});

test("link headers", () => {
  const header =
    '<a?x=1,2>; rel="prev", <b>; title="a, b; rel=next"; rel="last NEXT"';
  assert.equal(findLink(header), "b");
  assert.equal(findLink(header, "prev"), "a?x=1,2");
  assert.equal(findLink(""), undefined);
});

test("pointers reach own members only", () => {
  assert.equal(readPointer({ "a/b": { "~": [7] } }, "/a~1b/~0/0"), 7);
  assert.equal(readPointer({}, "/constructor"), undefined);
});

test("XML", () => {
  const codec = xmlWith({
    name: "pet",
    namespace: "urn:pets",
    prefix: "p",
    type: "object",
    members: {
      id: { type: "integer", attribute: true },
      tags: { type: "array", wrapped: true, items: { name: "tag" } },
      ok: { type: "boolean" },
    },
  });
  const value = { id: 1, tags: ["a&b", ""], ok: true };
  const { data } = codec.write(value, "application/xml");
  assert.equal(
    data,
    '<p:pet xmlns:p="urn:pets" id="1"><tags><tag>a&amp;b</tag><tag></tag></tags><ok>true</ok></p:pet>',
  );
  const read = (text) => codec.decode(new TextEncoder().encode(text), null);
  assert.deepEqual(read(data), value);
  assert.deepEqual(
    read(`<?xml version="1.0"?><!-- c --><pet id='2'><x>1</x></pet>`),
    { id: 2, x: "1" },
  );
  for (const text of [
    "<pet>",
    "<pet/><pet/>",
    "<!DOCTYPE pet><pet/>",
    "<pet>&e;</pet>",
    "",
    "<pet></pat>",
  ]) {
    assert.throws(() => read(text), text);
  }
});

test("URLs in logs", () => {
  const url = "https://user:pw@h.test/p?api_key=1&q=2&Access_Token=3";
  const shown = redactUrl(url, new Set());
  assert.equal(
    shown,
    "https://[redacted]@h.test/p?api_key=[redacted]&q=2&Access_Token=[redacted]",
  );
});
