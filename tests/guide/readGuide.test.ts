import fc from "fast-check";
import { expect, test } from "vitest";
import { countedAnswers, emptyGuide, type GuideState, readGuide } from "../../src/guide";
import { anyAnswers } from "./making";

test("what was kept is read back", () => {
  const state: GuideState = {
    answers: {
      territory: "Saint-Aubin",
      population: 1200,
      area: 12.5,
      publics: ["residents", "communes"],
      legalForm: "scic",
      start: "2027-02",
      stages: [{ name: "Essai", months: 4 }, { months: 9 }],
      services: [{ key: "parcels", stage: 1 }],
      team: [{ paid: 12, given: 20.5 }],
      wage: "above",
      premises: "rented",
      rent: 310,
      opening: 4,
      investments: [{ key: "van", amount: 9000 }, { key: "tools" }],
      openingCash: 500,
      funders: [{ key: "region", amount: 7000, advance: 0.3, wait: 2 }],
      name: "Les colis",
    },
    skipped: ["form"],
    step: 4,
    isMade: false,
  };
  expect(readGuide(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test("what is not readable is left out, the rest kept", () => {
  const { answers, step, skipped } = readGuide({
    answers: {
      population: "beaucoup",
      area: -3,
      publics: ["residents", "martians"],
      legalForm: "monarchy",
      start: "2027-13",
      stages: [{ months: 0 }, { months: 6 }, "x"],
      services: [{ key: "parcels", stage: 1.5 }, { key: "parcels" }, { key: "toString" }],
      funders: [{ key: "region", advance: 4 }],
      unknown: true,
    },
    skipped: "all",
    step: 400,
  });
  expect(answers).toEqual({
    publics: ["residents"],
    stages: [{ months: 6 }],
    services: [{ key: "parcels", stage: 1 }],
    funders: [{ key: "region" }],
  });
  expect([step, skipped]).toEqual([0, []]);
});

test("anything at all is read without a fault", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (data, answers) => {
      expect(readGuide(data).step).toBeGreaterThanOrEqual(0);
      expect(readGuide({ answers })).toMatchObject({ skipped: [] });
    }),
  );
  expect(readGuide(null)).toEqual(emptyGuide);
});

test("answers to a skipped question are put aside, not lost", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const state: GuideState = { ...emptyGuide, answers, skipped: ["place", "team"] };
      const { territory, population, area, team, wage, ...others } = answers;
      expect(countedAnswers(state)).toEqual(others);
      expect(state.answers).toEqual({
        ...others,
        ...answers,
        territory,
        population,
        area,
        team,
        wage,
      });
    }),
    { numRuns: 30 },
  );
});
