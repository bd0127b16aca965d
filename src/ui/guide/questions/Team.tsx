import {
  givesOwnTime,
  limitsOf,
  stageName,
  type TeamAnswer,
  wageKeys,
  wages,
} from "../../../guide";
import { formatEurosCents } from "../../../units";
import { Warning } from "../Aside";
import { Choices } from "../Choices";
import { NumberRow } from "../Fields";
import fields from "../Fields.module.css";
import type { Asked } from "../useGuide";
import styles from "./Team.module.css";

/** Hours paid and hours given, stage by stage, and at which level of pay. */
export function Team({ asked }: { asked: Asked }) {
  const { t, language, full, set } = asked;
  const { team, stages, legalForm } = full;
  const names = stages.map(({ name }, index) => name?.trim() || stageName(index, stages.length, t));
  const isOwn = givesOwnTime(legalForm);
  const idle = names.filter((_, index) => {
    const { paid = 0, given = 0 } = team[index] ?? {};
    return paid + given === 0;
  });
  function change(index: number, next: Partial<TeamAnswer>) {
    set({ team: team.map((one, place) => (place === index ? { ...one, ...next } : one)) });
  }
  return (
    <>
      <ol className={styles.list}>
        {team.map(({ paid, given }, index) => (
          // A stage is known by its place in the list.
          <li key={`${index + 1}`} className={styles.stage}>
            <h2 className={styles.name}>{names[index]}</h2>
            <div className={fields.together}>
              <NumberRow
                asked={asked}
                label={t("team.paid")}
                fullLabel={t("team.paidOf", { stage: names[index] })}
                value={paid}
                unit={t("units.weekly")}
                range={limitsOf.paid}
                onCommit={(next) => change(index, { paid: next ?? 0 })}
              />
              <NumberRow
                asked={asked}
                label={t(isOwn ? "team.givenByHolder" : "team.given")}
                fullLabel={t(isOwn ? "team.givenByHolderOf" : "team.givenOf", {
                  stage: names[index],
                })}
                value={given}
                unit={t("units.monthly")}
                range={limitsOf.given}
                onCommit={(next) => change(index, { given: next ?? 0 })}
              />
            </div>
          </li>
        ))}
      </ol>
      {team.some(({ paid }) => paid > 0) && (
        <>
          <Choices
            legend={t("team.wage")}
            isLegendShown
            isSingle
            choices={wageKeys.map((key) => ({
              key,
              name: t(`team.wages.${key}`, { cost: formatEurosCents(wages[key].value, language) }),
            }))}
            chosen={[full.wage]}
            onChange={([wage]) => set({ wage })}
          />
          <p className={styles.minimum}>
            {t("team.wageSource", { source: t(`made.sources.${wages[full.wage].basis}`) })}
          </p>
          <p className={styles.minimum}>{t("team.minimum")}</p>
        </>
      )}
      <Warning>{idle.length > 0 && <p>{t("team.none", { stages: idle.join(", ") })}</p>}</Warning>
    </>
  );
}
