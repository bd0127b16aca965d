import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  type ChartOptions,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import annotation from "chartjs-plugin-annotation";
import { useEffect, useMemo, useRef } from "react";
import { Chart } from "react-chartjs-2";
import type { MonthChart, MonthChartType } from "../../../charts";

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  annotation,
);

interface ChartCanvasProps {
  chart: MonthChart;
  /** What the picture shows, for who does not see it. */
  sentence: string;
  /** Month whose figures are pointed at, or null. */
  active: number | null;
  /** Hears of a press: the place along the drawing, and the amount at that height. */
  onPick?: ((index: number, amount: number) => void) | undefined;
}

/** The drawing itself, in a file of its own so that Chart.js is loaded only when one is shown. */
export default function ChartCanvas({ chart, sentence, active, onPick }: ChartCanvasProps) {
  const drawn = useRef<ChartJs<MonthChartType, number[], string>>(null);
  useEffect(() => {
    const current = drawn.current;
    if (!current) return;
    const points =
      active === null
        ? []
        : chart.data.datasets.map((_, datasetIndex) => ({ datasetIndex, index: active }));
    current.setActiveElements(points);
    current.tooltip?.setActiveElements(points, { x: 0, y: 0 });
    current.update("none");
  }, [active, chart]);
  const options = useMemo((): ChartOptions<MonthChartType> => {
    if (!onPick) return chart.options ?? {};
    return {
      ...chart.options,
      onClick: (event, _elements, { scales }) => {
        const index = scales["x"]?.getValueForPixel(event.x ?? 0);
        const amount = scales["y"]?.getValueForPixel(event.y ?? 0);
        if (index !== undefined && amount !== undefined) onPick(index, amount);
      },
      onHover: (event) => {
        const target = event.native?.target;
        if (target instanceof HTMLElement) target.style.cursor = "pointer";
      },
    };
  }, [chart, onPick]);
  // The component gives its canvas the role of an image.
  return (
    <Chart
      ref={drawn}
      type={chart.type}
      data={chart.data}
      options={options}
      aria-label={sentence}
      // What a press of it opens gives the focus back to it.
      {...(onPick && { tabIndex: -1 })}
    />
  );
}
