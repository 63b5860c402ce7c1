// Runs in Deno and Bun: prints what runChecks found, as JSON.

import process from "node:process";
import { runChecks } from "./checks.ts";

console.log(JSON.stringify(await runChecks(process.argv[2] ?? "")));
