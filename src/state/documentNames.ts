/** The documents of a funding application in their order, each with its name in the address. */
const addressNames = {
  budget: "budget",
  income: "resultat",
  funding: "financement",
  cash: "tresorerie",
  thresholds: "seuil",
  assumptions: "hypotheses",
  risk: "risques",
  checks: "controles",
  method: "methode",
} as const;

export type DocumentName = keyof typeof addressNames;

export const documentNames = Object.keys(addressNames) as readonly DocumentName[];

/** A document as the address names it. */
export function documentAddress(document: DocumentName): string {
  return addressNames[document];
}

/** The document that an address names; the first one where it names none that is known. */
export function documentOf(addressName: string): DocumentName {
  return (
    documentNames.find((name) => addressNames[name] === addressName) ??
    (documentNames[0] as DocumentName)
  );
}
