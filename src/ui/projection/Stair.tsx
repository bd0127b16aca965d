import { VisuallyHidden } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import type { CSSProperties } from "react";
import { stair, type Step } from "../../charts";
import type { Plan } from "../../engine";
import { Disclosure } from "../parts/Disclosure";
import { coverageOf } from "./coverage";
import { stageName } from "./essentials";
import { GreyKey } from "./GreyKey";
import { isTooNarrow } from "./roomForSteps";
import { stageToken } from "./stageToken";
import styles from "./Stair.module.css";
import { StairTable } from "./StairTable";
import type { Figures } from "./useFigures";

interface StairProps {
  plan: Plan;
  figures: Figures;
}

/** Share of the drawing's height that the highest step takes: its words stand above it. */
const tallest = 0.74;
/** Below this one, for a percentage too. */
const tiny = 0.06;
const percent = (share: number) => `${share * 100}%`;

/** The stages as rising steps: as wide as they last, as high as the means that they commit. */
export function Stair({ plan, figures }: StairProps) {
  const { t } = figures;
  const steps = stair(plan);
  const { ref, width: room } = useElementSize();
  const isNumbered = isTooNarrow(steps, room);
  const colourOf = ({ stage }: Step) => stageToken(stage, plan.stages.length);
  return (
    <section aria-labelledby="stair-title" className={styles.stair}>
      <h3 id="stair-title">{t("projection.stair.title")}</h3>
      <p className={styles.note}>{t("projection.stair.note")}</p>
      <VisuallyHidden component="p">{sentence(plan, steps, figures)}</VisuallyHidden>
      <GreyKey id="stair-grey" name={t("projection.lines.ownRevenue.name")} styles={styles} />
      <div ref={ref} className={styles.drawing} aria-hidden="true">
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" className={styles.steps}>
          {steps.map((step) => (
            <StepShape key={step.stage} step={step} colour={colourOf(step)} />
          ))}
        </svg>
        {steps.map((step) => (
          <span
            key={step.stage}
            className={styles.words}
            style={{
              left: percent(step.x),
              width: percent(step.width),
              bottom: percent(step.height * tallest),
            }}
          >
            {step.width >= tiny && (
              <span className={isNumbered ? styles.small : styles.coverage}>
                {step.monthlyCharges > 0 ? coverageOf(plan, step.stage, figures) : "–"}
              </span>
            )}
            <span className={styles.stepName}>
              {isNumbered ? step.stage + 1 : stageName(plan, step.stage)}
            </span>
          </span>
        ))}
      </div>
      <ol
        className={styles.stages}
        data-numbered={isNumbered}
        style={{ "--columns": isNumbered ? undefined : columnsOf(steps) } as CSSProperties}
      >
        {steps.map((step) => (
          <li key={step.stage} className={styles.stage} style={{ borderColor: colourOf(step) }}>
            <StageWords plan={plan} step={step} figures={figures} isNumbered={isNumbered} />
          </li>
        ))}
      </ol>
      <Disclosure label={t("projection.stair.table")} className={styles.more}>
        {() => <StairTable plan={plan} steps={steps} figures={figures} />}
      </Disclosure>
    </section>
  );
}

function StepShape({ step, colour }: { step: Step; colour: string }) {
  const x = step.x * 1000;
  const width = step.width * 1000;
  const height = step.height * tallest * 1000;
  const covered = step.covered * tallest * 1000;
  return (
    <>
      <rect x={x} y={1000 - height} width={width} height={height} fill={colour} />
      <rect
        x={x}
        y={1000 - covered}
        width={width}
        height={covered}
        fill="var(--own-revenue)"
        stroke="var(--paper)"
        strokeWidth={2}
        vectorEffect="non-scaling-stroke"
      />
      <rect
        x={x}
        y={1000 - covered}
        width={width}
        height={covered}
        fill="url(#stair-grey)"
        className={styles.grey}
      />
    </>
  );
}

function columnsOf(steps: readonly Step[]): string {
  return steps.map(({ width }) => `minmax(0, ${width * 100}fr)`).join(" ");
}

interface StageWordsProps extends StairProps {
  step: Step;
  isNumbered: boolean;
}

function StageWords({ plan, step, figures, isNumbered }: StageWordsProps) {
  const { t, euros, month } = figures;
  const stage = plan.stages[step.stage];
  if (!stage) return null;
  const { gate, start, months, exposure } = stage;
  const name = stageName(plan, step.stage);
  const from = month(plan.months[start]);
  const to = month(plan.months[start + months - 1]);
  return (
    <>
      <span className={styles.name} title={name.length > 40 ? name : undefined}>
        {isNumbered ? `${step.stage + 1}. ${name}` : name}
      </span>
      <span>{months > 1 ? t("projection.stair.from", { from, to }) : from}</span>
      <span>{t("projection.stair.charges", { value: euros(step.monthlyCharges) })}</span>
      <span>
        {stage.coverage === null
          ? t("projection.stair.noCharges")
          : t("projection.stair.coverage", { value: coverageOf(plan, step.stage, figures) })}
      </span>
      <span>
        {exposure < 0
          ? t("projection.stair.nothingToLose", { value: euros(-exposure) })
          : t("projection.stair.exposure", { value: euros(exposure) })}
      </span>
      {gate && (
        <span className={styles.gate} data-passed={gate.passed}>
          {gate.passed ? t("projection.gate.passedLong") : t("projection.gate.failedLong")}
        </span>
      )}
    </>
  );
}

function sentence(plan: Plan, steps: readonly Step[], figures: Figures): string {
  const { t, euros } = figures;
  const words = steps.map((step) => {
    const name = stageName(plan, step.stage);
    const months = t("projection.stair.months", { count: plan.stages[step.stage]?.months ?? 0 });
    if (step.monthlyCharges === 0) return t("projection.stair.stepUncovered", { name, months });
    return t("projection.stair.step", {
      name,
      months,
      charges: euros(step.monthlyCharges),
      coverage: coverageOf(plan, step.stage, figures),
    });
  });
  return t("projection.stair.sentence", { steps: words.join(" ; ") });
}
