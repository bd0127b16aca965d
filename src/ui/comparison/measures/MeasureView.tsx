import { usePalier } from "../../../state";
import { pathMeasureNames } from "../../projection/measureCatalogue";
import type { Comparison } from "../useComparison";
import { measureCells } from "../share/cells";
import { TableActions } from "../share/TableActions";
import { chosenMeasures } from "./chosenMeasures";
import { MeasureChooser } from "./MeasureChooser";
import { MeasureTable } from "./MeasureTable";
import styles from "./Measures.module.css";

/** The same measures of each scenario, side by side. */
export function MeasureView({ comparison }: { comparison: Comparison }) {
  const { c, figures, reference, columns } = comparison;
  const choice = usePalier((state) => state.comparison.path);
  const chosen = chosenMeasures(choice, pathMeasureNames);
  const isRead = columns.every(({ scenario, compared }) => scenario !== null || compared.fault);
  return (
    <section
      aria-labelledby="measures-title"
      className={styles.sheet}
      data-sheets={columns.length > 6 ? "wide" : "upright"}
    >
      <h2 id="measures-title">{c("measures.title")}</h2>
      <p className={styles.lead}>
        {reference || !isRead ? c("measures.lead") : c("measures.noReference")}
      </p>
      <MeasureChooser comparison={comparison} scope="path" all={pathMeasureNames} chosen={chosen} />
      {chosen.shown.length === 0 ? (
        <p>{c("measures.noneChosen")}</p>
      ) : (
        <>
          <MeasureTable comparison={comparison} measures={chosen.shown} />
          <TableActions
            comparison={comparison}
            what={c("measures.title")}
            rows={() => measureCells(comparison, chosen.shown)}
          />
        </>
      )}
      <p className={styles.lead}>{figures.t("projection.caution")}</p>
    </section>
  );
}
