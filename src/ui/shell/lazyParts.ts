import { lazy } from "react";

const load = () => import("./scenarioParts");

export const Assumptions = lazy(async () => ({ default: (await load()).Assumptions }));
export const Essentials = lazy(async () => ({ default: (await load()).Essentials }));
export const Projection = lazy(async () => ({ default: (await load()).Projection }));

export const ShareDialog = lazy(async () => ({
  default: (await import("./share/ShareDialog")).ShareDialog,
}));
export const VersionsDialog = lazy(async () => ({
  default: (await import("./versions/VersionsDialog")).VersionsDialog,
}));
export const Comparison = lazy(async () => {
  // The words of a scenario are said of several too.
  await load();
  return { default: (await import("../comparison")).Comparison };
});
export const Portfolio = lazy(async () => {
  await load();
  return { default: (await import("../portfolio")).Portfolio };
});
export const Application = lazy(async () => {
  // Its documents are written with the words of the scenario's view.
  await load();
  return { default: (await import("../application")).Application };
});
export const Guide = lazy(async () => ({ default: (await import("../guide")).Guide }));

/** Fetches the scenario's view ahead of need; what fails now is asked for again, and told, when needed. */
export function fetchScenarioParts(): void {
  load().catch(() => undefined);
}
