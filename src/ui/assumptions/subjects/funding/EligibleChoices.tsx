import { useState } from "react";
import type { Reimbursement } from "../../../../scenario";
import { setValue, useScenarioPart } from "../../../../state";
import { refusalOf } from "../../commit";
import form from "../../items/Form.module.css";
import { useReading } from "../../reading";
import styles from "./Eligible.module.css";
import { eligibleGroups, itemsOf, withEntry } from "./eligible";

/** The spending that an aid covers: whole groups, or single people and costs by their names. */
export function EligibleChoices({ reimbursement }: { reimbursement: Reimbursement }) {
  const { t, language } = useReading();
  const staff = useScenarioPart((scenario) => scenario.staff);
  const overheads = useScenarioPart((scenario) => scenario.overheads);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { id, eligible } = reimbursement;

  function put(entry: string, isIn: boolean) {
    const next = withEntry(eligible, entry, isIn, { staff, overheads });
    if (next === null) return setRefusal(t("means.eligible.atLeastOne"));
    setRefusal(refusalOf(setValue(`funding.${id}.eligible`, next), language));
  }

  const check = (entry: string, words: string) => (
    <label className={form.check}>
      <input
        type="checkbox"
        checked={eligible.includes(entry)}
        onChange={(event) => put(entry, event.currentTarget.checked)}
      />
      {words}
    </label>
  );

  return (
    <fieldset className={styles.eligible}>
      <legend className={form.label}>{t("means.eligible.title")}</legend>
      <ul className={styles.list}>
        {eligibleGroups.map((group) => (
          <li key={group}>
            {check(group, t(`means.eligible.all.${group}`))}
            {!eligible.includes(group) && (
              <ul className={styles.single}>
                {itemsOf(group, { staff, overheads }).map(({ id, name }) => (
                  <li key={id}>{check(id, name)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {refusal !== null && (
        <p role="alert" className={form.refusal}>
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
