import { formatNumber } from "../../../units";
import { Disclosure } from "../../parts/Disclosure";
import { useReading } from "../reading";
import styles from "./AllAssumptions.module.css";
import type { Weighing } from "./useWeighing";

/** How far the weights are, and what they mean. */
export function WeighingStatus({ weighing }: { weighing: Weighing }) {
  const { t, language } = useReading();
  const { fresh, old, done, total, isDone } = weighing;
  const number = (value: number) => formatNumber(value, language, { decimals: 0 });
  const isStopped = isDone && fresh.now === null;
  const key = old === null ? ("weighing" as const) : ("weighingOld" as const);
  return (
    <div className={styles.status}>
      {isStopped && <p className={styles.stopped}>{t("said.all.stopped")}</p>}
      {!isDone && <p>{t(`said.all.${key}`, { done: number(done), total: number(total) })}</p>}
      {isDone && !isStopped && (
        <div data-no-print>
          <Disclosure label={t("said.all.howTitle")}>
            <p>{t("said.all.how")}</p>
          </Disclosure>
        </div>
      )}
    </div>
  );
}
