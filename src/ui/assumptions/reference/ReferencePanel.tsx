import { useEffect, useRef, useState } from "react";
import { electricBonus, tablesReadOn, vatRates } from "../../../reference";
import { setSourced, usePalier, useScenarioPart } from "../../../state";
import { formatDay, formatNumber, formatShare } from "../../../units";
import { Button } from "../../parts/Button";
import { isPercent } from "../../parts/numberFieldReading";
import { useEscape } from "../../parts/useEscape";
import { refusalOf } from "../commit";
import { specOf, unitText } from "../figures";
import { figureText } from "../quantityWords";
import { useReading } from "../reading";
import styles from "./Reference.module.css";
import { type ReferenceRow, type ReferredFigure, referenceRows, referenceTable } from "./tables";
import { yearlyKmOf } from "./yearlyKm";

const withVat = 1 + vatRates.normal.value;

interface ReferencePanelProps {
  readonly id: string;
  readonly name: ReferredFigure;
  /** Id path of the figure, `volunteers.voisins.value`. */
  readonly path: string;
  readonly label: string;
  /** Told what was taken, or nothing. */
  readonly onClose: (taken: string) => void;
}

/** The rows of a dated table, each with its source, from which the figure may be taken. */
export default function ReferencePanel({ id, name, path, label, onClose }: ReferencePanelProps) {
  const { t, language } = useReading();
  const [refusal, setRefusal] = useState<string | null>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  useEffect(() => panel.current?.querySelector("button")?.focus(), []);
  useEscape(panel, () => onClose(""));
  const km = usePalier(({ results }) => yearlyKmOf(results.plan, path));
  const table = referenceTable(name);
  const spec = specOf(name);
  const isExempt = useScenarioPart(
    ({ organisation }) => (organisation.vat ?? "exempt") === "exempt",
  );
  // Kilometres are bought without VAT, which an exempt project has added; a refund by the kilometre carries none.
  const isBeforeVat = table === "mileage" && isExempt;
  const valueText = (value: number) => {
    const unit = isPercent(spec) ? "" : unitText({ t, language }, name, { value });
    return [figureText(value, spec, language), unit].filter(Boolean).join("\u00a0");
  };
  const enteredText = (value: number) => valueText(isBeforeVat ? value / withVat : value);
  const scaleText = (value: number) => t("reference.onScale", { value: valueText(value) });
  const row = ({ basis }: ReferenceRow, words: string) => ({
    row: words,
    source: t(`reference.sources.${basis.source}`),
    date: formatDay(basis.validFrom, language),
    certainty: t(`reference.certainty.${basis.certainty}`),
  });

  const basisOf = (one: ReferenceRow) => t("reference.since", row(one, ""));
  const rows = namedRows();
  // What most rows rest on is said once, below them.
  const common = rows
    .map(([one]) => basisOf(one))
    .find((basis, _, all) => all.filter((other) => other === basis).length > all.length / 2);

  function take(value: number, said: ReferenceRow, words: string) {
    const [list, item, ...keys] = path.split(".");
    const source = t("reference.cited", row(said, words));
    const key = keys.join(".");
    const figure = isBeforeVat
      ? { key, source, value: `=${value} / ${withVat}`, note: t("reference.beforeVat") }
      : { key, source, value };
    const outcome = setSourced(`${list}.${item}`, [figure]);
    const sentence = refusalOf(outcome, language);
    setRefusal(sentence);
    if (sentence === null) onClose(t("reference.taken", { label, value: enteredText(value) }));
  }

  return (
    <fieldset
      ref={panel}
      id={id}
      className={styles.panel}
      aria-label={t("reference.title", { label })}
    >
      {isBeforeVat && <p className={styles.note}>{t("reference.beforeVat")}</p>}
      <ul className={styles.rows}>
        {rows.map(([one, words]) => (
          <li key={one.id}>
            <span className={styles.words}>
              {words}
              {isBeforeVat && (
                <span className={styles.basis}>{one.values.map(scaleText).join(", ")}</span>
              )}
              {basisOf(one) !== common && <span className={styles.basis}>{basisOf(one)}</span>}
            </span>
            <span className={styles.values}>
              {one.values.map((value) => (
                <button
                  key={value}
                  type="button"
                  className={styles.value}
                  aria-label={t("reference.useValue", {
                    value: enteredText(value),
                    row: isBeforeVat ? `${words}, ${scaleText(value)}` : words,
                  })}
                  onClick={() => take(value, one, words)}
                >
                  {enteredText(value)}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {common !== undefined && `${t("reference.unlessSaid", { basis: common })} `}
        {t(`reference.notes.${table}`, {
          km: formatNumber(km, language, { decimals: 0 }),
          bonus: formatShare(electricBonus.value, language),
        })}{" "}
        {t("reference.readOn", { date: formatDay(tablesReadOn, language) })}
      </p>
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <Button look="plain" onClick={() => onClose("")}>
        {t("reference.close")}
      </Button>
    </fieldset>
  );

  function namedRows(): [ReferenceRow, string][] {
    switch (table) {
      case "volunteerHour":
        return referenceRows[table]().map((one) => [one, t(`reference.rows.${table}.${one.id}`)]);
      case "mileage":
        return referenceRows[table](km).map((one) => [one, t(`reference.rows.${table}.${one.id}`)]);
      case "depreciation":
        return referenceRows[table]().map((one) => [one, t(`reference.rows.${table}.${one.id}`)]);
      case "vatRate":
        return referenceRows[table]().map((one) => [one, t(`reference.rows.${table}.${one.id}`)]);
    }
  }
}
