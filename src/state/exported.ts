import { fileNameOf, saveBlob } from "../storage";
import { store } from "./store";

/** A file made from the open scenario: of which document, and of which kind. */
export interface Exported {
  /** What it holds, in the words of its name: « budget prévisionnel ». */
  readonly what: string;
  /** Ending of its name, without the dot. */
  readonly ending: string;
  readonly mime: string;
  /** What a browser that asks for a place calls such files. */
  readonly description: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Saves a file made from the open scenario, under the scenario's name, what it holds and the date. */
export async function saveExported(exported: Exported): Promise<void> {
  const { open } = store.getState();
  if (!open) return;
  const { what, ending, mime, description, bytes } = exported;
  const fileName = fileNameOf(open.base.meta.name, new Date(), what, ending);
  const outcome = await saveBlob(new Blob([bytes], { type: mime }), fileName, description);
  if (outcome === "saved") store.setState({ notice: { kind: "saved", name: fileName } });
  if (outcome === "failed") store.setState({ notice: { kind: "saveFailed" } });
}
