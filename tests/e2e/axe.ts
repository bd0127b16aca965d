import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { settle } from "./palierPage";
import { expect } from "./watchedPage";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails on what axe finds within `part`, with the rule and the elements in the message. */
export async function expectNoViolation(page: Page, place: string, part = "body"): Promise<void> {
  await settle(page);
  const { violations, passes } = await new AxeBuilder({ page })
    .include(part)
    .options({ runOnly: rules, resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  expect(found, place).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
}
