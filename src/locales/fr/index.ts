import { assumptions } from "./assumptions";
import { keeping } from "./keeping";
import { library } from "./library";
import { said } from "./said";
import { shell } from "./shell";

/** Sentences of the first page and of the frame around every other, by screen. */
export const fr = { assumptions, keeping, library, said, shell };
