/** Keys of a rule that tell people about it and change nothing in what it computes. */
const told = new Set([
  "acronyme",
  "description",
  "icônes",
  "identifiant court",
  "meta",
  "note",
  "question",
  "résumé",
  "références",
  "suggestions",
  "synonymes",
  "titre",
  "titre global",
]);

function leanRule(rule: unknown): unknown {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) return rule;
  return Object.fromEntries(
    Object.entries(rule)
      .filter(([key]) => !told.has(key))
      // Rules within the rule: their names are theirs, their keys are read like its own.
      .map(([key, value]) => [key, key === "avec" ? leanRules(value as object) : value]),
  );
}

/** The rules of the model without their documentation: a third of the size, the same figures. */
export function leanRules<R extends object>(rules: R): R {
  const lean = Object.entries(rules).map(([name, rule]) => [name, leanRule(rule)] as const);
  return Object.fromEntries(lean) as R;
}
