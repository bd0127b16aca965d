import { ChangeMark } from "../../projection/ChangeMark";
import { Definition } from "../../projection/Definition";
import { measureReadings, type PathMeasureName } from "../../projection/measureCatalogue";
import { ScrollTable } from "../../projection/tables/ScrollTable";
import tables from "../../projection/tables/table.module.css";
import { ColumnHeads } from "../ColumnHeads";
import type { Column, Comparison, Ready } from "../useComparison";
import { amountOf, differenceOf } from "./difference";
import { GlancePicture } from "./GlancePicture";
import styles from "./Measures.module.css";

interface MeasureTableProps {
  comparison: Comparison;
  measures: readonly PathMeasureName[];
}

/** The measures of the whole project, one column a scenario, each with what it is away from the reference. */
export function MeasureTable({ comparison, measures }: MeasureTableProps) {
  const { c, columns, figures } = comparison;
  return (
    <ScrollTable label={c("measures.caption")}>
      <table className={`${tables.table} ${styles.table}`}>
        <caption>{c("measures.caption")}</caption>
        <ColumnHeads comparison={comparison} hasGlance />
        <tbody>
          {measures.map((name) => (
            <tr key={name}>
              <th scope="row">
                <Definition
                  name={figures.t(`projection.measures.${name}.name`)}
                  definition={figures.t(`projection.measures.${name}.definition`)}
                />
              </th>
              <td className={`${tables.text} ${styles.glance}`}>
                <GlancePicture
                  name={name}
                  columns={columns}
                  values={columns.map(({ plan }) => plan && amountOf(name, { plan }))}
                />
              </td>
              {columns.map((column) => (
                <MeasureCell key={column.id} name={name} column={column} comparison={comparison} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

interface MeasureCellProps {
  name: PathMeasureName;
  column: Column;
  comparison: Comparison;
}

function MeasureCell({ name, column, comparison }: MeasureCellProps) {
  const { c, figures, reference } = comparison;
  const { plan, compared } = column;
  if (!plan) {
    return (
      <td className={tables.zero}>
        {compared.fault || column.issue ? c("measures.none") : c("reading")}
      </td>
    );
  }
  const value = plan.path[name];
  const isLow = measureReadings[name].unit === "euros" && value !== null && value < 0;
  const isOther = reference !== null && !column.isReference;
  const difference = isOther && differenceOf(name, reference, column as Ready, comparison);
  return (
    <td>
      <span className={isLow ? tables.negative : undefined}>
        {figures.measure(name, value, plan.months)}
      </span>
      {isOther && (value !== null || reference.plan.path[name] !== null) && (
        <span className={styles.difference}>
          {difference ? <ChangeMark change={difference} /> : c("measures.same")}
        </span>
      )}
    </td>
  );
}
