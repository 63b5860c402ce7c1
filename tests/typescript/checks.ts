// What a generated package must do in every runtime: run in a page, in Deno and in Bun.

import { Depot, NotFoundError, RequestAbortedError } from "./src/index.ts";

type Check = [name: string, run: () => Promise<unknown>, expected: unknown];

/** Calls the API of browser_server.py; gives `ok`, or what is wrong, by check. */
export async function runChecks(
  baseURL: string,
): Promise<Record<string, string>> {
  const client = new Depot({ apiKey: "k", baseURL, maxRetries: 0 });
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
    try {
      const actual = JSON.stringify(await run());
      outcomes[name] =
        actual === JSON.stringify(expected)
          ? "ok"
          : `${actual} is not expected`;
    } catch (error) {
      outcomes[name] = String(error);
    }
  }
  return outcomes;
}
