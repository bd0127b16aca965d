import { useId } from "react";
import type { Palette } from "../../../charts";
import type { Figures } from "../useFigures";
import { ChanceTable } from "./ChanceTable";
import type { RiskReading } from "./reading";
import { chanceEffects, chanceSentence, stoppingSentence } from "./reasons";
import styles from "./Risk.module.css";
import { ShortMonths } from "./ShortMonths";
import { StoppingTable } from "./StoppingTable";

interface ReasonsPanelProps {
  reading: RiskReading;
  figures: Figures;
  palette: Palette;
}

/** Why trials fail: what stops them, when cash gives out, and what had not come. */
export function ReasonsPanel({ reading, figures, palette }: ReasonsPanelProps) {
  const { t } = figures;
  const id = useId();
  const { gates } = reading.risk.reasons;
  const effects = chanceEffects(reading);
  return (
    <section aria-labelledby={`${id}-title`} className={styles.reasons}>
      <h4 id={`${id}-title`}>{t("projection.risk.reasons.title")}</h4>
      <h5>{t("projection.risk.reasons.gates")}</h5>
      <p>{stoppingSentence(reading, figures)}</p>
      {gates.some(({ stopped }) => stopped > 0) && (
        <StoppingTable reading={reading} figures={figures} />
      )}
      <ShortMonths reading={reading} figures={figures} palette={palette} />
      <h5>{t("projection.risk.reasons.chances")}</h5>
      <p>{chanceSentence(reading, effects, figures)}</p>
      {effects.length > 0 && <ChanceTable reading={reading} effects={effects} figures={figures} />}
    </section>
  );
}
