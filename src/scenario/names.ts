import { type Formula, positionsOf, reservedNames } from "../formula";
import { checkCycles, type Links } from "./cycles";
import { fields } from "./fields";
import type { FormulaShelf } from "./formulaShelf";
import type { FormulaPlace, Location } from "./issue";
import { childOf, valueAt } from "./location";
import { limits } from "./schema";
import type { Subject } from "./subject";
import { visitRawQuantities } from "./walk";

const clockNames: ReadonlySet<string> = new Set(reservedNames);

/** Formulas are of the allowed kind, name what exists and what their field may use, and do not go in circles. */
export function checkFormulas(subject: Subject, formulas: FormulaShelf): void {
  const drivers = subject.ids("drivers");
  const segments = subject.ids("segments");
  const known = drivers && segments && new Set([...drivers, ...populatedSegments(subject)]);
  const links: Links = new Map();
  let isTooMuch = false;
  visitRawQuantities(subject.root, (value, field, location) => {
    if (typeof value !== "string" || !value.startsWith("=") || subject.isFull || isTooMuch) return;
    const text = value.slice(1);
    const parsed = formulas.take(text);
    if (parsed === null) {
      isTooMuch = true;
      subject.add([], { code: "tooMuchFormula", max: limits.formulaText }, "");
      return;
    }
    const { formula, faults } = parsed;
    for (const fault of faults)
      subject.add(location, { code: "formulaFault", fault, formula: text });
    if (!formula) return;
    const isMonthly = fields[field].monthly === true;
    for (const name of formula.names) {
      const isClock = clockNames.has(name);
      if ((isClock && isMonthly) || known?.has(name)) continue;
      const place = placeOf(formula, name);
      if (isClock) subject.add(location, { code: "clockName", name, ...place });
      // Where drivers or segments cannot be read, what is a name is left open.
      else if (known === null) continue;
      else if (segments?.has(name)) subject.add(location, { code: "noPopulation", name, ...place });
      else subject.add(location, { code: "unknownName", name, known: [...known], ...place });
    }
    const id = ownerId(subject, location);
    if (id !== null) links.set(id, { names: formula.names, location });
  });
  checkCycles(subject, links);
}

/** Segments that formulas may name, those with another fault too. */
function populatedSegments(subject: Subject): string[] {
  const segments = childOf(subject.root, "segments");
  if (!Array.isArray(segments)) return [];
  return segments.flatMap((segment) => {
    const id = childOf(segment, "id");
    return typeof id === "string" && childOf(segment, "population") !== undefined ? [id] : [];
  });
}

function placeOf(formula: Formula, name: string): FormulaPlace {
  const [place] = positionsOf(formula, name);
  return { formula: formula.source, position: place?.position ?? 0, length: place?.length ?? 0 };
}

/** The driver or segment whose value a formula is. */
function ownerId(subject: Subject, location: Location): string | null {
  if (location[0] !== "drivers" && location[0] !== "segments") return null;
  const id = valueAt(subject.root, [...location.slice(0, 2), "id"]);
  return typeof id === "string" ? id : null;
}
