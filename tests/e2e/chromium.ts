import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** The engine without its windows first: the same pages, sooner. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

const usualPaths = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/homebrew/bin",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return ["Google/Chrome", "Chromium"].map((app) => join(folder, app, "Application/chrome.exe"));
  }),
];

const isRoot = process.getuid?.() === 0;

function present(): string | undefined {
  const chosen = process.env.PALIER_CHROMIUM;
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `PALIER_CHROMIUM désigne un fichier absent : ${chosen} / names a missing file: ${chosen}`,
    );
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...usualPaths];
  const programs = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...programs, ...usualPaths.filter(isProgram), chromium.executablePath()].find(existsSync);
}

function isProgram(path: string): boolean {
  return /(Chrome|Chromium|\.exe)$/.test(path);
}

/** On a bare Debian, as continuous integration has, the distribution's own package. */
function install(): void {
  const options = {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const satisfies Parameters<typeof execFileSync>[2];
  execFileSync("apt-get", ["update"], options);
  try {
    execFileSync("apt-get", ["install", "-y", "chromium-headless-shell"], options);
  } catch {
    // Not every release has it by itself.
    execFileSync("apt-get", ["install", "-y", "chromium"], options);
  }
}

/**
 * Path of a Chromium or Chrome for the browser tests: `PALIER_CHROMIUM`, then the search path, the
 * usual places and Playwright's cache. Installs Debian's package when it may; throws when none is
 * found.
 */
export function findChromium(): string {
  const found = present();
  if (found !== undefined) return found;
  if (isRoot && existsSync("/etc/debian_version")) {
    install();
    const installed = present();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "Chromium est introuvable : installez le paquet « chromium » (Debian : sudo apt-get install chromium), ou Google Chrome, ou donnez son chemin dans PALIER_CHROMIUM. / " +
      "Chromium not found: install the package “chromium” (Debian: sudo apt-get install chromium), or Google Chrome, or give its path in PALIER_CHROMIUM.",
  );
}

/** The sandbox refuses to start as root; the rest keeps Chromium from calling home. */
export const chromiumArguments = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Nothing here is drawn in three dimensions: without it pages are there sooner.
  "--disable-gpu",
];
