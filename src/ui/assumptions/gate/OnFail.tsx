import type { Gate } from "../../../scenario";
import { Select } from "../../parts/Select";
import { refusalOf } from "../commit";
import { unitWord } from "../figures";
import { InlineFigure } from "../InlineFigure";
import { useReading } from "../reading";
import styles from "./Gate.module.css";
import { changeOnFail } from "./gateEdits";

interface OnFailProps {
  readonly stage: string;
  readonly gate: Gate;
  readonly onRefusal: (refusal: string | null) => void;
}

const choices = ["stop", "continue", "extend"] as const;

/** What happens where a gate is not passed. */
export function OnFail({ stage, gate, onRefusal }: OnFailProps) {
  const { t, language } = useReading();
  const { onFail, extend } = gate;
  const path = `stages.${stage}.gate`;
  return (
    <>
      <div className={styles.choice} data-no-print>
        <Select
          label={t("editing.gate.onFail")}
          value={onFail}
          choices={choices.map((one) => [one, t(`editing.gate.onFails.${one}`)] as const)}
          onChoose={(chosen) => {
            const next = choices.find((one) => one === chosen);
            if (next) onRefusal(refusalOf(changeOnFail(stage, next), language));
          }}
        />
      </div>

      {onFail !== "extend" && (
        // The choice above says it on screen, where there is one.
        <div className={styles.onPaper}>{t(`assumptions.stage.onFail.${onFail}`)}</div>
      )}
      {extend && (
        <div className={styles.sentence}>
          {t("assumptions.stage.extendBefore")}{" "}
          <InlineFigure
            path={`${path}.extend.months`}
            name="gate.extend.months"
            value={extend.months}
            unit={unitWord({ t, language }, "months", { value: extend.months })}
          />{" "}
          {t("assumptions.stage.extendMiddle")}{" "}
          <InlineFigure
            path={`${path}.extend.times`}
            name="gate.extend.times"
            value={extend.times}
            unit={unitWord({ t, language }, "times", { value: extend.times })}
          />
          {t("assumptions.stage.extendAfter")}
        </div>
      )}
    </>
  );
}
