import { useEffect, useRef, useState } from "react";
import { formatNumber, formatShare, monthName } from "../../../units";
import { Button } from "../../parts/Button";
import { commitFigure } from "../commit";
import { useReading } from "../reading";
import row from "../Row.module.css";
import { useIsChanged } from "../variants/useIsChanged";
import { evenedOut, isEven } from "./evenedOut";
import styles from "./SeasonBars.module.css";

interface SeasonBarsProps {
  /** Id path of the season, `services.colis.seasonality`. */
  readonly path: string;
  /** Twelve factors; those of an ordinary year where the scenario gives none. */
  readonly values: readonly number[];
  readonly isGiven: boolean;
}

const step = 0.05;
// One entry in the history for a bar that is drawn along or a burst of key presses.
const pauseBetween = 400;

/** Twelve bars that one raises and lowers, by pointer or by arrow keys. */
export function SeasonBars({ path, values, isGiven }: SeasonBarsProps) {
  const { t, language } = useReading();
  const isChanged = useIsChanged(path);
  const [draft, setDraft] = useState<readonly number[] | null>(null);
  const [seen, setSeen] = useState(values);
  const [refusal, setRefusal] = useState<string | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  if (seen !== values) {
    // Changed from elsewhere, by undo for one.
    setSeen(values);
    setDraft(null);
  }
  const shown = draft ?? values;
  const top = Math.max(2, Math.ceil(Math.max(...values) * 2) / 2);
  const write = (value: number) => formatNumber(value, language, { decimals: 2 });

  function commit(next: readonly number[] | undefined) {
    clearTimeout(pause.current);
    setRefusal(commitFigure(path, next, language));
    setDraft(null);
  }

  function raise(month: number, value: number) {
    const next = shown.map((one, index) => (index === month ? Number(value.toFixed(2)) : one));
    setDraft(next);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => commit(next), pauseBetween);
  }

  function settle() {
    if (draft) commit(draft);
  }

  const even = evenedOut(shown);
  const isSpread = even === null || isEven(shown);
  const total = shown.reduce((sum, value) => sum + value, 0) / shown.length;
  return (
    <fieldset className={styles.season} aria-label={t("lists.season.bars")}>
      {isChanged && <p className={row.changed}>{t("variants.changed")}</p>}
      <div className={styles.bars}>
        <div className={styles.ordinary} style={{ bottom: `${100 / top}%` }} />
        {shown.map((value, month) => (
          <div key={monthName(month + 1, language)} className={styles.month}>
            <div className={styles.slot} title={write(value)}>
              <div
                className={styles.bar}
                style={{ height: `${Math.min(100, (value / top) * 100)}%` }}
              />
              <input
                type="range"
                className={styles.slider}
                aria-label={t("lists.season.month", { month: monthName(month + 1, language) })}
                aria-orientation="vertical"
                aria-valuetext={write(value)}
                min={0}
                max={top}
                step={step}
                value={value}
                onChange={(event) => raise(month, event.currentTarget.valueAsNumber)}
                onBlur={settle}
                onPointerUp={settle}
              />
            </div>
            <span className={styles.name} aria-hidden="true">
              {monthName(month + 1, language)
                .slice(0, 1)
                .toUpperCase()}
            </span>
          </div>
        ))}
      </div>
      <p className={styles.words}>
        {t("lists.season.total", { share: formatShare(total, language, { decimals: 1 }) })}{" "}
        <span data-no-print>{t("lists.season.keys")}</span>
      </p>
      <div className={styles.actions} data-no-print>
        <Button
          look="plain"
          isOff={isSpread}
          title={isSpread ? t("lists.season.isEven") : undefined}
          onClick={() => even && commit(even)}
        >
          {t("lists.season.spread")}
        </Button>
        <Button look="plain" isOff={!isGiven} onClick={() => commit(undefined)}>
          {t("lists.season.ordinary")}
        </Button>
      </div>
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
