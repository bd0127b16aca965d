import { memo } from "react";
import { limits, type Scenario, type Stage } from "../../../scenario";
import { addItem, setValue } from "../../../state";
import { refusalOf } from "../commit";
import { Figure } from "../Figure";
import { StageGate } from "../gate/StageGate";
import { Item } from "../Item";
import { AddItem } from "../items/AddItem";
import { SiblingsProvider } from "../items/siblings";
import { TextField } from "../items/TextField";
import { useReading } from "../reading";
import { Said } from "../Said";
import { Stair } from "./Stair";
import styles from "./Stair.module.css";
import { stageDates } from "./stageDates";

/** The steps of the pilot, and what is asked before each next one. */
export function Stages({ scenario }: { scenario: Scenario }) {
  const { t } = useReading();
  return (
    <>
      <Stair stages={scenario.stages} />
      <SiblingsProvider list="stages" items={scenario.stages}>
        {scenario.stages.map((stage, index) => (
          <StageItem key={stage.id} stage={stage} number={index + 1} />
        ))}
      </SiblingsProvider>
      {scenario.stages.length < limits.stages && (
        <AddItem
          list="stages"
          label={t("items.stages.add")}
          onAdd={() => addItem("stages", { name: t("items.stages.new"), months: proposedMonths })}
        />
      )}
    </>
  );
}

/** As long as a first test often lasts. */
const proposedMonths = 6;

const StageItem = memo(function StageItem({ stage, number }: { stage: Stage; number: number }) {
  const reading = useReading();
  const { t, language } = reading;
  const objective = t("assumptions.fields.stages.objective");
  const path = `stages.${stage.id}`;
  return (
    <Item
      path={path}
      item={stage}
      number={number}
      level={4}
      subtitle={stageDates(stage, reading)}
      choices={
        <TextField
          label={objective}
          value={stage.objective ?? ""}
          maxLength={limits.textLength}
          isMultiline
          onCommit={(text) =>
            refusalOf(setValue(`${path}.objective`, text === "" ? undefined : text), language)
          }
        />
      }
    >
      {stage.objective && (
        <div className={styles.objective} data-said-row>
          {stage.objective}{" "}
          <Said said={stage.about?.objective} label={objective} path={`${path}.objective`} />
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
