import { fileNameOf, saveBlob } from "../../storage";
import { store } from "../store";

/** A file made from what is compared. */
interface ComparedFile {
  /** What its name begins with. */
  readonly name: string;
  readonly what: string;
  readonly ending: string;
  readonly mime: string;
  /** What a browser that asks for a place calls such files. */
  readonly description: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Saves a file made from what is compared, under what it holds and the date. */
export async function saveCompared(file: ComparedFile): Promise<void> {
  const { name, what, ending, mime, description, bytes } = file;
  const fileName = fileNameOf(name, new Date(), what, ending);
  const outcome = await saveBlob(new Blob([bytes], { type: mime }), fileName, description);
  if (outcome === "saved") store.setState({ notice: { kind: "saved", name: fileName } });
  if (outcome === "failed") store.setState({ notice: { kind: "saveFailed" } });
}
