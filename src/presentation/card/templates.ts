import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The part of the library that we use; its own types name sources that do not compile under strict settings. */
interface Template {
  expand(context: { readonly $root: object }): unknown;
}

interface TemplateLibrary {
  readonly Template: new (template: object) => Template;
}

/** Loaded for the first card. */
let library: TemplateLibrary | null = null;

/** A piece of Adaptive Card JSON. */
export type CardJson = Record<string, unknown>;

// Making a template parses its expressions and takes a hundred times as long as expanding it, so each is cached.
const templates = new Map<string, Template>();

function templateOf(name: string): Template {
  const known = templates.get(name);
  if (known !== undefined) return known;
  const json = JSON.parse(readFileSync(new URL(`../../../cards/${name}.json`, import.meta.url), 'utf8')) as object;
  library ??= createRequire(import.meta.url)('adaptivecards-templating') as TemplateLibrary;
  const made = new library.Template(json);
  templates.set(name, made);
  return made;
}

/**
 * Fills the template at a path in the `cards` folder with data. Inserts data as it is: an expression within a user's
 * words does not run.
 */
export const expand = (name: string, data: object): CardJson => templateOf(name).expand({ $root: data }) as CardJson;
