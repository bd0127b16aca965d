import { openOnPrice, palier, saveAmongDownloads, type } from "./palierPage";
import { breakEvenStage, exampleScenario, firstExample, planFrom, withFirstPrice } from "./plans";
import { expect, test } from "./watchedPage";

test.describe("where the browser keeps nothing", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
      IDBFactory.prototype.open = refuse;
      Storage.prototype.getItem = refuse;
      Storage.prototype.setItem = refuse;
    });
  });

  test("the page works, says so, and still saves a file", async ({ page }) => {
    await saveAmongDownloads(page);
    const on = palier(page);
    const price = await openOnPrice(on);
    await type(price, "0,25");
    const changed = planFrom(withFirstPrice(exampleScenario(firstExample), 0.25));
    await expect(on.essential("Point mort")).toContainText(breakEvenStage(changed));
    await expect(page.getByRole("alert")).toHaveText(
      "Ce navigateur refuse de garder vos modifications\u202f: enregistrez le fichier avant de quitter.",
    );
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Enregistrer le fichier" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("the library says so, and opens files", async ({ page }) => {
    const on = palier(page);
    await on.openLibrary();
    await expect(
      page.getByText("Ce navigateur ne permet pas de garder des scénarios"),
    ).toBeVisible();
    await on.dropFiles({
      name: "a-moi.json",
      text: JSON.stringify(withFirstPrice(exampleScenario(firstExample), 0.25)),
    });
    await on.subject("Services");
    await expect(on.assumptions.getByRole("textbox", { name: "Prix" }).first()).toHaveValue("0,25");
  });
});
