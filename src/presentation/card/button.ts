import type { CardJson } from './templates.js';

/** As many buttons as Teams shows. */
const MOST_SHOWN = 6;

/** A button in a style, also where a client only submits. */
function inStyle(action: CardJson, style: 'positive' | 'destructive'): CardJson {
  const fallback = action['fallback'] as CardJson | undefined;
  return { ...action, style, ...(fallback === undefined ? {} : { fallback: { ...fallback, style } }) };
}

/** The button that is meant: hosts that know styles show it as the primary one. */
export const primary = (action: CardJson): CardJson => inStyle(action, 'positive');

/** A button that is seldom wanted: it goes into the overflow menu. */
export const quiet = (action: CardJson): CardJson => ({ ...action, mode: 'secondary' });

/** The menu of what is seldom wanted is for two buttons or more: a lone one takes no more room than the menu itself. */
export function withoutLoneMenu(actions: readonly CardJson[]): readonly CardJson[] {
  const quietOnes = actions.filter(({ mode }) => mode === 'secondary').length;
  if (quietOnes !== 1 && quietOnes < actions.length) return actions;
  if (actions.length > MOST_SHOWN) return actions;
  return actions.map(({ mode: _mode, ...action }) => action);
}

/** A button that takes something away: it first asks, with what is said of it, in a small card of its own. */
export const destructive = (title: string, asked: readonly CardJson[], action: CardJson): CardJson =>
  askingFor(title, asked, [inStyle(action, 'destructive')]);

/** A button that first asks for a few words, in a small card of its own, with the buttons that send them. */
export const asking = (
  title: string,
  input: { readonly id: string; readonly label: string; readonly placeholder: string },
  actions: readonly CardJson[],
): CardJson => askingFor(title, [wordsInput(input)], actions);

/** A button that first asks for what these inputs hold, in a small card of its own. */
export const askingFor = (title: string, inputs: readonly CardJson[], actions: readonly CardJson[]): CardJson => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', version: '1.5', body: inputs, actions },
});

/** A box for words of a few lines. */
export const wordsInput = (input: object): CardJson => ({
  type: 'Input.Text',
  isMultiline: true,
  maxLength: 2000,
  ...input,
});
