import type { InKind, Overhead, Presence, Staff, Volunteers } from "../../../scenario";
import type { MonthlyField } from "../assumptions/field";
import type { Figures } from "../assumptions/figures";
import type { Term } from "../grid/term";
import { type Span, spanInputs, type StageTable } from "./span";

export interface StaffInputs {
  readonly staff: Staff;
  readonly span: Span;
  readonly hours: MonthlyField;
  readonly hourlyCost: Term;
  readonly productive: Term;
}
export interface VolunteerInputs {
  readonly volunteers: Volunteers;
  readonly span: Span;
  readonly hours: MonthlyField;
  readonly value: Term;
}
export interface PresenceInputs {
  readonly presence: Presence;
  readonly span: Span;
  readonly hours: MonthlyField;
}
export interface OverheadInputs {
  readonly overhead: Overhead;
  readonly span: Span;
  readonly amount: MonthlyField;
  readonly vatRate: Term;
}
export interface InKindInputs {
  readonly inKind: InKind;
  readonly span: Span;
  readonly amount: MonthlyField;
}

type ListKey = "staff" | "volunteers" | "presence" | "overheads" | "inKind";

/** Starts the part of a list and each of its items, and gives what `read` makes of them. */
function each<Item extends Presence | Staff | Volunteers | Overhead | InKind, Read>(
  figures: Figures,
  stages: StageTable,
  key: ListKey,
  items: readonly Item[],
  read: (item: Item, span: Span) => Read,
): Read[] {
  const { on } = figures;
  if (items.length > 0) on.part(on.words.groups[key]);
  return items.map((item) => {
    on.item(item.name, item);
    return read(item, spanInputs(figures, stages, item));
  });
}

export function staffInputs(figures: Figures, stages: StageTable): StaffInputs[] {
  const { scenario, words } = figures.on;
  const { names } = words.workbook;
  return each(figures, stages, "staff", scenario.staff ?? [], (staff, span) => {
    const asked = (key: "hours" | "hourlyCost" | "productive") => ({
      path: `staff.${staff.id}.${key}`,
      wish: `${names[key]}_${staff.id}`,
    });
    return {
      staff,
      span,
      hours: figures.byStage(asked("hours"), "staff.hours", staff.hours),
      hourlyCost: figures.figure(asked("hourlyCost"), "staff.hourlyCost", staff.hourlyCost),
      productive: figures.figure(asked("productive"), "staff.productive", staff.productive),
    };
  });
}

export function volunteerInputs(figures: Figures, stages: StageTable): VolunteerInputs[] {
  const { scenario, words } = figures.on;
  const { names } = words.workbook;
  return each(figures, stages, "volunteers", scenario.volunteers ?? [], (volunteers, span) => {
    const asked = (key: "hours" | "value") => ({
      path: `volunteers.${volunteers.id}.${key}`,
      wish: `${names[key]}_${volunteers.id}`,
    });
    return {
      volunteers,
      span,
      hours: figures.byStage(asked("hours"), "volunteers.hours", volunteers.hours),
      value: figures.figure(asked("value"), "volunteers.value", volunteers.value),
    };
  });
}

export function presenceInputs(figures: Figures, stages: StageTable): PresenceInputs[] {
  const { scenario, words } = figures.on;
  return each(figures, stages, "presence", scenario.presence ?? [], (presence, span) => ({
    presence,
    span,
    hours: figures.byStage(
      {
        path: `presence.${presence.id}.hours`,
        wish: `${words.workbook.names.hours}_${presence.id}`,
      },
      "presence.hours",
      presence.hours,
    ),
  }));
}

export function overheadInputs(figures: Figures, stages: StageTable): OverheadInputs[] {
  const { scenario, words } = figures.on;
  const { names } = words.workbook;
  return each(figures, stages, "overheads", scenario.overheads ?? [], (overhead, span) => ({
    overhead,
    span,
    amount: figures.byStage(
      { path: `overheads.${overhead.id}.amount`, wish: `${names.amount}_${overhead.id}` },
      "overheads.amount",
      overhead.amount,
    ),
    vatRate: figures.plain(
      { path: `overheads.${overhead.id}.vatRate`, wish: `${names.vatRate}_${overhead.id}` },
      "overheads.vatRate",
      overhead.vatRate,
    ),
  }));
}

export function inKindInputs(figures: Figures, stages: StageTable): InKindInputs[] {
  const { scenario, words } = figures.on;
  const { names } = words.workbook;
  return each(figures, stages, "inKind", scenario.inKind ?? [], (inKind, span) => ({
    inKind,
    span,
    amount: figures.byStage(
      { path: `inKind.${inKind.id}.amount`, wish: `${names.amount}_${inKind.id}` },
      "inKind.amount",
      inKind.amount,
    ),
  }));
}
