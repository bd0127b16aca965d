import type { Service } from "../../../scenario";
import { monthName } from "../../../units";
import type { MonthlyField } from "../assumptions/field";
import type { Asked, Figures } from "../assumptions/figures";
import type { Range, Term } from "../grid/term";
import { fieldLabel, said, unitLabel } from "../words";
import { type Span, spanInputs, type StageTable } from "./span";

export type DemandInputs =
  | { readonly kind: "constant"; readonly perMonth: MonthlyField }
  | {
      readonly kind: "ramp";
      readonly from: Term;
      readonly to: Term;
      readonly months: Term;
      readonly isSCurve: boolean;
    }
  | {
      readonly kind: "adoption";
      readonly population: Term;
      readonly innovation: Term;
      readonly imitation: Term;
      readonly churn: Term;
      readonly perCustomer: Term;
      readonly initial: Term;
    }
  | { readonly kind: "series"; readonly values: Range };

export interface ServiceInputs {
  readonly service: Service;
  readonly span: Span;
  readonly price: MonthlyField;
  readonly unitCost: MonthlyField | null;
  /** null where the service takes no time of its own. */
  readonly minutes: Term | null;
  readonly vatRate: Term;
  readonly paymentDelay: Term;
  readonly stopsPerUnit: Term | null;
  /** null where the contract is certain. */
  readonly probability: Term | null;
  readonly seasonality: Range | null;
  readonly demand: DemandInputs;
}

/** Services, in the order of the file. `mostMonths` is how many months the workbook computes. */
export function serviceInputs(
  figures: Figures,
  stages: StageTable,
  mostMonths: number,
): ServiceInputs[] {
  const { on } = figures;
  const { services = [] } = on.scenario;
  if (services.length > 0) on.part(on.words.groups.services);
  return services.map((service) => {
    on.item(service.name, service);
    return oneService(figures, stages, mostMonths, service);
  });
}

function oneService(
  figures: Figures,
  stages: StageTable,
  mostMonths: number,
  service: Service,
): ServiceInputs {
  const { names } = figures.on.words.workbook;
  const { id, unit } = service;
  const asked = (key: keyof typeof names, path: string): Asked => ({
    path: `services.${id}.${path}`,
    wish: `${names[key]}_${id}`,
    unit,
  });
  const span = spanInputs(figures, stages, service);
  const price = figures.monthly(asked("price", "price"), "services.price", service.price);
  const hasCost = service.unitCost !== undefined && service.unitCost !== 0;
  return {
    service,
    span,
    price,
    unitCost: hasCost
      ? figures.monthly(asked("unitCost", "unitCost"), "services.unitCost", service.unitCost)
      : null,
    minutes:
      service.minutes === undefined
        ? null
        : figures.figure(asked("minutes", "minutes"), "services.minutes", service.minutes),
    vatRate: figures.plain(asked("vatRate", "vatRate"), "services.vatRate", service.vatRate),
    paymentDelay: figures.plain(
      asked("paymentDelay", "paymentDelay"),
      "services.paymentDelay",
      service.paymentDelay,
    ),
    stopsPerUnit:
      service.route === undefined
        ? null
        : figures.figure(
            asked("stopsPerUnit", "stopsPerUnit"),
            "services.stopsPerUnit",
            service.stopsPerUnit,
          ),
    probability:
      service.probability === undefined
        ? null
        : figures.figure(
            asked("probability", "probability"),
            "services.probability",
            service.probability,
          ),
    demand: demandInputs(figures, mostMonths, service),
    seasonality: seasonInputs(figures, service),
  };
}

function demandInputs(figures: Figures, mostMonths: number, service: Service): DemandInputs {
  const { names } = figures.on.words.workbook;
  const { id, unit, demand } = service;
  const asked = (key: keyof typeof names, path: string): Asked => ({
    path: `services.${id}.demand.${path}`,
    wish: `${names[key]}_${id}`,
    unit,
  });
  switch (demand.kind) {
    case "constant":
      return {
        kind: "constant",
        perMonth: figures.monthly(
          asked("perMonth", "perMonth"),
          "services.demand.perMonth",
          demand.perMonth,
        ),
      };
    case "ramp":
      return {
        kind: "ramp",
        from: figures.figure(asked("demandFrom", "from"), "services.demand.from", demand.from),
        to: figures.figure(asked("demandTo", "to"), "services.demand.to", demand.to),
        months: figures.figure(
          asked("demandMonths", "months"),
          "services.demand.months",
          demand.months,
        ),
        isSCurve: demand.shape === "s_curve",
      };
    case "adoption": {
      const term = (
        key: "population" | "innovation" | "imitation" | "churn" | "perCustomer" | "initial",
      ) => figures.figure(asked(key, key), `services.demand.${key}`, demand[key]);
      return {
        kind: "adoption",
        population: term("population"),
        innovation: term("innovation"),
        imitation: term("imitation"),
        churn: term("churn"),
        perCustomer: term("perCustomer"),
        initial: term("initial"),
      };
    }
    case "series":
      return { kind: "series", values: seriesInputs(figures, mostMonths, service, demand.values) };
  }
}

/** Values beyond the months of the workbook are never read: the last one holds on. */
function seriesInputs(
  { on }: Figures,
  mostMonths: number,
  { id, unit }: Service,
  values: readonly number[],
): Range {
  const { words } = on;
  const { names, assumptions } = words.workbook;
  const label = fieldLabel(words, "services.demand.values");
  return on.list(
    `${names.values}_${id}`,
    values.slice(0, mostMonths).map((content, index) => ({
      label: said(assumptions.place, { label, number: index + 1 }),
      unit: unitLabel(words, "unitsPerMonth", unit),
      figure: "exact" as const,
      content,
      kind: "input" as const,
      path: `services.${id}.demand.values.${index}`,
    })),
  );
}

function seasonInputs({ on }: Figures, { id, seasonality }: Service): Range | null {
  if (!seasonality) return null;
  const { words } = on;
  const { names, assumptions } = words.workbook;
  const label = fieldLabel(words, "services.seasonality");
  return on.list(
    `${names.seasonality}_${id}`,
    seasonality.map((content, index) => ({
      label: said(assumptions.season, { label, month: monthName(index + 1, words.language) }),
      unit: "",
      figure: "exact" as const,
      content,
      kind: "input" as const,
      path: `services.${id}.seasonality.${index}`,
    })),
  );
}
