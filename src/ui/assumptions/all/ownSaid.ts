import type { Scenario } from "../../../scenario";
import { saidAt } from "../saidAt";
import type { SaidOf } from "../SaidTexts";
import type { Row } from "./rows";

/** What an assumption says itself; the words of its item are read below it. */
export function ownSaid(scenario: Scenario, { path, said }: Row): SaidOf {
  return {
    note: saidAt(scenario, path, "note").own,
    source: saidAt(scenario, path, "source").own,
    state: said.state,
  };
}
