// Replays wire vectors against this package: one JSON job per line on standard
// input, one JSON outcome per line on standard output. The rules are those of
// the "wire runner protocol" of the generator that made this package.

import { createInterface } from "node:readline";

import { run } from "./wire_call.mjs";
import { encodeJson } from "./wire_values.mjs";

const write = (value) => process.stdout.write(`${encodeJson(value)}\n`);

// Environment variables must not reach the client.
for (const name of Object.keys(process.env)) {
  if (!/^(PATH|HOME|NODE)/.test(name)) {
    delete process.env[name];
  }
}

write({ ready: "wire-runner/1" });
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== "") {
    write(await run(JSON.parse(line)));
  }
}
