import type { Address } from "../storage";
import { documentAddress } from "./documentNames";
import { type OpenScenario, store } from "./store";

/** Where the page's address points while a scenario is open: to the document of its application too, where one is shown. */
export function addressOf({ record, origin }: OpenScenario): Address {
  const shown = store.getState().document;
  const document = shown === null ? {} : { document: documentAddress(shown) };
  if (record) return { kind: "kept", key: record.key, ...document };
  if (origin.kind === "link") return { kind: "link", code: origin.code, ...document };
  if (origin.kind === "example") return { kind: "example", name: origin.name, ...document };
  return { kind: "library" };
}
