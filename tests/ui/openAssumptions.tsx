import { MantineProvider } from "@mantine/core";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { StrictMode } from "react";
import type { Scenario } from "../../src/scenario";
import { showVariant, store } from "../../src/state";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { Assumptions } from "../../src/ui/assumptions";
import { showSubject } from "../../src/ui/assumptions/place";

/** Draws the assumptions of a scenario, on one subject or on the list of all. */
export function openAssumptions(scenario: Scenario, subject: Parameters<typeof showSubject>[0]) {
  store.setState(store.getInitialState(), true);
  show(fresh({ kind: "file", name: "essai.json" }, scenario, null));
  showSubject(subject);
  return render(
    <StrictMode>
      <MantineProvider>
        <Assumptions />
      </MantineProvider>
    </StrictMode>,
  );
}

export function shownScenario(): Scenario {
  const { open } = store.getState();
  if (!open) throw new Error("nothing is open");
  return open.shown;
}

/** What is found within an item, by its name. */
export function itemNamed(name: string) {
  return within(screen.getByRole("region", { name }));
}

export function typeIn(field: HTMLElement, text: string) {
  act(() => field.focus());
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: "Enter" });
}

export function press(button: HTMLElement) {
  act(() => button.focus());
  fireEvent.click(button);
}

export function choose(select: HTMLElement, value: string) {
  fireEvent.change(select, { target: { value } });
}

/** A text with its special spaces as plain ones. */
export function plainText(text: string | null | undefined): string {
  return (text ?? "").replace(/[\u00a0\u202f]/g, " ");
}

/** Looks at the variant of the scenario on screen. */
export function inVariant() {
  act(() => showVariant("prudent"));
}
