/**
 * The scenario format as the oracle reads it: plain parsed JSON, typed by hand from the contract
 * (sections 1 to 9 and 12) and not from the schema, so that the two can disagree.
 */

export type Distribution =
  | { dist: "pert"; min: number; mode: number; max: number; lambda?: number }
  | { dist: "triangular"; min: number; mode: number; max: number }
  | { dist: "uniform"; min: number; max: number }
  | { dist: "normal"; mean: number; sd: number; min?: number; max?: number }
  | { dist: "lognormal"; p10: number; p90: number }
  | { dist: "discrete"; values: number[]; weights: number[] }
  | { dist: "bernoulli"; p: number };

export type Quantity = number | string | Distribution;
export type ByStage = Quantity | { byStage: Record<string, Quantity> };

export interface Item {
  id: string;
  name: string;
  note?: string;
  source?: string;
  about?: Record<
    string,
    { note?: string; source?: string; state?: "to_confirm" | "estimated" | "quote" | "observed" }
  >;
}

export interface Span {
  from: string;
  until?: string;
}

export interface Bracket {
  upTo?: number;
  rate: number;
}

export interface Organisation {
  legalForm: "association" | "scic" | "scop" | "company" | "sole_trader" | "public_body";
  vat?: "exempt" | "monthly" | "quarterly";
  incomeTax?: "none" | "corporate";
  incomeTaxBrackets?: Bracket[];
  turnoverLevy?: Quantity;
  supplierDelay?: number;
  openingCash?: number;
  noticeMonths?: Quantity;
  hourPolicy?: "cap" | "extra" | "ignore";
  extraHourCost?: Quantity;
}

export interface Economy {
  priceGrowth?: Quantity;
  costInflation?: Quantity;
  wageGrowth?: Quantity;
  discountRate?: Quantity;
}

export interface Driver extends Item {
  unit?: string;
  value: Quantity;
}

export interface Segment extends Item {
  population?: Quantity;
}

export type Metric =
  | "revenue"
  | "coverage"
  | "result"
  | "marginRate"
  | "volume"
  | "customers"
  | "stopsPerTour"
  | "utilisation"
  | "volunteerHours"
  | "cash"
  | "runway"
  | "manual";

export interface Criterion extends Item {
  metric: Metric;
  service?: string;
  route?: string;
  op: ">=" | "<=";
  threshold: Quantity;
  window?: number;
  required?: boolean;
  probability?: Quantity;
}

export interface Gate {
  criteria: Criterion[];
  atLeast?: number;
  onFail: "stop" | "continue" | "extend";
  extend?: { months: number; times: number };
}

export interface Stage extends Item {
  months: number;
  objective?: string;
  gate?: Gate;
}

export type Demand =
  | { kind: "constant"; perMonth: Quantity }
  | {
      kind: "ramp";
      from: Quantity;
      to: Quantity;
      months: Quantity;
      shape: "linear" | "s_curve";
    }
  | {
      kind: "adoption";
      population: Quantity;
      innovation: Quantity;
      imitation: Quantity;
      churn: Quantity;
      perCustomer: Quantity;
      initial?: Quantity;
    }
  | { kind: "series"; values: number[] };

export interface Service extends Item, Span {
  segment?: string;
  price: Quantity;
  unit?: string;
  unitCost?: Quantity;
  minutes?: Quantity;
  vatRate?: number;
  paymentDelay?: number;
  account?: "706" | "756";
  route?: string;
  stopsPerUnit?: Quantity;
  demand: Demand;
  seasonality?: number[];
  noise?: "none" | "poisson";
  probability?: Quantity;
}

export interface Route extends Item {
  area: Quantity;
  depotDistance: Quantity;
  toursPerMonth: Quantity;
  maxStops: Quantity;
  minutesPerStop: Quantity;
  speed: Quantity;
  costPerKm: Quantity;
  circuity?: Quantity;
}

export interface Staff extends Item, Span {
  hours: ByStage;
  hourlyCost: Quantity;
  productive?: Quantity;
  pay?: "salaried" | "hourly";
}

export interface Volunteers extends Item, Span {
  hours: ByStage;
  value: Quantity;
  capacity?: boolean;
}

export interface Presence extends Item, Span {
  hours: ByStage;
}

export interface Overhead extends Item, Span {
  amount: ByStage;
  vatRate?: number;
  account?: string;
  indexed?: boolean;
}

export interface Investment extends Item {
  stage: string;
  month?: number;
  amount: Quantity;
  lifeYears: Quantity;
  vatRate?: number;
  resale?: Quantity;
  account?: string;
}

export interface InKind extends Item, Span {
  amount: ByStage;
  account?: "871" | "875";
}

export type Funder =
  | "state"
  | "region"
  | "department"
  | "epci"
  | "commune"
  | "social_body"
  | "europe"
  | "employment_aid"
  | "other_public"
  | "private";

export type Status = "idea" | "filed" | "voted" | "signed";

export interface Grant extends Item {
  kind: "grant";
  funder: Funder;
  status?: Status;
  amount: Quantity;
  probability?: Quantity;
  from: string;
  to?: string;
  payments: { share: number; month: number; delay?: Quantity }[];
  use?: string;
}

export interface Reimbursement extends Item {
  kind: "reimbursement";
  funder: Funder;
  status?: Status;
  rate: Quantity;
  cap?: Quantity;
  eligible: string[];
  flatRate?: Quantity;
  probability?: Quantity;
  from: string;
  to?: string;
  every: number;
  delay?: Quantity;
}

export interface Loan extends Item {
  kind: "loan";
  amount: Quantity;
  stage: string;
  month?: number;
  rate: Quantity;
  months: number;
  defer?: number;
}

export interface Equity extends Item {
  kind: "equity";
  amount: Quantity;
  stage: string;
  month?: number;
}

export interface Donation extends Item {
  kind: "donation";
  amount: Quantity;
  probability?: Quantity;
  stage: string;
  month?: number;
}

export type Funding = Grant | Reimbursement | Loan | Equity | Donation;

export interface Variant {
  id: string;
  name: string;
  note?: string;
  source?: string;
  changes: { path: string; value: unknown }[];
}

export interface OracleScenario {
  format: "palier/scenario";
  version: 1;
  meta: {
    id: string;
    name: string;
    territory?: string;
    author?: string;
    description?: string;
    updated?: string;
  };
  start: string;
  fiscalYearStart?: number;
  organisation: Organisation;
  economy?: Economy;
  drivers?: Driver[];
  correlations?: { a: string; b: string; rho: number; note?: string; source?: string }[];
  segments?: Segment[];
  stages: Stage[];
  services?: Service[];
  routes?: Route[];
  staff?: Staff[];
  volunteers?: Volunteers[];
  presence?: Presence[];
  overheads?: Overhead[];
  investments?: Investment[];
  inKind?: InKind[];
  funding?: Funding[];
  variants?: Variant[];
}
