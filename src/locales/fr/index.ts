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

/** Every sentence of the screens, by screen. French comes first; other languages have its keys. */
export const fr = {
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
