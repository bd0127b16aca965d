import { wageFault } from "../../../payroll";
import { smic } from "../../../reference";
import { formatDay, formatEurosCents, formatNumber } from "../../../units";
import { NumberField } from "../../parts/NumberField";
import type { NumberSpec } from "../../parts/numberFieldReading";
import { unitWord } from "../figures";
import { useReading } from "../reading";
import { fullTimePaid, type Post } from "./post";
import styles from "./StaffCost.module.css";

interface PostFieldsProps {
  readonly id: string;
  readonly post: Post;
  readonly onChange: (post: Post) => void;
}

interface AskedFigure {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly spec: NumberSpec;
  readonly unit: string;
  readonly hint?: string;
  /** The post with the value typed, or a sentence that says why not. */
  readonly take: (value: number) => Post | string;
}

/** What is asked of a post: its wage, two ways to write it, its week, and what is left for the service. */
export function PostFields({ id, post, onChange }: PostFieldsProps) {
  const { t, language } = useReading();

  function withWage(wage: Partial<Pick<Post, "grossHourly" | "weeklyHours">>): Post | string {
    const next = { ...post, ...wage };
    const fault = wageFault(next);
    if (fault === null) return next;
    return t(`payroll.faults.${fault}`, {
      smic: formatEurosCents(smic.value, language),
      date: formatDay(smic.validFrom, language),
    });
  }

  const figures: readonly AskedFigure[] = [
    {
      key: "gross",
      label: t("payroll.grossHourly"),
      value: post.grossHourly,
      spec: { unit: "eurPerHour", min: 0 },
      unit: unitWord({ t, language }, "eurPerHour"),
      take: (grossHourly) => withWage({ grossHourly }),
    },
    {
      key: "multiple",
      label: t("payroll.smicMultiple"),
      value: Math.round((post.grossHourly / smic.value) * 1000) / 1000,
      spec: { unit: "ratio", min: 0 },
      unit: t("payroll.times"),
      take: (multiple) => withWage({ grossHourly: multiple * smic.value }),
    },
    {
      key: "week",
      label: t("payroll.weeklyHours"),
      value: post.weeklyHours,
      spec: { unit: "hours", min: 0 },
      unit: t("payroll.hoursPerWeek"),
      take: (weeklyHours) => withWage({ weeklyHours }),
    },
    {
      key: "worked",
      label: t("payroll.workedYear"),
      value: post.workedYear,
      spec: { unit: "hours", min: 0 },
      unit: t("payroll.hoursPerYear"),
      hint: t("payroll.workedYearHint"),
      take: (workedYear) =>
        workedYear > 0 && workedYear <= fullTimePaid
          ? { ...post, workedYear }
          : t("payroll.faults.worked", { paid: formatNumber(fullTimePaid, language) }),
    },
    {
      key: "share",
      label: t("payroll.serviceShare"),
      value: post.serviceShare,
      spec: { unit: "share", min: 0, exclusiveMin: true, max: 1 },
      unit: "%",
      hint: t("payroll.serviceShareHint"),
      take: (serviceShare) => ({ ...post, serviceShare }),
    },
  ];

  return (
    <>
      {figures.map(({ key, label, value, spec, unit, hint, take }) => (
        <div key={key} className={styles.row}>
          <label htmlFor={`${id}-${key}`}>{label}</label>
          <NumberField
            id={`${id}-${key}`}
            layout="row"
            value={value}
            spec={spec}
            unit={unit}
            language={language}
            {...(hint === undefined ? {} : { describedBy: `${id}-${key}-hint` })}
            onCommit={(typed) => {
              const next = take(typed ?? value);
              if (typeof next === "string") return next;
              onChange(next);
              return null;
            }}
          />
          {hint !== undefined && (
            <p id={`${id}-${key}-hint`} className={styles.hint}>
              {hint}
            </p>
          )}
        </div>
      ))}
    </>
  );
}
