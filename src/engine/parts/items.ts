import type { LineName, ServiceLines, StaffLines } from "../ledger";
import { supplyVatRate } from "../lines/services";
import type { Plan } from "../plan";
import { volumeFields } from "./fieldsBehind";
import {
  funding,
  investments,
  item,
  type ItemPart,
  keys,
  later,
  overheads,
  own,
  presence,
  routes,
  scaled,
  services,
  staff,
  volunteers,
} from "./itemsOfList";

/** Amounts with VAT of the purchases behind each item, paid `delay` months later. */
function purchases(plan: Plan, delay: number): ItemPart[] {
  const { model } = plan;
  const withVat = (rate: number) => (model.vat === "exempt" ? 1 : 1 + rate);
  const shown = (values: Float64Array, rate: number) => later(scaled(values, withVat(rate)), delay);
  return [
    ...services(
      plan,
      (own) => shown(own.cost, supplyVatRate),
      (id) => [...keys("services", id, "unitCost"), ...volumeFields(model.scenario, id)],
    ),
    ...routes(plan, (own) => shown(own.cost, supplyVatRate)),
    ...overheads(plan, (amount, index) => shown(amount, model.overheads[index]?.vatRate ?? 0)),
  ];
}

function vatCarried(plan: Plan): ItemPart[] {
  const { model } = plan;
  if (model.vat === "exempt") return [];
  return [
    ...services(
      plan,
      (own) => scaled(own.cost, supplyVatRate),
      (id) => keys("services", id, "unitCost"),
    ),
    ...routes(plan, (own) => scaled(own.cost, supplyVatRate)),
    ...overheads(plan, (amount, index) => scaled(amount, model.overheads[index]?.vatRate ?? 0)),
    ...model.investments.map(({ id, vatRate }, index) =>
      item(
        "investments",
        id,
        scaled(plan.ledger.investments[index]?.paid as Float64Array, vatRate / (1 + vatRate)),
        keys("investments", id, "amount"),
      ),
    ),
  ];
}

function sales(plan: Plan, isPaid: boolean): ItemPart[] {
  const { model } = plan;
  return services(
    plan,
    (own, index) => {
      const { vatRate, paymentDelay } = model.services[index] as (typeof model.services)[number];
      const invoiced = scaled(own.revenue, model.vat === "exempt" ? 1 : 1 + vatRate);
      return isPaid ? later(invoiced, paymentDelay) : invoiced;
    },
    (id) => [...keys("services", id, "price"), ...volumeFields(model.scenario, id)],
  );
}

function work(plan: Plan, of: "demand" | "volume"): ItemPart[] {
  const { model, values } = plan;
  return [
    ...presence(plan),
    ...services(
      plan,
      (own, index) =>
        scaled(own[of], (values[model.services[index]?.minutesSlot as number] as number) / 60),
      (id) => volumeFields(model.scenario, id),
    ),
    ...routes(plan, (own) => (of === "demand" ? own.hoursAtDemand : own.hours)),
  ];
}

function availableHours(plan: Plan): ItemPart[] {
  const { model, ledger } = plan;
  return [
    ...model.staff.map(({ id }, index) =>
      item(
        "staff",
        id,
        (ledger.staff[index] as StaffLines).available,
        keys("staff", id, "hours", "productive"),
      ),
    ),
    ...volunteers(plan, "hours").filter((_, index) => model.volunteers[index]?.count),
  ];
}

const aids = ["grant", "reimbursement"];

