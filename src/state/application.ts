import { writeAddress } from "../storage";
import { type DocumentName, documentNames } from "./documentNames";
import { addressOf } from "./address";
import { store } from "./store";

/** Shows a document of the open scenario's funding application, as a step of the back button. */
export function showDocument(document: DocumentName = documentNames[0] as DocumentName): void {
  show(document);
}

/** Back from the funding application to the scenario. */
export function leaveApplication(): void {
  show(null);
}

function show(document: DocumentName | null): void {
  const { open, document: shown } = store.getState();
  if (!open || document === shown) return;
  store.setState({ document, drawer: [] });
  writeAddress(addressOf(open), true);
}
