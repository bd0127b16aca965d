import { useEffect, useRef, useState } from "react";
import { aidsRestingOn, type Consequence, type ItemList } from "../../../scenario";
import { consequencesOfRemoval, useScenarioPart } from "../../../state";
import { Button } from "../../parts/Button";
import { Disclosure } from "../../parts/Disclosure";
import { useReading } from "../reading";
import styles from "./Form.module.css";

interface ItemRemovalProps {
  readonly list: ItemList;
  readonly item: { readonly id: string; readonly name: string };
  readonly onRemove: () => void;
  /** Told why it may not go away. */
  readonly onRefuse: (sentence: string) => void;
}

/** Consequences told one by one; more of them are unfolded. */
const most = 8;

/** Takes an item out: at once where nothing else changes, else once what changes has been read. */
export function ItemRemoval({ list, item, onRemove, onRefuse }: ItemRemovalProps) {
  const { t } = useReading();
  const isLastStage = useScenarioPart(({ stages }) => list === "stages" && stages.length === 1);
  const aid = useScenarioPart((scenario) => aidsRestingOn(scenario, item.id)[0]);
  const [told, setTold] = useState<readonly Consequence[] | null>(null);
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (told) question.current?.focus();
  }, [told]);

  function ask() {
    if (aid !== undefined) return onRefuse(t("means.onlyEligible", { name: aid }));
    const consequences = consequencesOfRemoval(list, item.id);
    if (consequences.length === 0) onRemove();
    else setTold(consequences);
  }

  if (!told) {
    return (
      <Button
        look="plain"
        isOff={isLastStage}
        title={isLastStage ? t("items.lastStage") : undefined}
        onClick={ask}
      >
        {t("items.remove")}
      </Button>
    );
  }
  return (
    <fieldset
      ref={question}
      tabIndex={-1}
      className={styles.removal}
      aria-label={t("items.removalOf", { name: item.name })}
    >
      <p>{t("items.removalChanges")}</p>
      <ul>{told.slice(0, most).map(line)}</ul>
      {told.length > most && (
        <Disclosure label={t("items.consequences.more", { count: told.length - most })}>
          <ul>{told.slice(most).map(line)}</ul>
        </Disclosure>
      )}
      <Button look="outlined" onClick={onRemove}>
        {t("items.removeAnyway")}
      </Button>{" "}
      <Button look="plain" onClick={() => setTold(null)}>
        {t("items.keep")}
      </Button>
    </fieldset>
  );

  function line(one: Consequence) {
    return <li key={`${one.kind} ${one.path}`}>{sentence(one)}</li>;
  }

  function sentence(consequence: Consequence): string {
    const { kind, name } = consequence;
    if (kind === "moved") return t("items.consequences.moved", { name, to: consequence.to });
    if (kind === "criterion")
      return t("items.consequences.criterion", { name, stage: consequence.stage });
    return t(`items.consequences.${kind}`, { name });
  }
}
