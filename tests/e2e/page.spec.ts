import { expect, test } from "./watchedPage";

// What watchedPage checks (console, policy, origin) is the point of this test.
test("the page opens, in French, without a word in the console", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
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
