import { useRef, useState } from "react";
import { defaultBrackets } from "../../../engine";
import { setValue } from "../../../state";
import { formatEuros } from "../../../units";
import { Button } from "../../parts/Button";
import { refusalOf } from "../commit";
import { Fact } from "../Fact";
import { Figure } from "../Figure";
import form from "../items/Form.module.css";
import { useReading } from "../reading";
import type { SaidOf } from "../Said";
import { type Bracket, withBracket, withoutBracket } from "./bracketChanges";
import styles from "./Context.module.css";

const path = "organisation.incomeTaxBrackets";

/** The scale of the tax on profits, bracket by bracket. */
export function Brackets({
  brackets,
  said,
}: {
  brackets: readonly Bracket[] | undefined;
  said: SaidOf | undefined;
}) {
  const { t, language } = useReading();
  const [refusal, setRefusal] = useState<string | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const shown: readonly Bracket[] = brackets ?? defaultBrackets;

  /** Puts the whole scale, which the scenario may not hold yet. */
  function commit(index: number, change: Partial<Bracket>): string | null {
    const next = shown.map((bracket, at) => (at === index ? { ...bracket, ...change } : bracket));
    return refusalOf(setValue(path, next), language);
  }

  function change(next: readonly Bracket[] | undefined) {
    setRefusal(refusalOf(setValue(path, next), language));
    actions.current?.querySelector("button")?.focus();
  }

  return (
    <>
      <Fact
        label={t("assumptions.fields.organisation.incomeTaxBrackets.title")}
        said={said}
        path={brackets && path}
      >
        {brackets === undefined && t("assumptions.byDefault")}
      </Fact>
      {shown.map(({ upTo, rate }, index) => {
        const label =
          upTo === undefined
            ? t("assumptions.brackets.above", {
                from: formatEuros(shown[index - 1]?.upTo ?? 0, language),
              })
            : t("assumptions.brackets.number", { number: index + 1 });
        return (
          // A bracket is known by its place in the scale.
          <div key={label}>
            {upTo !== undefined && (
              <Figure
                path={`${path}.${index}.upTo`}
                name="organisation.incomeTaxBrackets.upTo"
                label={t("assumptions.brackets.upTo", { bracket: label })}
                value={upTo}
                onCommit={(next) => commit(index, next === undefined ? {} : { upTo: next })}
              />
            )}
            <Figure
              path={`${path}.${index}.rate`}
              name="organisation.incomeTaxBrackets.rate"
              label={t("assumptions.brackets.rate", { bracket: label })}
              value={rate}
              onCommit={(next) => commit(index, next === undefined ? {} : { rate: next })}
            />
            {shown.length > 1 && (
              <div className={form.rowEnd} data-no-print>
                <button
                  type="button"
                  className={form.quiet}
                  aria-label={t("lists.brackets.removeWhat", { bracket: label })}
                  onClick={() => change(withoutBracket(shown, index))}
                >
                  {t("lists.brackets.remove")}
                </button>
              </div>
            )}
          </div>
        );
      })}
      <div ref={actions} className={styles.bracketActions} data-no-print>
        <Button look="plain" onClick={() => change(withBracket(shown))}>
          {t("lists.brackets.add")}
        </Button>
        {brackets !== undefined && (
          <Button look="plain" onClick={() => change(undefined)}>
            {t("lists.brackets.reset")}
          </Button>
        )}
      </div>
      {refusal !== null && (
        <p role="alert" className={form.refusal}>
          {refusal}
        </p>
      )}
    </>
  );
}
