/** What each file of `tests/scenarios/bad` whose name begins so must be told: code and path. */
export const variants: Readonly<Record<string, readonly string[]>> = {
  "path-unknown": [
    "variantRule.pathUnknown variants.autre.changes[0].path",
    "variantRule.pathUnknown variants.autre.changes[1].path",
    "variantRule.pathUnknown variants.autre.changes[2].path",
    "variantRule.pathUnknown variants.autre.changes[3].path",
  ],
  "path-protected": [
    "variantRule.pathProtected variants.autre.changes[0].path",
    "variantRule.pathProtected variants.autre.changes[1].path",
    "variantRule.pathProtected variants.autre.changes[2].path",
    "variantRule.pathProtected variants.autre.changes[3].path",
    "variantRule.pathProtected variants.autre.changes[4].path",
  ],
  "id-kept": [
    "variantRule.idKept variants.autre.changes[0].path",
    "variantRule.idKept variants.autre.changes[1].path",
  ],
  "no-new-item": [
    "variantRule.noNewItem variants.autre.changes[0].path",
    "variantRule.noNewItem variants.autre.changes[1].path",
  ],
  "list-position": [
    "variantRule.listPosition variants.autre.changes[0].path",
    "variantRule.listPosition variants.autre.changes[1].path",
    "variantRule.listPosition variants.autre.changes[2].path",
  ],
  prototype: [
    "variantRule.pathUnknown variants.autre.changes[0].path",
    "variantRule.pathUnknown variants.autre.changes[1].path",
  ],
  "invalid-result": [
    "variantInvalid.outOfRange variants.autre",
    "variantInvalid.badPattern.month variants.autre",
  ],
  "dangling-result": [
    "variantInvalid.unknownReference.route variants.autre",
    "variantInvalid.unknownReference.stage variants.autre",
  ],
  "unknown-key": [
    "variantInvalid.unknownKey variants.autre",
    "variantInvalid.unknownKey variants.autre",
  ],
  "required-removed": [
    "variantInvalid.missing variants.autre",
    "variantInvalid.missing variants.autre",
  ],
  infinite: ["variantInvalid.notFinite variants.autre"],
  cycle: ["variantInvalid.unknownName variants.autre"],
  form: [
    "badPattern.id variants[0].id",
    "tooFew variants[0].changes[0].path",
    "wrongType variants[0].changes[1].path",
    "missing variants[0].changes[2].value",
    "missing variants[0].changes[3].path",
    "unknownKey variants[0].changes[4].note",
    "missing variants.sans.changes",
  ],
  "removed-then-used": ["variantRule.pathUnknown variants.autre.changes[1].path"],
};
