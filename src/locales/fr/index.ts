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

/** Every sentence of the screens, by screen. French comes first; other languages have its keys. */
export const fr = {
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
