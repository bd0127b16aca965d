import { type Activity, inputVatRate } from "./activity";
import { type Asset, assetOf, isExempt, resaleValue, settled, unsettled } from "./costs";
import type { Funding, Reimbursement } from "./format";
import {
  type Aid,
  aidReceivable,
  donationPaid,
  equityPaid,
  grantAid,
  loanSchedule,
  reimbursementAid,
  type Spending,
} from "./funding";
import { taxBookedIn, taxOwed, taxPaidIn } from "./tax";
import { vatPaidIn } from "./vat";
import { at, monthly, once, sum, sumOver, type World } from "./world";

type Line = number[];

/** Result, cash and balances of the project, by month (section 10). */
export interface Money {
  ownRevenue: Line;
  hourlyStaff: Line;
  levy: Line;
  variableCosts: Line;
  salariedStaff: Line;
  overheads: Line;
  depreciation: Line;
  interest: Line;
  fixedCosts: Line;
  charges: Line;
  contributionMargin: Line;
  operatingResult: Line;
  grants: Line;
  donations: Line;
  aid: Line;
  resultBeforeTax: Line;
  tax: Line;
  cash: Line;
  flowBeforeFunding: Line;
  vatPaid: Line;
  fundingReceived: Line;
  loansOutstanding: Line;
  /** Liquidation value at the end of each month without the notice term (section 11). */
  goingOnValue: Line;
  /** Opening cash and own funds paid in to date - liquidation value. */
  exposure: Line;
}

/** Items of one kind of funding. */
function ofKind<K extends Funding["kind"]>(world: World, kind: K): Extract<Funding, { kind: K }>[] {
  return (world.scenario.funding ?? []).filter(
    (item): item is Extract<Funding, { kind: K }> => item.kind === kind,
  );
}

/** Charges of each month that a reimbursement covers, none counted twice. */
function eligibleSpending(world: World, activity: Activity, aid: Reimbursement): Spending[] {
  const names = new Set(aid.eligible);
  return monthly(world, (t) => {
    const staff =
      sum(
        activity.staff
          .filter(({ id }) => names.has("staff") || names.has(id))
          .map(({ cost }) => at(cost, t)),
      ) + (names.has("staff") ? at(activity.extraHours, t) : 0);
    const overheads = activity.overheads
      .filter(({ overhead }) => names.has("overheads") || names.has(overhead.id))
      .map(({ cost }) => at(cost, t));
    const unitCosts = names.has("unit_costs") ? at(activity.unitCosts, t) : 0;
    const routes = names.has("routes") ? at(activity.routeCosts, t) : 0;
    return { total: staff + sum(overheads) + unitCosts + routes, staff };
  });
}

