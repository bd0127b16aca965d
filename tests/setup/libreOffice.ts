import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const names = ["soffice", "libreoffice", "soffice.exe"];

const usualFolders = [
  "/usr/bin",
  "/usr/local/bin",
  "/usr/lib/libreoffice/program",
  "/snap/bin",
  "/Applications/LibreOffice.app/Contents/MacOS",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : [join(folder, "LibreOffice/program")];
  }),
];

function present(): string | undefined {
  const chosen = process.env.PALIER_LIBREOFFICE;
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `PALIER_LIBREOFFICE désigne un fichier absent : ${chosen} / names a missing file: ${chosen}`,
    );
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...usualFolders];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

/**
 * On a bare Debian or Ubuntu, as continuous integration has, the distribution's own package. It takes minutes, in which
 * the tests around must be able to answer.
 */
async function install(): Promise<void> {
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    maxBuffer: 50_000_000,
  };
  await run("apt-get", ["update"], options);
  await run("apt-get", ["install", "-y", "--no-install-recommends", "libreoffice-calc"], options);
}

/**
 * Path of LibreOffice: `PALIER_LIBREOFFICE`, then the search path and the usual places. Installs Debian's package of
 * Calc when it may; throws when none is found.
 */
export async function findLibreOffice(): Promise<string> {
  const found = present();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    await install();
    const installed = present();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "LibreOffice Calc est introuvable : installez le paquet « libreoffice-calc » (Debian : sudo apt-get install libreoffice-calc), ou LibreOffice, ou donnez son chemin dans PALIER_LIBREOFFICE. / " +
      "LibreOffice Calc not found: install the package “libreoffice-calc” (Debian: sudo apt-get install libreoffice-calc), or LibreOffice, or give its path in PALIER_LIBREOFFICE.",
  );
}

/**
 * Opens workbooks in LibreOffice, which calculates what holds no value yet, and gives back what it saves of each: all
 * in one start, which is what takes time.
 */
export async function recalculated(
  program: string,
  books: readonly Uint8Array[],
): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "palier-classeur-"));
  try {
    const files = books.map((_, index) => join(folder, `classeur-${index}.xlsx`));
    await Promise.all(files.map((file, index) => writeFile(file, books[index] as Uint8Array)));
    const saved = join(folder, "enregistres");
    const profile = pathToFileURL(join(folder, "profil")).href;
    await run(program, [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      saved,
      ...files,
    ]);
    return await Promise.all(
      files.map((_, index) => readFile(join(saved, `classeur-${index}.xlsx`))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
