import { published, type Sourced } from "./figure";

export const wageKeys = ["minimum", "above", "skilled"] as const;

export type WageKey = (typeof wageKeys)[number];

/**
 * The employer's whole cost of a paid hour at 1, 1.2 and 1.6 times the minimum wage (SMIC, 12.31 EUR gross an hour since
 * June 2026), for 24 hours a week and fewer than 11 employees: 1,339.75, 1,833.53 and 2,723.78 EUR a month of 104 hours.
 */
export const wages: Readonly<Record<WageKey, Sourced<number>>> = {
  minimum: published(12.88, "payroll"),
  above: published(17.63, "payroll"),
  skilled: published(26.19, "payroll"),
};

/** The employer's cost of an hour at the minimum wage: what a volunteer's hour is counted for. */
export const volunteerHour: Sourced<number> = published(12.82, "volunteerHour");

/** Social contributions of a sole trader who sells services, share of takings (2026). */
export const microLevy: Sourced<number> = published(0.212, "microLevy");

/** Weeks in a month of pay. */
export const weeksPerMonth = 52 / 12;
