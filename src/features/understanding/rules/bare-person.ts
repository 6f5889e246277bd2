import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { wordsOf } from '../../../reading/chat/word-keys.js';
import { AROUND_CORRECTED, CORRECTS } from './puts-right.js';

/** Whether words only correct whose something is: "No wait, should've been Angharad", "Gwen, not Siân". */
export function isBarePerson({ marked, people }: FoundSlots): boolean {
  if (!people.some(({ person }) => person.id !== null && !person.isAsker)) return false;
  const words = wordsOf(marked.replaceAll('{person}', ' ')).map(({ word }) => word);
  return (
    words.some((word) => CORRECTS.has(word)) && words.every((word) => CORRECTS.has(word) || AROUND_CORRECTED.has(word))
  );
}
