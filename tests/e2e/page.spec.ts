import { exampleButton, palier } from "./palierPage";
import { exampleName, firstExample } from "./plans";
import { expect, test } from "./watchedPage";

// What watchedPage checks (console, policy, origin) is the point of this test.
test("the page opens, in French, without a word in the console", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
});

test("the page wears its own look: the style sheet and the letters that come with it", async ({
  page,
}) => {
  await page.goto("./");
  const look = await page.evaluate(() => {
    const { backgroundColor, fontFamily } = getComputedStyle(document.body);
    return { backgroundColor, fontFamily };
  });
  expect(look.fontFamily).toContain("Source Sans");
  expect(look.backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
  await page.evaluate(() => document.fonts.ready);
  expect(
    await page.evaluate(() => [...document.fonts].some(({ status }) => status === "loaded")),
  ).toBe(true);
});

test("the policy refuses inline scripts, eval and other origins", async ({ page }) => {
  await page.goto("./");
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|http|\*/);
  await expect(page.locator("script:not([src]), style")).toHaveCount(0);
});

test.describe("where the scenario’s view cannot be fetched", () => {
  // One pattern: Playwright takes a list of two for a value and its options.
  test.use({ tolerated: [/Failed to load resource|dynamically imported module/] });

  test("the page says so under the scenario’s name, with a way on and a way back", async ({
    page,
  }) => {
    await page.route(/scenarioParts-.*\.js/, (route) => route.abort());
    const on = palier(page);
    await on.openLibrary();
    await exampleButton(page, exampleName(firstExample)).click();
    await expect(page.getByRole("alert")).toContainText("La page a rencontré une erreur");
    await expect(page.getByRole("button", { name: "Recharger la page" })).toBeVisible();
    await expect(on.title).toHaveText(exampleName(firstExample));
    await on.goToLibrary();
  });
});
