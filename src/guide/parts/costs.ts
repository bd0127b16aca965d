import type { InKind, Investment, Overhead } from "../../scenario";
import { bookkeeping, costs, payroll } from "../catalogue/costs";
import type { Basis, Sourced } from "../catalogue/figure";
import { investments } from "../catalogue/investments";
import { premises } from "../catalogue/premises";
import { type Making, sources } from "../making";
import { stageOfPurchase } from "../need";
import { stageRole } from "../stageRole";

/** Costs that fall whatever the volume. */
export function overheadsOf(making: Making): Overhead[] {
  const { answers, stages, t } = making;
  const usual = (["insurance", "phone", "publicity"] as const).map((key) => {
    const { amount, account, vatRate } = costs[key];
    const amounts = stages.map(
      ({ id }, index) => [id, amount[stageRole(index, stages.length)]] as const,
    );
    return overhead(making, t(`made.costs.${key}`), 0, {
      amount: { byStage: Object.fromEntries(amounts.map(([id, { value }]) => [id, value])) },
      vatRate: vatRate.value,
      account,
      about: sources(making, {
        ...Object.fromEntries(amounts.map(([id, figure]) => [`amount.byStage.${id}`, figure])),
        vatRate,
      }),
    });
  });
  const { energy } = premises[answers.premises];
  const firstPaid = answers.team.findIndex(({ paid }) => paid > 0);
  return [
    ...usual,
    ...flat(making, "rent", answers.rent, making.basisOf("rent"), "613"),
    ...flat(making, "energy", energy.value, energy.basis, "606"),
    ...flat(making, "bookkeeping", bookkeeping[answers.legalForm].value, "plausible", "622"),
    ...(firstPaid < 0
      ? []
      : flat(making, "payroll", payroll.value, payroll.basis, "622", firstPaid)),
  ];
}

function flat(
  making: Making,
  key: "rent" | "energy" | "bookkeeping" | "payroll",
  amount: number,
  basis: Basis,
  account: string,
  stage = 0,
): Overhead[] {
  if (amount <= 0) return [];
  const rest = { amount, vatRate: key === "rent" ? 0 : 0.2, account };
  return [
    overhead(making, making.t(`made.costs.${key}`), stage, {
      ...rest,
      about: sources(making, { amount: basis, vatRate: "plausible" }),
    }),
  ];
}

function overhead(
  { idOf, stages }: Making,
  name: string,
  stage: number,
  rest: Omit<Overhead, "id" | "name" | "from">,
): Overhead {
  return { id: idOf(name), name, from: stages[stage]?.id ?? "", ...rest };
}

/** What is bought, the heavier things at the second stage. */
export function investmentsOf(making: Making): Investment[] {
  const { answers, stages, t } = making;
  return answers.investments.map(({ key, amount }) => {
    const entry = investments[key];
    const name = t(`catalogue.investments.${key}`);
    const paid: Sourced<Investment["amount"]> =
      amount === undefined ? entry.amount : { value: amount, basis: "answer" };
    return {
      id: making.idOf(name),
      name,
      stage: stages[stageOfPurchase(key, answers)]?.id ?? "",
      amount: paid.value,
      lifeYears: entry.lifeYears.value,
      vatRate: 0.2,
      resale: entry.resale.value,
      account: entry.account,
      about: sources(making, {
        amount: paid,
        lifeYears: entry.lifeYears,
        vatRate: "plausible",
        resale: entry.resale,
      }),
    };
  });
}

/** The rent that a lent place saves: shown below the accounts. */
export function inKindOf(making: Making): InKind[] {
  const { inKind } = premises[making.answers.premises];
  if (inKind.value <= 0) return [];
  const name = making.t("made.premisesLent");
  return [
    {
      id: making.idOf(name),
      name,
      from: making.stages[0]?.id ?? "",
      amount: inKind.value,
      about: sources(making, { amount: inKind }),
    },
  ];
}
