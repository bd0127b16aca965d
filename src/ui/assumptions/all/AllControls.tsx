import { useId } from "react";
import type { WeighedMeasure } from "../../../engine";
import { Select } from "../../parts/Select";
import { subjects } from "../place";
import { useReading } from "../reading";
import styles from "./AllAssumptions.module.css";
import type { Choices } from "./rows";

const shown = [
  "all",
  "to_confirm",
  "unsourced",
  "unstated",
  "estimated",
  "quote",
  "observed",
] as const;
const sorts = ["file", "weight", "state"] as const;
const measures = ["finalCash", "lowestCash"] as const;

interface AllControlsProps {
  readonly choices: Choices;
  readonly measure: WeighedMeasure;
  readonly onChoose: (change: Partial<Choices>) => void;
  readonly onMeasure: (measure: WeighedMeasure) => void;
}

/** Which figures are listed, in which order, and what they are weighed on. */
export function AllControls({ choices, measure, onChoose, onMeasure }: AllControlsProps) {
  const { t } = useReading();
  const id = useId();
  return (
    <div className={styles.controls} data-no-print>
      <Select
        label={t("said.all.show")}
        value={choices.shown}
        choices={shown.map((one) => [one, t(`said.all.shows.${one}`)] as const)}
        onChoose={(next) => {
          const known = shown.find((one) => one === next);
          if (known) onChoose({ shown: known });
        }}
      />
      <Select
        label={t("said.all.subject")}
        value={choices.subject}
        choices={[
          ["all", t("said.all.everySubject")],
          ...subjects.map((one) => [one, t(`assumptions.subjects.${one}`)] as const),
        ]}
        onChoose={(next) => onChoose({ subject: subjects.find((one) => one === next) ?? "all" })}
      />
      <Select
        label={t("said.all.sort")}
        value={choices.sort}
        choices={sorts.map((one) => [one, t(`said.all.sorts.${one}`)] as const)}
        onChoose={(next) => {
          const known = sorts.find((one) => one === next);
          if (known) onChoose({ sort: known });
        }}
      />
      <Select
        label={t("said.all.measure")}
        value={measure}
        choices={measures.map((one) => [one, t(`said.all.measures.${one}`)] as const)}
        onChoose={(next) => {
          const known = measures.find((one) => one === next);
          if (known) onMeasure(known);
        }}
      />
      <span className={styles.search}>
        <label htmlFor={id}>{t("said.all.search")}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={choices.search}
          onChange={(event) => onChoose({ search: event.currentTarget.value })}
        />
      </span>
    </div>
  );
}
