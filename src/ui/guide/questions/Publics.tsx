import { mostAtFirst, publicKeys } from "../../../guide";
import { Warning } from "../Aside";
import { Choices } from "../Choices";
import type { Asked } from "../useGuide";

/** For whom, at first. */
export function Publics({ asked: { t, full, set } }: { asked: Asked }) {
  const count = full.publics.length;
  return (
    <>
      <Choices
        legend={t("publics.legend")}
        choices={publicKeys.map((key) => ({
          key,
          name: t(`catalogue.publics.${key}.name`),
          hint: t(`catalogue.publics.${key}.hint`),
        }))}
        chosen={full.publics}
        onChange={(publics) => set({ publics })}
      />
      <Warning title={t("warningTitle")}>
        {count > mostAtFirst.publics && <p>{t("publics.tooMany", { count })}</p>}
      </Warning>
    </>
  );
}
