import { z } from "zod";
import { type FieldName, fields } from "./fields";

// The page's Content-Security-Policy forbids compiling code, which zod would otherwise try.
z.config({ jitless: true });

/** Which field of `fields.ts` a Quantity's schema stands for: read by the walk over a scenario. */
export const fieldOf = z.registry<{ field: FieldName }>();

export const limits = {
  fileBytes: 2_000_000,
  nameLength: 200,
  textLength: 4_000,
  listLength: 1_000,
  variants: 50,
  nesting: 40,
  /** Values and objects of a whole file, lists and texts included. */
  values: 200_000,
  /** Characters of all the different formulas of a file: reading them is what takes time. */
  formulaText: 500_000,
  horizon: 120,
  stages: 12,
} as const;

const finite = z.number();
const whole = z.int();
const name = z.string().max(limits.nameLength);
const text = z.string().max(limits.textLength);
export const idPattern = /^[a-z][a-z0-9_]{0,39}$/;
const id = z.string().regex(idPattern).meta({ id: "id" });
const share = finite.min(0).max(1);
const delayMonths = whole.min(0).max(6);

const distribution = z
  .discriminatedUnion("dist", [
    z.strictObject({
      dist: z.literal("pert"),
      min: finite,
      mode: finite,
      max: finite,
      lambda: finite.gt(0).optional(),
    }),
    z.strictObject({ dist: z.literal("triangular"), min: finite, mode: finite, max: finite }),
    z.strictObject({ dist: z.literal("uniform"), min: finite, max: finite }),
    z.strictObject({
      dist: z.literal("normal"),
      mean: finite,
      sd: finite.gt(0),
      min: finite.optional(),
      max: finite.optional(),
    }),
    z.strictObject({ dist: z.literal("lognormal"), p10: finite.gt(0), p90: finite.gt(0) }),
    z.strictObject({
      dist: z.literal("discrete"),
      values: z.array(finite).min(1).max(limits.listLength),
      weights: z.array(finite.min(0)).min(1).max(limits.listLength),
    }),
    z.strictObject({ dist: z.literal("bernoulli"), p: share }),
  ])
  .meta({ id: "distribution" });

const formulaText = z.string().regex(/^=/).meta({ id: "formula" });

function plainNumber(field: FieldName) {
  const spec = fields[field];
  let schema = finite;
  if (spec.min !== undefined)
    schema = spec.exclusiveMin ? schema.gt(spec.min) : schema.min(spec.min);
  if (spec.max !== undefined) schema = schema.max(spec.max);
  return schema;
}

function quantity(field: FieldName) {
  const schema = z.union([plainNumber(field), formulaText, distribution]);
  fieldOf.add(schema, { field });
  return schema;
}

function quantityByStage(field: FieldName) {
  const value = quantity(field);
  const schema = z.union([
    plainNumber(field),
    formulaText,
    distribution,
    z.strictObject({ byStage: z.record(id, value) }),
  ]);
  fieldOf.add(schema, { field });
  return schema;
}

const about = z
  .record(
    z.string(),
    z.strictObject({
      note: text.optional(),
      source: text.optional(),
      state: z.enum(["to_confirm", "estimated", "quote", "observed"]).optional(),
    }),
  )
  .meta({ id: "about" });

/** What every item with an id may say of itself. */
const said = { note: text.optional(), source: text.optional(), about: about.optional() };

const criterion = z.strictObject({
  id,
  name,
  metric: z.enum([
    "revenue",
    "coverage",
    "result",
    "marginRate",
    "volume",
    "customers",
    "stopsPerTour",
    "utilisation",
    "volunteerHours",
    "cash",
    "runway",
    "manual",
  ]),
  service: z.string().optional(),
  route: z.string().optional(),
  op: z.enum([">=", "<="]),
  threshold: quantity("criteria.threshold"),
  window: whole.min(1).optional(),
  required: z.boolean().optional(),
  probability: quantity("criteria.probability").optional(),
  ...said,
});

const gate = z.strictObject({
  criteria: z.array(criterion),
  atLeast: whole.min(0).optional(),
  onFail: z.enum(["stop", "continue", "extend"]),
  extend: z.strictObject({ months: whole.min(1), times: whole.min(1) }).optional(),
});

const stage = z.strictObject({
  id,
  name,
  months: whole.min(1),
  objective: text.optional(),
  gate: gate.optional(),
  ...said,
});

const demand = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("constant"), perMonth: quantity("services.demand.perMonth") }),
  z.strictObject({
    kind: z.literal("ramp"),
    from: quantity("services.demand.from"),
    to: quantity("services.demand.to"),
    months: quantity("services.demand.months"),
    shape: z.enum(["linear", "s_curve"]),
  }),
  z.strictObject({
    kind: z.literal("adoption"),
    population: quantity("services.demand.population"),
    innovation: quantity("services.demand.innovation"),
    imitation: quantity("services.demand.imitation"),
    churn: quantity("services.demand.churn"),
    perCustomer: quantity("services.demand.perCustomer"),
    initial: quantity("services.demand.initial").optional(),
  }),
  z.strictObject({
    kind: z.literal("series"),
    values: z.array(finite.min(0)).min(1).max(limits.listLength),
  }),
]);

