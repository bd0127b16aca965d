import { limitsOf } from "../../../guide";
import { NumberRow, TextRow } from "../Fields";
import styles from "../Fields.module.css";
import type { Asked } from "../useGuide";

/** Where: a name, how many people, how large. */
export function Place({ asked }: { asked: Asked }) {
  const { t, answers, full, set } = asked;
  return (
    <>
      <TextRow
        label={t("place.territory")}
        value={answers.territory ?? ""}
        longest={200}
        hint={t("place.territoryHint")}
        onChange={(territory) => set({ territory: territory === "" ? undefined : territory })}
      />
      <div className={styles.together}>
        <NumberRow
          asked={asked}
          label={t("place.population")}
          value={answers.population}
          proposal={full.population}
          unit={t("units.people")}
          range={limitsOf.population}
          isWhole
          onCommit={(population) => set({ population })}
        />
        <NumberRow
          asked={asked}
          label={t("place.area")}
          value={answers.area}
          proposal={full.area}
          unit={t("units.area")}
          range={limitsOf.area}
          hint={t("place.areaHint")}
          onCommit={(area) => set({ area })}
        />
      </div>
    </>
  );
}
