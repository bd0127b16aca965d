import type { WeighedMeasure } from "../../../engine";
import { Button } from "../../parts/Button";
import { focusAssumption } from "../place";
import { useReading } from "../reading";
import styles from "./AllAssumptions.module.css";
import { RowFigure } from "./RowFigure";
import type { Row } from "./rows";
import { useWriting } from "./useWriting";
import { weightWords } from "./weightWords";
import type { KnownWeight } from "./weights";

interface AllRowProps {
  readonly row: Row;
  readonly known: KnownWeight | "impossible" | null;
  readonly measure: WeighedMeasure;
}

/** A figure of the list: its field, what it weighs, where it comes from, and the way to its place. */
export function AllRow({ row, known, measure }: AllRowProps) {
  const reading = useReading();
  const { t } = reading;
  const writing = useWriting(row);
  const { source } = row.said;
  return (
    <RowFigure row={row} writing={writing}>
      <div className={styles.about}>
        {known !== null && (
          <p>
            {weightWords(known, measure, writing, reading)}
            {known !== "impossible" && known.isOld && ` (${t("said.all.weightOld")})`}
          </p>
        )}
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
    </RowFigure>
  );
}
