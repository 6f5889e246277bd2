import { dirname } from 'node:path';
import type { Import } from './imports.js';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

function graphOf(edges: readonly (readonly [string, string])[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    if (from === to) continue;
    graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  return graph;
}

/** A way round, from the first of its places in order of names and back to it. */
function fromFirst(way: readonly string[]): readonly string[] {
  const at = way.indexOf([...way].sort()[0] ?? '');
  return [...way.slice(at), ...way.slice(0, at + 1)];
}

/** The first way from a place back to itself that each place has, without those that go round the same places. */
function circlesIn(graph: Graph): readonly string[] {
  const found = new Map<string, string>();
  for (const start of graph.keys()) {
    const from = new Map<string, string>();
    const open = [start];
    for (let place = open.shift(); place !== undefined; place = open.shift()) {
      for (const next of graph.get(place) ?? []) {
        if (next === start) {
          const way = [place];
          for (let back = place; back !== start; back = from.get(back) ?? start) way.unshift(from.get(back) ?? start);
          found.set([...way].sort().join(), fromFirst(way).join(' -> '));
          open.length = 0;
          break;
        }
        if (from.has(next)) continue;
        from.set(next, place);
        open.push(next);
      }
    }
  }
  return [...found.values()];
}

/** The circles of files that import one another, each as the way round it. */
export const fileCircles = (imports: readonly Import[]): readonly string[] =>
  circlesIn(graphOf(imports.map(({ file, target }) => [file, target])));

/** The folder of a file. A feature is one, whatever folders it has; the roles of its files order those. */
const folderOf = (file: string): string => /^features\/[^/]+(?=\/)/.exec(file)?.[0] ?? dirname(file);

/** The same for folders. The root, where everything starts, is none. */
export const folderCircles = (imports: readonly Import[]): readonly string[] =>
  circlesIn(
    graphOf(
      imports
        .map(({ file, target }) => [folderOf(file), folderOf(target)] as const)
        .filter(([from, to]) => from !== '.' && to !== '.'),
    ),
  );
