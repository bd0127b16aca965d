import { useEffect, useRef, useState } from "react";
import type { Correlation, Driver } from "../../../scenario";
import { edit } from "../../../state";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import { refusalOf } from "../commit";
import form from "../items/Form.module.css";
import { focusAssumption } from "../place";
import { useReading } from "../reading";

interface AddCorrelationProps {
  readonly correlations: readonly Correlation[];
  readonly drivers: readonly Driver[];
}

/** A link that is clear, and not more. */
const proposed = 0.5;

/** Links two shared figures given as ranges; says what is needed where there are not two to link. */
export function AddCorrelation({ correlations, drivers }: AddCorrelationProps) {
  const { t, language, isVariant } = useReading();
  const [pair, setPair] = useState<readonly [string, string] | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const isOpen = pair !== null;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // What was pressed is gone: what stands in its place takes the focus.
    if (isOpen !== wasOpen.current)
      place.current?.querySelector<HTMLElement>(isOpen ? "select" : "button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isVariant) return null;

  const ranges = drivers.filter(({ value }) => typeof value === "object");
  const isLinked = (a: string, b: string) =>
    correlations.some((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
  const partners = (a: string) => ranges.filter(({ id }) => id !== a && !isLinked(a, id));
  const first = ranges.find(({ id }) => partners(id).length > 0);
  if (ranges.length < 2) return <p className={form.hint}>{t("lists.correlations.needsTwo")}</p>;
  if (!first) return <p className={form.hint}>{t("lists.correlations.allLinked")}</p>;

  const choose = (a: string, b?: string) => {
    const others = partners(a);
    setPair([a, others.find(({ id }) => id === b)?.id ?? others[0]?.id ?? ""]);
  };

  function add() {
    if (!pair) return;
    const [a, b] = pair;
    const outcome = edit({ key: "itemAdded", path: "correlations" }, (draft) => {
      (draft.correlations ??= []).push({ a, b, rho: proposed });
    });
    setRefusal(refusalOf(outcome, language));
    if (!outcome.ok) return;
    wasOpen.current = false;
    setPair(null);
    focusAssumption(`correlations.${correlations.length}.rho`);
  }

  return (
    <div ref={place} className={form.add} data-no-print>
      {pair === null ? (
        <Button look="plain" onClick={() => choose(first.id)}>
          {t("lists.correlations.add")}
        </Button>
      ) : (
        <fieldset className={form.pair} aria-label={t("lists.correlations.form")}>
          <Select
            label={t("lists.correlations.a")}
            value={pair[0]}
            choices={words(ranges.filter(({ id }) => partners(id).length > 0))}
            onChoose={(a) => choose(a, pair[1])}
          />
          <Select
            label={t("lists.correlations.b")}
            value={pair[1]}
            choices={words(partners(pair[0]))}
            onChoose={(b) => choose(pair[0], b)}
          />
          <Button onClick={add}>{t("lists.correlations.confirm")}</Button>
          <Button look="plain" onClick={() => setPair(null)}>
            {t("lists.correlations.giveUp")}
          </Button>
        </fieldset>
      )}
      {refusal !== null && (
        <p role="alert" className={form.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}

function words(drivers: readonly Driver[]) {
  return drivers.map(({ id, name }) => [id, name] as const);
}
