import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { showPanel } from "../../state";

export const subjects = [
  "context",
  "stages",
  "services",
  "routes",
  "team",
  "costs",
  "funding",
] as const;
export type Subject = (typeof subjects)[number];

const subjectOfList: Readonly<Record<string, Subject>> = {
  stages: "stages",
  services: "services",
  segments: "services",
  routes: "routes",
  staff: "team",
  volunteers: "team",
  presence: "team",
  overheads: "costs",
  investments: "costs",
  inKind: "costs",
  funding: "funding",
};

interface Place {
  /** The subject on screen, or the list of all assumptions. */
  readonly subject: Subject | "all";
  /** Id path of the assumption asked for, until it has the focus. */
  readonly wanted: string | null;
  /** Id path of the item added last: its settings are open and its name is ready to be typed. */
  readonly added: string | null;
}

/** Where in the panel one is. Kept out of the state of the page: nothing else depends on it. */
const place = createStore<Place>()(() => ({
  subject: "context",
  wanted: null,
  added: null,
}));

export function usePlace(): Place {
  return useStore(place);
}

export function showSubject(subject: Subject | "all"): void {
  place.setState({ subject, wanted: null, added: null });
}

/** The subject under which an assumption stands. */
export function subjectOf(path: string): Subject {
  return subjectOfList[path.split(".")[0] ?? ""] ?? "context";
}

/** Shows the assumption at an id path such as `services.colis.price`, and puts the focus on its field. */
export function focusAssumption(path: string): void {
  const wanted = path.replace(/\[(\d+)\]/g, ".$1");
  showPanel("assumptions");
  place.setState({ subject: subjectOf(wanted), wanted });
}

/** Says that the assumption asked for has the focus. */
export function arrived(): void {
  place.setState({ wanted: null });
}

/** Shows an item that was just added: its settings open, its name takes the focus. */
export function focusAdded(path: string): void {
  place.setState({ added: path });
}

/** Whether an item was just added. */
export function useIsAdded(path: string): boolean {
  return useStore(place, ({ added }) => added === path);
}
