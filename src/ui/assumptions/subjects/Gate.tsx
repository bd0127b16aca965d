import type { Criterion as CriterionOf, Gate as GateOf, Unit } from "../../../scenario";
import { specOf, type FigureUnit, unitWord } from "../figures";
import { InlineFigure } from "../InlineFigure";
import { type Reading, useReading } from "../reading";
import { Said } from "../Said";
import { fieldId } from "../target";
import styles from "./Gate.module.css";

/** What must hold for the pilot to go on after a stage, and what happens where it does not. */
export function Gate({ path, gate }: { path: string; gate: GateOf }) {
  const { t } = useReading();
  const { criteria, onFail, extend } = gate;
  const optional = criteria.filter(({ required }) => required === false).length;
  return (
    <div className={styles.gate}>
      <h5 id={fieldId(path)} tabIndex={-1} className={styles.title}>
        {t("assumptions.stage.gate")}
      </h5>
      <ul className={styles.criteria}>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <Criterion path={`${path}.criteria.${criterion.id}`} criterion={criterion} />
          </li>
        ))}
      </ul>
      {optional > 0 && (
        <div className={styles.sentence}>
          {t("assumptions.stage.atLeastBefore")}{" "}
          <InlineFigure
            path={`${path}.atLeast`}
            label={t("assumptions.fields.gate.atLeast")}
            value={gate.atLeast}
            spec={{ ...specOf("gate.atLeast"), default: optional }}
            unit=""
            isOptional
          />
        </div>
      )}
      <div className={styles.sentence}>
        {onFail !== "extend" && t(`assumptions.stage.onFail.${onFail}`)}
        {onFail === "extend" && extend && (
          <>
            {t("assumptions.stage.extendBefore")}{" "}
            <InlineFigure
              path={`${path}.extend.months`}
              label={t("assumptions.fields.gate.extend.months")}
              value={extend.months}
              spec={specOf("gate.extend.months")}
              unit={unitWord(t, "months", { value: extend.months })}
            />{" "}
            {t("assumptions.stage.extendMiddle")}{" "}
            <InlineFigure
              path={`${path}.extend.times`}
              label={t("assumptions.fields.gate.extend.times")}
              value={extend.times}
              spec={specOf("gate.extend.times")}
              unit={unitWord(t, "times", { value: extend.times })}
            />
            {t("assumptions.stage.extendAfter")}
          </>
        )}
      </div>
    </div>
  );
}

/** Metrics read at the gate itself: no months are looked back at. */
const withoutWindow = new Set<CriterionOf["metric"]>(["cash", "customers", "manual"]);

const unitOfMetric: Readonly<Record<Exclude<CriterionOf["metric"], "manual">, Unit | "customers">> =
  {
    revenue: "eurPerMonth",
    coverage: "share",
    result: "eurPerMonth",
    marginRate: "share",
    volume: "unitsPerMonth",
    customers: "customers",
    stopsPerTour: "stopsPerTour",
    utilisation: "share",
    volunteerHours: "hoursPerMonth",
    cash: "eur",
    runway: "months",
  };

function thresholdUnit(metric: Exclude<CriterionOf["metric"], "manual">): {
  spec: ReturnType<typeof specOf>;
  unit: FigureUnit;
} {
  const unit = unitOfMetric[metric];
  const spec = specOf("criteria.threshold");
  return { unit, spec: unit === "customers" ? spec : { ...spec, unit } };
}

function metricWords({ metric, service, route }: CriterionOf, { t, nameOf }: Reading): string {
  if (metric === "manual") return "";
  return t(`assumptions.stage.metrics.${metric}`, { name: nameOf(service ?? route ?? "") });
}

/** A criterion as a sentence, its figures in place. */
function Criterion({ path, criterion }: { path: string; criterion: CriterionOf }) {
  const reading = useReading();
  const { t } = reading;
  const { metric, op, threshold, window: months, probability, required } = criterion;
  const hasWindow = months !== undefined || !withoutWindow.has(metric);
  return (
    <>
      <div className={styles.head}>
        <span id={fieldId(path)} tabIndex={-1} className={styles.name}>
          {criterion.name}
        </span>
        <span className={styles.kind}>
          {t(required === false ? "assumptions.stage.optional" : "assumptions.stage.required")}
        </span>
        <Said said={criterion} label={criterion.name} />
      </div>
      <div className={styles.sentence}>
        {metric === "manual" ? (
          <>
            {t("assumptions.stage.manual")}{" "}
            <InlineFigure
              path={`${path}.probability`}
              label={t("assumptions.fields.criteria.probability")}
              value={probability}
              spec={specOf("criteria.probability")}
              unit="%"
            />
          </>
        ) : (
          <>
            {metricWords(criterion, reading)} {t(`assumptions.stage.ops.${op}`)}{" "}
            <InlineFigure
              path={`${path}.threshold`}
              label={t("assumptions.fields.criteria.threshold")}
              value={threshold}
              spec={thresholdUnit(metric).spec}
              unit={unitWord(t, thresholdUnit(metric).unit, {
                word: reading.units.get(criterion.service ?? ""),
              })}
            />
          </>
        )}
        {hasWindow && (
          <span className={styles.phrase}>
            {t("assumptions.stage.windowBefore")}
            <InlineFigure
              path={`${path}.window`}
              label={t("assumptions.fields.criteria.window")}
              value={months}
              spec={specOf("criteria.window")}
              unit={t("assumptions.stage.windowAfter")}
              isOptional
            />
          </span>
        )}
        <Said
          said={criterion.about?.threshold}
          label={t("assumptions.fields.criteria.threshold")}
        />
      </div>
    </>
  );
}
