import { useEffect, useRef, useState } from "react";
import { modelVersion } from "../../../payroll";
import { shortestWeek } from "../../../reference";
import type { Staff } from "../../../scenario";
import { type Sourced, setSourced, useScenarioPart } from "../../../state";
import { formatDay, formatEurosCents, formatShare } from "../../../units";
import { Button } from "../../parts/Button";
import { Disclosure } from "../../parts/Disclosure";
import { useEscape } from "../../parts/useEscape";
import { refusalOf } from "../commit";
import { useReading } from "../reading";
import { assumptionWords, takenCost } from "./costWords";
import { PostFields } from "./PostFields";
import { firstPost, hourCosts, productiveShare } from "./post";
import styles from "./StaffCost.module.css";
import { useEmployerCost } from "./useEmployerCost";

interface StaffCostPanelProps {
  readonly id: string;
  readonly staff: Staff;
  /** Told what was taken, or nothing. */
  readonly onClose: (taken: string) => void;
}

/** From a wage, a week and a legal form to the employer's cost, which the scenario may then take with its source. */
export default function StaffCostPanel({ id, staff, onClose }: StaffCostPanelProps) {
  const { t, language } = useReading();
  const legalForm = useScenarioPart(({ organisation }) => organisation.legalForm);
  const [post, setPost] = useState(() => firstPost(staff));
  const [isProductiveTaken, setProductiveTaken] = useState(true);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { cost, isAsking } = useEmployerCost({ ...post, legalForm });
  const panel = useRef<HTMLFieldSetElement>(null);
  useEffect(() => document.getElementById(`${id}-gross`)?.focus(), [id]);
  useEscape(panel, () => onClose(""));

  const costs = hourCosts(cost, post);
  const euros = (value: number) => formatEurosCents(value, language);
  const method = isAsking ? "asking" : cost.method;

  function take() {
    const [hourlyCost, productive] = takenCost(cost, post, t, language);
    const figures: [Sourced<number>, ...Sourced<number>[]] = [hourlyCost];
    if (isProductiveTaken) figures.push(productive);
    const sentence = refusalOf(setSourced(`staff.${staff.id}`, figures), language);
    setRefusal(sentence);
    if (sentence !== null) return;
    onClose(t("payroll.taken", { name: staff.name, cost: euros(hourlyCost.value) }));
  }

  return (
    <fieldset
      ref={panel}
      id={id}
      className={styles.panel}
      aria-label={t("payroll.title", { name: staff.name })}
    >
      <p className={styles.form}>
        {t("payroll.legalForm", { form: t(`assumptions.choices.legalForm.${legalForm}`) })}
      </p>
      <PostFields id={id} post={post} onChange={setPost} />
      {post.weeklyHours < shortestWeek.value && (
        <p className={styles.hint}>{t("payroll.shortWeek", { hours: shortestWeek.value })}</p>
      )}
      <div aria-live="polite">
        <dl className={styles.costs}>
          <dt>
            {t("payroll.monthly")}, {t("payroll.gross", { gross: euros(cost.grossMonthly) })}
          </dt>
          <dd>{euros(cost.monthly)}</dd>
          <dt>{t("payroll.paidHour")}</dt>
          <dd>{euros(costs.paid)}</dd>
          <dt>{t("payroll.workedHour")}</dt>
          <dd>{euros(costs.worked)}</dd>
          {post.serviceShare < 1 && (
            <>
              <dt>{t("payroll.servedHour")}</dt>
              <dd>{euros(costs.served)}</dd>
            </>
          )}
        </dl>
        <p className={styles.hint}>
          {t(`payroll.methods.${method}`, {
            version: modelVersion,
            date: formatDay(cost.day, language),
          })}
        </p>
      </div>
      <Disclosure label={t("payroll.assumed")}>
        <ul className={styles.assumed}>
          {assumptionWords(cost, t, language).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Disclosure>
      <label className={styles.also}>
        <input
          type="checkbox"
          checked={isProductiveTaken}
          onChange={(event) => setProductiveTaken(event.currentTarget.checked)}
        />
        {t("payroll.alsoProductive", {
          share: formatShare(productiveShare(post), language, { decimals: 2 }),
        })}
      </label>
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="strong" onClick={take}>
          {t("payroll.take")}
        </Button>
        <Button look="plain" onClick={() => onClose("")}>
          {t("payroll.close")}
        </Button>
      </div>
    </fieldset>
  );
}