export function moneyOf(world: World, activity: Activity): Money {
  const { scenario } = world;
  const { organisation } = scenario;
  const line = (value: (t: number) => number): Line => monthly(world, value);
  const plus = (...series: Line[]): Line => line((t) => sum(series.map((one) => at(one, t))));
  const minus = (a: Line, b: Line): Line => line((t) => at(a, t) - at(b, t));
  const toDate = (series: Line, u: number): number => sumOver(series, 0, u);

  // Charges
  const assets: Asset[] = (scenario.investments ?? []).map((item) => assetOf(world, item));
  const loans = ofKind(world, "loan").map((item) => loanSchedule(world, item));
  const ownRevenue = plus(...activity.services.map(({ revenue }) => revenue));
  const levy = line((t) => at(ownRevenue, t) * once(world, organisation.turnoverLevy, 0));
  const hourlyStaff = plus(...activity.staff.filter((s) => s.hourly).map(({ cost }) => cost));
  const salariedStaff = plus(...activity.staff.filter((s) => !s.hourly).map(({ cost }) => cost));
  const overheads = plus(...activity.overheads.map(({ cost }) => cost));
  const depreciation = plus(...assets.map((asset) => asset.depreciation));
  const interest = plus(...loans.map((loan) => loan.interest));
  const variableCosts = plus(
    activity.unitCosts,
    activity.routeCosts,
    hourlyStaff,
    activity.extraHours,
    levy,
  );
  const fixedCosts = plus(salariedStaff, overheads, depreciation, interest);
  const charges = plus(variableCosts, fixedCosts);
  const operatingResult = minus(ownRevenue, charges);

  // Aid
  const aids: Aid[] = [
    ...ofKind(world, "grant").map((grant) =>
      grantAid(
        world,
        grant,
        assets.find((asset) => asset.investment.id === grant.use),
      ),
    ),
    ...ofKind(world, "reimbursement").map((item) =>
      reimbursementAid(world, item, eligibleSpending(world, activity, item)),
    ),
  ];
  const grants = plus(...aids.map(({ recognised }) => recognised));
  const donations = plus(...ofKind(world, "donation").map((item) => donationPaid(world, item)));
  const aid = plus(grants, donations);
  const resultBeforeTax = plus(operatingResult, aid);
  const tax = line((t) => taxBookedIn(world, resultBeforeTax, t));

  // VAT, invoices and their settlement
  const taxed = !isExempt(world);
  const salesVat = plus(
    ...activity.services.map(({ service, revenue }) =>
      revenue.map((amount) => (taxed ? amount * (service.vatRate ?? 0.2) : 0)),
    ),
  );
  const inputVat = line((t) =>
    taxed ? (at(activity.unitCosts, t) + at(activity.routeCosts, t)) * inputVatRate : 0,
  );
  const overheadVat = plus(
    ...activity.overheads.map(({ overhead, cost }) =>
      cost.map((amount) => (taxed ? amount * (overhead.vatRate ?? 0.2) : 0)),
    ),
  );
  const purchases = plus(activity.unitCosts, activity.routeCosts, overheads, inputVat, overheadVat);
  const investing = line((t) =>
    sum(assets.filter(({ bought }) => bought === t).map(({ cost }) => cost)),
  );
  const investingVat = line((t) =>
    sum(
      assets
        .filter(({ bought }) => taxed && bought === t)
        .map(({ cost, investment }) => cost * (investment.vatRate ?? 0.2)),
    ),
  );
  const vatBalance = line(
    (t) => at(salesVat, t) - at(inputVat, t) - at(overheadVat, t) - at(investingVat, t),
  );
  const vatPaid = line((t) => vatPaidIn(world, vatBalance, t));
  const invoices = activity.services.map(({ service, revenue }) => ({
    delay: service.paymentDelay ?? 0,
    withVat: revenue.map((amount) => amount * (taxed ? 1 + (service.vatRate ?? 0.2) : 1)),
  }));
  const supplierDelay = organisation.supplierDelay ?? 0;
  const salesReceived = plus(
    ...invoices.map(({ withVat, delay }) => settled(world, withVat, delay)),
  );

  // Cash
  const paidOut = plus(
    settled(world, purchases, supplierDelay),
    hourlyStaff,
    salariedStaff,
    activity.extraHours,
    levy,
    investing,
    investingVat,
    vatPaid,
    line((t) => taxPaidIn(tax, t)),
  );
  const flowBeforeFunding = minus(salesReceived, paidOut);
  const ownFunds = plus(...ofKind(world, "equity").map((item) => equityPaid(world, item)));
  const fundingReceived = plus(
    ...aids.map(({ received }) => received),
    donations,
    ownFunds,
    ...loans.map(({ drawn }) => drawn),
  );
  const debtService = plus(...loans.flatMap((loan) => [loan.interest, loan.principal]));
  const openingCash = organisation.openingCash ?? 0;
  const cash = line(
    (t) =>
      openingCash +
      toDate(flowBeforeFunding, t) +
      toDate(fundingReceived, t) -
      toDate(debtService, t),
  );
  const loansOutstanding = plus(...loans.map(({ outstanding }) => outstanding));

  // Liquidation
  const goingOnValue = line(
    (u) =>
      at(cash, u) +
      sum(invoices.map(({ withVat, delay }) => unsettled(withVat, delay, u))) -
      unsettled(purchases, supplierDelay, u) -
      (toDate(vatBalance, u) - toDate(vatPaid, u)) -
      taxOwed(world, resultBeforeTax, tax, u) -
      at(loansOutstanding, u) +
      resaleValue(world, assets, u) +
      sum(aids.map((one) => aidReceivable(one, u))),
  );
  const notice = once(world, organisation.noticeMonths, 0);
  const exposure = line(
    (u) =>
      openingCash + toDate(ownFunds, u) - (at(goingOnValue, u) - notice * at(salariedStaff, u)),
  );

  return {
    ownRevenue,
    hourlyStaff,
    levy,
    variableCosts,
    salariedStaff,
    overheads,
    depreciation,
    interest,
    fixedCosts,
    charges,
    contributionMargin: minus(ownRevenue, variableCosts),
    operatingResult,
    grants,
    donations,
    aid,
    resultBeforeTax,
    tax,
    cash,
    flowBeforeFunding,
    vatPaid,
    fundingReceived,
    loansOutstanding,
    goingOnValue,
    exposure,
  };
}
