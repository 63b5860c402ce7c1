import assert from "node:assert/strict";
import { createServer } from "node:http";
import test from "node:test";

const sdk = await import(`${process.env.PACKAGE}/dist/esm/index.js`);
const { Depot } = sdk;

/** A `fetch` that answers from a list and records what it was asked. */
function script(...answers) {
  const requests = [];
  const fetch = async (url, init) => {
    requests.push({
      url,
      ...init,
      body: init.body && (await new Response(init.body).text()),
    });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) {
      throw answer;
    }
    return answer.clone();
  };
  return { fetch, requests };
}

const json = (value, init) => Response.json(value, init);
const virtual = () => {
  const slept = [];
  return {
    slept,
    now: () => 0,
    random: () => 1,
    sleep: async (ms) => void slept.push(ms),
  };
};

async function serve(handler, run) {
  const server = createServer(handler).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  try {
    return await run(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test("a call resolves to the body, and to more on request", async () => {
  const answer = json(
    { name: "bolt", id: 1 },
    { headers: { "X-Remaining": "7", "X-Request-Id": "r1" } },
  );
  const { fetch, requests } = script(answer);
  const client = new Depot({ apiKey: "k", fetch });
  assert.deepEqual(await client.parts.get(9007199254740993n), {
    name: "bolt",
    id: 1,
  });
  assert.equal(requests[0].url, "https://depot.test/v1/parts/9007199254740993");
  assert.equal(requests[0].headers.get("x-api-key"), "k");
  assert.match(
    requests[0].headers.get("user-agent"),
    /^@acme\/depot\/1\.2\.0$/,
  );
  const { data, response, headers, requestId } = await client.parts
    .get(1)
    .withResponse();
  assert.equal(data.name, "bolt");
  assert.equal(response.status, 200);
  assert.deepEqual(headers, { "X-Remaining": 7 });
  assert.equal(requestId, "r1");
  const raw = await client.parts.get(1).asResponse();
  assert.equal((await raw.json()).name, "bolt");
});

test("one call sends one request however often it is awaited", async () => {
  const { fetch, requests } = script(json({ name: "x" }));
  const call = new Depot({ apiKey: "k", fetch }).parts.get(1);
  await Promise.all([
    call,
    call,
    call.then((part) => part),
    call.finally(() => 0),
  ]);
  assert.equal(requests.length, 1);
});

test("groups are plain objects: a typo is undefined", () => {
  const client = new Depot({ apiKey: "k" });
  assert.equal(client.partz, undefined);
  assert.equal(client.parts.gett, undefined);
});

test("errors say status, body, request id, and which class they are", async () => {
  const problem = new Response('{"title":"No part","detail":"gone"}', {
    status: 404,
    headers: {
      "Content-Type": "application/problem+json",
      "X-Request-Id": "r-9",
    },
  });
  const client = new Depot({ apiKey: "k", fetch: script(problem).fetch });
  const error = await client.parts.get(1).catch((reason) => reason);
  assert.ok(
    error instanceof sdk.NotFoundError && error instanceof sdk.SDKError,
  );
  assert.equal(error.name, "NotFoundError");
  assert.equal(error.requestId, "r-9");
  assert.equal(error.problem.title, "No part");
  assert.match(error.message, /404 gone/);
});

test("an error page in HTML is an HTTP error, not a SyntaxError", async () => {
  const page = new Response("<h1>Bad gateway</h1>", {
    status: 502,
    headers: { "Content-Type": "text/html" },
  });
  const client = new Depot({
    apiKey: "k",
    maxRetries: 0,
    fetch: script(page).fetch,
  });
  const error = await client.parts.get(1).catch((reason) => reason);
  assert.equal(error.kind, "http");
  assert.equal(error.status, 502);
  assert.equal(error.bodyText, "<h1>Bad gateway</h1>");
});

test("a missing credential is told before anything is sent", async () => {
  const { fetch, requests } = script(json({}));
  const error = await new Depot({ fetch }).parts
    .get(1)
    .catch((reason) => reason);
  assert.ok(error instanceof sdk.MissingCredentialsError);
  assert.equal(error.param, "apiKey");
  assert.equal(requests.length, 0);
  process.env.DEPOT_API_KEY = "from-env";
  try {
    await new Depot({ fetch }).parts.get(1);
  } finally {
    delete process.env.DEPOT_API_KEY;
  }
  assert.equal(requests[0].headers.get("x-api-key"), "from-env");
  await new Depot({ fetch, apiKey: async () => "called" }).parts.get(1);
  assert.equal(requests[1].headers.get("x-api-key"), "called");
});

test("the same key on every attempt, a new one for the next call", async () => {
  const busy = new Response("", { status: 503 });
  const { fetch, requests } = script(busy, new Response(null, { status: 204 }));
  const clock = virtual();
  const client = new Depot({ apiKey: "k", fetch, clock });
  assert.equal(
    await client.parts.order(1, { amount: 2, note: null }),
    undefined,
  );
  await client.parts.order(1, { amount: 2 }, { idempotencyKey: "mine" });
  const keys = requests.map(({ headers }) => headers.get("idempotency-key"));
  assert.equal(keys[0], keys[1]);
  assert.equal(keys[2], "mine");
  assert.equal(requests[0].body, '{"amount":2,"note":null}');
  assert.equal(requests[0].body, requests[1].body);
  assert.equal(clock.slept.length, 1);
});

test("a POST without a key is not repeated after 500", async () => {
  const { fetch, requests } = script(new Response("", { status: 500 }));
  const client = new Depot({ apiKey: "k", fetch, clock: virtual() });
  await assert.rejects(
    client.parts.create({ name: "x" }),
    sdk.InternalServerError,
  );
  assert.equal(requests.length, 1);
});

test("hooks, options of a call, and a log without secrets", async () => {
  const { fetch, requests } = script(
    json({ name: "x" }, { headers: { "Set-Cookie": "s=secret" } }),
  );
  const lines = [];
  const log = (message, details) =>
    lines.push(message, JSON.stringify(details ?? {}));
  const seen = [];
  const client = new Depot({
    apiKey: "very-secret",
    fetch,
    headers: { "X-Team": "a", "X-Drop": "b" },
    logger: { debug: log, warn: log },
    hooks: {
      beforeRequest: (request) => request.headers.set("X-Trace", "t"),
      afterResponse: (response, request) =>
        void seen.push(response.status, request.attempt),
    },
  });
  await client.parts.get(1, {
    headers: { "X-Drop": null },
    query: { token: "very-secret", v: 2 },
  });
  const { headers, url } = requests[0];
  assert.equal(headers.get("x-trace"), "t");
  assert.equal(headers.get("x-team"), "a");
  assert.equal(headers.has("x-drop"), false);
  assert.match(url, /\?token=very-secret&v=2$/);
  assert.deepEqual(seen, [200, 0]);
  assert.doesNotMatch(lines.join("\n"), /secret/);
  assert.match(lines.join("\n"), /\[redacted\]/);
});

test("pages", async () => {
  const pages = [
    json({ parts: [{ name: "a" }], next: "2" }),
    json({ parts: [{ name: "b" }], next: null }),
  ];
  const { fetch, requests } = script(...pages);
  const client = new Depot({ apiKey: "k", fetch });
  const names = [];
  for await (const part of client.parts.list({ state: ["new", "worn"] })) {
    names.push(part.name);
  }
  assert.deepEqual(names, ["a", "b"]);
  assert.equal(
    requests[1].url,
    "https://depot.test/v1/parts?cursor=2&state=new&state=worn",
  );
  const first = await new Depot({
    apiKey: "k",
    fetch: script(pages[0]).fetch,
  }).parts.list();
  assert.equal(first.next, "2");
});

test("time limit, abort and refusal have kinds of their own", async () => {
  await serve(
    () => undefined,
    async (baseURL) => {
      const client = new Depot({ apiKey: "k", baseURL, maxRetries: 0 });
      const slow = await client.parts
        .get(1, { timeout: 30 })
        .catch((reason) => reason);
      assert.equal(slow.kind, "timeout");
      const controller = new AbortController();
      const call = client.parts.get(1, { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      assert.equal((await call.catch((reason) => reason)).kind, "abort");
      const early = await client.parts
        .get(1, { signal: AbortSignal.abort() })
        .catch((reason) => reason);
      assert.equal(early.kind, "abort");
    },
  );
  const closed = await serve(
    () => undefined,
    async (baseURL) => baseURL,
  );
  const clock = virtual();
  const client = new Depot({ apiKey: "k", baseURL: closed, clock });
  const refused = await client.parts
    .create({ name: "x" })
    .catch((reason) => reason);
  assert.equal(refused.kind, "transport");
  assert.ok(refused.cause instanceof Error);
  assert.equal(clock.slept.length, 2);
});

test("streams end when the consumer leaves, and files arrive in pieces", async () => {
  let closed = 0;
  await serve(
    (request, response) => {
      response.on("close", () => (closed += 1));
      if (request.url.endsWith("/log")) {
        response.setHeader("Content-Type", "application/x-ndjson");
        response.write('{"n":1}\n{"n"');
        setTimeout(() => response.write(":2}\n"), 5);
      } else if (request.url.endsWith("/events")) {
        assert.equal(request.headers["x-api-key"], undefined);
        response.setHeader("Content-Type", "text/event-stream");
        response.end('data: {"n":1}\n\ndata: [DONE]\n\n');
      } else {
        response.setHeader("Content-Type", "application/pdf");
        response.end(Buffer.alloc(100_000, 7));
      }
    },
    async (baseURL) => {
      const client = new Depot({ apiKey: "k", baseURL });
      const numbers = [];
      for await (const line of await client.log.follow()) {
        numbers.push(line.n);
        if (line.n === 2) {
          break;
        }
      }
      assert.deepEqual(numbers, [1, 2]);
      for (let waited = 0; closed === 0 && waited < 5000; waited += 20) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.equal(closed, 1);
      assert.deepEqual(await (await client.events.follow()).toArray(), [
        { n: 1 },
      ]);
      const file = await client.drawings.download(1);
      assert.equal(file.contentType, "application/pdf");
      let size = 0;
      for await (const chunk of file.stream()) {
        size += chunk.length;
      }
      assert.equal(size, 100_000);
      const small = await client.drawings.download(1, { maxResponseBytes: 10 });
      await assert.rejects(small.bytes(), sdk.ResponseTooLargeError);
    },
  );
});

test("a body travels in another media type that can hold it", async () => {
  const { fetch, requests } = script(new Response(null, { status: 204 }));
  const client = new Depot({ apiKey: "k", fetch });
  await client.parts.order(1, { amount: 2 }, { contentType: "text/x+json" });
  assert.equal(requests[0].headers.get("content-type"), "text/x+json");
  assert.equal(requests[0].body, '{"amount":2}');
  await assert.rejects(
    async () =>
      await client.parts.order(1, { amount: 2 }, { contentType: "text/plain" }),
    sdk.InvalidArgumentError,
  );
  assert.equal(requests.length, 1);
});

test("one operation answers whole or as a stream", async () => {
  await serve(
    async (request, response) => {
      let body = "";
      for await (const chunk of request) {
        body += chunk;
      }
      const { stream } = JSON.parse(body);
      response.setHeader(
        "Content-Type",
        stream ? "text/event-stream" : "application/json",
      );
      response.end(stream ? 'data: {"n":1}\n\n' : '{"n":2}');
    },
    async (baseURL) => {
      const client = new Depot({ apiKey: "k", baseURL });
      const whole = await client.answers.create({ question: "?" });
      assert.deepEqual(whole, { n: 2 });
      const events = await client.answers.create({
        question: "?",
        stream: true,
      });
      const [event] = await events.toArray();
      assert.deepEqual(JSON.parse(event.data), { n: 1 });
    },
  );
});

test("uploads: bytes, Blob, File, streams, with exact framing", async () => {
  const received = [];
  await serve(
    (request, response) => {
      const chunks = [];
      request.on("data", (chunk) => chunks.push(chunk));
      request.on("end", () => {
        received.push({
          type: request.headers["content-type"],
          body: Buffer.concat(chunks).toString("latin1"),
        });
        response.statusCode = 204;
        response.end();
      });
    },
    async (baseURL) => {
      const client = new Depot({ apiKey: "k", baseURL });
      await client.drawings.upload(1, {
        title: "t",
        drawing: new File(["%PDF"], "dir/a.pdf", { type: "application/pdf" }),
      });
      await client.drawings.upload(1, {
        drawing: { data: new Blob(["x"]).stream(), filename: "s.bin" },
      });
      await client.log.replace({ body: new Uint8Array([1, 2]) });
      const lines = async function* () {
        yield new TextEncoder().encode("a");
        yield new TextEncoder().encode("b");
      };
      await client.log.replace({ body: lines() });
    },
  );
  const boundary = received[0].type.split("boundary=")[1];
  assert.equal(
    received[0].body,
    `--${boundary}\r\nContent-Disposition: form-data; name="title"\r\nContent-Type: text/plain\r\n\r\nt\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="drawing"; filename="a.pdf"\r\n` +
      `Content-Type: application/pdf\r\n\r\n%PDF\r\n--${boundary}--\r\n`,
  );
  assert.match(
    received[1].body,
    /filename="s\.bin"\r\nContent-Type: application\/octet-stream\r\n\r\nx\r\n--/,
  );
  assert.equal(received[2].body, "\u0001\u0002");
  assert.equal(received[3].body, "ab");
});

test("redirects do not carry credentials or bodies away", async () => {
  const away = (status) =>
    new Response(null, {
      status,
      headers: { Location: "https://elsewhere.test/x" },
    });
  const { fetch, requests } = script(away(302), json({ name: "x" }));
  await new Depot({ apiKey: "k", fetch }).parts.get(1);
  assert.equal(requests[1].headers.has("x-api-key"), false);
  const post = new Depot({ apiKey: "k", fetch: script(away(307)).fetch });
  await assert.rejects(post.parts.create({ name: "x" }), sdk.RedirectError);
  const never = new Depot({
    apiKey: "k",
    redirect: "error",
    fetch: script(away(302)).fetch,
  });
  await assert.rejects(never.parts.get(1), sdk.RedirectError);
});

test("webhooks", async () => {
  const body = '{"id":1}';
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode("whsec_c2VjcmV0"),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const mac = Buffer.from(
    await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(body)),
  );
  const headers = { "X-Depot-Signature": `sha256=${mac.toString("hex")}` };
  const options = { secret: "whsec_c2VjcmV0", header: "X-Depot-Signature" };
  assert.deepEqual(await sdk.unwrapWebhook(body, headers, options), { id: 1 });
  await assert.rejects(
    sdk.unwrapWebhook(`${body} `, headers, options),
    sdk.WebhookVerificationError,
  );
  await assert.rejects(
    sdk.unwrapWebhook(body, {}, options),
    sdk.WebhookVerificationError,
  );
  const now = 1_700_000_000_000;
  const raw = await crypto.subtle.importKey(
    "raw",
    Buffer.from("c2VjcmV0", "base64"),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const signed = new TextEncoder().encode(`m1.1700000000.${body}`);
  const standard = {
    "webhook-id": "m1",
    "webhook-timestamp": "1700000000",
    "webhook-signature": `v1,${Buffer.from(await crypto.subtle.sign("HMAC", raw, signed)).toString("base64")}`,
  };
  await sdk.verifyWebhook(body, standard, { ...options, now });
  await assert.rejects(
    sdk.verifyWebhook(body, standard, { ...options, now: now + 600_000 }),
  );
});

test("waiting for a job", async () => {
  const states = ["queued", "running", "done"];
  const clock = virtual();
  const job = await sdk.poll(async () => ({ state: states.shift() }), {
    until: ({ state }) => state === "done",
    interval: 100,
    clock,
  });
  assert.equal(job.state, "done");
  assert.deepEqual(clock.slept, [100, 150]);
});

test("functions work with the small client", async () => {
  const { Depot: Core } = await import(
    `${process.env.PACKAGE}/dist/esm/core.js`
  );
  const { partsGet } = await import(
    `${process.env.PACKAGE}/dist/esm/functions.js`
  );
  const { fetch } = script(json({ name: "x" }));
  assert.deepEqual(await partsGet(new Core({ apiKey: "k", fetch }), 1), {
    name: "x",
  });
});
