// Makes the calls it reads from stdin with a generated, built TypeScript client; prints one line per failed call.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const setup = JSON.parse(readFileSync(0, "utf8"));
const module = await import(
  pathToFileURL(join(process.argv[2], "dist/esm/index.js")).href
);

function untag(value) {
  if (Array.isArray(value)) return value.map(untag);
  if (value === null || typeof value !== "object") return value;
  if (typeof value.$bytes === "string") return new Uint8Array(Buffer.from(value.$bytes, "base64"));
  if (typeof value.$int === "string") return BigInt(value.$int);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, untag(item)]));
}

const client = new module[setup.client](setup.options);
for (const job of setup.jobs) {
  const names = [...job.chain];
  const method = names.pop();
  const owner = names.reduce((place, name) => place[name], client);
  try {
    const args = untag(job.args);
    const path = job.positional.map((name) => args[name]);
    job.positional.forEach((name) => delete args[name]);
    const result = await owner[method](...path, ...(job.named ? [args] : []));
    if (job.stream) for await (const item of result) void item;
  } catch (error) {
    console.log(`${job.id}: ${error?.constructor?.name}: ${String(error?.message).slice(0, 300)} ${String(error?.bodyText ?? '').slice(0, 600)}`);
  }
}
