import { type Formula, parseFormula, positionsOf, reservedNames } from "../formula";
import { fields } from "./fields";
import type { Location } from "./issue";
import type { Subject } from "./subject";
import { visitRawQuantities } from "./walk";

/** Formulas are of the allowed kind, name what exists and what their field may use, and do not go in circles. */
export function checkFormulas(subject: Subject): void {
  const drivers = subject.ids("drivers");
  const segments = subject.ids("segments");
  const populated = subject
    .items("segments")
    .flatMap(({ item }) => (item.population === undefined ? [] : [item.id]));
  const links = new Map<string, { names: readonly string[]; location: Location }>();
  visitRawQuantities(subject.root, (value, field, location) => {
    if (typeof value !== "string" || !value.startsWith("=")) return;
    const formula = value.slice(1);
    const parsed = parseFormula(formula);
    for (const fault of parsed.faults)
      subject.add(location, { code: "formulaFault", fault, formula });
    if (!parsed.formula) return;
    const isMonthly = fields[field].monthly === true;
    for (const name of parsed.formula.names) {
      const isClock = (reservedNames as readonly string[]).includes(name);
      if ((isClock && isMonthly) || drivers.includes(name) || populated.includes(name)) continue;
      const place = { formula, ...placeOf(parsed.formula, name) };
      if (isClock) subject.add(location, { code: "clockName", name, ...place });
      else if (segments.includes(name))
        subject.add(location, { code: "noPopulation", name, ...place });
      else
        subject.add(location, {
          code: "unknownName",
          name,
          known: [...drivers, ...populated],
          ...place,
        });
    }
    const id =
      (location[0] === "drivers" || location[0] === "segments") && ownerId(subject, location);
    if (id) links.set(id, { names: parsed.formula.names, location });
  });
  checkCycles(subject, links);
}

function placeOf(formula: Formula, name: string): { position: number; length: number } {
  return positionsOf(formula, name)[0] ?? { position: 0, length: 0 };
}

function ownerId(subject: Subject, location: Location): string | null {
  const list = subject.items(location[0] as "drivers" | "segments");
  return list.find(({ index }) => index === location[1])?.item.id ?? null;
}

/** Each circle of formulas is told once, at the first of its members in the file. */
function checkCycles(
  subject: Subject,
  links: ReadonlyMap<string, { names: readonly string[]; location: Location }>,
): void {
  const done = new Set<string>();
  for (const start of links.keys()) {
    const way: string[] = [];
    // Depth first without recursion: a chain of a thousand drivers must not exhaust the stack.
    const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
    if (!done.has(start)) way.push(start);
    while (stack.length > 0 && way.length > 0) {
      const top = stack.at(-1) as { id: string; next: number };
      const name = links.get(top.id)?.names[top.next++];
      if (name === undefined) {
        done.add(top.id);
        way.pop();
        stack.pop();
        continue;
      }
      const circle = way.indexOf(name);
      if (circle >= 0) {
        const names = [...way.slice(circle), name];
        subject.add(links.get(name)?.location as Location, { code: "cycle", names });
        done.add(name);
      } else if (!done.has(name) && links.has(name)) {
        way.push(name);
        stack.push({ id: name, next: 0 });
      }
    }
  }
}
