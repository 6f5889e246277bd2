import { cut } from '../words/cut.js';
import { escapeMarkdown } from '../words/escape-markdown.js';

/**
 * The longest words, in characters, in each place; the card of one action shows its task whole, as far as a card can.
 */
const IN_A_ROW = 200;
const IN_A_FACT = 400;
const IN_A_CHOICE = 80;
const ALONE = 2000;

/** A user's words in a row of a card. */
export const inRow = (words: string): string => escapeMarkdown(cut(words, IN_A_ROW));

/** Whether a row shows a user's words whole. */
export const isWholeInRow = (words: string): boolean => words.length <= IN_A_ROW;

/** A task as a title, with a capital. */
export const asTitle = (task: string): string => `${task.charAt(0).toUpperCase()}${task.slice(1)}`;

/** A user's words in a fact of a card. */
export const inFact = (words: string): string => escapeMarkdown(cut(words, IN_A_FACT));

/** A user's words where they have the card to themselves. */
export const alone = (words: string): string => escapeMarkdown(cut(words, ALONE));

/** Someone's name in a sentence of a card. */
export const inName = (name: string): string => escapeMarkdown(cut(name, IN_A_CHOICE));

/** A user's words in a choice, which is plain text. */
export const inChoice = (words: string): string => cut(words, IN_A_CHOICE);
