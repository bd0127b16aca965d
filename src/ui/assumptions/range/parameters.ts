import type { Translate } from "../../../locales";
import type { Distribution } from "../../../scenario";
import type { NumberSpec } from "../../parts/numberFieldReading";
import type { Parameter } from "./orderFault";

/** One number of a range: its words, what may stand there, and whether it may be left out. */
export interface ParameterSpec {
  readonly key: Parameter;
  readonly word: string;
  readonly spec: NumberSpec;
  readonly isOptional?: boolean;
}

/**
 * The numbers of a range, in the order in which they are read. They have the field's unit and not its
 * bounds: what is drawn outside stops a trial, and is warned of beside the range.
 */
export function parametersOf(
  distribution: Distribution,
  { unit }: NumberSpec,
  t: Translate,
): readonly ParameterSpec[] {
  const word = (key: "min" | "mode" | "max") => t(`editing.range.parameters.${key}`);
  switch (distribution.dist) {
    case "pert":
    case "triangular":
      return (["min", "mode", "max"] as const).map((key) => ({
        key,
        word: word(key),
        spec: { unit },
      }));
    case "uniform":
      return (["min", "max"] as const).map((key) => ({ key, word: word(key), spec: { unit } }));
    case "normal":
      return [
        { key: "mean", word: t("editing.range.parameters.mean"), spec: { unit } },
        { key: "sd", word: t("editing.range.parameters.sd"), spec: { unit, ...aboveZero } },
        {
          key: "min",
          word: t("editing.range.parameters.floor"),
          spec: { unit },
          isOptional: true,
        },
        {
          key: "max",
          word: t("editing.range.parameters.ceiling"),
          spec: { unit },
          isOptional: true,
        },
      ];
    case "lognormal":
      return (["p10", "p90"] as const).map((key) => ({
        key,
        word: t(`editing.range.parameters.${key}`),
        spec: { unit, ...aboveZero },
      }));
    case "bernoulli":
      return [
        {
          key: "p",
          word: t("editing.range.parameters.p"),
          spec: { unit: "share", min: 0, max: 1 },
        },
      ];
    case "discrete":
      return [];
  }
}

const aboveZero = { min: 0, exclusiveMin: true } as const;

/** How much a PERT curve leans on its likely value. */
export const lambdaSpec: NumberSpec = { unit: "number", ...aboveZero, default: 4 };

/** The value of a parameter that the range has. */
export function valueOf(distribution: Distribution, key: Parameter): number | undefined {
  const value: unknown = Object.entries(distribution).find(([one]) => one === key)?.[1];
  return typeof value === "number" ? value : undefined;
}

/** The range with some parameters changed; undefined takes an optional one away. */
export function withParameters(
  distribution: Distribution,
  changes: Readonly<Partial<Record<Parameter, number | undefined>>>,
): Distribution {
  const entries = Object.entries({ ...distribution, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(entries) as unknown as Distribution;
}
