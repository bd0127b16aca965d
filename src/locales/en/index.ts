import type { fr } from "../fr";
import { assumptions } from "./assumptions";
import { checks } from "./checks";
import { editing } from "./editing";
import { items } from "./items";
import { library } from "./library";
import { payroll } from "./payroll";
import { projection } from "./projection";
import { reference } from "./reference";
import { shell } from "./shell";
import { variants } from "./variants";

export const en: typeof fr = {
  shell,
  library,
  assumptions,
  editing,
  items,
  projection,
  variants,
  reference,
  payroll,
  checks,
};
