import type { Funder } from "../../checks";
import { funders } from "../aid";

/** Lines of a budget in the order of the form Cerfa 12156*06, by the accounts of the French chart that they hold. */

export type ClassKey =
  | "60"
  | "61"
  | "62"
  | "63"
  | "64"
  | "65"
  | "66"
  | "67"
  | "68"
  | "69"
  | "indirect"
  | "70"
  | "73"
  | "74"
  | "75"
  | "76"
  | "77"
  | "78"
  | "79"
  | "own"
  | "86"
  | "87";

/** A line: its account, `74.` and a funder, or the key of a class that the form does not break down. */
export type LineKey =
  | ClassKey
  | "604"
  | "601"
  | "606"
  | "613"
  | "615"
  | "616"
  | "618"
  | "622"
  | "623"
  | "625"
  | "628"
  | "631"
  | "635"
  | "641"
  | "645"
  | "647"
  | "indirect.fixed"
  | "indirect.financial"
  | "indirect.other"
  | `74.${Funder}`
  | "756"
  | "758"
  | "860"
  | "861"
  | "862"
  | "864"
  | "870"
  | "871"
  | "875";

/** A class of accounts and its lines, in the form's order. */
export interface FormClass {
  readonly key: ClassKey;
  readonly lines: readonly LineKey[];
}

const alone = (key: ClassKey): FormClass => ({ key, lines: [key] });

/**
 * The form's left side. `606` is « Autres fournitures », `628` « Services bancaires, autres »; line `61` holds what
 * the form's lines of class 61 do not name, and which it only counts in the class's total.
 */
export const chargeClasses: readonly FormClass[] = [
  { key: "60", lines: ["604", "601", "606"] },
  { key: "61", lines: ["613", "615", "616", "618", "61"] },
  { key: "62", lines: ["622", "623", "625", "628"] },
  { key: "63", lines: ["631", "635"] },
  { key: "64", lines: ["641", "645", "647"] },
  alone("65"),
  alone("66"),
  alone("67"),
  alone("68"),
  alone("69"),
  { key: "indirect", lines: ["indirect.fixed", "indirect.financial", "indirect.other"] },
];

/** The form's right side. `own` is « Ressources propres affectées au projet ». */
export const resourceClasses: readonly FormClass[] = [
  alone("70"),
  alone("73"),
  { key: "74", lines: funders.map((funder) => `74.${funder}` as const) },
  { key: "75", lines: ["756", "758"] },
  alone("76"),
  alone("77"),
  alone("78"),
  alone("79"),
  alone("own"),
];

/** Contributions in kind, under the totals: what they are used for, and what they are. */
export const usesInKind: FormClass = { key: "86", lines: ["860", "861", "862", "864"] };
export const giftsInKind: FormClass = { key: "87", lines: ["870", "871", "875"] };

/** Line of the uses that shows the same contributions as a line of the gifts; `862` stays empty. */
export const useOfGift: Readonly<Partial<Record<LineKey, LineKey>>> = {
  "870": "864",
  "871": "861",
  "875": "860",
};
