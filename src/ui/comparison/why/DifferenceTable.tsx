import { type AssumptionChange, type Difference, saidOfSide, type Side } from "../../../compare";
import type { Scenario } from "../../../scenario";
import { changeRow } from "../../assumptions/changes/groupedChanges";
import { ScrollTable } from "../../projection/tables/ScrollTable";
import tables from "../../projection/tables/table.module.css";
import { LetterHead } from "../LetterHead";
import type { Comparison, Ready } from "../useComparison";
import styles from "./Differences.module.css";

interface DifferenceTableProps {
  comparison: Comparison;
  reference: Ready;
  other: Ready;
  difference: Difference;
  changes: readonly AssumptionChange[];
}

/** Assumptions that differ, by subject: what each scenario says of them, with its note and its source. */
export function DifferenceTable(props: DifferenceTableProps) {
  const { comparison, reference, other, changes } = props;
  const { c } = comparison;
  const caption = c("differences.caption", {
    reference: reference.letter,
    other: other.letter,
  });
  const subjects = [...new Set(changes.map(({ subject }) => subject))];
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
          </tr>
        </thead>
        {subjects.map((subject) => (
          <tbody key={subject}>
            <tr className={tables.group}>
              <th scope="rowgroup" colSpan={3}>
                {c(`why.subjects.${subject}`)}
              </th>
            </tr>
            {changes
              .filter((change) => change.subject === subject)
              .map((change) => (
                <ChangeCells key={`${change.kind} ${change.path}`} {...props} change={change} />
              ))}
          </tbody>
        ))}
      </table>
    </ScrollTable>
  );
}

function ChangeCells({
  comparison,
  reference,
  other,
  change,
}: DifferenceTableProps & { change: AssumptionChange }) {
  const { figures } = comparison;
  const row = changeRow(change, reference.scenario, other.scenario, figures);
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <td className={styles.side}>
        {row.before}
        <Said scenario={reference.scenario} side={change.before} comparison={comparison} />
      </td>
      <td className={styles.side}>
        {row.now}
        <Said scenario={other.scenario} side={change.after} comparison={comparison} />
      </td>
    </tr>
  );
}

interface SaidProps {
  scenario: Scenario;
  side: Side | null;
  comparison: Comparison;
}

function Said({ scenario, side, comparison }: SaidProps) {
  if (!side) return null;
  const { note, source } = saidOfSide(scenario, side);
  const { c } = comparison;
  if (!note && !source) return null;
  return (
    <span className={styles.said}>
      {[note, source && c("differences.source", { source })].filter(Boolean).join(" ")}
    </span>
  );
}
