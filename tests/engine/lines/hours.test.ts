import { describe, expect, it } from "vitest";
import { capacityRatio } from "../../../src/engine/lines/hours";
import type { OracleScenario } from "../../oracle";
import { planFrom } from "../generated";
import { smallScenario } from "../small";

describe("the capacity ratio", () => {
  it("is what presence leaves of the hours, over what service work needs", () => {
    expect(capacityRatio("cap", 100, 100, 20)).toBe(1);
    expect(capacityRatio("cap", 100, 60, 20)).toBe(0.5);
    expect(capacityRatio("cap", 100, 20, 20)).toBe(0);
    expect(capacityRatio("cap", 100, 10, 20)).toBe(0);
    // Presence alone exceeds the hours: there is no service work to cap.
    expect(capacityRatio("cap", 20, 10, 20)).toBe(1);
    expect(capacityRatio("extra", 100, 60, 20)).toBe(1);
    expect(capacityRatio("ignore", 100, 60, 20)).toBe(1);
  });
});

/** 100 units of an hour each, 10 hours of presence; volunteers 20 h, two hourly lines of 30 and 40 h, salaried 24 h. */
function work(hourPolicy: "cap" | "extra" | "ignore", parts: Partial<OracleScenario> = {}) {
  const from = "pilote";
  const { ledger } = planFrom(
    smallScenario({
      organisation: { legalForm: "association", hourPolicy, extraHourCost: 50 },
      stages: [{ id: from, name: "Pilote", months: 1 }],
      services: [
        {
          id: "visite",
          name: "Visite",
          from,
          price: 10,
          minutes: 60,
          demand: { kind: "constant", perMonth: 100 },
        },
        { id: "carte", name: "Carte", from, price: 1, demand: { kind: "constant", perMonth: 7 } },
      ],
      presence: [{ id: "accueil", name: "Accueil", from, hours: 10 }],
      volunteers: [
        { id: "voisins", name: "Voisins", from, hours: 20, value: 12 },
        { id: "bureau", name: "Bureau", from, hours: 5, value: 20, capacity: false },
      ],
      staff: [
        { id: "un", name: "Un", from, hours: 30, hourlyCost: 20, pay: "hourly" },
        {
          id: "deux",
          name: "Deux",
          from,
          hours: 40,
          hourlyCost: 30,
          productive: 0.5,
          pay: "hourly",
        },
        { id: "fixe", name: "Fixe", from, hours: 30, hourlyCost: 25, productive: 0.8 },
      ],
      ...parts,
    }),
  );
  const { lines } = ledger;
  return {
    needed: lines.hoursNeeded[0],
    available: lines.hoursAvailable[0],
    used: lines.hoursUsed[0],
    volumes: ledger.services.map(({ volume }) => volume[0]),
    hourly: lines.hourlyStaff[0],
    salaried: lines.salariedStaff[0],
    extra: lines.extraHours[0],
    volunteers: lines.volunteerHours[0],
    inKind: lines.inKind[0],
  };
}

describe("hours", () => {
  // Available: 20 + 30 + 40 x 0.5 + 30 x 0.8 = 94 of 110 needed. All volunteer hours are valued: 20 x 12 + 5 x 20.
  const common = { needed: 110, available: 94, salaried: 750, volunteers: 25, inKind: 340 };

  it("under a cap hold back what takes time, and only that", () => {
    // (94 - 10) / (110 - 10) = 0.84; every hour is used: 30 x 20 + (20 / 0.5) x 30.
    expect(work("cap")).toEqual({
      ...common,
      used: 94,
      volumes: [84, 7],
      hourly: 1800,
      extra: 0,
    });
  });

  it("bought beyond those available cost their own price", () => {
    expect(work("extra")).toEqual({
      ...common,
      used: 110,
      volumes: [100, 7],
      hourly: 1800,
      extra: 800,
    });
  });

  it("that nobody counts cost nothing", () => {
    expect(work("ignore")).toEqual({
      ...common,
      used: 110,
      volumes: [100, 7],
      hourly: 1800,
      extra: 0,
    });
  });

  it("are served by volunteers, then by salaried staff, then by hourly staff in the order of the file", () => {
    // 59 hours: 20 by volunteers, 24 by salaried staff, 15 of the first hourly line, none of the second.
    const found = work("cap", {
      services: [
        {
          id: "visite",
          name: "Visite",
          from: "pilote",
          price: 10,
          minutes: 60,
          demand: { kind: "constant", perMonth: 49 },
        },
      ],
    });
    expect(found).toMatchObject({ used: 59, hourly: 300, salaried: 750 });
  });
});
