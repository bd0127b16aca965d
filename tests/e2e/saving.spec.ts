import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { serialiseScenario } from "../../src/scenario";
import { openOnPrice, palier, saveAmongDownloads, type } from "./palierPage";
import {
  exampleFiles,
  exampleScenario,
  exampleText,
  firstExample,
  scenarioOf,
  withFirstPrice,
} from "./plans";
import { expect, test } from "./watchedPage";

/** Presses the button and gives the file that arrives among the downloads. */
async function savedFile(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Enregistrer le fichier" }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("a changed scenario is saved, dated, and opens again on the same figures", async ({
  page,
}) => {
  await saveAmongDownloads(page);
  const on = palier(page);
  const price = await openOnPrice(on);
  await type(price, "0,25");
  await expect(on.essential("Point mort")).toContainText("plus tôt");
  const { name, text } = await savedFile(page);
  await expect(page.getByText(`Fichier ${name} enregistré.`)).toBeVisible();
  expect(name).toMatch(/^collectivites-et-coproprietes-[a-z-]+_\d{4}-\d\d-\d\d\.json$/);

  const saved = scenarioOf(text);
  const { meta, ...rest } = withFirstPrice(exampleScenario(firstExample), 0.25);
  const updated = saved.meta.updated ?? "";
  expect(Math.abs(Date.now() - Date.parse(updated))).toBeLessThan(60_000);
  // A figure to be confirmed is estimated once it is changed, and its source was that of the former one.
  const about = rest.services?.[0]?.about?.price;
  delete about?.source;
  if (about) about.state = "estimated";
  expect(text).toBe(serialiseScenario({ ...rest, meta: { ...meta, updated } }));

  const figures = /[\d\s]+€|\w+\s20\d\d/g;
  const before = (await on.essentialsAtRest()).match(figures) ?? [];
  await on.goToLibrary();
  await on.openFiles({ name, text });
  await on.subject("Services");
  await expect(price).toHaveValue("0,25");
  const after = (await on.essentialsAtRest()).match(figures) ?? [];
  expect(after.length).toBeGreaterThan(5);
  for (const figure of after) expect(before).toContain(figure);
});

test("an example saved unchanged is the same file, byte for byte", async ({ page }) => {
  await saveAmongDownloads(page);
  const on = palier(page);
  await on.openLibrary();
  for (const file of exampleFiles) {
    await on.chooseExample(file);
    expect((await savedFile(page)).text).toBe(exampleText(file));
    await on.goToLibrary();
  }
});

test("where the browser asks for a place, the file goes there", async ({ page }) => {
  await page.addInitScript(() => {
    const asked: { name: string; text: string }[] = [];
    Reflect.set(window, "asked", asked);
    Reflect.set(window, "showSaveFilePicker", async (options: { suggestedName: string }) => ({
      name: options.suggestedName,
      createWritable: () => {
        const stream = new TransformStream<Uint8Array>();
        void new Response(stream.readable)
          .text()
          .then((text) => asked.push({ name: options.suggestedName, text }));
        return Promise.resolve(stream.writable);
      },
    }));
  });
  const on = palier(page);
  await on.openExample(firstExample);
  await page.getByRole("button", { name: "Enregistrer le fichier" }).click();
  await expect(page.getByText(/^Fichier .* enregistré\./)).toBeVisible();
  const asked = () => page.evaluate(() => Reflect.get(window, "asked") as { text: string }[]);
  await expect.poll(async () => (await asked())[0]?.text).toBe(exampleText(firstExample));
});

test("a person who changes their mind is told that nothing was written, and can still have the file", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.set(window, "showSaveFilePicker", async () => {
      await new Promise((done) => setTimeout(done, 200));
      throw new DOMException("The user aborted a request.", "AbortError");
    });
  });
  const on = palier(page);
  await on.openExample(firstExample);
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole("button", { name: "Enregistrer le fichier" }).click();
  await expect(page.getByText(/Enregistrement annulé/)).toBeVisible();
  expect(downloads).toEqual([]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger le fichier" }).click();
  const file = await download;
  await expect(page.getByText(`Fichier ${file.suggestedFilename()} enregistré.`)).toBeVisible();
  expect(readFileSync(await file.path(), "utf8")).toBe(exampleText(firstExample));
});
