import type { scenario as french } from "../fr/scenario";
import { checks } from "./checks";
import { editing } from "./editing";
import { items } from "./items";
import { lists } from "./lists";
import { means } from "./means";
import { payroll } from "./payroll";
import { projection } from "./projection";
import { reference } from "./reference";
import { variants } from "./variants";

export const scenario: typeof french = {
  checks,
  editing,
  items,
  lists,
  means,
  payroll,
  projection,
  reference,
  variants,
};
