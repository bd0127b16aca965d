import { waterfall, type WaterfallBar } from "../../../charts";
import type { Bridge, BridgeBar, PathTotalName } from "../../../compare";
import { confidenceFactor } from "../../../engine";
import { formatEuros } from "../../../units";
import { ScrollTable } from "../../projection/tables/ScrollTable";
import tables from "../../projection/tables/table.module.css";
import { Letter } from "../Letter";
import type { Comparison, Ready } from "../useComparison";
import { barsOf, betterTotal, restOf } from "./bridgeWords";
import styles from "./Bridge.module.css";

interface BridgeTableProps {
  comparison: Comparison;
  bridge: Bridge;
  measure: PathTotalName;
  reference: Ready;
  other: Ready;
  nameOf: (bar: BridgeBar) => string;
}

/** The way from the reference to the other, a row for each group of assumptions: its amount, and its bar. */
export function BridgeTable({
  comparison,
  bridge,
  measure,
  reference,
  other,
  nameOf,
}: BridgeTableProps) {
  const { c, figures } = comparison;
  const bars = barsOf(bridge.bars, measure);
  const rest = restOf(bridge.bars, measure);
  const picture = waterfall(
    bridge.reference[measure],
    bars.map(({ shares }) => shares[measure]),
    bridge.other[measure],
  );
  const caption = c("why.caption", {
    measure: c(`why.measures.${measure}`),
    reference: reference.letter,
    other: other.letter,
  });
  const rise = (value: number) => formatEuros(value, figures.language, { sign: true });
  const isBetter = (share: number) => share > 0 === (betterTotal[measure] === "higher");
  return (
    <ScrollTable label={caption}>
      <table className={`${tables.table} ${styles.table}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {c("why.group")}
            </th>
            <th scope="col">{c("why.share")}</th>
            <td className={tables.text}>{c("why.picture")}</td>
          </tr>
        </thead>
        <tbody>
          <tr className={tables.total}>
            <th scope="row">
              <Letter letter={reference.letter} isReference /> {reference.name}
            </th>
            <td>{figures.euros(bridge.reference[measure])}</td>
            <Bar bar={picture.start} zero={picture.zero} kind="end" />
          </tr>
          {bars.map((bar, index) => {
            const share = bar.shares[measure];
            const error = bar.errors?.[measure] ?? 0;
            const kind = isBetter(share) ? "better" : "worse";
            return (
              <tr key={bar.parts.join()}>
                <th scope="row">{nameOf(bar)}</th>
                <td>
                  {error >= seenError
                    ? c("risk.precise", {
                        value: rise(share),
                        half: formatEuros(Math.ceil(confidenceFactor * error), figures.language),
                      })
                    : rise(share)}{" "}
                  <span className={styles.verdict}>({figures.t(`projection.change.${kind}`)})</span>
                </td>
                <Bar bar={picture.parts[index] ?? picture.end} zero={picture.zero} kind={kind} />
              </tr>
            );
          })}
          {Math.abs(rest) >= 0.5 && (
            <tr>
              <th scope="row">{c("why.rest")}</th>
              <td>{rise(rest)}</td>
              <td aria-hidden="true">{"\u00a0"}</td>
            </tr>
          )}
          <tr className={tables.total}>
            <th scope="row">
              <Letter letter={other.letter} isReference={false} /> {other.name}
            </th>
            <td>
              {figures.euros(bridge.other[measure])} ({rise(bridge.difference[measure])})
            </td>
            <Bar bar={picture.end} zero={picture.zero} kind="end" />
          </tr>
        </tbody>
      </table>
    </ScrollTable>
  );
}

interface BarProps {
  bar: WaterfallBar;
  zero: number;
  kind: "end" | "better" | "worse";
}

const width = 1000;

/** Half a euro in all: less is dust of double precision, or nothing to tell. */
const seenError = 0.25;

function Bar({ bar, zero, kind }: BarProps) {
  return (
    <td className={styles.picture} aria-hidden="true">
      <svg viewBox={`0 0 ${width} 20`} preserveAspectRatio="none" className={styles.drawing}>
        <line className={styles.zero} x1={zero * width} x2={zero * width} y1="0" y2="20" />
        <rect
          className={styles.bar}
          data-kind={kind}
          x={bar.from * width}
          width={Math.max(2, (bar.to - bar.from) * width)}
          y="2"
          height="16"
        />
      </svg>
    </td>
  );
}
