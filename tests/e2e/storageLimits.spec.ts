import type { Page } from "@playwright/test";
import { openOnPrice, palier, saveAmongDownloads, type } from "./palierPage";
import { exampleText, firstExample, scenarioOf } from "./plans";
import { expect, test } from "./watchedPage";

/** Makes the browser one that has no room left for anything more. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
}

test("a full storage says so and offers the file; nothing is lost or half done", async ({
  page,
}) => {
  await saveAmongDownloads(page);
  const on = palier(page);
  const price = await openOnPrice(on);
  await fill(page);
  await type(price, "0,25");
  await expect(page.getByRole("alert")).toHaveText(/^La mémoire de ce navigateur est pleine/);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Enregistrer le fichier" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await page.getByRole("button", { name: "Versions", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Versions du scénario" });
  await dialog.getByRole("textbox", { name: "Nom de la version" }).fill("Avant");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert").first()).toContainText("pleine");
  await page.keyboard.press("Escape");
  await expect(price).toHaveValue("0,25");
});

test("a room that is truly full is said too", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  const client = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await client.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
  await type(price, "0,25");
  await expect(page.getByRole("alert")).toHaveText(/^La mémoire de ce navigateur est pleine/);
});

/** Keeps a scenario as the first Palier did: a database of version 1, without versions of scenarios. */
async function keepAsBefore(page: Page, text: string): Promise<void> {
  const { meta } = scenarioOf(text);
  // A page of the same origin without Palier in it.
  await page.route("**/before", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><title>before</title><link rel="icon" href="data:,">',
    }),
  );
  await page.goto("./before");
  await page.evaluate(
    ([text, id, name]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("palier", 1);
        opening.addEventListener("upgradeneeded", () => {
          const store = opening.result.createObjectStore("scenarios", { keyPath: "key" });
          store.createIndex("scenarioId", "scenarioId");
        });
        opening.addEventListener("error", () => reject(opening.error as DOMException));
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction("scenarios", "readwrite");
          writing.objectStore("scenarios").put({
            key: "ancien",
            scenarioId: id,
            name,
            territory: "",
            text,
            changedAt: "2026-01-01T00:00:00.000Z",
          });
          Reflect.set(window, "held", opening.result);
          writing.addEventListener("complete", () => resolve());
        });
      }),
    [text, meta.id, meta.name] as const,
  );
}

test("what an earlier Palier kept is still there, and has versions now", async ({ page }) => {
  await keepAsBefore(page, exampleText(firstExample));
  await page.evaluate(() => (Reflect.get(window, "held") as IDBDatabase).close());
  const on = palier(page);
  await on.openLibrary();
  await on.keptList.getByRole("button", { name: /^Ouvrir/ }).click();
  await page.getByRole("button", { name: "Versions", exact: true }).click();
  await page.getByRole("textbox", { name: "Nom de la version" }).fill("Avant");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Version « Avant » gardée.")).toBeVisible();
});

test("a window of an earlier Palier that holds the storage is told, and asked to be closed", async ({
  page,
}) => {
  await keepAsBefore(page, exampleText(firstExample));
  const second = await page.context().newPage();
  await second.goto("./");
  await expect(second.getByText(/Une autre fenêtre tient une version plus ancienne/)).toBeVisible();
  await page.close();
  await second.reload();
  await expect(palier(second).keptList.getByRole("button", { name: /^Ouvrir/ })).toBeVisible();
});
