import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { KeptScenario } from "../../storage";
import { Button } from "../parts/Button";
import styles from "./KeptList.module.css";
import { KeptRow } from "./KeptRow";

/** As many as leave the examples below in reach. */
const firstShown = 10;

interface KeptRowsProps {
  scenarios: readonly KeptScenario[];
  /** All that are kept, those not shown too: some may have the same name. */
  all: readonly KeptScenario[];
}

/** Kept scenarios, the first of many until all are asked for. */
export function KeptRows({ scenarios, all }: KeptRowsProps) {
  const { t } = useTranslation();
  const [areAll, setAll] = useState(false);
  const shown = areAll ? scenarios : scenarios.slice(0, firstShown);
  const namesakes = byName(all);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((scenario) => (
          <li key={scenario.key} className={styles.item}>
            <KeptRow scenario={scenario} namesakes={namesakes.get(scenario.name) ?? []} />
          </li>
        ))}
      </ul>
      {shown.length < scenarios.length && (
        <Button look="plain" onClick={() => setAll(true)}>
          {t("library.showAll", { count: scenarios.length })}
        </Button>
      )}
    </>
  );
}

function byName(all: readonly KeptScenario[]): ReadonlyMap<string, readonly KeptScenario[]> {
  const named = new Map<string, KeptScenario[]>();
  for (const one of all) {
    const others = named.get(one.name);
    if (others) others.push(one);
    else named.set(one.name, [one]);
  }
  return named;
}
