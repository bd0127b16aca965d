import type { Distribution } from "../../../scenario";
import { formatExact, type PastedLine } from "../../../units";
import { type NumberSpec, showValue, type Written } from "../../parts/numberFieldReading";
import type { PasteTarget } from "../paste/pasteTarget";
import type { Reading } from "../reading";
import type { RangePartProps } from "./ParameterFields";

export type Discrete = Extract<Distribution, { dist: "discrete" }>;

export const weightSpec: NumberSpec = { unit: "number", min: 0 };

/**
 * What a table fills among the values of a range and their weights: two columns take the place of both,
 * one fills the values or the weights from where it is pasted.
 */
export function discreteTarget(
  field: string,
  table: readonly (readonly string[])[],
  range: Omit<RangePartProps, "value"> & { readonly value: Discrete },
  { t, language }: Pick<Reading, "t" | "language">,
): PasteTarget {
  const { id, label, value, unit, onCommit } = range;
  const { values, weights } = value;
  const valueSpec: NumberSpec = { unit: range.spec.unit };
  const valueLabel = (index: number) => t("editing.range.value", { number: index + 1 });
  const weightLabel = (index: number) => t("editing.range.weight", { number: index + 1 });
  const valueWords = values.map((one) => showValue(one, valueSpec, language));
  const weightWords = weights.map((one) => formatExact(one, language));
  const common = { label, isQuantity: false, mayGrow: true } as const;
  const give = (nextValues: number[], nextWeights: number[]) =>
    onCommit({ dist: "discrete", values: nextValues, weights: nextWeights });

  if (table[0]?.length === 2 && table.length > 1) {
    return {
      ...common,
      ids: [],
      now: values.flatMap((_, index) => [valueWords[index] ?? "", weightWords[index] ?? ""]),
      labelOf: (index) => (index % 2 === 0 ? valueLabel(index / 2) : weightLabel((index - 1) / 2)),
      specOf: (index) => (index % 2 === 0 ? valueSpec : weightSpec),
      unit,
      isWhole: true,
      lines: [pairs(table)],
      onApply: (given) => {
        const all = numbersOf(given);
        return give(
          all.filter((_, index) => index % 2 === 0),
          all.filter((_, index) => index % 2 === 1),
        );
      },
    };
  }
  const isWeights = field.startsWith(`${id}.weights.`);
  const old = isWeights ? weights : values;
  return {
    ...common,
    ids: old.map((_, index) => `${id}.${isWeights ? "weights" : "values"}.${index}`),
    now: isWeights ? weightWords : valueWords,
    labelOf: isWeights ? weightLabel : valueLabel,
    specOf: () => (isWeights ? weightSpec : valueSpec),
    unit: isWeights ? "" : unit,
    // A weight needs its value.
    mayGrow: !isWeights,
    onApply: (given, isAll) => {
      const next = isAll ? [] : [...old];
      for (const [index, one] of given) if (typeof one === "number") next[index] = one;
      return isWeights
        ? give(values, next)
        : give(
            next,
            next.map((_, index) => weights[index] ?? 1),
          );
    },
  };
}

/** Both columns as one line, value and weight by turns, without the row of their titles. */
function pairs(table: readonly (readonly string[])[]): PastedLine {
  const [first, ...rest] = table;
  const isTitled = first?.every((cell) => !/\d/.test(cell)) === true;
  const cells = (isTitled ? rest : table).flat();
  return { kind: "column", number: 1, cells, isTitled: false };
}

function numbersOf(given: ReadonlyMap<number, Written>): number[] {
  return [...given.values()].filter((value) => typeof value === "number");
}
