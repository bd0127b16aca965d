import type { fr } from "../fr";
import { library } from "./library";
import { shell } from "./shell";

export const en: typeof fr = { shell, library };
