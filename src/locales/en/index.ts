import type { fr } from "../fr";
import { assumptions } from "./assumptions";
import { editing } from "./editing";
import { items } from "./items";
import { library } from "./library";
import { means } from "./means";
import { projection } from "./projection";
import { shell } from "./shell";
import { variants } from "./variants";

export const en: typeof fr = {
  shell,
  library,
  assumptions,
  editing,
  items,
  means,
  projection,
  variants,
};