const service = z.strictObject({
  id,
  name,
  segment: z.string().optional(),
  from: z.string(),
  until: z.string().optional(),
  price: quantity("services.price"),
  unit: name.optional(),
  unitCost: quantity("services.unitCost").optional(),
  minutes: quantity("services.minutes").optional(),
  vatRate: share.optional(),
  paymentDelay: delayMonths.optional(),
  account: z.enum(["706", "756"]).optional(),
  route: z.string().optional(),
  stopsPerUnit: quantity("services.stopsPerUnit").optional(),
  demand,
  seasonality: z.array(finite.min(0)).length(12).optional(),
  noise: z.enum(["none", "poisson"]).optional(),
  probability: quantity("services.probability").optional(),
  ...said,
});

const route = z.strictObject({
  id,
  name,
  area: quantity("routes.area"),
  depotDistance: quantity("routes.depotDistance"),
  toursPerMonth: quantity("routes.toursPerMonth"),
  maxStops: quantity("routes.maxStops"),
  minutesPerStop: quantity("routes.minutesPerStop"),
  speed: quantity("routes.speed"),
  costPerKm: quantity("routes.costPerKm"),
  circuity: quantity("routes.circuity").optional(),
  ...said,
});

/** Stages during which an item is active. */
const active = { from: z.string(), until: z.string().optional() };

const staff = z.strictObject({
  id,
  name,
  ...active,
  hours: quantityByStage("staff.hours"),
  hourlyCost: quantity("staff.hourlyCost"),
  productive: quantity("staff.productive").optional(),
  pay: z.enum(["salaried", "hourly"]).optional(),
  ...said,
});

const volunteers = z.strictObject({
  id,
  name,
  ...active,
  hours: quantityByStage("volunteers.hours"),
  value: quantity("volunteers.value"),
  capacity: z.boolean().optional(),
  ...said,
});

const presence = z.strictObject({
  id,
  name,
  ...active,
  hours: quantityByStage("presence.hours"),
  ...said,
});

/** Accounts of the French chart of accounts: two digits or more, as a text. */
const account = z.string().regex(/^\d{2,8}$/);

const overhead = z.strictObject({
  id,
  name,
  ...active,
  amount: quantityByStage("overheads.amount"),
  vatRate: share.optional(),
  account: account.optional(),
  indexed: z.boolean().optional(),
  ...said,
});

const investment = z.strictObject({
  id,
  name,
  stage: z.string(),
  month: whole.min(0).optional(),
  amount: quantity("investments.amount"),
  lifeYears: quantity("investments.lifeYears"),
  vatRate: share.optional(),
  resale: quantity("investments.resale").optional(),
  account: account.optional(),
  ...said,
});

const inKind = z.strictObject({
  id,
  name,
  ...active,
  amount: quantityByStage("inKind.amount"),
  account: z.enum(["871", "875"]).optional(),
  ...said,
});

const funder = z.enum([
  "state",
  "region",
  "department",
  "epci",
  "commune",
  "social_body",
  "europe",
  "employment_aid",
  "other_public",
  "private",
]);
const status = z.enum(["idea", "filed", "voted", "signed"]);

const funding = z.discriminatedUnion("kind", [
  z.strictObject({
    id,
    name,
    kind: z.literal("grant"),
    funder,
    status: status.optional(),
    amount: quantity("funding.amount"),
    probability: quantity("funding.probability").optional(),
    from: z.string(),
    to: z.string().optional(),
    payments: z
      .array(
        z.strictObject({
          share: finite.gt(0).max(1),
          month: whole.min(0),
          delay: quantity("funding.payments.delay").optional(),
        }),
      )
      .min(1)
      .max(limits.horizon),
    use: z.string().optional(),
    ...said,
  }),
  z.strictObject({
    id,
    name,
    kind: z.literal("reimbursement"),
    funder,
    status: status.optional(),
    rate: quantity("funding.rate"),
    cap: quantity("funding.cap").optional(),
    eligible: z.array(z.string()).min(1),
    flatRate: quantity("funding.flatRate").optional(),
    probability: quantity("funding.probability").optional(),
    from: z.string(),
    to: z.string().optional(),
    every: whole.min(1),
    delay: quantity("funding.delay").optional(),
    ...said,
  }),
  z.strictObject({
    id,
    name,
    kind: z.literal("loan"),
    amount: quantity("funding.amount"),
    stage: z.string(),
    month: whole.min(0).optional(),
    rate: quantity("funding.loanRate"),
    months: whole.min(1),
    defer: whole.min(0).optional(),
    ...said,
  }),
  z.strictObject({
    id,
    name,
    kind: z.literal("equity"),
    amount: quantity("funding.amount"),
    stage: z.string(),
    month: whole.min(0).optional(),
    ...said,
  }),
  z.strictObject({
    id,
    name,
    kind: z.literal("donation"),
    amount: quantity("funding.amount"),
    probability: quantity("funding.probability").optional(),
    stage: z.string(),
    month: whole.min(0).optional(),
    ...said,
  }),
]);

