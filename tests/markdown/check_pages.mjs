// Reads every page below a folder with markdown-it (GFM tables) and, with --mdx, with @mdx-js/mdx (plain and GFM).
// Prints one JSON object: pages, links, tables and the faults found. Run from tests/tools, where the parsers are.
import { createRequire } from "node:module";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [tools, folder, ...flags] = process.argv.slice(2);
const require = createRequire(join(resolve(tools), "package.json"));
const MarkdownIt = require("markdown-it");
const markdown = new MarkdownIt({ html: true, linkify: false });
const gfm = (await import(pathToFileURL(join(resolve(tools), "node_modules/remark-gfm/index.js")).href)).default;
const mdx = flags.includes("--mdx")
  ? await import(pathToFileURL(join(resolve(tools), "node_modules/@mdx-js/mdx/index.js")).href)
  : undefined;
const plain = mdx?.createProcessor({ format: "mdx" });

const faults = [];
const pages = new Map();
let links = 0;
let tables = 0;

function files(path) {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(path, entry.name)) : [join(path, entry.name)],
  );
}

function text(token) {
  return (token.children ?? []).filter((one) => ["text", "code_inline"].includes(one.type)).map((one) => one.content).join("");
}

// The anchors GitHub gives to headings (github-slugger).
function slug(title, seen) {
  const base = title.toLowerCase().replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "").replaceAll(" ", "-");
  let anchor = base;
  for (let count = 1; seen.has(anchor); count += 1) anchor = `${base}-${count}`;
  seen.add(anchor);
  return anchor;
}

// Cells of a row as GFM counts them: a backslash escapes the next character.
function cells(line) {
  let count = 1;
  const row = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  for (let index = 0; index < row.length; index += 1) {
    if (row[index] === "\\") index += 1;
    else if (row[index] === "|") count += 1;
  }
  return count;
}

for (const path of files(folder)) {
  if (!/\.(md|mdx|txt)$/.test(path)) continue;
  const source = readFileSync(path, "utf8");
  const page = { anchors: new Set(), targets: [] };
  const lines = source.split("\n");
  const tokens = markdown.parse(source.replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, "")), {});
  const name = relative(folder, path);
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") slug(text(tokens[index + 1]), page.anchors);
    if (token.type === "html_block" && !token.content.startsWith("<!--")) faults.push(`${name}: HTML ${token.content.trim()}`);
    if (token.type === "table_open") {
      tables += 1;
      const [start, end] = token.map;
      const width = cells(lines[start]);
      for (let row = start; row < end; row += 1) {
        if (lines[row].trim() && cells(lines[row]) !== width) faults.push(`${name}:${row + 1}: ${cells(lines[row])} cells, not ${width}`);
      }
    }
    if (token.type === "paragraph_open" && lines[token.map[0]]?.startsWith("|")) faults.push(`${name}:${token.map[0] + 1}: a table that is none`);
    for (const child of token.children ?? []) {
      if (child.type === "html_inline" && !/^<\/?code>$/.test(child.content)) faults.push(`${name}: HTML ${child.content}`);
      if (child.type === "link_open") page.targets.push(child.attrGet("href"));
    }
  });
  pages.set(path, page);
  if (mdx && /\.mdx?$/.test(path)) {
    try {
      plain.parse(source.replace(/^---\n[\s\S]*?\n---\n/, ""));
      await mdx.compile(source.replace(/^---\n[\s\S]*?\n---\n/, ""), { format: "mdx", remarkPlugins: [gfm] });
    } catch (error) {
      faults.push(`${name}: MDX ${error.message} at ${error.line ?? error.place?.line}`);
    }
  }
}

for (const [path, page] of pages) {
  for (const target of page.targets) {
    links += 1;
    if (/^(https?|mailto):/.test(target) || target.startsWith("/")) continue;
    const [file, anchor] = target.split("#");
    const full = file ? resolve(dirname(path), decodeURI(file)) : path;
    const known = pages.get(full);
    if (!known && !statSync(full, { throwIfNoEntry: false })) faults.push(`${relative(folder, path)}: dead link ${target}`);
    else if (anchor && known && !known.anchors.has(decodeURIComponent(anchor))) faults.push(`${relative(folder, path)}: dead anchor ${target}`);
  }
}

console.log(JSON.stringify({ pages: pages.size, links, tables, faults: faults.slice(0, 50), fault_count: faults.length }));
