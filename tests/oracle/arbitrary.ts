import fc from "fast-check";
import { drawActivity } from "./arbitraryActivity";
import { drawFunding, drawOrganisation } from "./arbitraryFunding";
import { drawLengths, drawStages, drawVariant } from "./arbitraryStages";
import { Draw, type Range, type ScenarioOptions } from "./draw";
import type { Driver, Economy, OracleScenario, Segment } from "./format";

const driverRanges: Range[] = [
  { low: 0, high: 1 },
  { low: 0.5, high: 3, open: true },
  { low: 0, high: 2_000, open: true },
  { low: -50, high: 50 },
];

/** Drivers and segments that refer to those drawn before, listed in an order that does not show. */
function drawNames(draw: Draw): { drivers: Driver[]; segments: Segment[] } {
  const drivers: Driver[] = [];
  const segments: Segment[] = [];
  const count = draw.integer(0, 2 * draw.options.size);
  for (let position = 0; position < count; position += 1) {
    if (draw.chance(30)) {
      const segment: Segment = {
        ...draw.identity("seg"),
        ...draw.maybe(80, "population", () => draw.quantity({ low: 0, high: 3_000, open: true })),
      };
      if (segment.population !== undefined) draw.names.push(segment.id);
      segments.push(segment);
    } else {
      const driver: Driver = {
        ...draw.identity("drv"),
        ...draw.maybe(20, "unit", () => "€"),
        value: draw.quantity(draw.pick(driverRanges)),
      };
      draw.names.push(driver.id);
      drivers.push(driver);
    }
  }
  return draw.chance(50)
    ? { drivers: drivers.toReversed(), segments: segments.toReversed() }
    : { drivers, segments };
}

function drawEconomy(draw: Draw): Economy {
  const rate = () => draw.quantity({ low: -0.05, high: 0.12 });
  return {
    ...draw.maybe(60, "priceGrowth", rate),
    ...draw.maybe(60, "costInflation", rate),
    ...draw.maybe(60, "wageGrowth", rate),
    ...draw.maybe(60, "discountRate", rate),
  };
}

/** One correlation at most, between two drivers that are drawn. */
function drawCorrelations(draw: Draw, drivers: Driver[]) {
  const [a, b] = drivers.filter(({ value }) => typeof value === "object");
  if (a === undefined || b === undefined || !draw.chance(50)) return [];
  return [{ a: a.id, b: b.id, rho: draw.number(-1, 1) }];
}

function drawScenario(draw: Draw): OracleScenario {
  const { drivers, segments } = drawNames(draw);
  const lengths = drawLengths(draw);
  const stageIds = lengths.map((_, position) => `etape_${position + 1}`);
  const activity = drawActivity(
    draw,
    stageIds,
    segments.map(({ id }) => id),
  );
  const month = String(draw.integer(1, 12)).padStart(2, "0");
  const scenario: OracleScenario = {
    format: "palier/scenario",
    version: 1,
    meta: {
      id: "6f1c2f0e-8f5b-4c35-9d0e-3f0a4d1b7c21",
      name: "Scénario tiré au sort",
      ...draw.maybe(20, "territory", () => "Monts d’Ardèche"),
      ...draw.maybe(20, "updated", () => "2026-11-02T09:30:00Z"),
    },
    start: `${draw.integer(2025, 2031)}-${month}`,
    ...draw.maybe(50, "fiscalYearStart", () => draw.integer(1, 12)),
    organisation: drawOrganisation(draw),
    ...draw.maybe(80, "economy", () => drawEconomy(draw)),
    drivers,
    correlations: drawCorrelations(draw, drivers),
    segments,
    stages: drawStages(draw, stageIds, lengths, activity),
    ...activity,
    funding: drawFunding(draw, stageIds, activity),
  };
  return draw.options.variants && draw.chance(40)
    ? { ...scenario, variants: [drawVariant(draw, scenario)] }
    : scenario;
}

/**
 * Valid scenarios of the format that use every part of it, whose values stay finite and in range in
 * the plan and in trials. The same object never comes twice: a test may change it.
 */
export function validScenario(options: ScenarioOptions = {}): fc.Arbitrary<OracleScenario> {
  const all: Required<ScenarioOptions> = {
    size: 3,
    maxMonths: 60,
    vat: ["exempt", "monthly", "quarterly"],
    incomeTax: true,
    caps: true,
    formulas: true,
    randomness: true,
    gates: true,
    variants: true,
    ...options,
  };
  return fc.gen().map((generate) => drawScenario(new Draw(generate, all)));
}
