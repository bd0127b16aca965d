import type { WorkbookAsked } from "./asked";
import { bookOf } from "./book";
import { bookFile } from "./write";

/**
 * The bytes of the workbook of a scenario, with the value of each formula. `onProgress` is told how far it is, from 0
 * to 1. Throws a RangeError for a pilot that starts in a year that spreadsheets have no dates for.
 */
export async function workbookFile(
  asked: WorkbookAsked,
  onProgress: (done: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const book = bookOf(asked);
  onProgress(0.5);
  const bytes = await bookFile(book);
  onProgress(1);
  return new Uint8Array(bytes);
}
