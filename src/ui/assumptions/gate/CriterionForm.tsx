import { useEffect, useRef } from "react";
import { type Criterion, limits } from "../../../scenario";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import styles from "../items/Form.module.css";
import { TextField } from "../items/TextField";
import { useReading } from "../reading";
import { automaticName } from "./automaticName";
import { withMetric } from "./criterionChange";
import { itemsOf, type Measurables, metricSpec, metricsIn } from "./metrics";

interface CriterionFormProps {
  readonly id: string;
  readonly criterion: Criterion;
  readonly measurables: Measurables;
  /** Its place among the criteria, from 0, and their number. */
  readonly place: number;
  readonly count: number;
  readonly startsFocused: boolean;
  readonly onChange: (criterion: Criterion) => void;
  readonly onMove: (by: 1 | -1) => void;
  /** Null where none may be added. */
  readonly onDuplicate: (() => void) | null;
  readonly onRemove: () => void;
}

const ops = [">=", "<="] as const;

/** What a criterion measures, of what, in which direction, and how much it counts. */
export function CriterionForm(props: CriterionFormProps) {
  const { criterion, measurables, place, count, startsFocused, onChange } = props;
  const { t, nameOf, language } = useReading();
  const form = useRef<HTMLFieldSetElement>(null);
  const isNew = useRef(startsFocused);
  useEffect(() => {
    if (isNew.current) form.current?.querySelector("select")?.focus();
    isNew.current = false;
  }, []);
  const { metric } = criterion;
  const metrics = metricsIn(measurables);
  const items = itemsOf(metric, measurables);
  const of = metric === "manual" ? undefined : metricSpec(metric).of;
  return (
    <fieldset
      ref={form}
      id={props.id}
      className={styles.form}
      aria-label={t("editing.gate.form", { name: criterion.name })}
    >
      <Select
        label={t("editing.gate.metric")}
        value={metric}
        choices={(metrics.includes(metric) ? metrics : [metric, ...metrics]).map(
          (one) => [one, t(`editing.gate.metrics.${one}`)] as const,
        )}
        onChoose={(chosen) => {
          const next = metrics.find((one) => one === chosen);
          if (next) onChange(withMetric(criterion, next, measurables));
        }}
      />
      {items && of && (
        <Select
          label={t(`editing.gate.${of}`)}
          value={criterion[of] ?? ""}
          choices={items.map(({ id, name }) => [id, name] as const)}
          onChoose={(id) => onChange({ ...criterion, [of]: id })}
        />
      )}
      {metric !== "manual" && (
        <Select
          label={t("editing.gate.op")}
          value={criterion.op}
          choices={ops.map((op) => [op, t(`editing.gate.ops.${op}`)] as const)}
          onChoose={(chosen) => {
            const op = ops.find((one) => one === chosen);
            if (op) onChange({ ...criterion, op });
          }}
        />
      )}
      <Select
        label={t("editing.gate.role")}
        value={criterion.required === false ? "optional" : "required"}
        choices={(["required", "optional"] as const).map(
          (role) => [role, t(`editing.gate.${role}`)] as const,
        )}
        onChoose={(role) => {
          const { required: _, ...rest } = criterion;
          onChange(role === "optional" ? { ...rest, required: false } : rest);
        }}
      />
      <TextField
        label={t("editing.gate.name")}
        value={criterion.name}
        maxLength={limits.nameLength}
        onCommit={(name) =>
          onChange({ ...criterion, name: name || automaticName(criterion, nameOf, language) })
        }
      />
      <div className={styles.actions}>
        <Button look="plain" isOff={place === 0} onClick={() => props.onMove(-1)}>
          {t("editing.gate.moveUp")}
        </Button>
        <Button look="plain" isOff={place === count - 1} onClick={() => props.onMove(1)}>
          {t("editing.gate.moveDown")}
        </Button>
        {props.onDuplicate && (
          <Button look="plain" onClick={props.onDuplicate}>
            {t("editing.gate.duplicate")}
          </Button>
        )}
        <Button look="plain" onClick={props.onRemove}>
          {t("editing.gate.removeCriterion")}
        </Button>
      </div>
    </fieldset>
  );
}
