import { VisuallyHidden } from "@mantine/core";
import { stair, type Step } from "../../charts";
import type { Plan } from "../../engine";
import { Disclosure } from "../parts/Disclosure";
import { coverageOf } from "./coverage";
import { stageName } from "./essentials";
import styles from "./Stair.module.css";
import { StairTable } from "./StairTable";
import { StepsPicture } from "./steps/StepsPicture";
import type { Figures } from "./useFigures";

interface StairProps {
  plan: Plan;
  figures: Figures;
}

/** The stages as rising steps: as wide as they last, as high as the means that they commit. */
export function Stair({ plan, figures }: StairProps) {
  const { t } = figures;
  const steps = stair(plan);
  const figureOf = ({ stage, monthlyCharges }: Step) =>
    monthlyCharges > 0 ? coverageOf(plan, stage, figures) : "–";
  return (
    <section aria-labelledby="stair-title" className={styles.stair}>
      <h3 id="stair-title">{t("projection.stair.title")}</h3>
      <VisuallyHidden component="p">{sentence(plan, steps, figures)}</VisuallyHidden>
      <StepsPicture
        plan={plan}
        steps={steps.map((step) => ({
          ...step,
          part: step.covered,
          figure: figureOf(step),
          card: <StageWords plan={plan} step={step} figures={figures} />,
        }))}
        note={t("projection.stair.note")}
        partName={t("projection.lines.ownRevenue.name")}
        tallest={0.74}
        rows={6}
      />
      <Disclosure label={t("projection.stair.table")} className={styles.more}>
        {() => <StairTable plan={plan} steps={steps} figures={figures} />}
      </Disclosure>
    </section>
  );
}

interface StageWordsProps extends StairProps {
  step: Step;
}

function StageWords({ plan, step, figures }: StageWordsProps) {
  const { t, amount, month } = figures;
  const stage = plan.stages[step.stage];
  if (!stage) return null;
  const { gate, start, months, exposure } = stage;
  const from = month(plan.months[start]);
  const to = month(plan.months[start + months - 1]);
  return (
    <>
      <span>{months > 1 ? t("projection.stair.from", { from, to }) : from}</span>
      <span>{t("projection.stair.charges", { value: amount(step.monthlyCharges) })}</span>
      <span>
        {stage.coverage === null
          ? t("projection.stair.noCharges")
          : t("projection.stair.coverage", { value: coverageOf(plan, step.stage, figures) })}
      </span>
      <span>
        {exposure < 0
          ? t("projection.stair.nothingToLose", { value: amount(-exposure) })
          : t("projection.stair.exposure", { value: amount(exposure) })}
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
  const { t, amount } = figures;
  const words = steps.map((step) => {
    const name = stageName(plan, step.stage);
    const months = t("projection.stair.months", { count: plan.stages[step.stage]?.months ?? 0 });
    if (step.monthlyCharges === 0) return t("projection.stair.stepUncovered", { name, months });
    return t("projection.stair.step", {
      name,
      months,
      charges: amount(step.monthlyCharges),
      coverage: coverageOf(plan, step.stage, figures),
    });
  });
  return t("projection.stair.sentence", { steps: words.join(t("projection.stair.listMark")) });
}
