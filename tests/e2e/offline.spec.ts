import { expect, test } from "./watchedPage";

test.use({ serviceWorkers: "allow" });

test("after a first visit the page opens without a network", async ({ page, context }) => {
  await page.goto("./");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map((font) => font.status).filter((status) => status !== "unloaded");
  });
  expect(fonts).not.toContain("error");
});
