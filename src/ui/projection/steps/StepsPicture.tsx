import { useElementSize } from "@mantine/hooks";
import { type CSSProperties, type ReactNode, useId } from "react";
import type { Plan } from "../../../engine";
import { stageName } from "../essentials";
import { stageToken } from "../stageToken";
import { GreyKey } from "./GreyKey";
import { isTooNarrow } from "./roomForSteps";
import styles from "./StepsPicture.module.css";

/** A stage as a step. Shares of the drawing's width, and of the height of its highest step. */
export interface PictureStep {
  readonly stage: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** The green part, from the ground up. */
  readonly part: number;
  /** What stands on the step. */
  readonly figure: string;
  /** What its card tells under the stage's name. */
  readonly card: ReactNode;
  /** What is drawn over it, in thousandths of the drawing. */
  readonly over?: ReactNode;
}

interface StepsPictureProps {
  plan: Plan;
  steps: readonly PictureStep[];
  /** What the drawing shows, under its title. */
  note: string;
  /** What the green part is. */
  partName: string;
  /** Share of the drawing's height that its highest step takes: words stand above it. */
  tallest: number;
  /** Lines of a card, its name included. */
  rows: number;
  /** What stands between the drawing and the cards. */
  between?: ReactNode;
}

/** Below this share of the drawing a step is too narrow for its figure. */
const tiny = 0.06;
const percent = (share: number) => `${share * 100}%`;

/** The stages as steps, each as wide as it lasts, and a card below each: the picture by which one knows the page. */
export function StepsPicture(props: StepsPictureProps) {
  const { plan, steps, tallest, between } = props;
  const { ref, width: room } = useElementSize();
  const grey = useId();
  const isNumbered = isTooNarrow(steps, room);
  const columns = steps.map(({ width }) => `minmax(0, ${width * 100}fr)`).join(" ");
  const colourOf = (stage: number) => stageToken(stage, plan.model.stages.length);
  return (
    <>
      <p className={styles.note}>{props.note}</p>
      <GreyKey id={grey} name={props.partName} />
      <div ref={ref} className={styles.drawing} aria-hidden="true">
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" className={styles.steps}>
          {steps.map((step) => {
            const box = { x: step.x * 1000, width: step.width * 1000 };
            const height = step.height * tallest * 1000;
            const part = step.part * tallest * 1000;
            const green = { ...box, y: 1000 - part, height: part };
            return (
              <g key={step.stage}>
                <rect {...box} y={1000 - height} height={height} fill={colourOf(step.stage)} />
                <rect
                  {...green}
                  fill="var(--own-revenue)"
                  stroke="var(--paper)"
                  strokeWidth={2}
                  vectorEffect="non-scaling-stroke"
                />
                <rect {...green} fill={`url(#${grey})`} className={styles.grey} />
                {step.over}
              </g>
            );
          })}
        </svg>
        {steps.map(({ stage, x, width, height, figure }) => (
          <span
            key={stage}
            className={styles.words}
            style={{ left: percent(x), width: percent(width), bottom: percent(height * tallest) }}
          >
            {width >= tiny && (
              <span className={isNumbered ? styles.small : styles.figure}>{figure}</span>
            )}
            <span className={styles.stepName}>
              {isNumbered ? stage + 1 : stageName(plan, stage)}
            </span>
          </span>
        ))}
      </div>
      {between && <div className={styles.note}>{between}</div>}
      <ol
        className={styles.stages}
        data-numbered={isNumbered}
        style={
          { "--columns": isNumbered ? undefined : columns, "--rows": props.rows } as CSSProperties
        }
      >
        {steps.map((step) => {
          const name = stageName(plan, step.stage);
          return (
            <li
              key={step.stage}
              className={styles.stage}
              style={{ borderColor: colourOf(step.stage) }}
            >
              <span className={styles.name} title={name.length > 40 ? name : undefined}>
                {isNumbered ? `${step.stage + 1}. ${name}` : name}
              </span>
              {step.card}
            </li>
          );
        })}
      </ol>
    </>
  );
}
