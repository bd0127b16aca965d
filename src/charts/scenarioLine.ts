/** How the line of a compared scenario is drawn: told from the others by its dashes as well as by its colour. */
export interface ScenarioLine {
  /** Which of the colours of scenarios, from 0. */
  readonly tone: number;
  /** Lengths of dashes and gaps, in pixels; none for a full line. */
  readonly dash: readonly number[];
  readonly width: number;
}

/** Colours that scenarios have; further ones take them again, with dots on their lines. */
const scenarioTones = 6;

const dashes: readonly (readonly number[])[] = [
  [],
  [9, 4],
  [2, 3],
  [12, 4, 2, 4],
  [16, 6],
  [6, 3, 2, 3, 2, 3],
];

/** The line of the scenario at that place; the reference's is thicker. */
export function scenarioLine(index: number, isReference: boolean): ScenarioLine {
  return {
    tone: index % scenarioTones,
    dash: dashes[index % dashes.length] ?? [],
    width: isReference ? 3.5 : 2,
  };
}

/** Months between the dots of a line that has the colour of an earlier one; 0 for a line without. */
export function dotsEvery(index: number): number {
  return index < scenarioTones ? 0 : 3;
}
