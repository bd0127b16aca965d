import type { Funding, Grant, Loan, Reimbursement } from "../../../scenario";
import type { Figures } from "../assumptions/figures";
import { cellOfColumn, largest, payment, rounded } from "../grid/functions";
import { minus, over, plus, type Term } from "../grid/term";
import { said } from "../words";
import { stageInput, type StageTable } from "./span";

export interface GrantInputs {
  readonly funding: Grant;
  readonly amount: Term;
  readonly probability: Term | null;
  /** First month, from 0, and number of months of an operating grant; null for one that pays an investment. */
  readonly recognised: { readonly from: Term; readonly months: Term } | null;
  /** Share of each payment and the month, from 0, when it comes in. */
  readonly payments: readonly { readonly share: Term; readonly month: Term }[];
}

export interface ReimbursementInputs {
  readonly funding: Reimbursement;
  readonly rate: Term;
  readonly cap: Term | null;
  readonly flatRate: Term;
  readonly probability: Term | null;
  readonly every: Term;
  /** Months between a claim and its payment, at least 1. */
  readonly delay: Term;
  readonly from: Term;
  readonly until: Term;
  /** First and last months covered, from 0. */
  readonly start: Term;
  readonly end: Term;
}

export interface LoanInputs {
  readonly funding: Loan;
  readonly amount: Term;
  readonly rate: Term;
  readonly months: Term;
  readonly defer: Term;
  readonly drawn: Term;
  readonly annuity: Term;
}

export interface SingleInputs {
  readonly funding: Extract<Funding, { kind: "equity" | "donation" }>;
  readonly amount: Term;
  readonly probability: Term | null;
  readonly month: Term;
}

export interface FundingInputs {
  readonly grants: readonly GrantInputs[];
  readonly reimbursements: readonly ReimbursementInputs[];
  readonly loans: readonly LoanInputs[];
  readonly singles: readonly SingleInputs[];
}

const kinds = ["grant", "reimbursement", "loan", "equity", "donation"] as const;

/** Fundings by kind, each kind in the order of the file. */
export function fundingInputs(figures: Figures, stages: StageTable): FundingInputs {
  const { on } = figures;
  const grants: GrantInputs[] = [];
  const reimbursements: ReimbursementInputs[] = [];
  const loans: LoanInputs[] = [];
  const singles: SingleInputs[] = [];
  for (const kind of kinds) {
    const items = (on.scenario.funding ?? []).filter((funding) => funding.kind === kind);
    if (items.length > 0) on.part(on.words.groups[kind]);
    for (const funding of items) {
      on.item(funding.name, funding);
      if (funding.kind === "grant") grants.push(grantInputs(figures, stages, funding));
      else if (funding.kind === "loan") loans.push(loanInputs(figures, stages, funding));
      else if (funding.kind === "reimbursement")
        reimbursements.push(reimbursementInputs(figures, stages, funding));
      else singles.push(singleInputs(figures, stages, funding));
    }
  }
  return { grants, reimbursements, loans, singles };
}

type FundingKey =
  | "amount"
  | "probability"
  | "rate"
  | "cap"
  | "flatRate"
  | "delay"
  | "loanRate"
  | "every"
  | "month"
  | "months"
  | "defer";

function reader(figures: Figures, { id }: { id: string }) {
  const { names, assumptions } = figures.on.words.workbook;
  const unit = figures.on.words.units.months_other;
  return {
    asked: (key: FundingKey, path: string = key) => ({
      path: `funding.${id}.${path}`,
      wish: `${names[key]}_${id}`,
    }),
    stage: (key: "from" | "to" | "stage", stage: string) =>
      stageInput(
        figures,
        `${names[key]}_${id}`,
        key === "to" ? assumptions.lastStage : assumptions.from,
        stage,
      ),
    computed: (
      key: "annuity" | "drawn" | "recognisedFrom" | "recognisedMonths",
      content: Term,
    ): Term =>
      figures.on.named(`${names[key]}_${id}`, {
        label: assumptions[key],
        unit: key === "annuity" ? figures.on.words.units.eur : unit,
        figure: key === "annuity" ? "cents" : "whole",
        content,
        kind: "computed",
        path: null,
      }),
  };
}

function chanceInput(
  figures: Figures,
  funding: { id: string; probability?: Grant["probability"] },
): Term | null {
  if (funding.probability === undefined) return null;
  return figures.figure(
    reader(figures, funding).asked("probability"),
    "funding.probability",
    funding.probability,
  );
}

