interface Visit {
  readonly name: string;
  readonly targets: readonly string[];
  next: number;
}

/**
 * The groups of types that refer to each other in a circle, a type outside of any circle being a
 * group of its own. A group comes after all groups that it refers to.
 *
 * @param references the types that each type refers to
 */
export function typeComponents(
  references: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const components: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const visits: Visit[] = [];
  const enter = (name: string): void => {
    order.set(name, order.size);
    lowest.set(name, order.size - 1);
    open.push(name);
    isOpen.add(name);
    visits.push({ name, targets: references.get(name) ?? [], next: 0 });
  };
  const lower = (name: string, to: number): void => {
    lowest.set(name, Math.min(lowest.get(name) ?? to, to));
  };
  const leave = ({ name }: Visit): void => {
    const low = lowest.get(name) ?? 0;
    const parent = visits.at(-1);
    if (parent !== undefined) lower(parent.name, low);
    if (low !== order.get(name)) return;
    const component = open.splice(open.lastIndexOf(name));
    for (const one of component) isOpen.delete(one);
    components.push(component);
  };
  for (const root of references.keys()) {
    if (order.has(root)) continue;
    enter(root);
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const target = visit.targets[visit.next];
      visit.next += 1;
      if (target === undefined) {
        visits.pop();
        leave(visit);
      } else if (!order.has(target)) {
        enter(target);
      } else if (isOpen.has(target)) {
        lower(visit.name, order.get(target) ?? 0);
      }
    }
  }
  return components;
}

/** The types that refer to themselves, at any distance. */
export function circularTypes(
  references: ReadonlyMap<string, readonly string[]>,
  components: readonly (readonly string[])[] = typeComponents(references),
): Set<string> {
  const circular = components.filter(([name = "", ...others]) => {
    return others.length > 0 || references.get(name)?.includes(name) === true;
  });
  return new Set(circular.flat());
}
