import { fileOpen, fileSave } from "browser-fs-access";

/** Asks for one or more scenario files; none where the person changes their mind. */
export async function chooseFiles(description: string): Promise<File[]> {
  try {
    return await fileOpen({
      description,
      mimeTypes: ["application/json"],
      extensions: [".json"],
      multiple: true,
      id: "palier",
    });
  } catch (error) {
    if (isAbort(error)) return [];
    throw error;
  }
}

/** The first `most` bytes of a file: what is too large is not read to its end. */
export async function readBytes(file: Blob, most: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, most).arrayBuffer());
}

/** Writes a scenario's file where the person says, or among the downloads. */
export async function saveText(
  text: string,
  fileName: string,
  description: string,
): Promise<"saved" | "cancelled" | "failed"> {
  try {
    await fileSave(new Blob([text], { type: "application/json" }), {
      fileName,
      description,
      extensions: [".json"],
      id: "palier",
    });
    return "saved";
  } catch (error) {
    return isAbort(error) ? "cancelled" : "failed";
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
