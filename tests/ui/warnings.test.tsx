import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, expect, test } from "vitest";
import { compile, planOf } from "../../src/engine";
import { startTexts } from "../../src/locales";
import { store } from "../../src/state";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { WarningList } from "../../src/ui/checks/WarningList";
import { grant, scenarioWith, selling } from "../checks/scenario";
import { plainText } from "./openAssumptions";

beforeAll(() => startTexts("fr"));
afterEach(cleanup);

function showWarnings(scenario: ReturnType<typeof scenarioWith>) {
  store.setState(store.getInitialState(), true);
  show(fresh({ kind: "file", name: "essai.json" }, scenario, null));
  return render(
    <MantineProvider>
      <WarningList plan={planOf(compile(scenario))} />
    </MantineProvider>,
  );
}

test("nothing is shown where no threshold is crossed", () => {
  const { container } = showWarnings(scenarioWith());
  expect(container.querySelector("details")).toBeNull();
  expect(plainText(container.textContent)).not.toContain("À vérifier");
});

test("what is crossed is named, told with its source, and leads to its assumption", async () => {
  const scenario = scenarioWith({
    services: selling(7000),
    funding: [grant("region", 30_000)],
  });
  const { container } = showWarnings(scenario);
  const summary = container.querySelector("summary");
  expect(plainText(summary?.textContent)).toBe(
    "À vérifier : franchise de TVA, activités lucratives accessoires, convention avec un financeur, part d’aides publiques",
  );
  expect(screen.queryByRole("listitem")).toBeNull();
  const details = container.querySelector("details");
  if (!details) throw new Error("no details");
  details.open = true;
  fireEvent(details, new Event("toggle"));
  const items = await screen.findAllByRole("listitem");
  expect(items).toHaveLength(4);
  expect(plainText(items[2]?.textContent)).toContain(
    "convention écrite est obligatoire au-delà de 23 000 € par an.Loi n° 2000-321",
  );
  expect(plainText(items[1]?.textContent)).toContain("montant 2026 non confirmé");
  const link = within(items[2] as HTMLElement).getByRole("button", { name: /Voir l’hypothèse/ });
  store.setState({ panel: "projection" });
  fireEvent.click(link);
  expect(store.getState().panel).toBe("assumptions");
});
