import type { Answers, GuideState, Question } from "../guide";
import type { Scenario } from "../scenario";
import { readGuideAnswers, rememberGuideAnswers, writeAddress } from "../storage";
import { keepNow } from "./keeping";
import { openCopy } from "./opening";
import { store } from "./store";

/** Shows the guided start at one of its steps. */
export function showGuide(step: number): void {
  const { guide } = store.getState();
  store.setState({ view: "guide", guide: { ...guide, step }, drawer: [], notice: null });
}

/** Into the guided start from the library: where it was left, or a new one once a scenario was made. */
export function goToGuide(): void {
  void keepNow();
  const { isMade, step: last } = store.getState().guide.state ?? keptPlace();
  if (isMade) put({ answers: {}, skipped: [], step: 0, isMade: false });
  const step = isMade ? 0 : last;
  showGuide(step);
  writeAddress({ kind: "guide", step }, true);
}

/** Goes to a step, as a step of the back button. */
export function goToGuideStep(step: number): void {
  const { state } = store.getState().guide;
  if (state) put({ ...state, step });
  showGuide(step);
  writeAddress({ kind: "guide", step }, true);
}

/** Reads the answers kept in the browser, with the guide's own reader; once. */
export function readAnswers(read: (data: unknown) => GuideState): void {
  const { guide } = store.getState();
  if (guide.state === null) {
    store.setState({ guide: { ...guide, state: read(readGuideAnswers()) } });
  }
}

/** Takes answers, and which questions are left to Palier. */
export function answerGuide(answers: Answers, skipped: readonly Question[]): void {
  const { state } = store.getState().guide;
  if (state) put({ ...state, answers, skipped, isMade: false });
}

/** Begins anew, or puts back what was answered before. */
export function restartGuide(state: GuideState): void {
  put(state);
  goToGuideStep(0);
}

/** Opens the scenario made, to be kept from the start; the answers stay, for who comes back to them. */
export async function openMade(scenario: Scenario): Promise<void> {
  await keepNow();
  const { state } = store.getState().guide;
  if (state) put({ ...state, isMade: true });
  openCopy(scenario);
}

/** Where the answers kept in the browser were left, before their code is there to read them. */
function keptPlace(): Pick<GuideState, "step" | "isMade"> {
  const { step, isMade } = readGuideAnswers();
  return { step: Number.isInteger(step) ? (step as number) : 0, isMade: isMade === true };
}

function put(state: GuideState): void {
  const { guide } = store.getState();
  store.setState({ guide: { ...guide, state } });
  rememberGuideAnswers(state);
}
