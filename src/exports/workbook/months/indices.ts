import { minus, plus, type Term, toThe } from "../grid/term";
import type { Inputs } from "../inputs";
import type { MonthLine, Months } from "./months";

/** (1 + rate)^(years passed) of prices, costs and wages. */
export interface Indices {
  readonly price: MonthLine;
  readonly cost: MonthLine;
  readonly wage: MonthLine;
}

export function writeIndices(months: Months, { context }: Inputs): Indices {
  const texts = months.words.workbook.months;
  const index = (key: string, label: string, rate: Term) =>
    months.line(key, { label, figure: "ratio", isBalance: true }, (t) =>
      toThe(plus(1, rate), minus(months.clock.year.at(t), 1)),
    );
  return {
    price: index("priceIndex", texts.priceIndex, context.priceGrowth),
    cost: index("costIndex", texts.costIndex, context.costInflation),
    wage: index("wageIndex", texts.wageIndex, context.wageGrowth),
  };
}
