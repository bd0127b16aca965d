import { applicationTexts } from "../../locales";
import { tablesReadOn } from "../../reference";
import { formatDay, type Language } from "../../units";
import type { ApplicationDocument } from "./document";

/** When and with what a document was made, in words. */
export interface Making {
  readonly date: string;
  /** Version of Palier. */
  readonly version: string;
  /** Which state of the scenario it tells of. */
  readonly changed: string;
}

const parts = ["what", "plan", "limits"] as const;

/** What Palier computes, what it does not, and which version of it and of the scenario this is. */
export function methodDocument(making: Making, language: Language): ApplicationDocument {
  const a = applicationTexts(language);
  const read = formatDay(tablesReadOn, language);
  return {
    key: "method",
    title: a("documents.method"),
    blocks: [
      { kind: "paragraph", text: a("method.lead") },
      ...parts.flatMap((part) => [
        { kind: "heading", text: a(`method.${part}`) } as const,
        {
          kind: "list",
          items: a(`method.${part}Items`, { returnObjects: true, read }),
        } as const,
      ]),
      { kind: "heading", text: a("method.version") },
      { kind: "paragraph", text: a("method.versionText", { ...making }) },
    ],
  };
}
