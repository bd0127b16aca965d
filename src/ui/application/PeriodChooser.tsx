import type { Plan } from "../../engine";
import { periodName, wordsIn } from "../../exports";
import { periodsOf } from "../../statements";
import { formatMonth } from "../../units";
import { Select } from "../parts/Select";
import { chosenPeriod, choosePeriod, periodKinds } from "./period";
import styles from "./PeriodChooser.module.css";
import type { Application } from "./useApplication";

/** Which months the budget is of: a calendar or fiscal year, a stage, or months chosen one by one. */
export function PeriodChooser({ application, plan }: { application: Application; plan: Plan }) {
  const { a, language, choice } = application;
  const { kind } = choice;
  const period = chosenPeriod(plan, choice);
  const words = wordsIn(language);
  const months = plan.months.map(
    (month, index) => [String(index), formatMonth(month, language)] as const,
  );
  return (
    <div className={styles.chooser} data-no-print>
      <Select
        label={a("statements.period.choose")}
        value={kind}
        choices={periodKinds.map((one) => [one, a(`statements.period.kinds.${one}`)] as const)}
        onChoose={(next) => {
          const known = periodKinds.find((one) => one === next);
          if (known) choosePeriod({ kind: known, first: period.first, last: period.last });
        }}
      />
      {kind === "months" ? (
        <>
          <Select
            label={a("statements.period.first")}
            value={String(period.first)}
            choices={months}
            onChoose={(next) =>
              choosePeriod({ first: Number(next), last: Math.max(Number(next), period.last) })
            }
          />
          <Select
            label={a("statements.period.last")}
            value={String(period.last)}
            choices={months.slice(period.first)}
            onChoose={(next) => choosePeriod({ last: Number(next) })}
          />
        </>
      ) : (
        <Select
          label={a("statements.period.which")}
          value={period.key}
          choices={periodsOf(plan, kind).map((one) => [one.key, periodName(one, words)] as const)}
          onChoose={(key) => choosePeriod({ key })}
        />
      )}
    </div>
  );
}
