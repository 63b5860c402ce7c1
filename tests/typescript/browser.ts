// Runs inside a page: calls a server on another origin and reports what came.

import { runChecks } from "./checks.ts";

const api = new URLSearchParams(location.search).get("api") ?? "";
const outcomes = await runChecks(api);
for (const [name, outcome] of Object.entries(outcomes)) {
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
