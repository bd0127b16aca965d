import { useEffect, useRef, useState } from "react";
import type { Correlation, Driver } from "../../../scenario";
import { edit } from "../../../state";
import { Button } from "../../parts/Button";
import { refusalOf } from "../commit";
import { Figure } from "../Figure";
import { Group } from "../Group";
import form from "../items/Form.module.css";
import { useReading } from "../reading";
import { AddCorrelation } from "./AddCorrelation";
import { linkStrength } from "./linkStrength";

interface CorrelationsProps {
  readonly correlations: readonly Correlation[];
  readonly drivers: readonly Driver[];
}

/** Shared figures that vary together. */
export function Correlations({ correlations, drivers }: CorrelationsProps) {
  const { t, isVariant } = useReading();
  const adding = useRef<HTMLDivElement>(null);
  const isRemoved = useRef(false);
  useEffect(() => {
    // What was pressed is gone: the way to add a link takes the focus, once it is there again.
    if (isRemoved.current) adding.current?.querySelector("button")?.focus();
    isRemoved.current = false;
  });
  if (correlations.length === 0 && (isVariant || drivers.length === 0)) return null;
  return (
    <Group
      title={t("assumptions.groups.correlations")}
      hint={t("assumptions.groupHints.correlations")}
    >
      {correlations.map((correlation, index) => (
        <CorrelationRow
          key={`${correlation.a} ${correlation.b}`}
          correlation={correlation}
          index={index}
          onRemoved={() => {
            isRemoved.current = true;
          }}
        />
      ))}
      <div ref={adding}>
        <AddCorrelation correlations={correlations} drivers={drivers} />
      </div>
    </Group>
  );
}

interface CorrelationRowProps {
  readonly correlation: Correlation;
  readonly index: number;
  readonly onRemoved: () => void;
}

function CorrelationRow({ correlation, index, onRemoved }: CorrelationRowProps) {
  const { t, language, nameOf, isVariant } = useReading();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { a, b, rho } = correlation;
  const label = t("assumptions.correlation", { a: nameOf(a), b: nameOf(b) });
  const strength = t(`lists.correlations.strength.${linkStrength(rho)}`, {
    side: t(rho > 0 ? "lists.correlations.together" : "lists.correlations.opposed"),
  });

  function remove() {
    onRemoved();
    const outcome = edit({ key: "itemRemoved", path: `correlations.${index}` }, (draft) => {
      const left = draft.correlations?.filter((one) => one.a !== a || one.b !== b) ?? [];
      if (left.length > 0) draft.correlations = left;
      else delete draft.correlations;
    });
    setRefusal(refusalOf(outcome, language));
  }

  return (
    <div className={form.itemRow}>
      <Figure
        path={`correlations.${index}.rho`}
        name="correlations.rho"
        label={label}
        value={rho}
        said={correlation}
        hint={<output>{strength}</output>}
      />
      {!isVariant && (
        <div className={form.rowEnd} data-no-print>
          <Button
            look="plain"
            aria-label={t("lists.correlations.removeWhat", { label })}
            onClick={remove}
          >
            {t("lists.correlations.remove")}
          </Button>
        </div>
      )}
      {refusal !== null && (
        <p role="alert" className={form.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}
