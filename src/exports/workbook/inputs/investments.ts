import type { Investment } from "../../../scenario";
import type { Figures } from "../assumptions/figures";
import { cellOfColumn, largest, rounded } from "../grid/functions";
import { plus, type Term, times } from "../grid/term";
import { stageInput, type StageTable } from "./span";

export interface InvestmentInputs {
  readonly investment: Investment;
  readonly amount: Term;
  readonly vatRate: Term;
  readonly resale: Term;
  /** Month of the purchase, from 0, and over how many it is depreciated. */
  readonly bought: Term;
  readonly months: Term;
}

export function investmentInputs(figures: Figures, stages: StageTable): InvestmentInputs[] {
  const { on } = figures;
  const { investments = [] } = on.scenario;
  const { names, assumptions } = on.words.workbook;
  if (investments.length > 0) on.part(on.words.groups.investments);
  return investments.map((investment): InvestmentInputs => {
    const { id } = investment;
    on.item(investment.name, investment);
    const asked = (key: "amount" | "lifeYears" | "resale" | "vatRate" | "month") => ({
      path: `investments.${id}.${key}`,
      wish: `${names[key]}_${id}`,
    });
    const term = (key: "amount" | "lifeYears" | "resale") =>
      figures.figure(asked(key), `investments.${key}`, investment[key]);
    const computed = (wish: string, label: string, content: Term) =>
      on.named(wish, {
        label,
        unit: on.words.units.months_other,
        figure: "whole",
        content,
        kind: "computed",
        path: null,
      });
    const stage = stageInput(figures, `${names.stage}_${id}`, assumptions.from, investment.stage);
    const month = figures.plain(asked("month"), "investments.month", investment.month);
    const amount = term("amount");
    const lifeYears = term("lifeYears");
    return {
      investment,
      amount,
      resale: term("resale"),
      vatRate: figures.plain(asked("vatRate"), "investments.vatRate", investment.vatRate),
      bought: computed(
        `${names.bought}_${id}`,
        assumptions.bought,
        plus(cellOfColumn(stages.starts, stage), month),
      ),
      months: computed(
        `${names.depreciationMonths}_${id}`,
        assumptions.depreciationMonths,
        largest(1, rounded(times(12, lifeYears))),
      ),
    };
  });
}
