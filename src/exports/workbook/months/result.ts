import { minus, plus, type Term, times, total } from "../grid/term";
import type { Inputs } from "../inputs";
import type { Months } from "./months";

const euros = { unit: "€", figure: "euros" } as const;

/** From revenue and costs to the result before tax (contract, section 10). */
export function writeResult(months: Months, { context }: Inputs): void {
  const { lines: names, workbook } = months.words;
  const at = (key: string, t: number) => months.get(key).at(t);
  const sumOf = (keys: readonly string[]) => (t: number) => total(keys.map((key) => at(key, t)));
  const line = (key: keyof typeof names, write: (t: number) => Term, isSum = false) =>
    months.line(key, { label: names[key].name, ...euros, isSum }, write);
  months.part(workbook.months.parts.result);
  line("levy", (t) => times(at("ownRevenue", t), context.turnoverLevy));
  line(
    "variableCosts",
    sumOf(["unitCosts", "routeCosts", "hourlyStaff", "extraHours", "levy"]),
    true,
  );
  line("fixedCosts", sumOf(["salariedStaff", "overheads", "depreciation", "interest"]), true);
  line("charges", sumOf(["variableCosts", "fixedCosts"]), true);
  line("contributionMargin", (t) => minus(at("ownRevenue", t), at("variableCosts", t)));
  line("operatingResult", (t) => minus(at("ownRevenue", t), at("charges", t)), true);
  line("aid", sumOf(["grants", "donations"]));
  line("resultBeforeTax", (t) => plus(at("operatingResult", t), at("aid", t)), true);
}
