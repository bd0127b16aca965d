import type { Dated } from "./dated";

const model = { source: "modeleSocial", certainty: "official" } as const;

/**
 * What the employer pays on a gross wage, as shares of it: on the whole, up to the ceiling of social security,
 * and above it. Private-law contract, not a manager, fewer than eleven employees.
 */
export const employerRates = {
  ...model,
  unit: "share",
  validFrom: "2026-03-01",
  value: {
    whole: {
      health: 0.13,
      family: 0.0525,
      oldAgeUncapped: 0.0211,
      solidarityForAutonomy: 0.003,
      socialDialogue: 0.00016,
      workAccidentsAverage: 0.0208,
      unemployment: 0.04,
      wageGuarantee: 0.0025,
      trainingUnderEleven: 0.0055,
      apprenticeshipTax: 0.0068,
    },
    underCeiling: {
      oldAgeCapped: 0.0855,
      housing: 0.001,
      complementaryPension: 0.0472,
      generalBalance: 0.0129,
    },
    aboveCeiling: { complementaryPension: 0.1295, generalBalance: 0.0162 },
    /** On the whole wage, once it passes the ceiling. */
    technicalBalance: 0.0021,
  },
} as const satisfies Dated<unknown>;

/** Monthly ceiling of social security for a full-time post. */
export const monthlyCeiling: Dated = {
  ...model,
  value: 4005,
  unit: "eurPerMonth",
  validFrom: "2026-01-01",
};

/** The employer's half of a compulsory health insurance of 40 EUR. */
export const healthInsurance: Dated = {
  value: 20,
  unit: "eurPerMonth",
  source: "modeleSocial",
  validFrom: "2016-01-01",
  certainty: "derived",
};

/**
 * The general reduction of contributions (RGDU), fewer than fifty employees:
 * coefficient = least + spread x (0.5 x (3 x SMIC / gross - 1))^power, rounded to four decimals; 0 from 3 SMIC.
 */
export const generalReduction = {
  ...model,
  unit: "ratio",
  validFrom: "2026-01-01",
  value: { least: 0.02, spread: 0.3781, power: 1.75, endMultiple: 3 },
} as const satisfies Dated<unknown>;

/** What a non-profit body takes off its tax on wages in a year. */
export const wagesTaxAllowance: Dated = {
  value: 24_256,
  unit: "eurPerYear",
  source: "wagesTax",
  validFrom: "2026-01-01",
  certainty: "official",
};
