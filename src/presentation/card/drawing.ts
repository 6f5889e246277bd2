import { type SharedWords, sharedWords } from '../words/shared-words.js';
import type { Language } from '../../model/language.js';

/** In what a card is worded, and how much room its rows have. */
export interface Drawing {
  readonly language: Language;
  readonly shared: SharedWords;
  /** What the parts of the card may take together, in bytes. */
  readonly room: number;
}

/** What the parts of a card may take together; Teams cuts cards off at 28 KB. */
const ROOM = 25_000;

export const drawingIn = (language: Language, room = ROOM): Drawing => ({
  language,
  shared: sharedWords(language),
  room,
});
