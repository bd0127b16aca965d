import { binWords, type CommonBins } from "../../../charts";
import { formatShare } from "../../../units";
import { ScrollTable } from "../../projection/tables/ScrollTable";
import tables from "../../projection/tables/table.module.css";
import { LetterHead } from "../LetterHead";
import type { Comparison, Ready } from "../useComparison";

interface BinsTableProps {
  caption: string;
  bins: CommonBins;
  words: Parameters<typeof binWords>[2];
  columns: readonly Ready[];
  comparison: Comparison;
}

/** The figures of a histogram, one row a bin. */
export function BinsTable({ caption, bins, words, columns, comparison }: BinsTableProps) {
  const { c, figures } = comparison;
  const { language } = figures;
  return (
    <ScrollTable label={caption}>
      <table className={tables.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {c("risk.histogram.bin")}
            </th>
            {columns.map((column) => (
              <LetterHead key={column.id} column={column} comparison={comparison} />
            ))}
          </tr>
        </thead>
        <tbody>
          {bins.edges.slice(1).map((edge, bin) => (
            <tr key={edge}>
              <th scope="row">{binWords(bins, bin, words, language)}</th>
              {columns.map(({ id }, place) => (
                <td key={id}>
                  {formatShare(bins.shares[place]?.[bin] ?? 0, language, { decimals: 1 })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
