import type { fr } from "../fr";
import { assumptions } from "./assumptions";
import { keeping } from "./keeping";
import { library } from "./library";
import { said } from "./said";
import { shell } from "./shell";

export const en: typeof fr = { assumptions, keeping, library, said, shell };
