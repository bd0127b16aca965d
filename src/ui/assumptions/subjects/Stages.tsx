import { memo } from "react";
import type { Scenario, Stage } from "../../../scenario";
import { Figure } from "../Figure";
import { StageGate } from "../gate/StageGate";
import { Item } from "../Item";
import { useReading } from "../reading";
import { Said } from "../Said";
import { Stair } from "./Stair";
import styles from "./Stair.module.css";
import { stageDates } from "./stageDates";

/** The steps of the pilot, and what is asked before each next one. */
export function Stages({ scenario }: { scenario: Scenario }) {
  return (
    <>
      <Stair stages={scenario.stages} />
      {scenario.stages.map((stage, index) => (
        <StageItem key={stage.id} stage={stage} number={index + 1} />
      ))}
    </>
  );
}

const StageItem = memo(function StageItem({ stage, number }: { stage: Stage; number: number }) {
  const reading = useReading();
  const { t } = reading;
  const objective = t("assumptions.fields.stages.objective");
  const path = `stages.${stage.id}`;
  return (
    <Item path={path} item={stage} number={number} level={4} subtitle={stageDates(stage, reading)}>
      {stage.objective && (
        <div className={styles.objective}>
          {stage.objective} <Said said={stage.about?.objective} label={objective} />
        </div>
      )}
      <Figure
        path={`${path}.months`}
        name="stages.months"
        value={stage.months}
        said={stage.about?.months}
      />
      <StageGate stage={stage} />
    </Item>
  );
});
