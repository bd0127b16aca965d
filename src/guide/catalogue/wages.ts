import { costByRates } from "../../payroll";
import { legalWeek, smic, volunteerHour as volunteerHours } from "../../reference";
import { published, type Sourced } from "./figure";

export const wageKeys = ["minimum", "above", "skilled"] as const;

export type WageKey = (typeof wageKeys)[number];

/** The employer's whole cost of a paid hour of a full-time post at so many times the minimum wage, to the cent. */
function costAt(times: number): Sourced<number> {
  const wage = {
    grossHourly: smic.value * times,
    weeklyHours: legalWeek.value,
    legalForm: "association",
  } as const;
  return published(Math.round(costByRates(wage).perPaidHour * 100) / 100, "payroll");
}

export const wages: Readonly<Record<WageKey, Sourced<number>>> = {
  minimum: costAt(1),
  above: costAt(1.2),
  skilled: costAt(1.6),
};

/** The employer's cost of an hour at the minimum wage: what a volunteer's hour is counted for. */
export const volunteerHour: Sourced<number> = published(
  volunteerHours.smicCharged.value,
  "volunteerHour",
);

/** Social contributions of a sole trader who sells services, share of takings (2026). */
export const microLevy: Sourced<number> = published(0.212, "microLevy");

/** Weeks in a month of pay. */
export const weeksPerMonth = 52 / 12;
