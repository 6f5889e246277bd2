import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The part of the library that is used; its own types name sources that do not compile under strict settings. */
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

/** The templates of the `cards` folder: whole cards, and the pieces that they are put together from. */
export type TemplateName =
  | 'action-row'
  | 'action-with-buttons'
  | 'attend'
  | 'choose-group'
  | 'choose-lead'
  | 'confirm-chair'
  | 'count'
  | 'decision'
  | 'departed'
  | 'detail'
  | 'digest'
  | 'digest-form'
  | 'digest-item'
  | 'edit-form'
  | 'escalation'
  | 'help'
  | 'history'
  | 'list'
  | 'logged'
  | 'logged-action'
  | 'my-data'
  | 'own-terms'
  | 'rejected'
  | 'remark'
  | 'request'
  | 'review'
  | 'review-item'
  | 'roles'
  | 'section'
  | 'settings-form'
  | 'settings-saved'
  | 'summary'
  | 'undone'
  | 'unreachable';

// Making a template parses its expressions, which takes a hundred times as long as expanding it, so each is kept.
const templates = new Map<TemplateName, Template>();

function templateOf(name: TemplateName): Template {
  const known = templates.get(name);
  if (known !== undefined) return known;
  const json = JSON.parse(readFileSync(new URL(`../../../cards/${name}.json`, import.meta.url), 'utf8')) as object;
  library ??= createRequire(import.meta.url)('adaptivecards-templating') as TemplateLibrary;
  const made = new library.Template(json);
  templates.set(name, made);
  return made;
}

/** A template with data in its places. Data is put in as it is: an expression within a user's words is not run. */
export const expand = (name: TemplateName, data: object): CardJson =>
  templateOf(name).expand({ $root: data }) as CardJson;
