import type { Language } from "../../units";
import { csvFile } from "../csv";
import type { ApplicationDocument } from "./document";
import { plainTables } from "./tableRows";

/**
 * Every table of some documents as CSV files in one zip, in the order of the documents: `1-budget-charges.csv`. What
 * zips is fetched when it is asked for.
 */
export async function zippedTables(
  documents: readonly ApplicationDocument[],
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import("fflate");
  const files: Record<string, Uint8Array> = {};
  documents.forEach((document, index) => {
    for (const { key, rows } of plainTables(document)) {
      const number = String(index + 1).padStart(2, "0");
      files[`${number}-${document.key}-${key}.csv`] = csvFile(rows, language);
    }
  });
  return new Uint8Array(zipSync(files, { level: 6 }));
}
