import {
  employerRates,
  generalReduction,
  healthInsurance,
  legalWeek,
  monthlyCeiling,
  smic,
} from "../reference";
import { grossMonthly, monthlyHours, type Wage } from "./wage";

const sum = (rates: Readonly<Record<string, number>>) =>
  Object.values(rates).reduce((total, rate) => total + rate, 0);

/** Share of the gross wage that the general reduction takes off, for a month of `gross` euros. */
export function reductionShare(gross: number, smicMonthly: number): number {
  const { least, spread, power, endMultiple } = generalReduction.value;
  // At three times the minimum wage to the cent, whatever the last digits of the product.
  if (gross >= endMultiple * smicMonthly - 0.005) return 0;
  const raw = least + spread * (0.5 * (endMultiple * (smicMonthly / gross) - 1)) ** power;
  return Math.min(least + spread, Math.round(raw * 10_000) / 10_000);
}

/**
 * Employer's whole cost of an average month, in euros, by the published rates: gross wage, contributions, health
 * insurance, less the general reduction. The legal form changes nothing in it (fewer than eleven employees).
 */
export function closedMonthlyCost(wage: Wage): number {
  const gross = grossMonthly(wage);
  const hours = monthlyHours(wage.weeklyHours);
  const ceiling = (monthlyCeiling.value * wage.weeklyHours) / legalWeek.value;
  const above = Math.max(0, gross - ceiling);
  const { whole, underCeiling, aboveCeiling, technicalBalance } = employerRates.value;
  const contributions =
    gross * sum(whole) +
    Math.min(gross, ceiling) * sum(underCeiling) +
    above * sum(aboveCeiling) +
    (above > 0 ? gross * technicalBalance : 0);
  const reduction = gross * reductionShare(gross, smic.value * hours);
  return gross + contributions + healthInsurance.value - reduction;
}
