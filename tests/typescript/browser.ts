// Runs inside a page: calls a server on another origin and reports what came.

import { Depot, NotFoundError, RequestAbortedError } from "./dist/esm/index.js";

const baseURL = new URLSearchParams(location.search).get("api") ?? "";
const client = new Depot({ apiKey: "k", baseURL, maxRetries: 0 });

type Check = [name: string, run: () => Promise<unknown>, expected: unknown];

const checks: Check[] = [
  ["json", () => client.parts.get(7), { name: "bolt", id: 7 }],
  [
    "exact integers",
    async () => String((await client.parts.get(9007199254740993n)).id),
    "9007199254740993",
  ],
  [
    "stream",
    async () => (await client.log.follow()).toArray(),
    [{ n: 1 }, { n: 2, text: "é" }],
  ],
  [
    "upload",
    () =>
      client.drawings.upload(1, {
        title: "t",
        drawing: new File(["%PDF"], "a.pdf", { type: "application/pdf" }),
      }),
    undefined,
  ],
  [
    "download",
    async () => (await (await client.drawings.download(1)).bytes()).length,
    70_000,
  ],
  [
    "pagination",
    async () => (await client.parts.list().toArray()).map(({ name }) => name),
    ["a", "b", "c"],
  ],
  [
    "error",
    () =>
      client.parts
        .get(404)
        .catch((error: unknown) => [
          error instanceof NotFoundError,
          error instanceof NotFoundError && error.problem?.title,
        ]),
    [true, "No part"],
  ],
  [
    "abort",
    async () => {
      const controller = new AbortController();
      const call = client.parts.get(99, { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      return call.catch((error) => error instanceof RequestAbortedError);
    },
    true,
  ],
];

const outcomes: Record<string, string> = {};
for (const [name, run, expected] of checks) {
  let outcome: string;
  try {
    const actual = JSON.stringify(await run());
    outcome =
      actual === JSON.stringify(expected) ? "ok" : `${actual} is not expected`;
  } catch (error) {
    outcome = String(error);
  }
  outcomes[name] = outcome;
  const line = document.createElement("p");
  line.textContent = `${name}: ${outcome}`;
  line.style.color = outcome === "ok" ? "green" : "red";
  document.body.append(line);
}
const page = `<!doctype html><meta charset="utf-8">${document.body.innerHTML}`;
await fetch("/result", {
  method: "POST",
  body: JSON.stringify({ outcomes, page }),
});
