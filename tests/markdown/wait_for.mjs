// Opens a page in headless Chromium, says so, and waits until it shows a text without being told to reload.
// node wait_for.mjs TOOLS CHROMIUM ADDRESS TEXT
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [tools, executablePath, address, text] = process.argv.slice(2);
const { chromium } = createRequire(join(resolve(tools), "package.json"))("playwright-core");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
const page = await browser.newPage();
await page.goto(address);
console.log("open");
await page.getByText(text).first().waitFor({ timeout: 60_000 });
await browser.close();
