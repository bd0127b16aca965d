import {
  type FunderAnswer,
  type FunderKey,
  funders,
  fundersFor,
  limitsOf,
  proposedAmounts,
} from "../../../guide";
import { Choices } from "../Choices";
import { NumberRow } from "../Fields";
import fields from "../Fields.module.css";
import type { Asked } from "../useGuide";
import { withOrigin } from "../withOrigin";

/** Who helps, how much, and when the money comes. */
export function Funders({ asked }: { asked: Asked }) {
  const { t, answers, full, set } = asked;
  const known = new Map(full.funders.map((one) => [one.key, one]));
  const amounts = proposedAmounts(full);
  function choose(keys: readonly FunderKey[]) {
    set({ funders: keys.map((key) => known.get(key) ?? { key }) });
  }
  function change(key: FunderKey, next: Partial<FunderAnswer>) {
    set({ funders: full.funders.map((one) => (one.key === key ? { ...one, ...next } : one)) });
  }
  /** How it pays, with the source of what is published. */
  function whenWords(key: FunderKey): string {
    const when = t(`catalogue.funders.${key}.when`);
    const entry = funders[key];
    const ofTime = entry.kind === "grant" ? [entry.advance, entry.wait] : [];
    const figures = entry.kind === "reimbursement" ? [entry.wait] : ofTime;
    const bases = figures.map(({ basis }) => basis).filter((basis) => basis !== "plausible");
    return bases.length === 0 ? when : withOrigin(when, bases, asked);
  }
  return (
    <>
      <NumberRow
        asked={asked}
        label={t("funders.openingCash")}
        value={answers.openingCash}
        proposal={full.openingCash}
        unit={t("units.euros")}
        range={limitsOf.openingCash}
        onCommit={(openingCash) => set({ openingCash })}
      />
      <Choices
        legend={t("funders.legend")}
        isLegendShown
        choices={fundersFor(full.legalForm).map((key) => ({
          key,
          name: t(`catalogue.funders.${key}.name`),
          hint: whenWords(key),
          more: (
            <FunderFields
              asked={asked}
              funder={key}
              answer={known.get(key)}
              amount={amounts[key] ?? 0}
              onChange={(next) => change(key, next)}
            />
          ),
        }))}
        chosen={[...known.keys()]}
        onChange={choose}
      />
      <p className={fields.aside}>{t("funders.single")}</p>
    </>
  );
}

interface FunderFieldsProps {
  readonly asked: Asked;
  readonly funder: FunderKey;
  readonly answer: FunderAnswer | undefined;
  /** What Palier proposes to ask for. */
  readonly amount: number;
  readonly onChange: (answer: Partial<FunderAnswer>) => void;
}

function FunderFields({ asked, funder, answer, amount, onChange }: FunderFieldsProps) {
  const { t } = asked;
  const entry = funders[funder];
  const whole = (what: string) =>
    t("funders.of", { funder: t(`catalogue.funders.${funder}.name`), what });
  const amountLabel = t(entry.kind === "reimbursement" ? "funders.most" : "funders.amount");
  const waitLabel = t(entry.kind === "reimbursement" ? "funders.claimWait" : "funders.wait");
  const usualWait =
    entry.kind === "grant"
      ? entry.wait.value
      : entry.kind === "reimbursement"
        ? entry.wait.value.mode
        : undefined;
  const isProposed = answer?.amount === undefined && "cover" in entry;
  return (
    <div className={fields.together}>
      <NumberRow
        asked={asked}
        label={amountLabel}
        fullLabel={whole(amountLabel)}
        value={answer?.amount ?? amount}
        unit={t("units.euros")}
        range={limitsOf.amount}
        {...(isProposed && { hint: t("funders.proposed") })}
        onCommit={(next) => next !== undefined && onChange({ amount: next })}
      />
      {entry.kind === "grant" && !entry.isYearly && (
        <NumberRow
          asked={asked}
          label={t("funders.advance")}
          fullLabel={whole(t("funders.advance"))}
          value={answer?.advance ?? entry.advance.value}
          unit={t("units.percent")}
          kind="share"
          range={{ min: 0, max: 1 }}
          onCommit={(next) => next !== undefined && onChange({ advance: next })}
        />
      )}
      {usualWait !== undefined && (
        <NumberRow
          asked={asked}
          label={waitLabel}
          fullLabel={whole(waitLabel)}
          value={answer?.wait ?? usualWait}
          unit={t(
            entry.kind === "reimbursement" ? "units.monthsAfterClaim" : "units.monthsAfterStart",
          )}
          range={limitsOf.wait}
          isWhole
          onCommit={(next) => next !== undefined && onChange({ wait: next })}
        />
      )}
    </div>
  );
}
