export { cashChart, cashChartLines } from "./cashChart";
export { densityShape, type DensityShape } from "./densityShape";
export { hoursChart, hoursChartLines } from "./hoursChart";
export type { ChartLook, ChartWords } from "./look";
export type { MonthChart, MonthChartType } from "./monthChart";
export { type Palette, stageTone } from "./palette";
export { revenueChart, revenueChartLines } from "./revenueChart";
export { type Step, stair } from "./stair";
