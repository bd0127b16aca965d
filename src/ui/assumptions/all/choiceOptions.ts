import { choiceWords } from "../../../locales";
import type { ChoiceOf, Scenario } from "../../../scenario";
import { kindOf } from "../demand/kindChange";
import { keywords } from "../items/keywords";
import type { Reading } from "../reading";
import { type AccountKind, accounts, accountWords } from "../subjects/costs/accounts";
import { possibleUses } from "../subjects/funding/possibleUses";

export interface ChoiceOptions {
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
}

/** What a choice may become, in words, and what it is. To leave it out belongs to its place. */
export function choiceOptions(
  scenario: Scenario,
  { choice, path, value }: Pick<ChoiceOf, "choice" | "path" | "value">,
  reading: Reading,
): ChoiceOptions {
  const [section = "", id] = path.split(".");
  switch (choice) {
    case "services.segment":
      return { value: String(value), choices: named(scenario.segments) };
    case "services.route":
      return { value: String(value), choices: named(scenario.routes) };
    case "funding.use": {
      const grant = scenario.funding?.find((one) => one.id === id);
      const uses =
        grant?.kind === "grant" ? possibleUses(grant, scenario.investments, reading) : [];
      return { value: String(value), choices: named(uses) };
    }
    case "overheads.account":
    case "investments.account":
      return { value: String(value), choices: accountsWith(section as AccountKind, String(value)) };
    case "volunteers.capacity":
    case "overheads.indexed":
      return { value: value ? "yes" : "no", choices: [inWords(true), inWords(false)] };
    case "services.demand.kind": {
      const service = scenario.services?.find((one) => one.id === id);
      return {
        value: service ? kindOf(service.demand) : String(value),
        choices: keywords[choice].map(inWords),
      };
    }
    default:
      return { value: String(value), choices: keywords[choice].map(inWords) };
  }

  function inWords(one: string | boolean) {
    const key = choice === "services.demand.kind" ? "demand" : (choice.split(".").at(-1) ?? "");
    const words = choiceWords({ section, key }, one, reading.language) ?? "";
    return [typeof one === "string" ? one : one ? "yes" : "no", words] as const;
  }

  function accountsWith(kind: AccountKind, account: string) {
    const usual: readonly string[] = accounts[kind];
    const all = usual.includes(account) ? usual : [...usual, account];
    return all.map((one) => [one, accountWords(one, reading.t)] as const);
  }
}

function named(items: readonly { readonly id: string; readonly name: string }[] = []) {
  return items.map(({ id, name }) => [id, name] as const);
}
