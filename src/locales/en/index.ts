import type { fr } from "../fr";
import { assumptions } from "./assumptions";
import { editing } from "./editing";
import { library } from "./library";
import { projection } from "./projection";
import { shell } from "./shell";

export const en: typeof fr = { shell, library, assumptions, editing, projection };
