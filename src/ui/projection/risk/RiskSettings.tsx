import { useId, useState } from "react";
import { type RiskState, setRiskSettings } from "../../../state";
import { formatNumber } from "../../../units";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import type { Figures } from "../useFigures";
import styles from "./Risk.module.css";

const counts = [1000, 10_000, 50_000, 200_000] as const;

/** At most so many trials, where they end once they are precise. */
const most = 200_000;

/** Ten digits are as many as anybody copies by hand. */
const seedForm = /^\d{1,9}$/;

interface RiskSettingsProps {
  state: RiskState;
  figures: Figures;
}

/** How many trials are run, and from which seed. */
export function RiskSettings({ state, figures }: RiskSettingsProps) {
  const { t, language } = figures;
  const { trials, untilPrecise, seed } = state.settings;
  const known: readonly number[] = (counts as readonly number[]).includes(trials)
    ? counts
    : [...counts, trials].sort((a, b) => a - b);
  return (
    <section aria-labelledby="risk-settings" className={styles.settings} data-no-print>
      <h4 id="risk-settings">{t("projection.risk.settings.title")}</h4>
      <p className={styles.note}>{t("projection.risk.settings.note")}</p>
      <div className={styles.fields}>
        <Select
          label={t("projection.risk.settings.trials")}
          value={untilPrecise ? "precise" : String(trials)}
          choices={[
            ...known.map(
              (count) =>
                [
                  String(count),
                  t("projection.risk.settings.count", {
                    trials: formatNumber(count, language, { decimals: 0 }),
                  }),
                ] as const,
            ),
            ["precise", t("projection.risk.settings.precise")] as const,
          ]}
          onChoose={(choice) =>
            setRiskSettings(
              choice === "precise"
                ? { trials: most, untilPrecise: true }
                : { trials: Number(choice), untilPrecise: false },
            )
          }
        />
        <SeedField key={seed} seed={seed} figures={figures} />
        <Button onClick={() => setRiskSettings({ seed: (seed + 1) % 1_000_000_000 })}>
          {t("projection.risk.settings.another")}
        </Button>
      </div>
    </section>
  );
}

function SeedField({ seed, figures: { t } }: { seed: number; figures: Figures }) {
  const id = useId();
  const [text, setText] = useState(String(seed));
  const isWrong = !seedForm.test(text.trim());
  const commit = () => {
    if (!isWrong && Number(text) !== seed) setRiskSettings({ seed: Number(text) });
  };
  return (
    <span className={styles.seed}>
      <label htmlFor={id}>{t("projection.risk.settings.seed")}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === "Enter" && commit()}
      />
      {isWrong && (
        <span id={`${id}-wrong`} role="alert">
          {t("projection.risk.settings.wrongSeed")}
        </span>
      )}
    </span>
  );
}
