import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/locales";
import { checkScenario, parseScenario } from "../../src/scenario";
import { labelOf } from "./labels";
import { bytesOf, refused } from "./readTests";

/** A file that says everything the format can say, to be spoilt one way or another. */
function complete(): Data {
  return JSON.parse(new TextDecoder().decode(bytesOf("v1", "complete")));
}

type Data = Record<string, never>;

/** The faults of the complete file once spoilt. */
function faultsOf(spoil: (data: never) => void): string[] {
  const data = complete();
  spoil(data as never);
  return refused(JSON.stringify(data)).map(labelOf).toSorted();
}

interface Named {
  id: string;
  [key: string]: unknown;
}
type File = Record<string, unknown> & {
  stages: Named[];
  services: Named[];
  drivers: Named[];
  segments: Named[];
  staff: Named[];
  funding: Named[];
  organisation: Record<string, unknown>;
};
const item = (list: Named[], id: string) => list.find((one) => one.id === id) as Named;

describe("all faults of a file are told at once", () => {
  it("ten that have nothing to do with each other", () => {
    const faults = faultsOf((file: File) => {
      file.start = "2027-13";
      file.organisation.legalForm = "sarl";
      item(file.drivers, "part").value = "=part";
      item(file.segments, "menages").population = -5;
      item(file.stages, "suite").months = 0.5;
      item(file.services, "colis").segment = "habitants";
      item(file.services, "stand").pricee = 3;
      item(file.services, "atelier").price = "=tariff";
      item(file.staff, "agente").from = "jamais";
      item(file.funding, "amorcage").payments = [{ share: 0.5, month: 0 }];
    });
    expect(faults).toEqual(
      [
        "badPattern.month start",
        "badChoice organisation.legalForm",
        "cycle drivers.part.value",
        "outOfRange segments.menages.population",
        "notWhole stages.suite.months",
        "unknownReference.segment services.colis.segment",
        "unknownKey services.stand.pricee",
        "unknownName services.atelier.price",
        "unknownReference.stage staff.agente.from",
        "condition.sharesSum funding.amorcage.payments",
      ].toSorted(),
    );
  });

  it("a fault of form in one item does not hide a fault of sense in the next", () => {
    const faults = faultsOf((file: File) => {
      item(file.services, "colis").price = [];
      item(file.services, "club").until = "jamais";
      item(file.funding, "leader").funder = 12;
      item(file.funding, "relais").defer = 30;
    });
    expect(faults).toEqual(
      [
        "wrongType services.colis.price",
        "unknownReference.stage services.club.until",
        "badChoice funding.leader.funder",
        "condition.deferBelowMonths funding.relais.defer",
      ].toSorted(),
    );
  });

  it("nor does a key that is unknown in the same item", () => {
    const faults = faultsOf((file: File) => {
      Object.assign(item(file.services, "colis"), { prix: 3, until: "jamais", paymentDelay: 9 });
      item(file.drivers, "tarif").value = { dist: "uniform", min: 2, max: 1, moyenne: 3 };
    });
    expect(faults).toEqual(
      [
        "unknownKey services.colis.prix",
        "unknownReference.stage services.colis.until",
        "outOfRange services.colis.paymentDelay",
        "unknownKey drivers.tarif.value.moyenne",
        "condition.minBelowMax drivers.tarif.value",
      ].toSorted(),
    );
  });

  it("formulas are read in an item that has a fault of form, too", () => {
    const faults = faultsOf((file: File) => {
      Object.assign(item(file.services, "colis"), { price: "=tariff", vatRate: "20 %" });
    });
    expect(faults).toEqual(
      ["unknownName services.colis.price", "wrongType services.colis.vatRate"].toSorted(),
    );
  });
});

/** One fault each: what names the spoilt thing elsewhere is not told to be at fault. */
const alone: Record<string, [(file: File) => void, string]> = {
  "a list of drivers that is no list": [
    (file) => Object.assign(file, { drivers: { tarif: 4 } }),
    "wrongType drivers",
  ],
  "a list of segments that is no list": [
    (file) => Object.assign(file, { segments: 5 }),
    "wrongType segments",
  ],
  "stages left out": [(file) => Reflect.deleteProperty(file, "stages"), "missing stages"],
  "an empty list of stages": [(file) => Object.assign(file, { stages: [] }), "tooFew stages"],
  "a stage with a fault": [
    (file) => Object.assign(item(file.stages, "pilote"), { months: "8" }),
    "wrongType stages.pilote.months",
  ],
  "a stage of too many months to be a number of months": [
    (file) => Object.assign(item(file.stages, "pilote"), { months: 1e300 }),
    "outOfRange stages.pilote.months",
  ],
  "a driver with a fault": [
    (file) => Object.assign(item(file.drivers, "tarif"), { name: 4 }),
    "wrongType drivers.tarif.name",
  ],
  "a segment with a fault, whose population is given": [
    (file) => Object.assign(item(file.segments, "menages"), { name: null }),
    "wrongType segments.menages.name",
  ],
  "a service with a fault, that a criterion measures": [
    (file) => Object.assign(item(file.services, "club"), { demand: 12 }),
    "wrongType services.club.demand",
  ],
  "a list of routes that is no list": [
    (file) => Object.assign(file, { routes: "ronde" }),
    "wrongType routes",
  ],
  "a team that is no list, of which an aid names one": [
    (file) => Object.assign(file, { staff: {} }),
    "wrongType staff",
  ],
  "a share out of its range": [
    (file) =>
      Object.assign(item(file.funding, "equipement"), { payments: [{ share: 2, month: 0 }] }),
    "outOfRange funding.equipement.payments[0].share",
  ],
  "a loan of no month": [
    (file) => Object.assign(item(file.funding, "relais"), { months: 0 }),
    "outOfRange funding.relais.months",
  ],
  "a bracket below 0": [
    (file) => {
      file.organisation.incomeTaxBrackets = [{ upTo: -1, rate: 0.1 }, { rate: 0.2 }];
    },
    "outOfRange organisation.incomeTaxBrackets[0].upTo",
  ],
  "an id that is none, under which formulas name the driver": [
    (file) => {
      item(file.drivers, "ferveur").id = "Ferveur";
      item(file.drivers, "part").value = "=min(1, Ferveur * 0.1)";
      file.correlations = [];
    },
    "badPattern.id drivers[1].id",
  ],
};

