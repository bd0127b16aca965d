import type { Location, ReferenceKind } from "./issue";
import { shortJson } from "./issue";
import { locate, valueAt } from "./location";
import type { Criterion } from "./schema";
import { type ItemList, itemLists, type Subject } from "./subject";

/** Groups of charges that an aid on spending may name (contract, section 9). */
export const eligibleGroups = ["staff", "unit_costs", "routes", "overheads"] as const;

type Known = ReadonlySet<string> | null;

/** Every id that one item says of another must exist, and stages must come in order. */
export function checkReferences(subject: Subject): void {
  const stages = subject.ids("stages");
  const rank = new Map([...(stages ?? [])].map((id, position) => [id, position]));
  /** Whether the id names something known; what a list that cannot be read holds is left open. */
  const refer = (kind: ReferenceKind, known: Known, id: string | undefined, location: Location) => {
    if (id === undefined || known === null) return;
    if (!known.has(id))
      subject.add(location, { code: "unknownReference", kind, known: [...known] }, shortJson(id));
  };
  const span = (from: string, until: string | undefined, base: Location, key: "until" | "to") => {
    refer("stage", stages, from, [...base, "from"]);
    refer("stage", stages, until, [...base, key]);
    const first = rank.get(from);
    const last = until === undefined ? undefined : rank.get(until);
    if (first !== undefined && last !== undefined && last < first) {
      subject.add([...base, key], { code: "condition", condition: "untilNotBeforeFrom" });
    }
  };
  const byStage = (value: unknown, location: Location) => {
    if (typeof value !== "object" || value === null || !("byStage" in value)) return;
    for (const id of Object.keys(value.byStage as object))
      refer("stage", stages, id, [...location, "byStage", id]);
  };

  for (const { item, index } of subject.items("services")) {
    const base = ["services", index];
    refer("segment", subject.ids("segments"), item.segment, [...base, "segment"]);
    refer("route", subject.ids("routes"), item.route, [...base, "route"]);
    span(item.from, item.until, base, "until");
  }
  for (const list of ["staff", "volunteers", "presence"] as const) {
    for (const { item, index } of subject.items(list)) {
      span(item.from, item.until, [list, index], "until");
      byStage(item.hours, [list, index, "hours"]);
    }
  }
  for (const list of ["overheads", "inKind"] as const) {
    for (const { item, index } of subject.items(list)) {
      span(item.from, item.until, [list, index], "until");
      byStage(item.amount, [list, index, "amount"]);
    }
  }
  for (const { item, index } of subject.items("investments")) {
    refer("stage", stages, item.stage, ["investments", index, "stage"]);
  }
  for (const { item, index } of subject.items("stages")) {
    item.gate?.criteria.forEach((criterion, position) => {
      checkCriterion(subject, criterion, ["stages", index, "gate", "criteria", position], refer);
    });
  }
  checkFundingReferences(subject, rank, span, refer);
  for (const { item, index } of subject.items("correlations")) {
    const drivers = subject.ids("drivers");
    refer("driver", drivers, item.a, ["correlations", index, "a"]);
    refer("driver", drivers, item.b, ["correlations", index, "b"]);
  }
  checkAbout(subject);
}

type Refer = (
  kind: ReferenceKind,
  known: Known,
  id: string | undefined,
  location: Location,
) => void;

function checkCriterion(
  subject: Subject,
  criterion: Criterion,
  base: Location,
  refer: Refer,
): void {
  refer("service", subject.ids("services"), criterion.service, [...base, "service"]);
  refer("route", subject.ids("routes"), criterion.route, [...base, "route"]);
}

/** What an aid on spending may name: null where the team or the costs cannot be read. */
function eligibleIds(subject: Subject): Known {
  const [staff, overheads] = (["staff", "overheads"] as const).map((list: ItemList) =>
    subject.ids(list),
  );
  return staff && overheads ? new Set([...eligibleGroups, ...staff, ...overheads]) : null;
}

function checkFundingReferences(
  subject: Subject,
  rank: ReadonlyMap<string, number>,
  span: (from: string, until: string | undefined, base: Location, key: "until" | "to") => void,
  refer: Refer,
): void {
  const eligible = eligibleIds(subject);
  const stageOfAsset = new Map(
    subject.items("investments").map(({ item }) => [item.id, rank.get(item.stage)]),
  );
  for (const { item, index } of subject.items("funding")) {
    const base = ["funding", index];
    if (item.kind === "grant" || item.kind === "reimbursement")
      span(item.from, item.to, base, "to");
    else refer("stage", subject.ids("stages"), item.stage, [...base, "stage"]);
    if (item.kind === "grant" && item.use !== undefined) {
      refer("investment", subject.ids("investments"), item.use, [...base, "use"]);
      const bought = stageOfAsset.get(item.use);
      const start = rank.get(item.from);
      if (bought !== undefined && start !== undefined && bought < start)
        subject.add([...base, "use"], { code: "condition", condition: "useNotBeforeGrant" });
    }
    if (item.kind === "reimbursement") {
      item.eligible.forEach((id, position) => {
        refer("eligible", eligible, id, [...base, "eligible", position]);
      });
    }
  }
}

/** The figures that `about` speaks of must stand in the item. */
function checkAbout(subject: Subject): void {
  const check = (holder: { about?: object | undefined }, base: Location) => {
    if (subject.isFull) return;
    for (const path of Object.keys(holder.about ?? {})) {
      const found = locate(holder, path);
      if (found === null || valueAt(holder, found) === undefined) {
        const detail = { code: "unknownReference", kind: "about", known: [] } as const;
        subject.add([...base, "about", path], detail, shortJson(path));
      }
    }
  };
  for (const list of itemLists) {
    for (const { item, index } of subject.items(list)) check(item, [list, index]);
  }
  for (const { item, index } of subject.items("stages")) {
    item.gate?.criteria.forEach((criterion, position) => {
      check(criterion, ["stages", index, "gate", "criteria", position]);
    });
  }
  for (const key of ["organisation", "economy"] as const) {
    const holder = valueAt(subject.root, [key]);
    if (typeof holder === "object" && holder !== null && subject.isSound([key, "about"]))
      check(holder, [key]);
  }
}
