import { type Bins, binWords, type FinalWords } from "../../../charts";
import { formatShare } from "../../../units";
import { ScrollTable } from "../tables/ScrollTable";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";

interface FinalTableProps {
  bins: Bins;
  words: FinalWords;
  figures: Figures;
}

/** The same figures as the chart of final cash, one row a bin. */
export function FinalTable({ bins, words, figures }: FinalTableProps) {
  const { t, language } = figures;
  const share = (value: number | undefined) => formatShare(value ?? 0, language, { decimals: 1 });
  return (
    <ScrollTable label={t("projection.risk.final.caption")}>
      <table className={tables.table}>
        <caption>{t("projection.risk.final.caption")}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.lines.cash.name")}
            </th>
            <th scope="col">{words.staged}</th>
            <th scope="col">{words.committed}</th>
          </tr>
        </thead>
        <tbody>
          {bins.staged.map((staged, at) => (
            <tr key={bins.edges[at]}>
              <th scope="row">{binWords(bins, at, words, language)}</th>
              <td>{share(staged)}</td>
              <td>{share(bins.committed[at])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
