import type { TourMeasures } from "../../../engine";
import { formatEurosCents, formatNumber } from "../../../units";
import { useReading } from "../reading";
import styles from "./TourPicture.module.css";

/** Rows that are read at a glance. */
const mostRows = 25;

/** The same figures as the picture, number of stops by number of stops. */
export function TourTable({
  measures: { tours, gainPerStop, paysFrom },
}: {
  measures: TourMeasures;
}) {
  const { t, language } = useReading();
  const every = Math.ceil(tours.length / mostRows);
  const shown = tours.filter(
    ({ stops }) => stops % every === 0 || stops === 1 || stops === paysFrom,
  );
  const number = (value: number) => formatNumber(value, language, { decimals: 1 });
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{t("lists.routes.caption")}</caption>
        <thead>
          <tr>
            {(["stops", "km", "hours", "cost", "costPerStop", "gain"] as const).map((head) => (
              <th key={head} scope="col">
                {t(`lists.routes.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ stops, km, hours, cost, costPerStop }) => (
            <tr key={stops} className={stops === paysFrom ? styles.crossing : undefined}>
              <th scope="row">{stops}</th>
              <td>{number(km)}</td>
              <td>{number(hours)}</td>
              <td>{formatEurosCents(cost, language)}</td>
              <td>{formatEurosCents(costPerStop, language)}</td>
              <td>{formatEurosCents(stops * gainPerStop, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
