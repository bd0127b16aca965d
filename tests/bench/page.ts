import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { chromiumArguments, findChromium } from "../e2e/chromium";
import { serialiseScenario } from "../../src/scenario";
import { openOnPrice, palier } from "../e2e/palierPage";
import { below, type Figure } from "./figure";
import { largeScenario } from "./large";
import { median } from "./timing";
import { measureRisk } from "./trialsPage";

const edits = 30;
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the page aside and serves it for as long as `measure` takes. */
async function withBuiltPage<T>(measure: (address: string) => Promise<T>): Promise<T> {
  const outDir = await mkdtemp(join(tmpdir(), "palier-bench-"));
  try {
    const options = { root, logLevel: "error", build: { outDir, emptyOutDir: true } } as const;
    await build(options);
    const server = await preview({ ...options, preview: { port: 4399 } });
    try {
      const address = server.resolvedUrls?.local[0];
      if (address === undefined) throw new Error("the page is not served");
      return await measure(address);
    } finally {
      await server.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    locale: "fr-FR",
    serviceWorkers: "block",
  });
  return context.newPage();
}

/** Bytes, compressed, of the JavaScript asked for before the first page stands. */
async function firstPageScripts(page: Page): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (/javascript/.test(response.headers()["content-type"] ?? "")) bodies.push(response.body());
  });
  await page.goto("./");
  await page.getByRole("heading", { level: 1 }).waitFor();
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  return sizes.reduce((total, size) => total + size, 0);
}

/** What the page keeps while an edit is timed. */
interface Watch {
  painted?: Promise<number>;
}

/**
 * Sets the watch before an edit. It gives the milliseconds from the key that commits the edit to the frame that shows
 * the figures it changes: from the event's own time stamp, over the first change of their text and the frame after
 * it, to the task that follows that frame, when it is painted.
 */
function startWatch(figures: Element): void {
  const watch = globalThis as Watch;
  watch.painted = new Promise<number>((resolve, reject) => {
    // No function here has a name of its own: tsx would wrap it in a helper that the page does not have.
    addEventListener(
      "keydown",
      (event) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener("message", () => resolve(performance.now() - event.timeStamp));
            port1.start();
            port2.postMessage(null);
          });
        });
        // Not before the key: the trials of the edit before it may still change figures.
        observer.observe(figures, { subtree: true, childList: true, characterData: true });
      },
      { capture: true, once: true },
    );
    setTimeout(() => reject(new Error("no figure changed within 5 s")), 5000);
  });
}

/** Opens the large scenario on the price of one of its services. */
async function openLarge(page: Page): Promise<Locator> {
  const on = palier(page);
  await on.openLibrary();
  await on.openFiles({ name: "large.json", text: serialiseScenario(largeScenario()) });
  await on.subject("Services");
  return on.field("Petites interventions", "Prix");
}

/** Durations of edits of one price, each a step more than the one before. */
async function editToPaint(
  page: Page,
  open: (page: Page) => Promise<Locator>,
  first: number,
  step: number,
): Promise<number[]> {
  const price = await open(page);
  const on = palier(page);
  const durations: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    await price.fill((first + edit * step).toFixed(2).replace(".", ","));
    await on.essentials.evaluate(startWatch);
    await price.press("Enter");
    durations.push(await page.evaluate(() => (globalThis as Watch).painted ?? Number.NaN));
  }
  return durations;
}

/** The weight of the first page, and how soon an edit shows. */
export function measurePage(): Promise<Figure[]> {
  return withBuiltPage(async (address) => {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: chromiumArguments,
    });
    try {
      const scripts = await firstPageScripts(await openPage(browser, address));
      const openExample = (page: Page) => openOnPrice(palier(page));
      const durations = await editToPaint(
        await openPage(browser, address),
        openExample,
        0.25,
        0.01,
      );
      const large = await editToPaint(await openPage(browser, address), openLarge, 500, 500);
      const risk = await measureRisk(await openPage(browser, address));
      return [
        below("JavaScript of the first page, gzip", scripts / 1000, 350, "kB"),
        below(`edit to painted figures (median of ${edits})`, median(durations), 50, "ms"),
        { name: "slowest of them", value: `${Math.max(...durations).toFixed(1)} ms` },
        below(`the same, 12 stages, 60 services, 120 months`, median(large), 100, "ms"),
        ...risk,
      ];
    } finally {
      await browser.close();
    }
  });
}
