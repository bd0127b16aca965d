import type { Language } from "../../units";
import type { ApplicationDocument } from "../documents";

/** A part that only the person can write: what goes there, and how many lines are left for it. */
export interface BlankPart {
  readonly title: string;
  readonly hint: string;
  readonly lines: number;
}

/** What a text document is made of: plain data, all words in it. */
export interface DocxAsked {
  readonly title: string;
  /** Name of the scenario, which heads each page. */
  readonly name: string;
  /** Under the title: variant, territory, state of the scenario. */
  readonly facts: readonly string[];
  /** At the foot of each page, before its number. */
  readonly foot: string;
  /** Said before the number of a page. */
  readonly page: string;
  readonly language: Language;
  /** What is to be written by hand before the documents. */
  readonly before: readonly BlankPart[];
  readonly documents: readonly ApplicationDocument[];
  /** And after them: the signature. */
  readonly after: readonly BlankPart[];
}

/** What the worker answers: how far it is, from 0 to 1, then the file, or why it cannot be made. */
export type DocxAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "file"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failure"; readonly message: string };
