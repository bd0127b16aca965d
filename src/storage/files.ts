import { fileSave } from "browser-fs-access";

/** Asks for one or more scenario files; none where the person changes their mind. */
export function chooseFiles(): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = ".json,application/json";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}

/** The first `most` bytes of a file: what is too large is not read to its end. */
export async function readBytes(file: Blob, most: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, most).arrayBuffer());
}

/** Sooner than any person can close a window: the browser itself refused to ask. */
const refusalMilliseconds = 50;

/** What became of a file to write. */
export type SaveOutcome = "saved" | "cancelled" | "failed";

const blobOf = (text: string) => new Blob([text], { type: "application/json" });

/** Writes a scenario's file where the person says; where no place can be asked for, among the downloads. */
export function saveText(
  text: string,
  fileName: string,
  description: string,
): Promise<SaveOutcome> {
  return saveBlob(blobOf(text), fileName, description);
}

/** The same for a file of any kind, which the ending of its name says. */
export async function saveBlob(
  blob: Blob,
  fileName: string,
  description: string,
): Promise<SaveOutcome> {
  const asked = performance.now();
  const ending = fileName.slice(fileName.lastIndexOf("."));
  try {
    await fileSave(blob, { fileName, description, extensions: [ending], id: "palier" });
    return "saved";
  } catch (error) {
    const isAbort = error instanceof DOMException && error.name === "AbortError";
    if (isAbort && performance.now() - asked > refusalMilliseconds) return "cancelled";
    return download(blob, fileName) ? "saved" : "failed";
  }
}

/** Writes a scenario's file among the downloads, without asking for a place. */
export function downloadText(text: string, fileName: string): SaveOutcome {
  return download(blobOf(text), fileName) ? "saved" : "failed";
}

/** The way of browsers that cannot ask, or may not here. */
function download(blob: Blob, fileName: string): boolean {
  try {
    const link = document.createElement("a");
    link.download = fileName;
    link.href = URL.createObjectURL(blob);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    return false;
  }
}
