import type { Location } from "./issue";
import type { Subject } from "./subject";

/** What the formula of each driver or segment names, in the order of the file. */
export type Links = Map<string, { readonly names: readonly string[]; readonly location: Location }>;

/** Each circle of formulas is told once, at the first of its members in the file. */
export function checkCycles(subject: Subject, links: Links): void {
  const order = new Map([...links.keys()].map((id, position) => [id, position]));
  const done = new Set<string>();
  for (const start of links.keys()) {
    if (done.has(start)) continue;
    // Depth first without recursion: a chain of a thousand drivers must not exhaust the stack.
    const way = [{ id: start, next: 0 }];
    const stepOf = new Map([[start, 0]]);
    for (let top = way.at(-1); top !== undefined && !subject.isFull; top = way.at(-1)) {
      const name = links.get(top.id)?.names[top.next++];
      if (name === undefined) {
        done.add(top.id);
        stepOf.delete(top.id);
        way.pop();
        continue;
      }
      const step = stepOf.get(name);
      if (step !== undefined) {
        const names = fromFirst(
          way.slice(step).map(({ id }) => id),
          order,
        );
        const location = links.get(names[0] as string)?.location ?? [];
        subject.add(location, { code: "cycle", names });
      } else if (!done.has(name) && links.has(name)) {
        stepOf.set(name, way.length);
        way.push({ id: name, next: 0 });
      }
    }
  }
}

/** A circle told from the member that the file gives first, which ends it too. */
function fromFirst(circle: readonly string[], order: ReadonlyMap<string, number>): string[] {
  const ranks = circle.map((id) => order.get(id) ?? 0);
  const first = ranks.indexOf(ranks.reduce((a, b) => Math.min(a, b)));
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  return [...turned, ...turned.slice(0, 1)];
}
