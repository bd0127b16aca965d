import type { fr } from "./fr";
import type { application } from "./fr/application";
import type { comparison } from "./fr/comparison";
import type { guide } from "./fr/guide";
import type { scenario } from "./fr/scenario";

/** Keys are typed from the French sentences: a key that has none does not compile. */
declare module "i18next" {
  interface CustomTypeOptions {
    resources: {
      translation: typeof fr & typeof scenario;
      guide: typeof guide;
      comparison: typeof comparison;
      application: typeof application;
    };
    returnNull: false;
  }
}
