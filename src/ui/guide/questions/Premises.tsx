import { limitsOf, type PremisesKey, premisesKeys } from "../../../guide";
import { Choices } from "../Choices";
import { NumberRow } from "../Fields";
import fields from "../Fields.module.css";
import type { Asked } from "../useGuide";

/** Whether there is a place to receive, what it costs, and how long somebody is there. */
export function Premises({ asked }: { asked: Asked }) {
  const { t, full, set } = asked;
  const isPaid = (kind: PremisesKey) => kind === "shared" || kind === "rented";
  const numbers = (
    <div className={fields.together}>
      {isPaid(full.premises) && (
        <NumberRow
          asked={asked}
          label={t("premises.rent")}
          value={full.rent}
          unit={t("units.eurosPerMonth")}
          range={limitsOf.rent}
          onCommit={(rent) => set({ rent })}
        />
      )}
      <NumberRow
        asked={asked}
        label={t("premises.opening")}
        value={full.opening}
        unit={t("units.weekly")}
        range={limitsOf.opening}
        hint={t("premises.openingHint")}
        onCommit={(opening) => set({ opening })}
      />
    </div>
  );
  return (
    <Choices
      legend={t("premises.legend")}
      isSingle
      choices={premisesKeys.map((key) => ({
        key,
        name: t(`premises.kinds.${key}.name`),
        hint: t(`premises.kinds.${key}.hint`),
        ...(key !== "none" && { more: numbers }),
      }))}
      chosen={[full.premises]}
      // Another place has another rent and other hours.
      onChange={([premises]) => set({ premises, rent: undefined, opening: undefined })}
    />
  );
}
