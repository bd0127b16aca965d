import { useMemo } from "react";
import { type ServiceDemand, demandAlone } from "../../../engine";
import { stageTone } from "../../../charts";
import type { Scenario, Service } from "../../../scenario";
import { formatMonth, formatNumber, monthAt } from "../../../units";
import { useReading } from "../reading";
import styles from "./DemandCurve.module.css";
import { demandStory } from "./demandStory";
import { useGround } from "./ground";

const width = 320;
const height = 64;
/** Room for the line's own thickness, and for the strip of the stages below. */
const edge = 2;
const strip = 5;

/** A service's demand in the plan, drawn over the stages, with its story in words below. */
export function DemandCurve({ service }: { service: Service }) {
  const { t, language } = useReading();
  const ground = useGround();
  const shown = useMemo(() => demandAlone(ground, service, true), [ground, service]);
  const base = useMemo(
    () => (service.seasonality ? demandAlone(ground, service, false) : shown),
    [ground, service, shown],
  );
  const story = demandStory(base?.values ?? []);
  if (!shown || !base || !story) return <p className={styles.words}>{t("lists.curve.failed")}</p>;

  const write = (value: number) =>
    formatNumber(value, language, { decimals: Math.abs(value) >= 100 ? 0 : 1 });
  const month = (place: number) =>
    formatMonth(monthAt(ground.start, shown.first + place), language, "short");
  const last = month(shown.values.length - 1);
  const words = story.isFlat
    ? t("lists.curve.flat", { final: write(story.final) })
    : t(story.plateau === null ? "lists.curve.noPlateau" : "lists.curve.plateau", {
        start: write(story.start),
        from: month(0),
        final: write(story.final),
        to: last,
        month: month(story.plateau ?? 0),
      });
  const most = Math.max(...shown.values);
  const seasons = service.seasonality
    ? ` ${t("lists.curve.seasons", { min: write(Math.min(...shown.values)), max: write(most) })}`
    : "";
  const certain = service.probability === undefined ? "" : ` ${t("lists.curve.certain")}`;
  return (
    <figure
      className={styles.figure}
      aria-label={t("lists.curve.title", { name: service.name })}
      data-curve
    >
      <div className={styles.scale} aria-hidden="true">
        {t("lists.curve.scale", { value: write(most) })}
      </div>
      <Drawing demand={shown} most={most} stages={ground.stages} />
      <figcaption className={styles.words}>{words + seasons + certain}</figcaption>
    </figure>
  );
}

interface DrawingProps {
  readonly demand: ServiceDemand;
  readonly most: number;
  readonly stages: Scenario["stages"];
}

function Drawing({ demand, most, stages }: DrawingProps) {
  const horizon = stages.reduce((total, { months }) => total + months, 0);
  const across = (month: number) => (month * width) / horizon;
  const up = (value: number) =>
    height - strip - edge - (most > 0 ? value / most : 0) * (height - strip - 2 * edge);
  // One step a month: a demand is of the whole month.
  const line = demand.values
    .map((value, index) => {
      const [x, y] = [across(demand.first + index), up(value).toFixed(1)];
      return `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y}H${across(demand.first + index + 1).toFixed(1)}`;
    })
    .join("");
  const ends = `V${up(0)}H${across(demand.first).toFixed(1)}Z`;
  const starts = stages.map((_, index) =>
    stages.slice(0, index).reduce((total, { months }) => total + months, 0),
  );
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {stages.map(({ id, months }, index) => {
        const x = across(starts[index] ?? 0);
        const fill = `var(--stage-${stageTone(index, stages.length)})`;
        return (
          <g key={id} style={{ fill }}>
            <rect x={x} y={0} width={across(months)} height={height} opacity={0.18} />
            <rect x={x} y={height - strip} width={across(months)} height={strip} />
          </g>
        );
      })}
      <path className={styles.under} d={line + ends} />
      <path className={styles.line} d={line} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
