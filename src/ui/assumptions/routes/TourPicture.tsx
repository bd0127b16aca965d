import { type TourMeasures, tourMeasures } from "../../../engine";
import { usePalier, useScenarioPart } from "../../../state";
import { formatEuros, formatEurosCents, formatMonth, formatNumber, monthAt } from "../../../units";
import { Disclosure } from "../../parts/Disclosure";
import { useReading } from "../reading";
import styles from "./TourPicture.module.css";
import { TourTable } from "./TourTable";

const width = 320;
const height = 120;

/** What a stop of a round costs by their number, and from how many the round pays. */
export function TourPicture({ id }: { id: string }) {
  const { t, language, start } = useReading();
  const plan = usePalier(({ results }) => results.plan);
  const isUsed = useScenarioPart(({ services = [] }) => services.some(({ route }) => route === id));
  const isExempt = useScenarioPart(
    ({ organisation }) => (organisation.vat ?? "exempt") === "exempt",
  );
  if (!isUsed) return <p className={styles.words}>{t("lists.routes.unused")}</p>;
  const measures = plan && tourMeasures(plan, id);
  if (!measures) return <p className={styles.words}>{t("lists.routes.notRunning")}</p>;

  const { tours, gainPerStop, paysFrom, stopsNow, costPerHour, from, to } = measures;
  const full = tours.at(-1);
  const verdict =
    paysFrom === null
      ? t("lists.routes.never", {
          max: tours.length,
          gain: formatEuros(tours.length * gainPerStop, language),
          cost: formatEuros(full?.cost ?? 0, language),
        })
      : t("lists.routes.pays", { count: paysFrom });
  const how = t(costPerHour > 0 ? "lists.routes.how" : "lists.routes.howFree", {
    gain: formatEurosCents(gainPerStop, language),
    km: formatEurosCents(measures.costPerKm, language),
    kmOrigin: t(isExempt ? "lists.routes.kmOriginVat" : "lists.routes.kmOrigin"),
    hour: formatEurosCents(costPerHour, language),
    from: formatMonth(monthAt(start, from), language),
    to: formatMonth(monthAt(start, to), language),
  });
  return (
    <figure className={styles.figure} aria-label={t("lists.routes.picture")}>
      <figcaption className={styles.title}>{t("lists.routes.picture")}</figcaption>
      <Drawing measures={measures} />
      <p className={styles.verdict}>
        {verdict}{" "}
        {t("lists.routes.now", { stops: formatNumber(stopsNow, language, { decimals: 1 }) })}
      </p>
      <p className={styles.words}>{how}</p>
      <Disclosure label={t("lists.routes.table")}>
        <TourTable measures={measures} />
      </Disclosure>
    </figure>
  );
}

/** Cost of a stop as a curve, what a stop brings as a level, and where they cross. */
function Drawing({
  measures: { tours, gainPerStop, paysFrom, stopsNow },
}: {
  measures: TourMeasures;
}) {
  const { t, language } = useReading();
  const most = tours.length;
  const ceiling = topOf(tours, gainPerStop);
  const across = (stops: number) => (most > 1 ? (stops - 1) / (most - 1) : 0.5) * width;
  const up = (euros: number) => height - (Math.min(euros, ceiling) / ceiling) * height;
  const drawn = tours.filter(
    (_, index) => index % Math.ceil(most / 200) === 0 || index === most - 1,
  );
  const line = drawn
    .map(({ stops, costPerStop }) => `${across(stops).toFixed(1)} ${up(costPerStop).toFixed(1)}`)
    .join("L");
  const level = up(Math.max(0, gainPerStop)).toFixed(1);
  return (
    <div className={styles.picture} aria-hidden="true">
      <span className={styles.top}>{formatEuros(ceiling, language)}</span>
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        {paysFrom !== null && (
          <rect
            className={styles.paying}
            x={across(paysFrom)}
            y={0}
            width={width - across(paysFrom)}
            height={height}
          />
        )}
        <path
          className={styles.gain}
          d={`M0 ${level}H${width}`}
          vectorEffect="non-scaling-stroke"
        />
        <path className={styles.cost} d={`M${line}`} vectorEffect="non-scaling-stroke" />
        {stopsNow >= 1 && (
          <path
            className={styles.now}
            d={`M${across(Math.min(stopsNow, most)).toFixed(1)} 0V${height}`}
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <span className={styles.ends}>
        <span>1</span>
        <span>{most}</span>
      </span>
      <span className={styles.legend}>
        <span className={styles.costKey}>{t("lists.routes.costLine")}</span>
        <span className={styles.gainKey}>
          {t("lists.routes.gainLine", { gain: formatEurosCents(gainPerStop, language) })}
        </span>
      </span>
    </div>
  );
}

/** Top of the scale: the first stops of a long way to the depot would flatten all the others. */
function topOf(tours: TourMeasures["tours"], gainPerStop: number): number {
  const third = tours[Math.min(2, tours.length - 1)]?.costPerStop ?? 0;
  return Math.max(third, gainPerStop * 1.25, 0.01);
}
