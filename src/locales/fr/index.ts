import { assumptions } from "./assumptions";
import { editing } from "./editing";
import { items } from "./items";
import { keeping } from "./keeping";
import { library } from "./library";
import { projection } from "./projection";
import { said } from "./said";
import { shell } from "./shell";
import { variants } from "./variants";

/** Every sentence of the screens, by screen. French comes first; other languages have its keys. */
export const fr = {
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
