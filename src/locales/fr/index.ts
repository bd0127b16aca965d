import { assumptions } from "./assumptions";
import { editing } from "./editing";
import { items } from "./items";
import { library } from "./library";
import { means } from "./means";
import { projection } from "./projection";
import { shell } from "./shell";
import { variants } from "./variants";

/** Every sentence of the screens, by screen. French comes first; other languages have its keys. */
export const fr = { shell, library, assumptions, editing, items, means, projection, variants };
