"""The look of the preview, and the script that loads a page again when its inputs changed."""

STYLE = """
:root { color-scheme: light dark; --line: #d8dee4; --soft: #f6f8fa; --ink: #1f2328; --dim: #57606a; --paper: #fff;
  --link: #0550ae; --here: #ddf4ff; --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace }
@media (prefers-color-scheme: dark) {
  :root { --line: #30363d; --soft: #161b22; --ink: #e6edf3; --dim: #9198a1; --paper: #0d1117; --link: #79c0ff; --here: #12304f }
}
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0; display: flex; background: var(--paper); color: var(--ink);
  font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif }
a { color: var(--link); text-underline-offset: .2em }
nav { flex: 0 0 17rem; height: 100vh; position: sticky; top: 0; overflow: auto; padding: 1.25rem .75rem 3rem;
  background: var(--soft); border-right: 1px solid var(--line); font-size: .875rem; line-height: 1.4 }
nav ul { list-style: none; margin: 0 0 .5rem; padding: 0 }
nav ul ul { margin: .125rem 0 .5rem .75rem; padding-left: .25rem; border-left: 1px solid var(--line); font-size: .8125rem }
nav a { display: block; padding: .2rem .5rem; border-radius: .375rem; color: inherit; text-decoration: none;
  overflow-wrap: anywhere }
nav a:hover { text-decoration: underline }
nav [aria-current] { background: var(--here); font-weight: 600 }
nav summary { cursor: pointer; padding: .2rem .5rem; font-weight: 600 }
nav .target { margin: 1rem .5rem .25rem; color: var(--dim); font-size: .75rem; font-weight: 600; letter-spacing: .05em;
  text-transform: uppercase }
nav .folder { margin: 0; font-weight: 600 }
#menu > summary { display: none }
main { flex: 1 1 0; min-width: 0; max-width: 64rem; padding: 2rem 3rem 6rem }
h1, h2, h3 { overflow-wrap: anywhere; line-height: 1.25 }
h1 { margin: 0 0 1rem; font-size: 2rem }
h2 { margin: 3.5rem 0 1rem; padding-top: 1.5rem; border-top: 1px solid var(--line); font-size: 1.375rem }
code, pre { font: .875em/1.5 var(--mono); background: var(--soft); border-radius: .375rem }
code { padding: .125em .35em; overflow-wrap: anywhere }
h1 code, h2 code, h3 code { padding: 0; background: none; font-size: .95em; font-weight: 600 }
pre { padding: .75rem 1rem; overflow: auto; border: 1px solid var(--line) }
pre code { padding: 0; background: none; overflow-wrap: normal; font-size: 1em }
.table { overflow-x: auto; margin: 1rem 0; border: 1px solid var(--line); border-radius: .375rem }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.5 }
th, td { padding: .45rem .75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line) }
tr:first-child > th, thead + tbody tr:first-child > td { border-top: 0 }
thead + tbody tr:first-child > td { border-top: 1px solid var(--line) }
thead th { background: var(--soft); font-size: .8125rem; font-weight: 600; color: var(--dim); white-space: nowrap }
.properties tr:first-child > * { border-top: 0 }
.properties th { width: 1%; white-space: nowrap; background: var(--soft) }
td:first-child code { white-space: nowrap; overflow-wrap: normal }
.properties td:first-child code { white-space: normal }
td:last-child { min-width: 14rem }
blockquote { margin: 1rem 0; padding: .25rem 1rem; border-left: .25rem solid #bf8700 }
[role=alert] { border: 2px solid #cf222e; border-radius: .375rem; padding: 0 1rem; margin-bottom: 2rem }
[role=alert] h2 { border: 0; margin: .75rem 0 .5rem; padding: 0; font-size: 1.0625rem }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
@media (max-width: 56rem) {
  body { display: block }
  nav { position: static; height: auto; max-height: 60vh; padding: .5rem 1rem; border-right: 0;
    border-bottom: 1px solid var(--line) }
  #menu > summary { display: list-item }
  main { padding: 1.5rem 1rem 4rem }
}
"""

SCRIPT = """
if (matchMedia("(max-width: 56rem)").matches) document.getElementById("menu")?.removeAttribute("open");
else document.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
const shown = document.body.dataset.version;
setInterval(async () => {
  try {
    const answer = await fetch("/-/version", { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== shown) location.reload();
  } catch {
    // The preview was stopped; it may come back.
  }
}, 700);
"""
