import type { Dated } from "./dated";

/** Receipts of accessory lucrative activities up to which an association stays out of commercial taxes. */
export const accessoryRows: readonly Dated[] = [
  {
    value: 78_596,
    unit: "eurPerYear",
    source: "accessory2024",
    validFrom: "2024-01-01",
    validTo: "2024-12-31",
    certainty: "official",
  },
  {
    value: 80_011,
    unit: "eurPerYear",
    source: "accessory2025",
    validFrom: "2025-01-01",
    validTo: "2025-12-31",
    certainty: "official",
  },
  {
    value: 81_051,
    unit: "eurPerYear",
    source: "accessory2026",
    validFrom: "2026-01-01",
    certainty: "toVerify",
  },
];

/** Subsidies of one authority in a year above which it must sign an agreement with a private body. */
export const conventionThreshold: Dated = {
  value: 23_000,
  unit: "eurPerYear",
  source: "convention",
  validFrom: "2001-06-06",
  certainty: "official",
};

/** Share of the eligible cost that public aid does not usually pass; set by each call, not by a general law. */
export const publicAidCeiling: Dated = {
  value: 0.8,
  unit: "share",
  source: "publicAid",
  validFrom: "2021-01-01",
  certainty: "toVerify",
};

/** Public aid to one undertaking over three rolling years that needs no notice to Brussels. */
export const deMinimis: Dated = {
  value: 300_000,
  unit: "eurOver3Years",
  source: "deMinimis",
  validFrom: "2024-01-01",
  certainty: "official",
};

/** The same for a service of general economic interest entrusted by an authority. */
export const deMinimisSieg: Dated = {
  value: 750_000,
  unit: "eurOver3Years",
  source: "deMinimisSieg",
  validFrom: "2024-01-01",
  certainty: "official",
};
