import { parseFormula } from "../formula";
import { plainFields, type Quantity, type Scenario } from "../scenario";
import { calendarMonth } from "../units";
import { compileStages } from "./gates/stage";
import { compileFunding } from "./lines/funding";
import { compileInKind } from "./lines/inKind";
import { compileInvestments } from "./lines/investments";
import { compileOverheads } from "./lines/overheads";
import { compilePresence } from "./lines/presence";
import { compileRoutes } from "./lines/routes";
import { compileServices, slowestPaidFirst } from "./lines/services";
import { compileStaff } from "./lines/staff";
import { compileTax } from "./lines/tax";
import { compileVolunteers } from "./lines/volunteers";
import type { Model } from "./model";
import { Slots } from "./slots";

interface Named {
  readonly id: string;
  readonly list: "drivers" | "segments";
  readonly quantity: Quantity;
}

/** Drivers and populations, each after those that its formula names. */
function inOrder(scenario: Scenario): Named[] {
  const all = new Map<string, Named>();
  for (const { id, value } of scenario.drivers ?? [])
    all.set(id, { id, list: "drivers", quantity: value });
  for (const { id, population } of scenario.segments ?? []) {
    if (population !== undefined) all.set(id, { id, list: "segments", quantity: population });
  }
  const ordered: Named[] = [];
  const placed = new Set<string>();
  const place = (one: Named) => {
    if (placed.has(one.id)) return;
    placed.add(one.id);
    const names =
      typeof one.quantity === "string"
        ? (parseFormula(one.quantity.slice(1)).formula?.names ?? [])
        : [];
    for (const name of names) {
      const needed = all.get(name);
      if (needed) place(needed);
    }
    ordered.push(one);
  };
  for (const one of all.values()) place(one);
  return ordered;
}

/**
 * Makes a valid scenario ready to be run: slots for quantities, indices for ids. Done once; the model can then
 * run any number of trials. Throws an Error where the scenario was not checked (an unknown name or stage).
 */
export function compile(scenario: Scenario): Model {
  const slots = new Slots();
  for (const { id, list, quantity } of inOrder(scenario)) {
    if (list === "drivers") slots.named(id, `drivers.${id}.value`, "drivers.value", quantity);
    else slots.named(id, `segments.${id}.population`, "segments.population", quantity);
  }
  const { organisation, economy = {} } = scenario;
  const growth = (key: "priceGrowth" | "costInflation" | "wageGrowth" | "discountRate") =>
    slots.trial(`economy.${key}`, `economy.${key}`, economy[key]);
  const own = (key: "noticeMonths" | "turnoverLevy" | "extraHourCost") =>
    slots.trial(`organisation.${key}`, `organisation.${key}`, organisation[key]);
  const horizon = scenario.stages.reduce((total, stage) => total + stage.months, 0);
  const parts = {
    economy: {
      priceGrowth: growth("priceGrowth"),
      costInflation: growth("costInflation"),
      wageGrowth: growth("wageGrowth"),
      discountRate: growth("discountRate"),
    },
    noticeMonthsSlot: own("noticeMonths"),
    levySlot: own("turnoverLevy"),
    extraHourCostSlot: own("extraHourCost"),
    stages: compileStages(scenario, slots),
    services: compileServices(scenario, slots, horizon),
    routes: compileRoutes(scenario, slots),
    staff: compileStaff(scenario, slots),
    volunteers: compileVolunteers(scenario, slots),
    presence: compilePresence(scenario, slots),
    inKind: compileInKind(scenario, slots),
    overheads: compileOverheads(scenario, slots),
    investments: compileInvestments(scenario, slots),
    funding: compileFunding(scenario, slots),
  };
  return {
    scenario,
    horizon,
    calendarMonths: Uint8Array.from({ length: horizon }, (_, t) =>
      calendarMonth(scenario.start, t),
    ),
    years: Uint8Array.from({ length: horizon }, (_, t) => Math.floor(t / 12) + 1),
    initialValues: Float64Array.from(slots.initial),
    steps: { formulas: slots.formulas, checks: slots.checks },
    slotOf: slots.names,
    variables: slots.variables,
    chances: slots.chances,
    variableSlots: Int32Array.from(slots.variables, ({ slot }) => slot),
    probabilitySlots: Int32Array.from(slots.chances, ({ probabilitySlot }) => probabilitySlot),
    openingCash: organisation.openingCash ?? plainFields["organisation.openingCash"].default,
    supplierDelay: organisation.supplierDelay ?? plainFields["organisation.supplierDelay"].default,
    hourPolicy: organisation.hourPolicy ?? "cap",
    vat: organisation.vat ?? "exempt",
    tax: compileTax(scenario, horizon),
    ...parts,
    slowestPaidFirst: slowestPaidFirst(parts.services),
    reimbursements: parts.funding.flatMap((one, index) =>
      one.kind === "reimbursement" ? [index] : [],
    ),
    hasHourlyStaff: parts.staff.some((line) => line.isHourly),
    shape: {
      horizon,
      services: parts.services.length,
      routes: parts.routes.length,
      staff: parts.staff.length,
      volunteers: parts.volunteers.length,
      presence: parts.presence.length,
      overheads: parts.overheads.length,
      investments: parts.investments.length,
      inKind: parts.inKind.length,
      funding: parts.funding.length,
    },
  };
}
