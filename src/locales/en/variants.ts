import type { variants as french } from "../fr/variants";

export const variants: typeof french = {
  title: "Variants",
  hint: "A variant keeps the whole scenario but what you change in it: to see what another choice would give.",
  add: "Add a variant",
  new: "New variant",
  note: "Why this variant",
  count_zero: "no change",
  count_one: "one change",
  count_other: "{{count}} changes",
  open: "Open",
  openOf: "Open the variant: {{name}}",
  removeOf: "Remove the variant: {{name}}",
  shown: "Variant “{{name}}”",
  noChange: "Nothing changes yet: change a figure below, the base scenario will stay as it is.",
  changes_one: "One change from the base scenario:",
  changes_other: "{{count}} changes from the base scenario:",
  fromTo: "{{before}} → {{after}}",
  reset: "Back to the base",
  resetOf: "Back to the base: {{what}}",
  toBase: "Back to the base scenario",
};
