import { pointsText } from "../change";
import { ScrollTable } from "../tables/ScrollTable";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";
import { chanceText, shownPoints } from "./chance";
import { chanceName } from "./names";
import type { RiskReading } from "./reading";
import type { Effect } from "./reasons";

interface ChanceTableProps {
  reading: RiskReading;
  effects: readonly Effect[];
  figures: Figures;
}

/** Each aid, contract or judgement that may not come: the risk of a shortfall with it and without it. */
export function ChanceTable({ reading, effects, figures }: ChanceTableProps) {
  const { t } = figures;
  const ends = effects.filter(({ isEnd }) => isEnd);
  const others = effects.filter(({ isEnd }) => !isEnd);
  const caption = t("projection.risk.reasons.chancesCaption");
  return (
    <ScrollTable label={caption}>
      <table className={tables.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.risk.reasons.what")}
            </th>
            <th scope="col">{t("projection.risk.reasons.with")}</th>
            <th scope="col">{t("projection.risk.reasons.withoutIt")}</th>
            <th scope="col">{t("projection.risk.reasons.effect")}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((effect) => (
            <EffectRow key={effect.path} effect={effect} reading={reading} figures={figures} />
          ))}
        </tbody>
        {ends.length > 0 && (
          <tbody>
            <tr className={tables.group}>
              <th scope="rowgroup" colSpan={4}>
                {t("projection.risk.reasons.ends")}
              </th>
            </tr>
            {ends.map((effect) => (
              <EffectRow key={effect.path} effect={effect} reading={reading} figures={figures} />
            ))}
          </tbody>
        )}
      </table>
    </ScrollTable>
  );
}

interface EffectRowProps {
  effect: Effect;
  reading: RiskReading;
  figures: Figures;
}

function EffectRow({ effect, reading: { risk, plan }, figures }: EffectRowProps) {
  const { t } = figures;
  const { path, missing, shortWith, shortWithout, rise, isClear } = effect;
  const { name, kind, stage } = chanceName(plan.model.scenario, path);
  const came = risk.trials - missing;
  return (
    <tr>
      <th scope="row">
        {name}{" "}
        <span className={tables.unit}>
          {stage === null
            ? t(`projection.risk.reasons.kind.${kind}`)
            : t("projection.risk.reasons.kind.judgementAt", { stage })}
        </span>
      </th>
      <td className={tables.wide}>
        {chanceText(shortWith, came, figures, t("projection.risk.reasons.neverCame"))}
      </td>
      <td className={tables.wide}>
        {chanceText(shortWithout, missing, figures, t("projection.risk.reasons.alwaysCame"))}
      </td>
      <td className={isClear && (rise ?? 0) > 0 ? tables.negative : tables.zero}>
        {rise === null
          ? t("projection.notApplicable")
          : isClear
            ? pointsText(shownPoints(shortWithout, missing) - shownPoints(shortWith, came), figures)
            : t("projection.risk.reasons.unclear")}
      </td>
    </tr>
  );
}
