import type { ChartLook } from "./look";
import type { MonthDataset } from "./monthChart";

/**
 * A monthly amount as a line of steps, with a border of paper under it so that it stands out on bars
 * of any colour. The border has no label: it is not a series of its own.
 */
export function stepLine(
  label: string,
  values: Float64Array,
  colour: string,
  look: ChartLook,
): MonthDataset[] {
  const line = {
    type: "line",
    data: Array.from(values),
    // Apart from what bars are stacked on.
    stack: "out",
    stepped: "middle",
    pointRadius: 0,
  } as const;
  return [
    {
      ...line,
      label,
      borderColor: colour,
      backgroundColor: colour,
      borderWidth: 2.5,
      pointHitRadius: 12,
    },
    {
      ...line,
      stack: "border",
      borderColor: look.palette.paper,
      borderWidth: 6,
      pointHitRadius: 0,
    },
  ];
}
