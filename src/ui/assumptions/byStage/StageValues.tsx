import { useId, useState } from "react";
import type { QuantityByStage } from "../../../scenario";
import { useScenarioPart } from "../../../state";
import { Button } from "../../parts/Button";
import { commitFigure } from "../commit";
import form from "../items/Form.module.css";
import { useReading } from "../reading";
import { asOne, ownValues, withoutStage, withStage } from "./stageChanges";
import styles from "./StageValues.module.css";

interface StageValuesProps {
  /** Id path of the figure, `staff.animatrice.hours`. */
  readonly path: string;
  readonly label: string;
  readonly value: QuantityByStage;
}

type Spanning = { readonly id: string; readonly from: string; readonly until?: string | undefined };

/** At which stages a figure changes: each one that is ticked has a value of its own. */
export function StageValues({ path, label, value }: StageValuesProps) {
  const { t, language, nameOf, firstMonths } = useReading();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [list, itemId] = path.split(".");
  const item = useScenarioPart((scenario) => {
    const items = scenario[list as "staff"] as readonly Spanning[] | undefined;
    return items?.find((one) => one.id === itemId);
  });
  const stages = [...firstMonths.keys()];
  if (!item || stages.length < 2) return null;

  const own = ownValues(value);
  const rank = (stage: string) => stages.indexOf(stage);
  const isActive = (stage: string) =>
    rank(stage) >= rank(item.from) && rank(stage) <= rank(item.until ?? stages.at(-1) ?? "");
  const shown = stages.filter((stage) => isActive(stage) || (own && Object.hasOwn(own, stage)));
  const put = (next: QuantityByStage) => setRefusal(commitFigure(path, next, language));
  const toggle = (stage: string, isOwn: boolean) =>
    put(isOwn ? withStage(value, stage, item.from, stages) : withoutStage(value, stage, item.from));

  return (
    <div className={styles.values} data-no-print>
      <button
        type="button"
        className={form.quiet}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t("lists.byStage.openWhat", { label })}
        onClick={() => setOpen(!isOpen)}
      >
        {t("lists.byStage.open")}
      </button>
      {isOpen && (
        <fieldset
          id={id}
          className={styles.stages}
          aria-label={t("lists.byStage.group", { label })}
        >
          {shown.map((stage) => (
            <label key={stage} className={form.check}>
              <input
                type="checkbox"
                checked={own ? Object.hasOwn(own, stage) : stage === item.from}
                disabled={own === null && stage === item.from}
                onChange={(event) => toggle(stage, event.currentTarget.checked)}
              />
              {nameOf(stage)}
            </label>
          ))}
          <p className={styles.hint}>{t("lists.byStage.hint")}</p>
          <Button look="plain" isOff={own === null} onClick={() => put(asOne(value, stages))}>
            {t("lists.byStage.same")}
          </Button>
        </fieldset>
      )}
      {refusal !== null && (
        <p role="alert" className={form.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}
