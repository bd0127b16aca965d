import type { ReactNode } from "react";
import type { WeighedMeasure } from "../../../engine";
import { Button } from "../../parts/Button";
import { focusAssumption } from "../place";
import { useReading } from "../reading";
import styles from "./AllAssumptions.module.css";
import { RowChoice } from "./RowChoice";
import { RowFigure } from "./RowFigure";
import { isOfFigure, type Row, type RowOfFigure } from "./rows";
import { useWriting } from "./useWriting";
import { weightWords } from "./weightWords";
import type { KnownWeight } from "./weights";

interface Weighed {
  readonly known: KnownWeight | "impossible" | null;
  readonly measure: WeighedMeasure;
}

/** An assumption of the list: its field, where it comes from, and the way to its place. */
export function AllRow({ row, ...weighed }: Weighed & { readonly row: Row }) {
  if (isOfFigure(row)) return <FigureRow row={row} {...weighed} />;
  return (
    <RowChoice row={row}>
      <About row={row} />
    </RowChoice>
  );
}

/** A figure says what it weighs too. */
function FigureRow({ row, known, measure }: Weighed & { readonly row: RowOfFigure }) {
  const reading = useReading();
  const { t } = reading;
  const writing = useWriting(row);
  return (
    <RowFigure row={row} writing={writing}>
      <About row={row}>
        {known !== null && (
          <p>
            {weightWords(known, measure, writing, reading)}
            {known !== "impossible" && known.isOld && ` (${t("said.all.weightOld")})`}
          </p>
        )}
      </About>
    </RowFigure>
  );
}

function About({ row, children }: { readonly row: Row; readonly children?: ReactNode }) {
  const { t } = useReading();
  const { note, source } = row.said;
  return (
    <div className={styles.about}>
      {children}
      {/* On screen the note is behind the word beside the name; paper has nothing to press. */}
      {note !== undefined && <p className={styles.note}>{t("said.all.noteIs", { note })}</p>}
      <p className={styles.source}>
        {source ? t("said.all.sourceIs", { source }) : t("said.all.noSource")}
      </p>
      <Button
        look="plain"
        className={styles.way ?? ""}
        aria-label={t("said.all.goToOf", { label: row.title })}
        onClick={() => focusAssumption(row.path)}
        data-no-print
      >
        {t("said.all.goTo")}
      </Button>
    </div>
  );
}
