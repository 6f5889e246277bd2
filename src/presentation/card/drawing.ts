import { type SharedWords, sharedWords } from '../words/shared-words.js';
import type { Language } from '../../model/language.js';

/** The language and words of a card, and the room for its rows. */
export interface Drawing {
  readonly language: Language;
  readonly shared: SharedWords;
  /** The most bytes that the parts of the card may take together. */
  readonly room: number;
}

/** The most bytes that the parts of a card may take together; Teams cuts cards off at 28 KB. */
const ROOM = 25_000;

export const drawingIn = (language: Language, room = ROOM): Drawing => ({
  language,
  shared: sharedWords(language),
  room,
});
