import { checks } from "./checks";
import { editing } from "./editing";
import { items } from "./items";
import { lists } from "./lists";
import { means } from "./means";
import { payroll } from "./payroll";
import { projection } from "./projection";
import { reference } from "./reference";
import { variants } from "./variants";

/** Sentences of an open scenario, which come with its view. */
export const scenario = {
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
