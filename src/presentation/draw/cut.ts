import { escapeMarkdown } from '../escape-markdown.js';

/** The longest task that a card of many shows; the card of one shows it whole, up to what a card can hold. */
const IN_A_ROW = 280;
const ALONE = 4000;

const cut = (words: string, limit: number): string => (words.length > limit ? `${words.slice(0, limit - 1)}…` : words);

/** A user's words in a row of a card. */
export const inRow = (words: string): string => escapeMarkdown(cut(words, IN_A_ROW));

/** A user's words where they have the card to themselves. */
export const alone = (words: string): string => escapeMarkdown(cut(words, ALONE));
