import { type ReactNode, useState } from "react";
import { formatExact, formatNumber } from "../../units";
import { limits } from "../../scenario";
import { Button } from "../parts/Button";
import { Disclosure } from "../parts/Disclosure";
import { NumberField } from "../parts/NumberField";
import { breakable } from "../parts/numberFieldReading";
import { commitFigure } from "./commit";
import { type FigureName, specOf, unitText } from "./figures";
import styles from "./NumberGrid.module.css";
import { PasteArea } from "./paste/PasteArea";
import type { PasteTarget } from "./paste/pasteTarget";
import { useReading } from "./reading";
import row from "./Row.module.css";
import type { SaidOf } from "./Said";
import { fieldId } from "./target";
import { useSaid } from "./useSaid";

interface NumberGridProps {
  /** Id path of the list, `services.colis.seasonality`. */
  readonly path: string;
  readonly name: FigureName;
  /** In place of the usual name of the figure. */
  readonly label?: string;
  /** Undefined where the scenario leaves the list out: `fallback` then applies to each. */
  readonly values: readonly number[] | undefined;
  readonly fallback?: readonly number[];
  /** What each number is for, in its order. */
  readonly labelOf: (index: number) => string;
  readonly word?: string | undefined;
  readonly said?: SaidOf | undefined;
  readonly hint: string;
  /** Whether a longer list may be pasted. */
  readonly mayGrow?: boolean;
  /** Another way to the same numbers, above them. */
  readonly picture?: ReactNode;
}

/** A list of plain numbers, one a month: its extent in a line, the numbers when asked for. */
export function NumberGrid(props: NumberGridProps) {
  const { path, name, values, fallback = [], labelOf, word } = props;
  const { t, language } = useReading();
  const shown = values ?? fallback;
  const [refusal, setRefusal] = useState<string | null>(null);
  const label = props.label ?? t(`assumptions.fields.${name}`);
  const unit = unitText({ t, language }, name, { word });
  const said = useSaid(props.said, label, values === undefined ? undefined : path);
  const write = (value: number) => formatNumber(value, language);
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  const extent =
    low === high ? write(low) : t("assumptions.extent", { min: write(low), max: write(high) });

  function commit(index: number, value: number | undefined): string | null {
    return commitFigure(
      path,
      shown.map((one, at) => (at === index ? (value ?? one) : one)),
      language,
    );
  }

  /** Makes the list longer or shorter by one; the focus goes to its last number. */
  function resize(next: readonly number[]) {
    const refused = commitFigure(path, next, language);
    setRefusal(refused);
    if (refused !== null) return;
    requestAnimationFrame(() =>
      document.getElementById(fieldId(`${path}.${next.length - 1}`))?.focus(),
    );
  }

  const target: PasteTarget = {
    label,
    ids: shown.map((_, index) => fieldId(`${path}.${index}`)),
    now: shown.map((value) => formatExact(value, language)),
    labelOf,
    specOf: () => specOf(name),
    unit,
    isQuantity: false,
    mayGrow: props.mayGrow === true,
    onApply: (given, isAll) => {
      const next = isAll ? [] : [...shown];
      for (const [index, value] of given) if (typeof value === "number") next[index] = value;
      return commitFigure(path, next, language);
    },
  };

  return (
    <div className={row.row} id={fieldId(path)} tabIndex={-1} data-said-row>
      <div className={row.name}>
        <span>
          {label} {said.word}
        </span>
        {values === undefined && (
          <span className={row.byDefault}>{t("assumptions.byDefault")}</span>
        )}
      </div>
      <div className={row.computed}>
        <span className={row.value}>{extent}</span>
        <span className={row.unit}>{breakable(unit)}</span>
      </div>
      {said.panel}
      <Disclosure
        className={styles.disclosure ?? ""}
        label={t("assumptions.openList", { count: shown.length })}
      >
        <p className={row.hint}>
          {props.hint} <span data-no-print>{t("assumptions.paste.hint")}</span>
        </p>
        {props.picture}
        <PasteArea targetOf={() => target}>
          <div className={styles.grid}>
            {shown.map((value, index) => (
              // Positions are what these numbers are known by: they have no other identity.
              <div key={labelOf(index)} className={styles.cell}>
                <label htmlFor={fieldId(`${path}.${index}`)}>{labelOf(index)}</label>
                <NumberField
                  id={fieldId(`${path}.${index}`)}
                  value={value}
                  spec={specOf(name)}
                  unit={unit}
                  isUnitShown={false}
                  language={language}
                  onCommit={(next) => commit(index, next)}
                />
              </div>
            ))}
          </div>
        </PasteArea>
        {props.mayGrow && (
          <div data-no-print>
            {shown.length < limits.horizon && (
              <Button look="plain" onClick={() => resize([...shown, shown.at(-1) ?? 0])}>
                {t("lists.series.add")}
              </Button>
            )}
            {shown.length > 1 && (
              <Button look="plain" onClick={() => resize(shown.slice(0, -1))}>
                {t("lists.series.removeLast")}
              </Button>
            )}
          </div>
        )}
        {refusal !== null && (
          <p role="alert" className={row.refusal}>
            {refusal}
          </p>
        )}
      </Disclosure>
    </div>
  );
}
