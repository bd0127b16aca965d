import { VisuallyHidden } from "@mantine/core";
import { Fragment, useState } from "react";
import type { Distribution } from "../../../scenario";
import { NumberField } from "../../parts/NumberField";
import { type NumberSpec, showValue } from "../../parts/numberFieldReading";
import { useReading } from "../reading";
import { orderFault, type Parameter } from "./orderFault";
import { parametersOf, valueOf, withParameters } from "./parameters";
import styles from "./RangeEditor.module.css";

export interface RangePartProps {
  /** Element ids of its fields begin with it. */
  readonly id: string;
  /** Name of the figure. */
  readonly label: string;
  readonly value: Distribution;
  readonly spec: NumberSpec;
  readonly unit: string;
  /** Takes the new range, or says in a sentence why not. */
  readonly onCommit: (value: Distribution) => string | null;
}

type Drafts = Readonly<Partial<Record<Parameter, number | undefined>>>;

/**
 * The numbers of a range under their words. One that breaks the order stays in its field, and is taken
 * together with the next one that puts the order right: three numbers are moved one after the other.
 */
export function ParameterFields({ id, label, value, spec, unit, onCommit }: RangePartProps) {
  const { t, language } = useReading();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    // A field whose number changed from elsewhere has given up what was typed there.
    setSeen(value);
    setDrafts(
      Object.fromEntries(
        Object.entries(drafts).filter(([key]) => {
          const parameter = key as Parameter;
          return valueOf(seen, parameter) === valueOf(value, parameter);
        }),
      ),
    );
  }
  const parameters = parametersOf(value, spec, t);

  function commit(key: Parameter, next: number | undefined): string | null {
    const together = withParameters(value, { ...drafts, [key]: next });
    if (orderFault(together, key) === null) return give(together, key, next);
    const alone = withParameters(value, { [key]: next });
    const fault = orderFault(alone, key);
    if (fault === null) return give(alone, key, next);
    setDrafts({ ...drafts, [key]: next });
    const shown = orderFault(together, key) ?? fault;
    return t(`editing.range.order.${shown.key}`, {
      value: showValue(shown.value, spec, language),
    });
  }

  function give(range: Distribution, key: Parameter, next: number | undefined): string | null {
    const refusal = onCommit(range);
    if (refusal !== null) setDrafts({ ...drafts, [key]: next });
    return refusal;
  }

  function forget(key: Parameter) {
    if (key in drafts) setDrafts(withoutKey(drafts, key));
  }

  return (
    <div className={styles.fields} data-count={parameters.length}>
      {parameters.map(({ key, word, spec: own, isOptional = false }) => (
        <Fragment key={key}>
          <label htmlFor={`${id}.${key}`} className={styles.label}>
            <VisuallyHidden>{label}, </VisuallyHidden>
            {word}
          </label>
          <NumberField
            id={`${id}.${key}`}
            layout="column"
            value={valueOf(value, key)}
            spec={own}
            unit={own.unit === "share" ? "%" : unit}
            isUnitShown={false}
            describedBy={`${id}-unit`}
            language={language}
            mayBeEmpty={isOptional}
            {...(isOptional ? { emptyText: t("editing.range.none") } : {})}
            onCommit={(next) => commit(key, next)}
            onSettled={() => forget(key)}
          />
        </Fragment>
      ))}
    </div>
  );
}

function withoutKey(drafts: Drafts, key: Parameter): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([one]) => one !== key));
}
