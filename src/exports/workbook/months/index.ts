import type { Scenario } from "../../../scenario";
import type { Looks } from "../grid/looks";
import type { Inputs } from "../inputs";
import type { Words } from "../words";
import { writeAid } from "./aid";
import { writeBalances, writeCash } from "./cash";
import { writeClock } from "./clock";
import { writeOverheads, writePurchases, writeRouteCosts, writeStaffCosts } from "./costs";
import { writeDemand } from "./demand";
import { writeTeamHours, writeWork } from "./hours";
import { writeIndices } from "./indices";
import { writeInKind } from "./inKind";
import { writeInvestments } from "./investments";
import { writeLoans } from "./loans";
import { writeMarks } from "./marks";
import { Months } from "./months";
import { writeResult } from "./result";
import { writeSales, writeUnitCosts } from "./sales";
import { writeShares } from "./shares";
import { writeTax } from "./tax";
import { writeVat } from "./vat";

/** Every line of the engine by month, as formulas over the assumptions and over one another. */
export function writeMonths(
  scenario: Scenario,
  inputs: Inputs,
  words: Words,
  looks: Looks,
  count: number,
): Months {
  const months = new Months(scenario, words, looks, count);
  writeClock(months, inputs);
  months.part(words.workbook.months.clock);
  const indices = writeIndices(months, inputs);
  const demand = writeDemand(months, inputs);
  const team = writeTeamHours(months, inputs);
  const { volumes, routes } = writeWork(months, inputs, demand, team);
  writeSales(months, inputs, volumes, indices);
  writeUnitCosts(months, inputs, volumes, indices);
  writeRouteCosts(months, inputs, routes, indices);
  writeShares(months, inputs);
  writeStaffCosts(months, inputs, team, indices);
  const overheads = writeOverheads(months, inputs, indices);
  writePurchases(months, inputs, overheads);
  writeInvestments(months, inputs);
  writeLoans(months, inputs);
  writeAid(months, inputs);
  writeResult(months, inputs);
  writeVat(months, inputs);
  writeTax(months, inputs);
  writeCash(months, inputs);
  writeBalances(months, inputs);
  writeInKind(months, inputs, team);
  writeMarks(months);
  return months;
}
