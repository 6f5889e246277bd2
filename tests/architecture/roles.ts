import { type Import, isOwn } from './imports.js';

/** What a file of a feature is, by its name. */
export type Role =
  | 'index'
  | 'declared'
  | 'rules'
  | 'grammar'
  | 'intents'
  | 'buttons'
  | 'reply'
  | 'words'
  | 'card'
  | 'place'
  | 'outbox'
  | 'handle';

const FLOORS_OF: Readonly<Record<Exclude<Role, 'index'>, readonly string[]>> = {
  declared: ['model', 'reading', 'access', 'presentation'],
  // When people may be written to is a rule of delivery.
  rules: ['model', 'reading', 'delivery'],
  grammar: ['model', 'reading'],
  intents: ['model', 'reading'],
  buttons: ['model', 'reading', 'presentation/card'],
  reply: ['model', 'reading', 'delivery'],
  words: ['model', 'delivery', 'presentation'],
  card: ['model', 'delivery', 'presentation'],
  place: ['model'],
  outbox: ['model', 'ports', 'delivery', 'access'],
  // What a button sends is all that a handler knows of cards.
  handle: ['model', 'reading', 'ports', 'delivery', 'access', 'presentation/card/define-button.ts'],
};

/** Which files of its own feature, and of others, a role may import. */
const OWN: Readonly<Record<Exclude<Role, 'index'>, readonly Role[]>> = {
  declared: ['rules', 'reply', 'words', 'declared'],
  rules: ['rules'],
  grammar: ['rules', 'grammar', 'declared'],
  intents: ['rules', 'grammar', 'intents'],
  // Some buttons ask for words, and so are drawn with them.
  buttons: ['rules', 'buttons', 'words', 'declared'],
  reply: ['rules', 'reply'],
  words: ['rules', 'reply', 'words'],
  card: ['rules', 'reply', 'buttons', 'words', 'declared', 'card'],
  place: ['rules', 'reply', 'buttons', 'handle'],
  outbox: ['rules', 'reply', 'handle', 'outbox'],
  handle: ['rules', 'reply', 'buttons', 'grammar', 'declared', 'handle'],
};
const OTHERS: Readonly<Record<Exclude<Role, 'index'>, readonly Role[]>> = {
  declared: ['rules', 'words'],
  rules: ['rules'],
  grammar: ['rules'],
  intents: ['rules'],
  buttons: ['rules'],
  reply: ['rules', 'reply'],
  words: ['rules', 'reply'],
  card: ['rules', 'reply', 'buttons'],
  place: ['buttons'],
  outbox: ['rules', 'reply'],
  handle: ['rules', 'reply', 'buttons'],
};

/** Files that every feature is made with. */
const FRAME = [
  'features/feature.ts',
  'features/turn.ts',
  'features/grammar-part.ts',
  'features/about-action.ts',
  'features/give-command.ts',
  'features/open-question.ts',
  'features/paper-of-shown.ts',
  'features/shown-in.ts',
];

const IN_FEATURE = /^features\/([^/]+)\/(.+)$/;

/** The role of a file of a feature; null for any other. */
export function roleOf(file: string): Role | null {
  const [, , name] = IN_FEATURE.exec(file) ?? [];
  if (name === undefined) return null;
  if (name === 'index.ts') return 'index';
  // A setting is one declaration: how it is read, kept, asked for and shown.
  if (/^declared\/|^(?:setting|preference)\.ts$/.test(name)) return 'declared';
  if (name.startsWith('rules/') || name === 'rules.ts') return 'rules';
  if (/^words\.|^format-/.test(name)) return 'words';
  const known = (['grammar', 'intents', 'buttons', 'reply', 'card', 'place', 'outbox'] as const).find((role) =>
    new RegExp(`^(?:${role}/|${role}(?:-[a-z-]+)?\\.ts$)`).test(name),
  );
  return known ?? 'handle';
}

const isIn = (target: string, places: readonly string[]): boolean =>
  places.some((place) => target === place || target.startsWith(`${place}/`));

/** The imports by which a file of a feature does what is another's to do. */
export const outOfRole = (imports: readonly Import[]): readonly Import[] =>
  imports.filter((found) => {
    const role = roleOf(found.file);
    if (role === null || !isOwn(found) || isIn(found.target, FRAME)) return false;
    const [, feature] = IN_FEATURE.exec(found.file) ?? [];
    const [, other] = IN_FEATURE.exec(found.target) ?? [];
    const otherRole = roleOf(found.target);
    if (role === 'index')
      return otherRole !== null && feature !== other && !['rules', 'reply', 'buttons', 'words'].includes(otherRole);
    if (otherRole === null) return !isIn(found.target, FLOORS_OF[role]);
    return !(feature === other ? OWN : OTHERS)[role].includes(otherRole);
  });
