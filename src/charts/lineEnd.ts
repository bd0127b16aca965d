import type { AnnotationOptions } from "chartjs-plugin-annotation";
import type { ChartLook } from "./look";
import { translucent } from "./palette";

/** The name of a series written at its last point, in its colour, in place of a legend. */
export function lineEnd(
  name: string,
  values: Float64Array,
  colour: string,
  look: ChartLook,
): AnnotationOptions {
  const last = values.length - 1;
  return {
    type: "label",
    xValue: last,
    yValue: values[last] ?? 0,
    content: name,
    position: { x: "end", y: "end" },
    yAdjust: -3,
    padding: { x: 4, y: 1 },
    backgroundColor: translucent(look.palette.paper, 0.85),
    color: colour,
    font: { family: look.palette.font, size: 13, weight: 600 },
  };
}
