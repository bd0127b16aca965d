import type { LineKey } from "./lines";

/**
 * Where the charges of an account stand, by the longest beginning that is listed; each class has a line for the rest.
 * Accounts of the French chart that the form does not name go by what they are: small equipment (605, 606) with the
 * supplies, goods for resale (607) with the goods, general subcontracting (611) with the services bought, leasing and
 * charges on premises (612, 614) with the rents, the farmer's or trader's own contributions (646) with the social ones.
 */
const lineOfAccount: Readonly<Record<string, LineKey>> = {
  "60": "606",
  "601": "601",
  "602": "601",
  "603": "601",
  "604": "604",
  "607": "601",
  "61": "61",
  "611": "604",
  "612": "613",
  "613": "613",
  "614": "613",
  "615": "615",
  "616": "616",
  "618": "618",
  "62": "628",
  "622": "622",
  "623": "623",
  "625": "625",
  "63": "635",
  "631": "631",
  "633": "631",
  "64": "647",
  "641": "641",
  "644": "641",
  "645": "645",
  "646": "645",
  "65": "65",
  "66": "66",
  "67": "67",
  "68": "68",
  "69": "69",
};

/** Accounts of what has none in the file, and the default one of overheads (contract, sections 5 to 10). */
export const usualAccount = {
  unitCosts: "601",
  routeCosts: "625",
  staff: "641",
  levy: "646",
  overheads: "61",
  interest: "661",
  depreciation: "681",
  tax: "695",
  sales: "706",
} as const;

/** Line of a charge booked on an account; one of another class than the sixth stands with the other current charges. */
export function chargeLine(account: string): LineKey {
  for (let length = account.length; length >= 2; length--) {
    const line = lineOfAccount[account.slice(0, length)];
    if (line !== undefined) return line;
  }
  return "65";
}
