import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "./watchedPage";

/** JavaScript that stands between a visitor and the first page, in bytes once compressed. */
const limit = 350_000;

const dist = new URL("../../dist/", import.meta.url);

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

function gzippedSize(body: Buffer): number {
  return gzipSync(body).length;
}

test("the scripts that index.html loads statically stay small", () => {
  const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8")) as Record<
    string,
    Chunk
  >;
  const page = readFileSync(new URL("index.html", dist), "utf8");
  const files = new Set(
    [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file]) => file),
  );
  const byFile = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]));
  expect([...files].some((file) => file !== undefined && byFile.get(file)?.isEntry)).toBe(true);
  // A set grows while it is walked: imports of imports are reached too.
  for (const file of files) {
    for (const key of byFile.get(file ?? "")?.imports ?? []) files.add(manifest[key]?.file);
  }
  let total = 0;
  for (const file of files) total += gzippedSize(readFileSync(new URL(file ?? "", dist)));
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThan(limit);
});

test("so do those asked for before the first page is there", async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (/javascript/.test(response.headers()["content-type"] ?? "")) scripts.push(response.body());
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const sizes = (await Promise.all(scripts)).map(gzippedSize);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThan(limit);
});
