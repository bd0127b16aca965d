import {
  type AssumptionChange,
  type Direction,
  type PathTotalName,
  saidOfSide,
  type Side,
} from "../../../compare";
import type { Scenario } from "../../../scenario";
import { changeRow } from "../../assumptions/changes/groupedChanges";
import { Button } from "../../parts/Button";
import { changeOf } from "../../projection/change";
import { ChangeMark } from "../../projection/ChangeMark";
import { ScrollTable } from "../../projection/tables/ScrollTable";
import tables from "../../projection/tables/table.module.css";
import { LetterHead } from "../LetterHead";
import type { Comparison, Ready } from "../useComparison";
import { betterTotal } from "./bridgeWords";
import styles from "./Differences.module.css";
import type { DifferenceRow } from "./sortedRows";

interface DifferenceTableProps {
  comparison: Comparison;
  reference: Ready;
  other: Ready;
  measure: PathTotalName;
  rows: readonly DifferenceRow[];
  /** Those picked to make a variant; null where none can be made. */
  chosen: ReadonlySet<string> | null;
  onPick: (key: string, isPicked: boolean) => void;
  onTake: (changes: readonly AssumptionChange[], direction: Direction) => void;
}

/** Assumptions that differ, by subject: what each scenario says of them, what that does, and taking it over. */
export function DifferenceTable(props: DifferenceTableProps) {
  const { comparison, reference, other, measure, rows } = props;
  const { c } = comparison;
  const caption = c("differences.caption", {
    reference: reference.letter,
    other: other.letter,
  });
  const subjects = [...new Set(rows.map(({ change }) => change.subject))];
  return (
    <ScrollTable label={caption}>
      <table className={`${tables.table} ${styles.table}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {c("differences.assumption")}
            </th>
            <LetterHead column={reference} comparison={comparison} />
            <LetterHead column={other} comparison={comparison} />
            <th scope="col">
              {c("differences.effect", {
                measure: c(`why.measures.${measure}`).toLowerCase(),
                letter: reference.letter,
              })}
            </th>
            <th scope="col" data-no-print>
              {c("differences.take")}
            </th>
          </tr>
        </thead>
        {subjects.map((subject) => (
          <tbody key={subject}>
            <tr className={tables.group}>
              <th scope="rowgroup" colSpan={5}>
                <span className={tables.groupName}>{c(`why.subjects.${subject}`)}</span>
              </th>
            </tr>
            {rows
              .filter(({ change }) => change.subject === subject)
              .map((row) => (
                <Row key={row.key} {...props} row={row} />
              ))}
          </tbody>
        ))}
      </table>
    </ScrollTable>
  );
}

type RowProps = DifferenceTableProps & { row: DifferenceRow };

function Row(props: RowProps) {
  const { comparison, reference, other, chosen, onPick, row } = props;
  const { c, figures } = comparison;
  const { change, key } = row;
  const words = changeRow(change, reference.scenario, other.scenario, figures);
  return (
    <tr>
      <th scope="row">
        {chosen ? (
          <label className={styles.pick}>
            <input
              type="checkbox"
              checked={chosen.has(key)}
              onChange={(event) => onPick(key, event.currentTarget.checked)}
              data-no-print
            />
            {words.label}
          </label>
        ) : (
          words.label
        )}
      </th>
      <td className={styles.side}>
        {words.before}
        <Said scenario={reference.scenario} side={change.before} comparison={comparison} />
      </td>
      <td className={styles.side}>
        {words.now}
        <Said scenario={other.scenario} side={change.after} comparison={comparison} />
      </td>
      <td className={styles.effect}>
        <Effect {...props} />
      </td>
      <td className={styles.take} data-no-print>
        {[
          { target: reference, direction: "toReference" as const },
          { target: other, direction: "toOther" as const },
        ].map(({ target, direction }) => (
          <Button
            key={direction}
            look="plain"
            isOff={target.compared.version !== null}
            aria-label={c("differences.takeInto", {
              letter: target.letter,
              what: words.label,
              value: direction === "toReference" ? words.now : words.before,
            })}
            onClick={() => props.onTake([change], direction)}
          >
            {c("differences.into", { letter: target.letter })}
          </Button>
        ))}
      </td>
    </tr>
  );
}

function Effect({ comparison, measure, row: { effect } }: RowProps) {
  const { c, figures } = comparison;
  if (!effect) return "…";
  if (!effect.totals) return c("differences.noEffect");
  const change = changeOf(0, effect.totals[measure], "euros", betterTotal[measure], figures);
  return (
    <>
      {change ? <ChangeMark change={change} /> : c("differences.nothing")}
      {effect.needs.length > 0 && (
        <span className={styles.said}>{c("differences.with", { count: effect.needs.length })}</span>
      )}
    </>
  );
}

interface SaidProps {
  scenario: Scenario;
  side: Side | null;
  comparison: Comparison;
}

function Said({ scenario, side, comparison: { c } }: SaidProps) {
  if (!side) return null;
  const { note, source } = saidOfSide(scenario, side);
  if (!note && !source) return null;
  return (
    <span className={styles.said}>
      {[note, source && c("differences.source", { source })].filter(Boolean).join(" ")}
    </span>
  );
}
