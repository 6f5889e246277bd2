import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { wordsOf } from '../../../reading/chat/word-keys.js';

/** What puts right whose it is. */
const CORRECTS = new Set(
  "no not sorry meant mean should should've shouldve supposed instead na nid sori ddylai olygu feddwl".split(' '),
);
const AROUND = new Set(
  "oh ah wait hang on i it that that's this one was is be been have for to make actually please pls and or but of the hold a o i'w fod oedd yw yn lle hwnna hwn e fe".split(
    ' ',
  ),
);

/** "No wait, should've been Angharad", "Gwen, not Siân": somebody, and hardly a word more than puts right whose it is. */
export function isBarePerson({ marked, people }: FoundSlots): boolean {
  if (!people.some(({ person }) => person.id !== null && !person.isAsker)) return false;
  const words = wordsOf(marked.replaceAll('{person}', ' ')).map(({ word }) => word);
  return words.some((word) => CORRECTS.has(word)) && words.every((word) => CORRECTS.has(word) || AROUND.has(word));
}
