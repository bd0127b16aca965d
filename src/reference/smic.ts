import { type Dated, inForce, tablesReadOn } from "./dated";

const row = { unit: "eurPerHour", source: "modeleSocial", certainty: "official" } as const;

/** The legal minimum wage, gross, per hour. */
export const smicRows: readonly Dated[] = [
  { ...row, value: 11.88, validFrom: "2024-11-01", validTo: "2025-12-31" },
  { ...row, value: 12.02, validFrom: "2026-01-01", validTo: "2026-05-31" },
  { ...row, value: 12.31, validFrom: "2026-06-01" },
];

/** The one in force when the tables were read. */
export const smic = inForce(smicRows, tablesReadOn);

/** Hours of a full-time week. */
export const legalWeek: Dated = {
  value: 35,
  unit: "hoursPerWeek",
  source: "labourCode",
  validFrom: "2000-01-01",
  certainty: "official",
};

/** Hours worked in a full-time year, once leave and public holidays are taken off the 1,820 that are paid. */
export const workedYear: Dated = {
  value: 1607,
  unit: "hoursPerYear",
  source: "labourCode",
  validFrom: "2004-07-01",
  certainty: "official",
};

/** Fewest hours a week of a part-time contract, exceptions aside. */
export const shortestWeek: Dated = {
  value: 24,
  unit: "hoursPerWeek",
  source: "modeleSocial",
  validFrom: "2014-01-01",
  certainty: "official",
};

/** Hours paid over a year for a week of so many hours. */
export function paidYear(weeklyHours: number): number {
  return weeklyHours * 52;
}
