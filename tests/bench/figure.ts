/** One measured figure, as it is printed. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly target?: string;
  /** Whether the target is reached. */
  readonly good?: boolean;
}

/** A figure with its target, which it must not exceed. */
export function below(name: string, value: number, target: number, unit: string): Figure {
  const digits = target < 10 ? 3 : 1;
  return {
    name,
    value: `${value.toFixed(digits)} ${unit}`,
    target: `${target} ${unit}`,
    good: value <= target,
  };
}

/** A rate a second with its target, which it must reach. */
export function above(name: string, value: number, target: number): Figure {
  return {
    name,
    value: Math.round(value).toString(),
    target: target.toString(),
    good: value >= target,
  };
}

/** Prints figures under a title, aligned. */
export function print(title: string, figures: readonly Figure[]): void {
  const name = Math.max(...figures.map((figure) => figure.name.length));
  const value = Math.max(...figures.map((figure) => figure.value.length));
  const lines = figures.map((figure) => {
    const verdict =
      figure.target === undefined
        ? ""
        : `  target ${figure.target}${figure.good ? "" : "  ** missed **"}`;
    return `  ${figure.name.padEnd(name)}  ${figure.value.padStart(value)}${verdict}`;
  });
  process.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
}
