import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, createSimulation, planOf } from "../../src/engine";
import { type Answers, legalForms, scenarioOf } from "../../src/guide";
import { figuresOf } from "../../src/guide/toConfirm";
import { parseScenario, type Scenario, serialiseScenario } from "../../src/scenario";
import { anyAnswers, options } from "./making";

function made(answers: Answers, language: "fr" | "en" = "fr"): Scenario {
  const text = serialiseScenario(scenarioOf(answers, options(language)));
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  expect(serialiseScenario(parsed.scenario)).toBe(text);
  return parsed.scenario;
}

/** Every item with an id, and the organisation and economy: those whose figures are told apart. */
function holdersOf(scenario: Scenario): object[] {
  const { organisation, economy, ...rest } = scenario;
  const lists = Object.values(rest).filter(Array.isArray).flat() as object[];
  const criteria = scenario.stages.flatMap(({ gate }) => gate?.criteria ?? []);
  return [organisation, ...(economy ? [economy] : []), ...lists, ...criteria];
}

function unconfirmedFaults(scenario: Scenario): string[] {
  return holdersOf(scenario).flatMap((holder) => {
    const { about = {} } = holder as {
      about?: Record<string, { state?: string; source?: string }>;
    };
    return figuresOf(holder).flatMap((path) => {
      const said = about[path];
      return said?.state === "to_confirm" && said.source
        ? []
        : [`${path}: ${JSON.stringify(said)}`];
    });
  });
}

describe("a scenario from answers", () => {
  test("whatever was answered, it is valid, runs, and has every figure to be confirmed", () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom("fr" as const, "en" as const),
        (answers, language) => {
          const scenario = made(answers, language);
          expect(unconfirmedFaults(scenario)).toEqual([]);
          const { about } = scenario.organisation;
          for (const choice of ["legalForm", "vat", "incomeTax", "hourPolicy"]) {
            expect(about?.[choice]?.state, choice).toBe("to_confirm");
          }
          const model = compile(scenario);
          const plan = planOf(model);
          expect(Number.isFinite(plan.path.finalCash)).toBe(true);
          const range = { from: 1, count: 6, firstMonth: 0, months: model.horizon };
          expect(createSimulation(model, 1).run(range).kind).toBe("block");
        },
      ),
      { numRuns: 100 },
    );
  });

  test("everything skipped makes three services in three stages, at a plausible scale", () => {
    const scenario = made({});
    expect(scenario.stages.map(({ name, months }) => [name, months])).toEqual([
      ["Test léger", 6],
      ["Montée en charge", 12],
      ["Consolidation", 18],
    ]);
    expect(scenario.services).toHaveLength(3);
    expect(scenario.meta.name).toBe("Courses et petits travaux");
    const { stages, path } = planOf(compile(scenario));
    expect(stages.at(-1)?.coverage).toBeGreaterThan(0.3);
    expect(stages.at(-1)?.coverage).toBeLessThan(0.7);
    expect(path.lowestCash).toBeGreaterThan(-2000);
    expect(path.finalCash).toBeLessThan(15_000);
  });

  test.each(
    legalForms.flatMap((legalForm) =>
      [650, 2000, 8000].map((population) => ({ legalForm, population })),
    ),
  )("$legalForm, $population inhabitants: neither hopeless nor a gold mine", (answers) => {
    const { stages, path } = planOf(compile(made(answers)));
    const last = stages.at(-1);
    expect(last?.coverage).toBeGreaterThan(0.1);
    expect(last?.coverage).toBeLessThan(2);
    expect(path.lowestCash).toBeGreaterThan(-8000);
    expect(path.finalCash).toBeLessThan(35_000);
  });

  test("what was answered is what is written", () => {
    const {
      meta,
      stages,
      staff = [],
      funding = [],
      segments = [],
      overheads = [],
    } = made({
      territory: "Saint-Aubin",
      population: 1200,
      legalForm: "scic",
      stages: [{ name: "Essai", months: 4 }, { months: 9 }],
      services: [{ key: "parcels", stage: 1 }],
      team: [
        { paid: 0, given: 20 },
        { paid: 30, given: 0 },
      ],
      wage: "above",
      premises: "rented",
      rent: 310,
      funders: [{ key: "region", amount: 7000, advance: 0.3, wait: 2 }],
      name: "  Les colis   du bourg ",
    });
    expect(meta).toMatchObject({ name: "Les colis du bourg", territory: "Saint-Aubin" });
    expect(stages.map(({ id, name, months }) => [id, name, months])).toEqual([
      ["essai", "Essai", 4],
      ["montee_en_charge", "Montée en charge", 9],
    ]);
    expect(segments[0]).toMatchObject({ name: "Habitants", population: 1200 });
    expect(staff[0]).toMatchObject({
      from: "montee_en_charge",
      hours: { byStage: { montee_en_charge: 130 } },
    });
    expect(staff[0]?.hourlyCost).toBe(17.57);
    expect(overheads.find(({ id }) => id === "loyer_ou_participation_au_lieu")?.amount).toBe(310);
    expect(funding).toMatchObject([
      {
        funder: "region",
        amount: 7000,
        from: "montee_en_charge",
        payments: [
          { share: 0.3, month: 2 },
          { share: 0.7, month: 14 },
        ],
      },
    ]);
  });

  test("an answered figure says so, another says that it is only plausible, a published one where", () => {
    const { segments = [], services = [] } = made({
      population: 900,
      services: [{ key: "parcels", stage: 0 }],
    });
    expect(segments[0]?.about?.population?.source).toMatch(/^Réponse donnée/);
    expect(services[0]?.about?.price?.source).toMatch(/moneyvox/);
    expect(services[0]?.about?.minutes?.source).toMatch(/^Ordre de grandeur plausible/);
  });

  test("in English its words are English", () => {
    const text = JSON.stringify(made({ premises: "lent" }, "en"));
    expect(text.replaceAll("Monépi", "")).not.toMatch(/[éèêàçùœ]|Ordre de|jalon|bénévol/);
  });

  test("a round goes by what was bought, and stays within its reach", () => {
    const services = [{ key: "errands", stage: 0 }] as const;
    const byCar = made({ services, area: 80 }).routes?.[0];
    const byBike = made({ services, area: 80, investments: [{ key: "cargoBike" }] }).routes?.[0];
    expect(byCar).toMatchObject({ area: 80, speed: 40, costPerKm: "=0.636 / 1.2" });
    expect(byBike).toMatchObject({ area: 15, speed: 15 });
    expect(made({ services: [{ key: "parcels", stage: 0 }] }).routes).toEqual([]);
  });

  test("aids that help no such form are left out", () => {
    const { funding } = made({ legalForm: "sole_trader", funders: [{ key: "fdva" }] });
    expect(funding).toEqual([]);
  });
});
