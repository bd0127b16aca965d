import type { fr } from "./fr";

/** Keys are typed from the French sentences: a key that has none does not compile. */
declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof fr };
    returnNull: false;
  }
}
