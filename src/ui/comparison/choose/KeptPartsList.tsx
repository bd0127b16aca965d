import { useEffect, useState } from "react";
import { type KeptParts, keptParts, type Source } from "../../../state";
import type { KeptScenario } from "../../../storage";
import { dateWords } from "../../parts/dateWords";
import { Disclosure } from "../../parts/Disclosure";
import type { Comparison } from "../useComparison";
import { AddRow, type AddRowChoice } from "./AddRow";
import styles from "./Choose.module.css";

interface KeptPartsListProps {
  kept: KeptScenario;
  comparison: Comparison;
  rowOf: (source: Source, variant?: string | null) => AddRowChoice;
}

/** The variants and versions of a kept scenario, read when they are asked for. */
export function KeptPartsList(props: KeptPartsListProps) {
  const { c } = props.comparison;
  return (
    <Disclosure label={c("add.parts")} className={styles.parts}>
      {() => <Parts {...props} />}
    </Disclosure>
  );
}

function Parts({ kept, comparison: { c, figures }, rowOf }: KeptPartsListProps) {
  const [parts, setParts] = useState<KeptParts | null>(null);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const read = await keptParts(kept);
      if (isWanted) setParts(read);
    })();
    return () => {
      isWanted = false;
    };
  }, [kept]);
  if (!parts) return <p className={styles.facts}>{c("reading")}</p>;
  if (parts.variants.length + parts.versions.length === 0) {
    return <p className={styles.facts}>{c("add.noParts")}</p>;
  }
  return (
    <>
      {parts.variants.map(({ id, name }) => (
        <AddRow
          key={id}
          {...rowOf({ kind: "kept", key: kept.key }, id)}
          name={c("add.variant", { name })}
          of={kept.name}
          facts={[]}
          isPart
        />
      ))}
      {parts.versions.map(({ key, name, takenAt }) => (
        <AddRow
          key={key}
          {...rowOf({ kind: "version", record: kept.key, key })}
          name={c("add.version", { name })}
          of={kept.name}
          facts={[
            figures.t("keeping.versions.date", { date: dateWords(takenAt, figures.language) }),
          ]}
          isPart
        />
      ))}
    </>
  );
}
