import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "./chromium";

const root = fileURLToPath(new URL("../..", import.meta.url));
const port = Number(process.env.PALIER_E2E_PORT ?? 4317);
const address = `http://localhost:${port}/`;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  // A journey takes some ten seconds; a machine busy with other things several times as long.
  timeout: 60_000,
  workers: Math.max(2, cpus().length),
  // A busy machine may miss a step once: a test that passes the second time is told as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: "list",
  use: {
    baseURL: address,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    // A worker serving yesterday's build from its cache would hide a fault; offline.spec lets it in.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
  },
  webServer: {
    command: `npm run preview -- --port ${port} --strictPort`,
    cwd: root,
    url: address,
    // `npm run e2e` builds just before: a server already there would serve another build.
    reuseExistingServer: false,
    stdout: "ignore",
    stderr: "pipe",
  },
});
