import type { fr } from "../fr";
import { assumptions } from "./assumptions";
import { checks } from "./checks";
import { editing } from "./editing";
import { items } from "./items";
import { keeping } from "./keeping";
import { library } from "./library";
import { lists } from "./lists";
import { means } from "./means";
import { payroll } from "./payroll";
import { projection } from "./projection";
import { reference } from "./reference";
import { said } from "./said";
import { shell } from "./shell";
import { variants } from "./variants";

export const en: typeof fr = {
  assumptions,
  checks,
  editing,
  items,
  keeping,
  library,
  lists,
  means,
  payroll,
  projection,
  reference,
  said,
  shell,
  variants,
};
