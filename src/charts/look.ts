import type { LineName } from "../engine";
import type { Language } from "../units";
import type { Palette } from "./palette";

/** What a chart is drawn with besides its figures: colours, language and words. */
export interface ChartLook {
  readonly palette: Palette;
  readonly language: Language;
  /** Little room, as on a phone: fewer words on the drawing. */
  readonly narrow: boolean;
  readonly words: ChartWords;
  /** How many times larger its letters are, as in a room; 1 where it is left out. */
  readonly scale?: number;
}

export interface ChartWords {
  readonly nameOf: (line: LineName) => string;
  /** Label of the gate at the end of a stage. */
  readonly gateOf: (stage: string) => string;
  /** The same where there is no room for the stage's name: the stage's number, from 1. */
  readonly gateShort: (number: number) => string;
  readonly breakEven: string;
  readonly breakEvenWithAid: string;
  /** Over the months after a trial stopped. */
  readonly stopped: string;
}
