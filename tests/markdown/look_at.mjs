// Opens pages in headless Chromium, takes pictures, and prints what is wrong as one JSON list:
// console and page errors, requests that failed, content wider than the window, serious findings of axe-core.
// node look_at.mjs TOOLS CHROMIUM FOLDER ADDRESS...
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [tools, executablePath, folder, ...addresses] = process.argv.slice(2);
const require = createRequire(join(resolve(tools), "package.json"));
const { chromium } = require("playwright-core");
const axe = require("axe-core");

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
const faults = [];
for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 800, 400]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const [number, address] of addresses.entries()) {
      const where = `${new URL(address).pathname} at ${width} px, ${colorScheme}`;
      const tell = (text) => faults.push(`${where}: ${text}`);
      page.removeAllListeners();
      page.on("console", (message) => message.type() === "error" && tell(`console: ${message.text()}`));
      page.on("pageerror", (error) => tell(String(error)));
      page.on("response", (answer) => answer.status() >= 400 && tell(`${answer.status()} ${answer.url()}`));
      await page.goto(address, { waitUntil: "load" });
      await page.screenshot({ path: join(folder, `${number}-${width}-${colorScheme}.png`) });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) tell(`${wide} px too wide`);
      const narrow = await page.evaluate(() =>
        [...document.querySelectorAll("main td, main th")].filter((cell) => {
          const box = cell.getBoundingClientRect();
          return cell.textContent.length > 12 && box.height > 12 * box.width;
        }).length,
      );
      if (narrow > 0) tell(`${narrow} cells too narrow to read`);
      if (width !== 800) continue;
      await page.evaluate(axe.source);
      const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      if (found.passes.length < 5) tell("axe checked next to nothing");
      for (const one of found.violations.filter((one) => ["serious", "critical"].includes(one.impact))) {
        tell(`axe ${one.id}: ${one.nodes.length} of ${one.nodes[0].html}`);
      }
    }
    await context.close();
  }
}
await browser.close();
console.log(JSON.stringify(faults));
