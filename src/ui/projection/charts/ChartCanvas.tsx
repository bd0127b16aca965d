import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import annotation from "chartjs-plugin-annotation";
import { useEffect, useRef } from "react";
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
}

/** The drawing itself, in a file of its own so that Chart.js is loaded only when one is shown. */
export default function ChartCanvas({ chart, sentence, active }: ChartCanvasProps) {
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
  // The component gives its canvas the role of an image.
  return (
    <Chart
      ref={drawn}
      type={chart.type}
      data={chart.data}
      {...(chart.options && { options: chart.options })}
      aria-label={sentence}
    />
  );
}
