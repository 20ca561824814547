import type { Arc, States } from './states.js';

/** States that all reach each other. */
export interface Component {
  states: number[];
  bound: number;
  settled: boolean;
}

/** Strongly connected components; `loops` are those in which a path can go round, in an order in which none comes before one that reaches it. */
export function componentsOf(states: States, out: Arc[][]) {
  const groups = tarjan(out.map((arcs) => arcs.map(({ to }) => to)));
  const components = groups.map(
    (group): Component => ({
      states: group,
      bound: Math.max(...group.map((state) => states.bound[state] ?? 1)),
      settled: group.every((state) => states.settled[state]),
    }),
  );
  const home = new Map(components.flatMap((component) => component.states.map((state) => [state, component] as const)));
  const isLoop = ({ states: [first = 0, ...more] }: Component) =>
    more.length > 0 || (out[first] ?? []).some(({ to }) => to === first);
  const reached = new Map<Component, Set<Component>>();
  for (const component of components) {
    const all = new Set<Component>();
    for (const state of component.states)
      for (const { to } of out[state] ?? []) {
        const next = home.get(to);
        if (next === undefined || next === component) continue;
        all.add(next);
        for (const further of reached.get(next) ?? []) all.add(further);
      }
    reached.set(component, all);
  }
  return {
    components,
    loops: components.filter(isLoop).reverse(),
    reaches: (from: Component, to: Component): boolean => reached.get(from)?.has(to) ?? false,
  };
}

/** Tarjan's algorithm without recursion; components come out last first. */
export function tarjan(next: readonly (readonly number[])[]): number[][] {
  const order = new Int32Array(next.length).fill(-1);
  const low = new Int32Array(next.length);
  const open = new Uint8Array(next.length);
  const stack: number[] = [];
  const groups: number[][] = [];
  let count = 0;
  for (let root = 0; root < next.length; root++) {
    if (order[root] !== -1) continue;
    const walk: [node: number, at: number][] = [[root, 0]];
    while (walk.length > 0) {
      const top = walk[walk.length - 1];
      if (top === undefined) break;
      const [node, at] = top;
      if (at === 0) {
        order[node] = low[node] = count++;
        stack.push(node);
        open[node] = 1;
      }
      const to = next[node]?.[at];
      if (to !== undefined) {
        top[1] += 1;
        if (order[to] === -1) walk.push([to, 0]);
        else if (open[to]) low[node] = Math.min(low[node] ?? 0, order[to] ?? 0);
        continue;
      }
      walk.pop();
      const above = walk.at(-1)?.[0];
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      const group = stack.splice(stack.lastIndexOf(node));
      for (const member of group) open[member] = 0;
      groups.push(group);
    }
  }
  return groups;
}
