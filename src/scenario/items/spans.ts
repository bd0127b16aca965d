import type { Scenario } from "../schema";

/** An item that is active from one stage to another; `until` left out means to the last one. */
export interface Span {
  readonly path: string;
  readonly name: string;
  readonly item: { from: string; until?: string | undefined; to?: string | undefined };
  readonly key: "until" | "to";
}

/** An item that stands in one stage. */
export interface Moment {
  readonly path: string;
  readonly name: string;
  readonly item: { stage: string };
}

const activeLists = ["services", "staff", "volunteers", "presence", "overheads", "inKind"] as const;

export function spansOf(scenario: Scenario): Span[] {
  const spans: Span[] = activeLists.flatMap((list) =>
    (scenario[list] ?? []).map((item) => ({
      path: `${list}.${item.id}`,
      name: item.name,
      item,
      key: "until" as const,
    })),
  );
  for (const item of scenario.funding ?? []) {
    if ("from" in item)
      spans.push({ path: `funding.${item.id}`, name: item.name, item, key: "to" });
  }
  return spans;
}

export function momentsOf(scenario: Scenario): Moment[] {
  const bought = (scenario.investments ?? []).map((item) => ({
    path: `investments.${item.id}`,
    name: item.name,
    item,
  }));
  const received = (scenario.funding ?? []).flatMap((item) =>
    "stage" in item ? [{ path: `funding.${item.id}`, name: item.name, item }] : [],
  );
  return [...bought, ...received];
}
