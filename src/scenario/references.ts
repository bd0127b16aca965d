import type { Location, ReferenceKind } from "./issue";
import { locate, valueAt } from "./location";
import type { Criterion } from "./schema";
import { itemLists, type Subject } from "./subject";

/** Groups of charges that an aid on spending may name (contract, section 9). */
export const eligibleGroups = ["staff", "unit_costs", "routes", "overheads"] as const;

/** Every id that one item says of another must exist, and stages must come in order. */
export function checkReferences(subject: Subject): void {
  const stages = subject.ids("stages");
  const refer = (
    kind: ReferenceKind,
    known: readonly string[],
    id: string | undefined,
    location: Location,
  ) => {
    if (id === undefined || known.includes(id)) return id !== undefined;
    subject.add(location, { code: "unknownReference", kind, known });
    return false;
  };
  const span = (from: string, until: string | undefined, base: Location, key: "until" | "to") => {
    const hasFrom = refer("stage", stages, from, [...base, "from"]);
    const hasUntil = refer("stage", stages, until, [...base, key]);
    if (hasFrom && hasUntil && stages.indexOf(until as string) < stages.indexOf(from)) {
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
  checkFundingReferences(subject, span, refer);
  for (const { item, index } of subject.items("correlations")) {
    const drivers = subject.ids("drivers");
    refer("driver", drivers, item.a, ["correlations", index, "a"]);
    refer("driver", drivers, item.b, ["correlations", index, "b"]);
  }
  checkAbout(subject);
}

type Refer = (
  kind: ReferenceKind,
  known: readonly string[],
  id: string | undefined,
  location: Location,
) => boolean;

function checkCriterion(
  subject: Subject,
  criterion: Criterion,
  base: Location,
  refer: Refer,
): void {
  refer("service", subject.ids("services"), criterion.service, [...base, "service"]);
  refer("route", subject.ids("routes"), criterion.route, [...base, "route"]);
}

function checkFundingReferences(
  subject: Subject,
  span: (from: string, until: string | undefined, base: Location, key: "until" | "to") => void,
  refer: Refer,
): void {
  const stages = subject.ids("stages");
  for (const { item, index } of subject.items("funding")) {
    const base = ["funding", index];
    if (item.kind === "grant" || item.kind === "reimbursement")
      span(item.from, item.to, base, "to");
    else refer("stage", stages, item.stage, [...base, "stage"]);
    if (item.kind === "grant" && item.use !== undefined) {
      if (!refer("investment", subject.ids("investments"), item.use, [...base, "use"])) continue;
      const used = subject.items("investments").find((asset) => asset.item.id === item.use);
      if (used && stages.indexOf(used.item.stage) < stages.indexOf(item.from)) {
        subject.add([...base, "use"], { code: "condition", condition: "useNotBeforeGrant" });
      }
    }
    if (item.kind === "reimbursement") {
      const known = [...eligibleGroups, ...subject.ids("staff"), ...subject.ids("overheads")];
      item.eligible.forEach((id, position) =>
        refer("eligible", known, id, [...base, "eligible", position]),
      );
    }
  }
}

/** The figures that `about` speaks of must stand in the item. */
function checkAbout(subject: Subject): void {
  const check = (holder: { about?: object | undefined }, base: Location) => {
    for (const path of Object.keys(holder.about ?? {})) {
      const found = locate(holder, path);
      if (found === null || valueAt(holder, found) === undefined) {
        subject.add([...base, "about", path], {
          code: "unknownReference",
          kind: "about",
          known: [],
        });
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
    if (
      typeof holder === "object" &&
      holder !== null &&
      !subject.issues.some((one) => one.location[0] === key)
    ) {
      check(holder, [key]);
    }
  }
}
