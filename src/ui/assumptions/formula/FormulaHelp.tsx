import { useMemo } from "react";
import { reservedNames } from "../../../formula";
import { formatIssue } from "../../../locales";
import { useScenarioPart } from "../../../state";
import type { NumberSpec } from "../../parts/numberFieldReading";
import type { TypedText } from "../../parts/typedText";
import { useReading } from "../reading";
import type { FormulaName } from "./completions";
import { FormulaChoices } from "./FormulaChoices";
import styles from "./FormulaHelp.module.css";
import { formulaFault, type KnownNames } from "./formulaFault";
import { FormulaValue } from "./FormulaValue";

interface FormulaHelpProps {
  readonly typed: TypedText;
  /** Id path of the figure. */
  readonly path: string;
  readonly spec: NumberSpec;
}

/** Below a formula that is typed: names to complete it with, what it is worth, or where it goes wrong. */
export function FormulaHelp({ typed, path, spec }: FormulaHelpProps) {
  const { language } = useReading();
  const { names, known } = useNames(path, spec.monthly === true);
  const begin = typed.text.indexOf("=") + 1;
  const source = typed.text.slice(begin);
  const fault = source.trim() === "" ? null : formulaFault(source, known);
  return (
    <span className={styles.help}>
      <FormulaChoices typed={typed} names={names} />
      {fault && (
        <span className={styles.fault}>
          <span className={styles.text} aria-hidden="true">
            {source.slice(0, fault.position)}
            <mark>
              {source.slice(fault.position, fault.position + Math.max(1, fault.length)) ||
                "\u00a0?"}
            </mark>
            {source.slice(fault.position + Math.max(1, fault.length))}
          </span>
          {/* Once refused, the field says the same below. */}
          {!typed.isRefused && (
            <span>
              {formatIssue({ ...fault.detail, path, location: [], found: "" }, language).sentence}
            </span>
          )}
        </span>
      )}
      {!fault && source.trim() !== "" && !typed.isRefused && (
        <FormulaValue formula={`=${source}`} path={path} spec={spec} />
      )}
    </span>
  );
}

/** Names that a formula may use at a path: shared figures, populations and, where it runs by months, the clock. */
function useNames(
  path: string,
  isMonthly: boolean,
): { readonly names: readonly FormulaName[]; readonly known: KnownNames } {
  const { t } = useReading();
  const drivers = useScenarioPart((scenario) => scenario.drivers);
  const segments = useScenarioPart((scenario) => scenario.segments);
  return useMemo(() => {
    const counted = (segments ?? []).filter(({ population }) => population !== undefined);
    const uncounted = (segments ?? []).filter(({ population }) => population === undefined);
    const all: FormulaName[] = [
      ...(drivers ?? []).map(({ id, name }) => ({ id, meaning: name })),
      ...counted.map(({ id, name }) => ({
        id,
        meaning: t("assumptions.quantity.population", { name }),
      })),
      ...(isMonthly
        ? reservedNames.map((id) => ({ id, meaning: t(`assumptions.quantity.reserved.${id}`) }))
        : []),
    ];
    const values = new Set([...(drivers ?? []), ...counted].map(({ id }) => id));
    return {
      // A figure that named itself would never be known.
      names: all.filter(({ id }) => path.split(".")[1] !== id),
      known: { values, withoutPopulation: new Set(uncounted.map(({ id }) => id)), isMonthly },
    };
  }, [drivers, segments, isMonthly, path, t]);
}
