import { stageTone } from "../../../../charts";
import { formatShare } from "../../../../units";
import { useReading } from "../../reading";
import styles from "./Payments.module.css";
import type { PaymentTiming } from "./usePaymentTimes";

const height = 72;
/** The ground on which payments stand, and how high the largest one is. */
const ground = 68;
const tallest = 46;
/** Marks closer than this to the one before have no label: the list below has them all. */
const labelRoom = 0.09;

const percent = (x: number) => `${(x * 100).toFixed(2)}%`;

/** The payments along the months of the pilot, over its stages; the list after it says the same in words. */
export function PaymentsPicture({ timing }: { timing: PaymentTiming }) {
  const { language } = useReading();
  const { times, stages } = timing;
  const labelled = times.map(({ x }, index) =>
    times.slice(0, index).every((one) => Math.abs(one.x.received - x.received) > labelRoom),
  );
  return (
    <div className={styles.picture} aria-hidden="true">
      <svg width="100%" height={height}>
        {times.map(({ x, share, height: part, isBeyond }, index) => {
          const top = ground - part * tallest;
          const at = percent(x.received);
          return (
            // A payment is known by its place in the list.
            <g key={`${index + 1}`} data-beyond={isBeyond}>
              {x.latest > x.earliest && (
                <rect
                  className={styles.extent}
                  x={percent(x.earliest)}
                  width={percent(x.latest - x.earliest)}
                  y={ground - 14}
                  height={14}
                />
              )}
              {x.received > x.agreed && (
                <line
                  className={styles.late}
                  x1={percent(x.agreed)}
                  x2={at}
                  y1={ground - 7}
                  y2={ground - 7}
                />
              )}
              <circle className={styles.agreed} cx={percent(x.agreed)} cy={ground - 7} r={3.5} />
              <line className={styles.paid} x1={at} x2={at} y1={ground} y2={top} />
              {labelled[index] && (
                <text className={styles.share} x={at} y={top - 5} textAnchor={anchorAt(x.received)}>
                  {formatShare(share, language)}
                </text>
              )}
            </g>
          );
        })}
        <line className={styles.ground} x1="0" x2="100%" y1={ground} y2={ground} />
      </svg>
      <div className={styles.stages}>
        {stages.map(({ id, name, months }, index) => {
          const tone = stageTone(index, stages.length);
          return (
            <span
              key={id}
              style={{
                flexGrow: months,
                background: `var(--stage-${tone})`,
                color: `var(--on-stage-${tone})`,
              }}
            >
              {name}
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** Near an edge, a label keeps within the picture. */
function anchorAt(x: number): "start" | "middle" | "end" {
  return x < 0.06 ? "start" : x > 0.94 ? "end" : "middle";
}
