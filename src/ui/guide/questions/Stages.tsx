import { useRef } from "react";
import { limitsOf, mostStages, type StageAnswer, stageName } from "../../../guide";
import { formatMonth, monthAt } from "../../../units";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import { Stairs } from "../../parts/Stairs";
import { NumberRow, TextRow } from "../Fields";
import type { Asked } from "../useGuide";
import styles from "./Stages.module.css";

/** When it begins, and its stages: names and months. */
export function Stages({ asked }: { asked: Asked }) {
  const { t, language, answers, full, today, set } = asked;
  const { stages, start } = full;
  const add = useRef<HTMLButtonElement>(null);
  const names = stages.map(({ name }, index) => name ?? stageName(index, stages.length, t));
  const months = stages.reduce((sum, stage) => sum + stage.months, 0);
  const starts = [...new Set([start, ...Array.from({ length: 25 }, (_, i) => monthAt(today, i))])];
  function change(index: number, next: StageAnswer) {
    set({ stages: stages.map((stage, place) => (place === index ? next : stage)) });
  }
  /** What was said of a stage goes with it; what came in a later one follows. */
  function remove(index: number) {
    const { team, services } = answers;
    set({
      stages: stages.filter((_, place) => place !== index),
      ...(team && { team: team.filter((_, place) => place !== index) }),
      ...(services && {
        services: services.map(({ key, stage }) => ({
          key,
          stage: stage > index ? stage - 1 : stage,
        })),
      }),
    });
  }
  return (
    <>
      <Stairs
        stages={stages.map((stage, index) => ({
          id: `${index}`,
          name: names[index] ?? "",
          months: stage.months,
        }))}
      />
      <p className={styles.total} aria-live="polite">
        {t("stages.total", { months, end: formatMonth(monthAt(start, months - 1), language) })}
      </p>
      <Select
        label={t("stages.start")}
        value={start}
        choices={starts.toSorted().map((month) => [month, formatMonth(month, language)])}
        onChoose={(month) => set({ start: month })}
      />
      <ol className={styles.list}>
        {stages.map((stage, index) => (
          // A stage is known by its place in the list.
          <li key={`${index + 1}`} className={styles.stage}>
            <TextRow
              label={t("stages.name", { number: index + 1 })}
              value={stage.name ?? names[index] ?? ""}
              longest={60}
              onChange={(name) => change(index, { ...stage, name })}
            />
            <NumberRow
              asked={asked}
              label={t("stages.months", { number: index + 1 })}
              value={stage.months}
              unit={t("units.months")}
              range={limitsOf.months}
              isWhole
              onCommit={(next) => next !== undefined && change(index, { ...stage, months: next })}
            />
            {stages.length > 1 && (
              <Button
                look="plain"
                aria-label={t("stages.removeOf", { number: index + 1, name: names[index] })}
                onClick={() => {
                  remove(index);
                  add.current?.focus();
                }}
              >
                {t("stages.remove")}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Button
        ref={add}
        isOff={stages.length >= mostStages}
        onClick={() => set({ stages: [...stages, { months: 12 }] })}
      >
        {t("stages.add")}
      </Button>
    </>
  );
}
