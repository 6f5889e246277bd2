import type { CardJson } from './templates.js';

/** The most buttons that Teams shows. */
const MOST_SHOWN = 6;

/** Styles a button, and its fallback for clients that only submit. */
function inStyle(action: CardJson, style: 'positive' | 'destructive'): CardJson {
  const fallback = action['fallback'] as CardJson | undefined;
  return { ...action, style, ...(fallback === undefined ? {} : { fallback: { ...fallback, style } }) };
}

/** The main button: hosts that know styles show it as the primary one. */
export const primary = (action: CardJson): CardJson => inStyle(action, 'positive');

/** A button that is seldom used: it goes into the overflow menu. */
export const quiet = (action: CardJson): CardJson => ({ ...action, mode: 'secondary' });

/**
 * Takes buttons out of the overflow menu when it would have only one, which takes no more room than the menu, or all.
 */
export function withoutLoneMenu(actions: readonly CardJson[]): readonly CardJson[] {
  const quietOnes = actions.filter(({ mode }) => mode === 'secondary').length;
  if (quietOnes !== 1 && quietOnes < actions.length) return actions;
  if (actions.length > MOST_SHOWN) return actions;
  return actions.map(({ mode: _mode, ...action }) => action);
}

/** A button that removes something: it first asks, with the parts `asked`, in a small card of its own. */
export const destructive = (title: string, asked: readonly CardJson[], action: CardJson): CardJson =>
  askingFor(title, asked, [inStyle(action, 'destructive')]);

/** A button that first asks for a few words, in a small card of its own, with the buttons that send them. */
export const asking = (
  title: string,
  input: { readonly id: string; readonly label: string; readonly placeholder: string },
  actions: readonly CardJson[],
): CardJson => askingFor(title, [wordsInput(input)], actions);

/** A button that first shows these inputs, in a small card of its own. */
export const askingFor = (title: string, inputs: readonly CardJson[], actions: readonly CardJson[]): CardJson => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', version: '1.5', body: inputs, actions },
});

/** A text box of a few lines. */
export const wordsInput = (input: object): CardJson => ({
  type: 'Input.Text',
  isMultiline: true,
  maxLength: 2000,
  ...input,
});
