import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/locales";
import { namesIn } from "./readTests";
import { stopOf } from "./stop";

/** Where each file of `tests/scenarios/stopped` must stop: what is wrong, the field, the value and the month. */
const expected: Readonly<Record<string, string>> = {
  "driver-once": "notFiniteAtRun drivers.part.value Infinity",
  "driver-unused": "notFiniteAtRun drivers.part.value NaN",
  "hours-in-second-stage":
    "notFiniteAtRun staff.agent.hours.byStage.pilote Infinity, month 5, 2027-06",
  "price-below-zero": "outOfRangeAtRun services.colis.price -1, month 6, 2027-07",
  "price-in-month-7": "notFiniteAtRun services.colis.price Infinity, month 7, 2027-08",
  "probability-above-one": "outOfRangeAtRun services.colis.probability 1.5",
  "product-too-large": "notFiniteAtRun services.colis NaN, month 0, 2027-01",
  "starts-late": "notFiniteAtRun services.colis.price Infinity, month 3, 2027-04",
  "volume-complex": "notFiniteAtRun services.colis.demand.perMonth NaN, month 4, 2027-05",
};

describe("a file whose values stop the run", () => {
  it.each(namesIn("stopped"))("%s loads, and its plan says which field and month", (name) => {
    const issue = stopOf(name);
    const month = issue.month && `, month ${issue.month.index}, ${issue.month.name}`;
    expect(`${issue.code} ${issue.path} ${issue.found}${month ?? ""}`).toBe(expected[name]);
  });

  it("is told with its month, in French and in English", () => {
    const issue = stopOf("price-in-month-7");
    expect(formatIssue(issue, "fr").sentence).toMatch(/\sen\saoût\s2027\s\(.*7\)/);
    expect(formatIssue(issue, "en").sentence).toMatch(/\sin\sAugust\s2027\s\(.*7\)/);
  });
});