describe("one fault makes no others", () => {
  it.each(Object.entries(alone))("%s", (_, [spoil, label]) => {
    const faults = faultsOf(spoil);
    // A formula that names what no id can be is at fault itself.
    expect(faults.filter((one) => one !== "formulaFault.unknownName drivers.part.value")).toEqual([
      label,
    ]);
  });
});

describe("an issue", () => {
  it("is told at the ids of its place, and at the position where an id stands twice or is none", () => {
    const faults = faultsOf((file: File) => {
      file.drivers.push({ id: "tarif", name: "", value: "x" }, { id: "A B", name: "", value: "y" });
    });
    expect(faults).toEqual(
      [
        "duplicateId drivers[3].id",
        "badPattern.formula drivers[3].value",
        "badPattern.id drivers[4].id",
        "badPattern.formula drivers[4].value",
      ].toSorted(),
    );
  });

  it("says what stands there, and the key where it is the key that should not", () => {
    const data = complete() as unknown as File;
    item(data.services, "colis").price = { dist: "gauss" };
    item(data.staff, "agente").hours = { byStage: { jamais: 3 } };
    item(data.services, "stand").about = { vatRate: {} };
    const found = checkScenario(data).map((issue) => [labelOf(issue), issue.found]);
    expect(Object.fromEntries(found)).toEqual({
      "badChoice services.colis.price.dist": '"gauss"',
      "unknownReference.stage staff.agente.hours.byStage.jamais": '"jamais"',
      "unknownReference.about staff.agente.about.hours.byStage.pilote": '"hours.byStage.pilote"',
      "unknownReference.about services.stand.about.vatRate": '"vatRate"',
    });
  });

  it("names the keys that its object may have", () => {
    const data = complete() as unknown as File;
    item(data.funding, "relais").taux = 3;
    item(data.drivers, "tarif").value = { dist: "uniform", min: 1, max: 2, mid: 1 };
    const known = checkScenario(data).map((issue) => issue.code === "unknownKey" && issue.known);
    expect(known).toEqual([
      ["dist", "min", "max"],
      "id name kind amount stage month rate months defer note source about".split(" "),
    ]);
  });

  it("tells a circle of formulas by its members, from the first in the file", () => {
    const data = complete() as unknown as File;
    data.drivers.push({ id: "b", name: "", value: "=c" }, { id: "c", name: "", value: "=d" });
    data.drivers.push({ id: "d", name: "", value: "=menages + b" });
    item(data.segments, "menages").population = "=c";
    const circles = checkScenario(data).map((issue) => issue.code === "cycle" && issue.names);
    expect(circles).toEqual([
      ["c", "d", "menages", "c"],
      ["b", "c", "d", "b"],
    ]);
  });

  it("tells a long circle in a sentence that can be read", () => {
    const data = complete() as unknown as File;
    const names = Array.from({ length: 100 }, (_, step) => `n${step}`);
    const next = (step: number) => `=n${(step + 1) % names.length}`;
    data.drivers.push(...names.map((id, step) => ({ id, name: "", value: next(step) })));
    const [issue] = checkScenario(data);
    expect(issue && formatIssue(issue, "fr").what).toBe(
      "Ces formules tournent en rond\u202f: n0 → n1 → n2 → n3 → n4 → n5 → … → n0",
    );
  });

  it("says the line and column where a file stops being one", () => {
    const text = '{\n  "format": "palier/scenario",\n  "version": 1,,\n}\n';
    expect(refused(text)).toMatchObject([{ code: "notJson", line: 3, column: 16 }]);
    expect(refused('{\n  "a": 1')).toMatchObject([{ code: "notJson", line: 2, column: 9 }]);
  });

  it("is never an exception, whatever stands in place of a scenario", () => {
    for (const data of [null, undefined, 1, "x", [], () => 0, Symbol("x"), new Map(), Number.NaN]) {
      expect(checkScenario(data).map(({ code }) => code)).toContain(
        data instanceof Map ? "missing" : "wrongType",
      );
    }
    expect(parseScenario(new Uint8Array()).ok).toBe(false);
  });

  it("is told for an object that no file could hold, of a million faults", () => {
    const data = complete() as unknown as File;
    const demand = { kind: "series", values: Array.from({ length: 1_000 }, () => "x") };
    data.services = Array.from({ length: 1_000 }, () => ({
      ...item(data.services, "stand"),
      demand,
    }));
    const labels = checkScenario(data).map(labelOf);
    expect(labels).toHaveLength(501);
    expect(labels.at(-1)).toBe("tooManyIssues ");
  });
});
