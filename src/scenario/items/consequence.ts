/** What a removal changes beyond the item itself. */
export type Consequence =
  /** An item of the stage that goes away stands in another one from then on. */
  | { readonly kind: "moved"; readonly path: string; readonly name: string; readonly to: string }
  /** A criterion asked about the item, and goes with it. */
  | {
      readonly kind: "criterion";
      readonly path: string;
      readonly name: string;
      readonly stage: string;
    }
  /** An item referred to it, and no longer does. */
  | { readonly kind: "detached"; readonly path: string; readonly name: string }
  /** A formula named it: its value stands there instead. */
  | { readonly kind: "formula"; readonly path: string; readonly name: string }
  | { readonly kind: "correlation"; readonly path: string; readonly name: string }
  /** A variant changed it. */
  | { readonly kind: "variant"; readonly path: string; readonly name: string };
