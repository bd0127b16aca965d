/** Legal form of the employer, as a scenario names it. */
export type EmployerForm =
  | "association"
  | "scic"
  | "scop"
  | "company"
  | "sole_trader"
  | "public_body";

/** A post by what its holder is paid. */
export interface Wage {
  /** Euros gross an hour. */
  readonly grossHourly: number;
  /** Hours a week in the contract, more than 0 and at most 35. */
  readonly weeklyHours: number;
  readonly legalForm: EmployerForm;
}

/** Hours paid in an average month for a week of so many hours. */
export function monthlyHours(weeklyHours: number): number {
  return (weeklyHours * 52) / 12;
}

/** Gross wage of an average month. */
export function grossMonthly({ grossHourly, weeklyHours }: Wage): number {
  return grossHourly * monthlyHours(weeklyHours);
}
