import type { Funding, Grant, Quantity } from "../../scenario";
import { formatEuros } from "../../units";
import type { FunderAnswer } from "../answers";
import {
  type FunderEntry,
  funders,
  type GrantEntry,
  type ReimbursementEntry,
} from "../catalogue/funders";
import type { Basis } from "../catalogue/figure";
import { type About, type Making, sources } from "../making";
import { coveredStages, monthsOf, proposedAmounts } from "../need";

/** Who helps, how much, and when they pay. */
export function fundingOf(making: Making): Funding[] {
  const proposed = proposedAmounts(making.answers);
  return making.answers.funders.map((answer) => {
    const entry = funders[answer.key];
    const name = making.t(`catalogue.funders.${answer.key}.name`);
    const head = { id: making.idOf(name), name };
    const amount = answer.amount ?? proposed[answer.key] ?? entry.amount.value.mode;
    const about = aboutAmount(making, answer, entry);
    const note = making.t("made.notes.when", {
      when: making.t(`catalogue.funders.${answer.key}.when`),
    });
    switch (entry.kind) {
      case "grant":
        return { ...head, ...grantOf(making, answer, entry, amount, about), note };
      case "reimbursement":
        return { ...head, ...reimbursementOf(making, answer, entry, amount, about), note };
      case "loan": {
        const { rate, months, defer } = entry;
        const stage = answer.key === "solidarityLoan" ? Math.min(1, making.stages.length - 1) : 0;
        return {
          ...head,
          kind: "loan",
          amount,
          stage: making.stages[stage]?.id ?? "",
          rate: rate.value,
          months: months.value,
          defer: defer.value,
          note,
          about: { ...about, ...sources(making, { rate, months, defer }) },
        };
      }
      case "equity":
        return { ...head, kind: "equity", amount, stage: making.stages[0]?.id ?? "", note, about };
      case "donation":
        return {
          ...head,
          kind: "donation",
          amount,
          probability: entry.probability.value,
          stage: making.stages[0]?.id ?? "",
          note,
          about: { ...about, ...sources(making, { probability: entry.probability }) },
        };
    }
  });
}

function aboutAmount(
  making: Making,
  { amount }: FunderAnswer,
  entry: FunderEntry,
  path = "amount",
): About {
  const { min, max } = entry.amount.value;
  const euros = { min: formatEuros(min, making.language), max: formatEuros(max, making.language) };
  const isProposed = amount === undefined && "cover" in entry;
  return {
    [path]: {
      note: making.t(`made.notes.${isProposed ? "amount" : "usualAmount"}`, euros),
      ...sources(making, { amount: amount === undefined ? entry.amount : "answer" }).amount,
    },
  };
}

function grantOf(
  making: Making,
  answer: FunderAnswer,
  entry: GrantEntry,
  amount: number,
  about: About,
): Omit<Grant, "id" | "name"> {
  const { answers, stages } = making;
  const { first, last } = coveredStages(entry.cover, stages.length);
  const payments = paymentsOf(answer, entry, monthsOf(answers, first, last));
  const waited: Basis = answer.wait === undefined ? entry.wait.basis : "answer";
  const shared: Basis = answer.advance === undefined ? entry.advance.basis : "answer";
  const paths = payments.flatMap((_, index) => [
    [`payments.${index}.share`, shared] as const,
    [`payments.${index}.month`, index === 0 ? waited : entry.balance.basis] as const,
    [`payments.${index}.delay`, entry.late.basis] as const,
  ]);
  return {
    kind: "grant",
    funder: entry.funder,
    amount,
    probability: entry.probability.value,
    from: stages[first]?.id ?? "",
    ...(last > first && { to: stages[last]?.id ?? "" }),
    payments,
    about: {
      ...about,
      ...sources(making, { probability: entry.probability, ...Object.fromEntries(paths) }),
    },
  };
}

/** Equal parts each year, or a first part and the balance once the action is over; shares that sum to 1. */
function paymentsOf(
  answer: Pick<FunderAnswer, "advance" | "wait">,
  entry: GrantEntry,
  months: number,
): Grant["payments"] {
  const wait = answer.wait ?? entry.wait.value;
  const delay: Quantity = entry.late.value;
  const advance = exact(answer.advance ?? entry.advance.value);
  if (entry.isYearly && answer.advance === undefined) {
    const years = Math.ceil(months / 12);
    // Whole percents, the first ones taking what is left over: 34, 33, 33.
    const [share, over] = [Math.floor(100 / years), 100 % years];
    return Array.from({ length: years }, (_, year) => ({
      share: (share + (year < over ? 1 : 0)) / 100,
      month: wait + 12 * year,
      delay,
    }));
  }
  const end = Math.max(wait, months - 1 + entry.balance.value);
  if (advance >= 1) return [{ share: 1, month: wait, delay }];
  if (advance <= 0) return [{ share: 1, month: end, delay }];
  return [
    { share: advance, month: wait, delay },
    { share: exact(1 - advance), month: end, delay },
  ];
}

function exact(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}

function reimbursementOf(
  making: Making,
  answer: FunderAnswer,
  entry: ReimbursementEntry,
  cap: number,
  about: About,
): Omit<Extract<Funding, { kind: "reimbursement" }>, "id" | "name"> {
  const { stages } = making;
  const { first, last } = coveredStages(entry.cover, stages.length);
  const delay =
    answer.wait === undefined ? entry.wait : ({ value: answer.wait, basis: "answer" } as const);
  return {
    kind: "reimbursement",
    funder: entry.funder,
    rate: entry.rate.value,
    cap,
    eligible: ["staff", "overheads"],
    probability: entry.probability.value,
    from: stages[first]?.id ?? "",
    ...(last > first && { to: stages[last]?.id ?? "" }),
    every: entry.every.value,
    delay: delay.value,
    about: {
      cap: about.amount ?? {},
      ...sources(making, {
        rate: entry.rate,
        probability: entry.probability,
        every: entry.every,
        delay,
      }),
    },
  };
}
