import type { fr } from "../fr";
import { assumptions } from "./assumptions";
import { editing } from "./editing";
import { items } from "./items";
import { keeping } from "./keeping";
import { library } from "./library";
import { projection } from "./projection";
import { said } from "./said";
import { shell } from "./shell";
import { variants } from "./variants";

export const en: typeof fr = {
  shell,
  library,
  assumptions,
  editing,
  items,
  keeping,
  projection,
  said,
  variants,
};
