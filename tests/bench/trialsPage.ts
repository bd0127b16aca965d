import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { palier } from "../e2e/palierPage";
import { below, type Figure } from "./figure";
import { referencePath } from "./reference";
import { median } from "./timing";

const edits = 9;
const item = "Petites interventions";

/** What the page keeps while an edit is timed. */
interface Watch {
  risk?: Promise<readonly [first: number, done: number]>;
}

/** Gives, after the next key, the milliseconds from it to the first risk figures and to the last. */
function startWatch(): void {
  const watch = globalThis as Watch;
  watch.risk = new Promise((resolve, reject) => {
    addEventListener(
      "keydown",
      (event) => {
        const observer = new PerformanceObserver(() => {
          const [first] = performance.getEntriesByName("palier:risk-first");
          const [done] = performance.getEntriesByName("palier:risk-done");
          if (!first || !done || done.startTime < first.startTime) return;
          if (first.startTime < event.timeStamp) return;
          observer.disconnect();
          resolve([first.startTime - event.timeStamp, done.startTime - event.timeStamp]);
        });
        observer.observe({ type: "mark" });
      },
      { capture: true, once: true },
    );
    setTimeout(() => reject(new Error("no risk figures within 60 s")), 60_000);
  });
}

/** How soon an edit of the reference scenario shows in its risk, 10,000 trials. */
export async function measureRisk(page: Page): Promise<Figure[]> {
  const on = palier(page);
  await on.openLibrary();
  await on.openFiles({ name: "reference.json", text: readFileSync(referencePath) });
  await on.subject("Services");
  const price = on.field(item, "Prix");
  const firsts: number[] = [];
  const ends: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    await price.fill(String(30 + edit));
    await page.evaluate(startWatch);
    await price.press("Enter");
    const [first, done] = await page.evaluate(
      () => (globalThis as Watch).risk ?? ([Number.NaN, Number.NaN] as const),
    );
    firsts.push(first);
    ends.push(done);
  }
  return [
    below(`edit to first risk figures (median of ${edits})`, median(firsts), 100, "ms"),
    { name: "quickest of them", value: `${Math.min(...firsts).toFixed(1)} ms` },
    below(`edit to 10000 trials (median of ${edits})`, median(ends), 600, "ms"),
    { name: "quickest of them ", value: `${Math.min(...ends).toFixed(1)} ms` },
  ];
}
