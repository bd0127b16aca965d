import type { Translate } from "../../../../locales";

/** Accounts of the French chart that a small service meets, in the order in which one looks for them. */
export const accounts = {
  overheads: [
    "606",
    "613",
    "614",
    "615",
    "616",
    "622",
    "623",
    "625",
    "626",
    "627",
    "604",
    "621",
    "618",
    "628",
    "635",
    "61",
    "65",
  ],
  investments: ["2182", "2154", "2183", "2184", "2181", "205"],
} as const;

export type AccountKind = keyof typeof accounts;
type Account = (typeof accounts)[AccountKind][number];

const known: readonly Account[] = [...accounts.overheads, ...accounts.investments];

/** An account in words, « Loyers et locations (6132) »: those of the longest account that it is part of. */
export function accountWords(account: string, t: Translate): string {
  const nearest = known
    .filter((one) => account.startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  if (nearest === undefined) return t("means.account.unknown", { account });
  return t("means.account.shown", { words: t(`means.account.names.${nearest}`), account });
}