function grantInputs(figures: Figures, stages: StageTable, funding: Grant): GrantInputs {
  const { asked, stage, computed } = reader(figures, funding);
  const { names, assumptions } = figures.on.words.workbook;
  const from = stage("from", funding.from);
  const start = cellOfColumn(stages.starts, from);
  const amount = figures.figure(asked("amount"), "funding.amount", funding.amount);
  const probability = chanceInput(figures, funding);
  let recognised: GrantInputs["recognised"] = null;
  if (funding.use === undefined) {
    const to = stage("to", funding.to ?? funding.from);
    const first = computed("recognisedFrom", start);
    const end = plus(cellOfColumn(stages.ends, to), 1);
    recognised = { from: first, months: computed("recognisedMonths", minus(end, first)) };
  }
  const payments = funding.payments.map(({ share, month, delay }, index) => {
    const at = (key: "share" | "month" | "delay", name: "share" | "payMonth" | "payDelay") => ({
      path: `funding.${funding.id}.payments.${index}.${key}`,
      wish: `${names[name]}_${funding.id}_${index + 1}`,
      label: said(assumptions[name], { number: index + 1 }),
    });
    const part = figures.plain(at("share", "share"), "funding.payments.share", share);
    const due = figures.plain(at("month", "payMonth"), "funding.payments.month", month);
    const late = figures.figure(at("delay", "payDelay"), "funding.payments.delay", delay);
    const paidOn = figures.on.named(`${names.paidOn}_${funding.id}_${index + 1}`, {
      label: said(assumptions.paidOn, { number: index + 1 }),
      unit: figures.on.words.units.months_other,
      figure: "whole",
      content: plus(plus(start, due), largest(0, rounded(late))),
      kind: "computed",
      path: null,
    });
    return { share: part, month: paidOn };
  });
  return { funding, amount, probability, recognised, payments };
}

function reimbursementInputs(
  figures: Figures,
  stages: StageTable,
  funding: Reimbursement,
): ReimbursementInputs {
  const { asked, stage } = reader(figures, funding);
  const from = stage("from", funding.from);
  const until = stage("to", funding.to ?? funding.from);
  const late = figures.figure(asked("delay"), "funding.delay", funding.delay);
  return {
    funding,
    rate: figures.figure(asked("rate"), "funding.rate", funding.rate),
    cap:
      funding.cap === undefined ? null : figures.figure(asked("cap"), "funding.cap", funding.cap),
    flatRate: figures.figure(asked("flatRate"), "funding.flatRate", funding.flatRate),
    probability: chanceInput(figures, funding),
    every: figures.plain(asked("every"), "funding.every", funding.every),
    delay: largest(1, rounded(late)),
    from,
    until,
    start: cellOfColumn(stages.starts, from),
    end: cellOfColumn(stages.ends, until),
  };
}

function loanInputs(figures: Figures, stages: StageTable, funding: Loan): LoanInputs {
  const { asked, stage, computed } = reader(figures, funding);
  const at = stage("stage", funding.stage);
  const month = figures.plain(asked("month"), "funding.month", funding.month);
  const amount = figures.figure(asked("amount"), "funding.amount", funding.amount);
  const rate = figures.figure(asked("loanRate", "rate"), "funding.loanRate", funding.rate);
  const months = figures.plain(asked("months"), "funding.months", funding.months);
  const defer = figures.plain(asked("defer"), "funding.defer", funding.defer);
  return {
    funding,
    amount,
    rate,
    months,
    defer,
    drawn: computed("drawn", plus(cellOfColumn(stages.starts, at), month)),
    annuity: computed("annuity", payment(over(rate, 12), minus(months, defer), amount)),
  };
}

function singleInputs(
  figures: Figures,
  stages: StageTable,
  funding: SingleInputs["funding"],
): SingleInputs {
  const { asked, stage, computed } = reader(figures, funding);
  const at = stage("stage", funding.stage);
  const month = figures.plain(asked("month"), "funding.month", funding.month);
  return {
    funding,
    amount: figures.figure(asked("amount"), "funding.amount", funding.amount),
    probability: funding.kind === "donation" ? chanceInput(figures, funding) : null,
    month: computed("drawn", plus(cellOfColumn(stages.starts, at), month)),
  };
}
