import { VisuallyHidden } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useId, type CSSProperties } from "react";
import { type FlowStep, reachFlow } from "../../../charts";
import { formatShare } from "../../../units";
import { Disclosure } from "../../parts/Disclosure";
import { stageName } from "../essentials";
import { GreyKey } from "../GreyKey";
import { isTooNarrow } from "../roomForSteps";
import { stageToken } from "../stageToken";
import type { Figures } from "../useFigures";
import { type RiskReading, reachedTrials } from "./reading";
import { type StageRow, stageRowKeys, stageRows } from "./stageRows";
import { StageRiskTable } from "./StageRiskTable";
import styles from "./StageFlow.module.css";

interface StageFlowProps {
  reading: RiskReading;
  figures: Figures;
}

/** Share of the drawing's height that all trials take: words stand above. */
const tallest = 0.82;
/** Below this one, for a percentage too. */
const tiny = 0.06;
const percent = (share: number) => `${share * 100}%`;

/** The stages as a stair that narrows: as wide as they last, as high as the chance to reach them. */
export function StageFlow({ reading, figures }: StageFlowProps) {
  const { t, language } = figures;
  const { plan, risk } = reading;
  const id = useId();
  const steps = reachFlow(plan, risk);
  const { ref, width: room } = useElementSize();
  const isNumbered = isTooNarrow(steps, room);
  const share = (value: number) =>
    formatShare(value, language, { decimals: value > 0 && (value < 0.01 || value > 0.99) ? 1 : 0 });
  const columns = steps.map(({ width }) => `minmax(0, ${width * 100}fr)`).join(" ");
  return (
    <section aria-labelledby={`${id}-title`} className={styles.flow}>
      <h4 id={`${id}-title`}>{t("projection.risk.flow.title")}</h4>
      <p className={styles.note}>{t("projection.risk.flow.note")}</p>
      <VisuallyHidden component="p">
        {t("projection.risk.flow.sentence", {
          steps: steps
            .map(({ stage, height }) => `${stageName(plan, stage)}, ${share(height)}`)
            .join(t("projection.risk.listMark")),
        })}
      </VisuallyHidden>
      <GreyKey id="flow-grey" name={t("projection.risk.stage.breaksEven")} styles={styles} />
      <div ref={ref} className={styles.drawing} aria-hidden="true">
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" className={styles.steps}>
          <defs>
            <pattern
              id={`${id}-hatch`}
              width="8"
              height="8"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="8" height="8" fill="var(--paper)" />
              <rect width="3" height="8" fill="var(--alarm)" />
            </pattern>
          </defs>
          {steps.map((step, place) => (
            <FlowShape
              key={step.stage}
              step={step}
              colour={stageToken(step.stage, plan.model.stages.length)}
              hatch={`${id}-hatch`}
              isLast={place === steps.length - 1}
            />
          ))}
        </svg>
        {steps.map(({ stage, x, width, height }) => (
          <span
            key={stage}
            className={styles.words}
            style={{ left: percent(x), width: percent(width), bottom: percent(height * tallest) }}
          >
            {width >= tiny && (
              <span className={isNumbered ? styles.small : styles.figure}>{share(height)}</span>
            )}
            <span className={styles.stepName}>
              {isNumbered ? stage + 1 : stageName(plan, stage)}
            </span>
          </span>
        ))}
      </div>
      <p className={styles.note}>{t("projection.risk.stage.denominators")}</p>
      <ol
        className={styles.stages}
        data-numbered={isNumbered}
        style={{ "--columns": isNumbered ? undefined : columns } as CSSProperties}
      >
        {steps.map(({ stage }) => (
          <li
            key={stage}
            className={styles.stage}
            style={{ borderColor: stageToken(stage, plan.model.stages.length) }}
          >
            <span className={styles.name}>
              {isNumbered ? `${stage + 1}. ${stageName(plan, stage)}` : stageName(plan, stage)}
            </span>
            <dl className={styles.facts}>
              {cardRows(reading, stage, figures).map(({ key, name, text, isAlarm }) => (
                <div
                  key={key}
                  data-alarm={isAlarm}
                  style={{ gridRow: stageRowKeys.indexOf(key) + 1 }}
                >
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      <Disclosure label={t("projection.risk.flow.table")} className={styles.more}>
        {() => <StageRiskTable reading={reading} figures={figures} />}
      </Disclosure>
    </section>
  );
}

/** What a card tells of a stage; of one that no trial reaches, only that. */
function cardRows(reading: RiskReading, stage: number, figures: Figures): StageRow[] {
  const rows = stageRows(reading, stage, figures);
  return reachedTrials(reading.risk, stage) === 0 ? rows.slice(0, 1) : rows;
}

interface FlowShapeProps {
  step: FlowStep;
  colour: string;
  hatch: string;
  isLast: boolean;
}

/** A step, the part of it that breaks even, and at its gate, hatched, the part that stops there. */
function FlowShape({ step, colour, hatch, isLast }: FlowShapeProps) {
  const x = step.x * 1000;
  const width = step.width * 1000;
  const height = step.height * tallest * 1000;
  const even = step.even * tallest * 1000;
  const lost = step.lost * tallest * 1000;
  const gate = Math.min(16, width / 4);
  return (
    <>
      <rect x={x} y={1000 - height} width={width} height={height} fill={colour} />
      <rect
        x={x}
        y={1000 - even}
        width={width}
        height={even}
        fill="var(--own-revenue)"
        stroke="var(--paper)"
        strokeWidth={2}
        vectorEffect="non-scaling-stroke"
      />
      <rect
        x={x}
        y={1000 - even}
        width={width}
        height={even}
        fill="url(#flow-grey)"
        className={styles.grey}
      />
      {!isLast && lost > 0 && (
        <rect
          x={x + width - gate}
          y={1000 - height}
          width={gate}
          height={lost}
          fill={`url(#${hatch})`}
        />
      )}
    </>
  );
}
