// Tells Node which of the two builds is which: run after both.
import { writeFileSync } from "node:fs";

const root = new URL("../dist/", import.meta.url);
for (const [folder, type] of [
  ["esm", "module"],
  ["cjs", "commonjs"],
]) {
  const file = new URL(`${folder}/package.json`, root);
  const text = JSON.stringify({ type, sideEffects: false }, null, 2);
  writeFileSync(file, `${text}\n`);
}
