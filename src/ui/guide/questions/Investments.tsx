import { type InvestmentKey, investmentKeys, investments, limitsOf } from "../../../guide";
import { formatEuros } from "../../../units";
import { Choices } from "../Choices";
import { NumberRow } from "../Fields";
import type { Asked } from "../useGuide";
import { withOrigin } from "../withOrigin";

/** What is bought to begin with. */
export function Investments({ asked }: { asked: Asked }) {
  const { t, language, full, set } = asked;
  const known = new Map(full.investments.map((one) => [one.key, one]));
  function choose(keys: readonly InvestmentKey[]) {
    set({ investments: keys.map((key) => known.get(key) ?? { key }) });
  }
  return (
    <Choices
      legend={t("investments.legend")}
      choices={investmentKeys.map((key) => {
        const { amount, isLater } = investments[key];
        const name = t(`catalogue.investments.${key}`);
        const usual = t("investments.usual", {
          min: formatEuros(amount.value.min, language),
          max: formatEuros(amount.value.max, language),
          when: t(`investments.${isLater && full.stages.length > 1 ? "later" : "atFirst"}`),
        });
        return {
          key,
          name,
          hint: withOrigin(usual, [amount.basis], asked),
          more: (
            <NumberRow
              asked={asked}
              label={t("funders.amount")}
              fullLabel={t("investments.amountOf", { name })}
              value={known.get(key)?.amount ?? amount.value.mode}
              unit={t("units.euros")}
              range={limitsOf.amount}
              onCommit={(next) =>
                set({
                  investments: full.investments.map((one) =>
                    one.key === key ? { key, ...(next !== undefined && { amount: next }) } : one,
                  ),
                })
              }
            />
          ),
        };
      })}
      chosen={[...known.keys()]}
      onChange={choose}
    />
  );
}
