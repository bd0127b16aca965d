import { VisuallyHidden } from "@mantine/core";
import { useId } from "react";
import { type FlowStep, reachFlow } from "../../../charts";
import { formatShare } from "../../../units";
import { Disclosure } from "../../parts/Disclosure";
import { stageName } from "../essentials";
import { StepsPicture } from "../steps/StepsPicture";
import type { Figures } from "../useFigures";
import { type RiskReading, reachedTrials } from "./reading";
import { stageRowKeys, stageRows } from "./stageRows";
import { StageRiskTable } from "./StageRiskTable";
import styles from "./StageFlow.module.css";

interface StageFlowProps {
  reading: RiskReading;
  figures: Figures;
}

/** Share of the drawing's height that all trials take: words stand above. */
const tallest = 0.82;

/** The stages as a stair that narrows: as wide as they last, as high as the chance to reach them. */
export function StageFlow({ reading, figures }: StageFlowProps) {
  const { t, language } = figures;
  const { plan, risk } = reading;
  const id = useId();
  const steps = reachFlow(plan, risk);
  const share = (value: number) =>
    formatShare(value, language, { decimals: value > 0 && (value < 0.01 || value > 0.99) ? 1 : 0 });
  return (
    <section aria-labelledby={`${id}-title`} className={styles.flow}>
      <h4 id={`${id}-title`}>{t("projection.risk.flow.title")}</h4>
      <VisuallyHidden component="p">
        {t("projection.risk.flow.sentence", {
          steps: steps
            .map(({ stage, height }) => `${stageName(plan, stage)}, ${share(height)}`)
            .join(t("projection.risk.listMark")),
        })}
      </VisuallyHidden>
      <StepsPicture
        plan={plan}
        steps={steps.map((step, place) => ({
          ...step,
          part: step.even,
          figure: share(step.height),
          card: <StageFacts reading={reading} stage={step.stage} figures={figures} />,
          over: place < steps.length - 1 && step.lost > 0 && (
            <Lost step={step} id={`${id}-${step.stage}`} />
          ),
        }))}
        note={t("projection.risk.flow.note")}
        partName={t("projection.risk.stage.breaksEven")}
        tallest={tallest}
        rows={stageRowKeys.length + 1}
        between={t("projection.risk.stage.denominators")}
      />
      <Disclosure label={t("projection.risk.flow.table")} className={styles.more}>
        {() => <StageRiskTable reading={reading} figures={figures} />}
      </Disclosure>
    </section>
  );
}

/** What a card tells of a stage; of one that no trial reaches, only that. */
function StageFacts({ reading, stage, figures }: StageFlowProps & { stage: number }) {
  const rows = stageRows(reading, stage, figures);
  const told = reachedTrials(reading.risk, stage) === 0 ? rows.slice(0, 1) : rows;
  return (
    <dl className={styles.facts}>
      {told.map(({ key, name, text, isAlarm }) => (
        <div key={key} data-alarm={isAlarm} style={{ gridRow: stageRowKeys.indexOf(key) + 1 }}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** At the gate of a step, hatched, the part that stops there. */
function Lost({ step, id }: { step: FlowStep; id: string }) {
  const width = Math.min(16, step.width * 250);
  return (
    <>
      <defs>
        <pattern
          id={id}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="8" height="8" fill="var(--paper)" />
          <rect width="3" height="8" fill="var(--alarm)" />
        </pattern>
      </defs>
      <rect
        x={(step.x + step.width) * 1000 - width}
        y={1000 - step.height * tallest * 1000}
        width={width}
        height={step.lost * tallest * 1000}
        fill={`url(#${id})`}
      />
    </>
  );
}
