import type { Plan } from "../../engine";
import { stageName } from "./essentials";
import type { Figures } from "./useFigures";

/** Below a thousandth of an hour, what is missing is only rounding. */
const seen = 0.001;

/** From when hours are missing and what that does; empty where they suffice or are paid as extra. */
export function hoursSentence(plan: Plan, figures: Figures): string {
  const { t, month } = figures;
  const { hoursNeeded, hoursAvailable } = plan.ledger.lines;
  const missing = hoursNeeded.map((needed, at) => needed - (hoursAvailable[at] ?? 0));
  const first = missing.findIndex((hours) => hours > seen);
  const { hourPolicy } = plan.model;
  if (first < 0 || hourPolicy === "extra") return "";
  const from = month(plan.months[first]);
  if (hourPolicy === "ignore") {
    const hours = figures.figure(Math.max(...missing), "hours", plan.months);
    return t("projection.sentence.hoursIgnored", { month: from, hours });
  }
  const shares = plan.stages.map(({ start, months }) => unservedIn(plan, start, start + months));
  const worst = Math.max(...shares);
  if (worst <= 0) return t("projection.sentence.hoursPresence", { month: from });
  const words = {
    month: from,
    share: figures.figure(worst, "share", plan.months),
    stage: stageName(plan, shares.indexOf(worst)),
  };
  return shares.filter((share) => share > 0).length > 1
    ? t("projection.sentence.hoursCapWorst", words)
    : t("projection.sentence.hoursCap", words);
}

/** Share of the demand left unserved, over the services that hours hold back in those months. */
function unservedIn(plan: Plan, start: number, end: number): number {
  let demand = 0;
  let served = 0;
  for (const service of plan.ledger.services) {
    const wanted = sum(service.demand, start, end);
    const given = sum(service.volume, start, end);
    // Hours hold back only what takes time: the rest is served in full.
    if (wanted - given <= wanted * 1e-9) continue;
    demand += wanted;
    served += given;
  }
  return demand > 0 ? 1 - served / demand : 0;
}

function sum(values: Float64Array, start: number, end: number): number {
  return values.subarray(start, end).reduce((total, value) => total + value, 0);
}
