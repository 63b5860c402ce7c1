"""The look of the preview, and the script that loads a page again when its inputs changed."""

STYLE = """
:root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --ink: #1f2328; --paper: #fff; --link: #0550ae }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --soft: #151b23; --ink: #f0f6fc; --paper: #0d1117; --link: #79c0ff }
}
* { box-sizing: border-box }
body { margin: 0; display: flex; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
nav { flex: 0 0 15rem; max-height: 100vh; position: sticky; top: 0; overflow: auto; padding: 1rem; background: var(--soft);
  border-right: 1px solid var(--line); font-size: .875rem }
nav ul { list-style: none; margin: 0; padding: 0 }
nav a { overflow-wrap: anywhere }
nav [aria-current] { font-weight: 700 }
main { flex: 1 1 0; min-width: 0; max-width: 60rem; padding: 1rem 2rem 4rem }
a { color: var(--link) }
h1, h2, h3 { overflow-wrap: anywhere; line-height: 1.25 }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line) }
code, pre { font: .875em/1.45 ui-monospace, monospace; background: var(--soft); border-radius: .375rem }
code { padding: .1em .3em; overflow-wrap: anywhere }
pre { padding: .75rem 1rem; overflow: auto }
pre code { padding: 0; background: none; overflow-wrap: normal; font-size: 1em }
.table { overflow-x: auto; margin: 1rem 0 }
table { border-collapse: collapse; min-width: 100% }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top }
th { background: var(--soft) }
th code, td:first-child code { white-space: nowrap; overflow-wrap: normal }
td:last-child { min-width: 12rem }
blockquote { margin: 1rem 0; padding: .25rem 1rem; border-left: .25rem solid #bf8700 }
[role=alert] { border: 2px solid #cf222e; border-radius: .375rem; padding: 0 1rem; margin-bottom: 2rem }
[role=alert] h2 { border: 0; margin: .5rem 0; padding: 0; font-size: 1.1rem }
@media (max-width: 50rem) {
  body { display: block }
  nav { position: static; max-height: 10rem; border-right: 0; border-bottom: 1px solid var(--line) }
  main { padding: 1rem }
}
"""

SCRIPT = """
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
