import { readFileSync } from 'node:fs';

/** A piece of Adaptive Card JSON. */
export type CardJson = Record<string, unknown>;

/** Draws a part of a template with data in its places; undefined for what is left out. */
type Draw = (data: CardJson) => unknown;

/** Reading a template takes a hundred times as long as drawing it, so each is kept. */
const templates = new Map<string, Draw>();

function templateOf(name: string): Draw {
  const known = templates.get(name);
  if (known !== undefined) return known;
  const made = part(JSON.parse(readFileSync(new URL(`../../../cards/${name}.json`, import.meta.url), 'utf8')));
  templates.set(name, made);
  return made;
}

/**
 * The template at a path of the `cards` folder with data in its places. Data is put in as it is: an expression within a
 * user's words is not run, and what there is none of is left out.
 */
export const expand = (name: string, data: object): CardJson => templateOf(name)(data as CardJson) as CardJson;

/** What our templates say in Microsoft's language of templates: a value, or whether there is one. */
const VALUE = /^\$\{(\w+)( != null)?\}$/;

function part(node: unknown): Draw {
  if (typeof node === 'string') return value(node);
  if (Array.isArray(node)) return list(node.map(part));
  return typeof node === 'object' && node !== null ? object(node) : () => node;
}

function value(said: string): Draw {
  const [, name, isQuestion] = VALUE.exec(said) ?? [];
  if (name !== undefined)
    return isQuestion === undefined ? (data) => data[name] ?? undefined : (data) => data[name] != null;
  if (said.includes('${')) throw new Error(`A template says ${said}, which is not understood.`);
  return () => said;
}

/** What is drawn of a list as a list stands in it piece by piece. */
const list =
  (items: readonly Draw[]): Draw =>
  (data) => {
    const drawn: unknown[] = [];
    for (const item of items) {
      const made = item(data);
      if (Array.isArray(made)) drawn.push(...(made as unknown[]));
      else if (made !== undefined) drawn.push(made);
    }
    return drawn;
  };

/** `$when` says whether it is drawn at all; `$data` whose values are put in, for a list once for each of its items. */
function object({ $when, $data, ...rest }: { readonly $when?: unknown; readonly $data?: unknown }): Draw {
  const fields = Object.entries(rest).map(([name, node]) => [name, part(node)] as const);
  const isShown = $when === undefined ? null : part($when);
  const draw: Draw = (data) => {
    if (isShown !== null && isShown(data) !== true) return undefined;
    const drawn: CardJson = {};
    for (const [name, field] of fields) {
      const made = field(data);
      if (made !== undefined) drawn[name] = made;
    }
    return drawn;
  };
  if ($data === undefined) return draw;
  const own = part($data);
  return (data) => {
    const given = own(data);
    return Array.isArray(given)
      ? list(given.map((item) => () => draw(item as CardJson)))(data)
      : draw(given as CardJson);
  };
}
