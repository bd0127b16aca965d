import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { settle } from "./palierPage";
import { expect } from "./watchedPage";

const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Of the rules, the only one that another scheme of colours can break. */
const ofColours = { type: "rule" as const, values: ["color-contrast"] };

/** Fails on what axe finds within `part`, with the rule and the elements in the message. */
export async function expectNoViolation(page: Page, place: string, part = "body"): Promise<void> {
  await look(page, place, part, all);
}

/**
 * The same in the light scheme and in the dark one. In the dark one only the colours are looked at: what is shown there
 * is shown in the light one too, where every rule is.
 */
export async function expectNoViolationInBoth(
  page: Page,
  place: string,
  part = "body",
): Promise<void> {
  await look(page, place, part, all);
  await page.emulateMedia({ colorScheme: "dark" });
  await look(page, `${place}, dark`, part, ofColours);
  await page.emulateMedia({ colorScheme: "light" });
}

async function look(
  page: Page,
  place: string,
  part: string,
  runOnly: typeof all | typeof ofColours,
): Promise<void> {
  await settle(page);
  const { violations, passes } = await new AxeBuilder({ page })
    .include(part)
    .options({ runOnly, resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  expect(found, place).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
}