const organisation = z.strictObject({
  legalForm: z.enum(["association", "scic", "scop", "company", "sole_trader", "public_body"]),
  vat: z.enum(["exempt", "monthly", "quarterly"]).optional(),
  incomeTax: z.enum(["none", "corporate"]).optional(),
  incomeTaxBrackets: z
    .array(z.strictObject({ upTo: finite.gt(0).optional(), rate: share }))
    .min(1)
    .max(100)
    .optional(),
  turnoverLevy: quantity("organisation.turnoverLevy").optional(),
  supplierDelay: delayMonths.optional(),
  openingCash: finite.optional(),
  noticeMonths: quantity("organisation.noticeMonths").optional(),
  hourPolicy: z.enum(["cap", "extra", "ignore"]).optional(),
  extraHourCost: quantity("organisation.extraHourCost").optional(),
  about: about.optional(),
});

const economy = z.strictObject({
  priceGrowth: quantity("economy.priceGrowth").optional(),
  costInflation: quantity("economy.costInflation").optional(),
  wageGrowth: quantity("economy.wageGrowth").optional(),
  discountRate: quantity("economy.discountRate").optional(),
  about: about.optional(),
});

const driver = z.strictObject({
  id,
  name,
  unit: name.optional(),
  value: quantity("drivers.value"),
  ...said,
});

const correlation = z.strictObject({
  a: z.string(),
  b: z.string(),
  rho: finite.min(-1).max(1),
  note: text.optional(),
  source: text.optional(),
});

const segment = z.strictObject({
  id,
  name,
  population: quantity("segments.population").optional(),
  ...said,
});

/** Any JSON value, but one there must be: null is what removes. */
const jsonValue = z.unknown().refine((value) => value !== undefined);

const variant = z.strictObject({
  id,
  name,
  note: text.optional(),
  source: text.optional(),
  changes: z.array(
    z.strictObject({
      path: z
        .string()
        .min(1)
        .max(limits.nameLength * 2),
      value: jsonValue,
    }),
  ),
});

function list<T extends z.ZodType>(item: T) {
  return z.array(item).max(limits.listLength).optional();
}

/** The file format, version 1 (sections 1 to 9 and 12 of the contract). Keys in the order they are saved. */
export const scenarioSchema = z.strictObject({
  format: z.literal("palier/scenario"),
  version: z.literal(1),
  meta: z.strictObject({
    id: z.guid(),
    name,
    territory: text.optional(),
    author: text.optional(),
    description: text.optional(),
    updated: z.iso.datetime({ offset: true, local: true }).optional(),
  }),
  start: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  fiscalYearStart: whole.min(1).max(12).optional(),
  organisation,
  economy: economy.optional(),
  drivers: list(driver),
  correlations: list(correlation),
  segments: list(segment),
  stages: z.array(stage).min(1).max(limits.stages),
  services: list(service),
  routes: list(route),
  staff: list(staff),
  volunteers: list(volunteers),
  presence: list(presence),
  overheads: list(overhead),
  investments: list(investment),
  inKind: list(inKind),
  funding: list(funding),
  variants: z.array(variant).max(limits.variants).optional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Distribution = z.infer<typeof distribution>;
export type Quantity = number | string | Distribution;
export type QuantityByStage = Quantity | { byStage: Record<string, Quantity> };
export type Stage = z.infer<typeof stage>;
export type Gate = z.infer<typeof gate>;
export type Criterion = z.infer<typeof criterion>;
export type Metric = Criterion["metric"];
export type Service = z.infer<typeof service>;
export type Demand = z.infer<typeof demand>;
export type Route = z.infer<typeof route>;
export type Staff = z.infer<typeof staff>;
export type Volunteers = z.infer<typeof volunteers>;
export type Presence = z.infer<typeof presence>;
export type Overhead = z.infer<typeof overhead>;
export type Investment = z.infer<typeof investment>;
export type InKind = z.infer<typeof inKind>;
export type Funding = z.infer<typeof funding>;
export type Grant = Extract<Funding, { kind: "grant" }>;
export type Reimbursement = Extract<Funding, { kind: "reimbursement" }>;
export type Loan = Extract<Funding, { kind: "loan" }>;
export type Organisation = z.infer<typeof organisation>;
export type Economy = z.infer<typeof economy>;
export type Driver = z.infer<typeof driver>;
export type Segment = z.infer<typeof segment>;
export type Correlation = z.infer<typeof correlation>;
export type Variant = z.infer<typeof variant>;