/** The items that make a line, for lines that are not a sum of others. */
export const itemsOf: Readonly<Partial<Record<LineName, (plan: Plan) => ItemPart[]>>> = {
  ownRevenue: (plan) =>
    services(
      plan,
      ({ revenue }) => revenue,
      (id) => [
        ...keys("services", id, "price"),
        ...volumeFields(plan.model.scenario, id),
        "economy.priceGrowth",
      ],
    ),
  unitCosts: (plan) =>
    services(
      plan,
      ({ cost }) => cost,
      (id) => [
        ...keys("services", id, "unitCost"),
        ...volumeFields(plan.model.scenario, id),
        "economy.costInflation",
      ],
    ),
  routeCosts: (plan) => routes(plan, ({ cost }) => cost),
  hourlyStaff: (plan) => staff(plan, true),
  salariedStaff: (plan) => staff(plan, false),
  extraHours: (plan) => [
    own("extraHourCost", plan.ledger.lines.extraHours, ["organisation.extraHourCost"]),
  ],
  levy: (plan) => [own("turnoverLevy", plan.ledger.lines.levy, ["organisation.turnoverLevy"])],
  overheads: (plan) => overheads(plan, (amount) => amount),
  depreciation: (plan) => investments(plan, "depreciation"),
  interest: (plan) => funding(plan, ["loan"], "interest"),
  principal: (plan) => funding(plan, ["loan"], "principal"),
  grants: (plan) => funding(plan, aids, "recognised"),
  donations: (plan) => funding(plan, ["donation"], "recognised"),
  tax: (plan) => [own("incomeTax", plan.ledger.lines.tax, [])],
  taxPaid: (plan) => [own("incomeTax", plan.ledger.lines.taxPaid, [])],
  vatPaid: (plan) => [own("vat", plan.ledger.lines.vatPaid, [])],
  grantsReceived: (plan) => funding(plan, aids, "received"),
  donationsReceived: (plan) => funding(plan, ["donation"], "received"),
  equityReceived: (plan) => funding(plan, ["equity"], "received"),
  loansDrawn: (plan) => funding(plan, ["loan"], "received"),
  salesInvoiced: (plan) => sales(plan, false),
  salesReceived: (plan) => sales(plan, true),
  purchasesInvoiced: (plan) => purchases(plan, 0),
  purchasesPaid: (plan) => purchases(plan, plan.model.supplierDelay),
  investmentsPaid: (plan) => investments(plan, "paid"),
  vatCollected: ({ model, ledger }) =>
    model.services.map(({ id, vatRate }, index) =>
      item(
        "services",
        id,
        scaled(
          (ledger.services[index] as ServiceLines).revenue,
          model.vat === "exempt" ? 0 : vatRate,
        ),
        keys("services", id, "price"),
      ),
    ),
  vatCarried,
  netBookValue: (plan) => investments(plan, "netBookValue"),
  resaleValue: (plan) =>
    plan.model.investments.map(({ id, resaleSlot }, index) =>
      item(
        "investments",
        id,
        scaled(
          plan.ledger.investments[index]?.netBookValue as Float64Array,
          plan.values[resaleSlot] as number,
        ),
        keys("investments", id, "amount", "lifeYears", "resale"),
      ),
    ),
  hoursNeeded: (plan) => work(plan, "demand"),
  hoursUsed: (plan) => work(plan, "volume"),
  hoursAvailable: availableHours,
  volunteerHours: (plan) => volunteers(plan, "hours"),
  inKind: (plan) => [
    ...plan.model.inKind.map(({ id }, index) =>
      item("inKind", id, plan.ledger.inKind[index] as Float64Array, keys("inKind", id, "amount")),
    ),
    ...volunteers(plan, "value"),
  ],
};

/** Opening cash, for the balance that starts from it. */
export function openingPart(plan: Plan): ItemPart {
  const opening = new Float64Array(plan.model.horizon).fill(plan.model.openingCash);
  return own("openingCash", opening, ["organisation.openingCash"]);
}

/** What a stop would cost beyond the balances: notice, and tax on the year that it closes. */
export function stopParts(plan: Plan): ItemPart[] {
  const { lines } = plan.ledger;
  const notice = scaled(lines.salariedStaff, plan.values[plan.model.noticeMonthsSlot] as number);
  const tax = lines.liquidationValue.map(
    (value, t) =>
      (lines.cash[t] as number) +
      (lines.receivables[t] as number) -
      (lines.payables[t] as number) -
      (lines.vatOwed[t] as number) -
      (lines.taxOwed[t] as number) -
      (lines.loansOutstanding[t] as number) +
      (lines.resaleValue[t] as number) +
      (lines.aidReceivable[t] as number) -
      (notice[t] as number) -
      value,
  );
  return [
    own("noticeMonths", notice, ["organisation.noticeMonths"], -1),
    own("incomeTax", tax, [], -1),
  ];
}
