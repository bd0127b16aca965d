import type { Page } from "@playwright/test";

/** Puts cells on the clipboard as LibreOffice Calc does: tabs and line ends, and the same as a page. */
export async function copyCells(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const text = rows.map((row) => `${row.join("\t")}\n`).join("");
  const cells = rows.map((row) => row.map((cell) => `<td>${cell}</td>`).join("")).join("</tr><tr>");
  const html = `<table cellspacing="0" border="0"><tr>${cells}</tr></table>`;
  await page.evaluate(
    async ([plain, rich]) => {
      const blob = (type: string, of = "") => new Blob([of], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": blob("text/plain", plain),
          "text/html": blob("text/html", rich),
        }),
      ]);
    },
    [text, html],
  );
}
