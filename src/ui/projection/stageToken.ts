import { stageTone } from "../../charts";

/** The token of a stage's colour, the same on the page as on the charts. */
export function stageToken(index: number, count: number): string {
  return `var(--stage-${stageTone(index, count)})`;
}
