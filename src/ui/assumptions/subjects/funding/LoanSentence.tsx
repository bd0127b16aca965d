import { annuity, centralValue } from "../../../../engine";
import type { Loan } from "../../../../scenario";
import { usePalier } from "../../../../state";
import { formatEuros } from "../../../../units";
import { useReading } from "../../reading";
import styles from "./Funding.module.css";

/** What a loan is repaid a month, from when to when, and what it costs, at its central values. */
export function LoanSentence({ loan }: { loan: Loan }) {
  const { t, language, monthOf } = useReading();
  const plan = usePalier(({ results }) => results.plan);
  if (!plan) return null;
  const amount = centralValue(loan.amount, plan.model);
  const yearly = centralValue(loan.rate, plan.model);
  const { month = 0, months, defer = 0 } = loan;
  if (amount === null || yearly === null) return null;
  const rate = yearly / 12;
  const count = months - defer;
  const payment = annuity(amount, rate, count);
  const interest = amount * rate;
  const total = payment * count + interest * defer - amount;
  const write = (value: number) => formatEuros(value, language);
  const sentence = t("means.loan.repays", {
    count,
    payment: write(payment),
    from: monthOf(loan.stage, month + defer + 1),
    to: monthOf(loan.stage, month + months),
  });
  return (
    <p className={styles.sentence}>
      {sentence}
      {defer > 0 && rate > 0 && t("means.loan.deferred", { interest: write(interest) })}
      {rate > 0 ? t("means.loan.cost", { total: write(total) }) : t("means.loan.free")}
    </p>
  );
}
