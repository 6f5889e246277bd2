import { findSlots, type FoundSlots } from './find-slots.js';
import type { FoundReference } from './find-references.js';
import { memoized } from '../text/memoized.js';
import type { ChatVocabulary } from './vocabulary.js';

/** Longer messages say one thing, or are minutes. */
const LONGEST = 600;
const SENTENCE = /(?<=[.!?;])\s+|\n+/u;
/** Corrects what was said before: "The return, I mean." */
export const PUTS_RIGHT =
  /^(?:i mean(?:t)?|that is|h\.?y\.?|dwi'n (?:meddwl|feddwl)|hynny yw)(?!\p{L})|(?:,\s|\s)(?:i mean|i meant|that is|dwi'n feddwl|hynny yw)[.!]*$/iu;
const JOINED = /^(?:|\s?[,&+/]\s?|\s(?:and|or|ac|a|neu|plus)\s|,\s(?:and|ac|a)\s)(?:also\s)?$/iu;
/** Where one thing ends and the next begins, between two references. */
const BOUNDARY = /[,;:.]\s+|\s[/|]\s|\s(?:and|but|while|then|ond|ac|a)\s/giu;

/** Splits a message by action, or by actions treated alike: "12 and 14 are done, 15 isn't" is two clauses. */
export function splitClauses(said: string, vocabulary: ChatVocabulary): readonly FoundSlots[] {
  // A sentence is often the whole message, or the only piece of it.
  const slotsOf = memoized((words: string) => findSlots(words, vocabulary));
  const whole = slotsOf(said);
  if (said.length > LONGEST) return [whole];
  const clauses = mergedSentences(said, slotsOf).flatMap((sentence) => cutBetweenReferences(sentence, slotsOf));
  return clauses.length < 2 ? [whole] : clauses.map((clause) => slotsOf(inFull(clause, whole)));
}

/** "13 to 31 October and 14 to …": a number that begins a part is the action that it is in the whole message. */
export function inFull(part: string, { said, references }: Pick<FoundSlots, 'said' | 'references'>): string {
  const number = /^\d{1,4}(?=\s(?:to|till?|until|i|tan)\s)/u.exec(part)?.[0];
  const found = references.find(({ start, end }) => said.slice(start, end) === number);
  const [reference] = found?.references.length === 1 ? found.references : [];
  return number === undefined || reference === undefined ? part : `${reference}${part.slice(number.length)}`;
}

type SlotsOf = (words: string) => FoundSlots;

/**
 * Merges neighbouring sentences about the same action; a sentence that names none joins the one before, else the one
 * after.
 */
function mergedSentences(said: string, slotsOf: SlotsOf): readonly string[] {
  const merged: { text: string; about: string }[] = [];
  let waiting = '';
  for (const sentence of said.split(SENTENCE)) {
    if (sentence.trim() === '') continue;
    const about = PUTS_RIGHT.test(sentence) ? '' : aboutOf(slotsOf(sentence));
    const last = merged.at(-1);
    if (about === '' && last === undefined) waiting += `${sentence} `;
    else if (last !== undefined && (about === '' || about === last.about)) last.text += ` ${sentence}`;
    else {
      merged.push({ text: waiting + sentence, about });
      waiting = '';
    }
  }
  return merged.length === 0 ? [said] : merged.map(({ text }) => text);
}

function aboutOf({ references, items, task }: FoundSlots): string {
  const keyed = items.filter(({ item }) => item.isByWords !== true).map(({ item }) => `${item.kind} ${item.key}`);
  if (references.length === 0 && keyed.length > 0) return keyed.join(' ');
  if (references.length > 0) return references.map((found) => found.references[0]).join(' ');
  return task?.actions.length === 1 ? (task.actions[0]?.reference ?? '') : '';
}

function cutBetweenReferences(said: string, slotsOf: SlotsOf): readonly string[] {
  const clusters = clustersOf(said, slotsOf(said).references);
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at < clusters.length; at++) {
    const from = clusters[at - 1]?.end ?? 0;
    const between = said.slice(from, clusters[at]?.start);
    const cut = [...between.matchAll(BOUNDARY)].at(-1);
    if (cut === undefined) continue;
    parts.push(said.slice(start, from + cut.index).trim());
    start = from + cut.index + cut[0].length;
  }
  return [...parts, said.slice(start).trim()].filter((part) => part !== '');
}

/** Groups references that only "and" or a comma separates. */
export function clustersOf(
  said: string,
  references: readonly FoundReference[],
): readonly { readonly start: number; readonly end: number; readonly found: readonly FoundReference[] }[] {
  const clusters: { start: number; end: number; found: FoundReference[] }[] = [];
  for (const reference of references) {
    const last = clusters.at(-1);
    if (last !== undefined && JOINED.test(said.slice(last.end, reference.start))) {
      last.end = reference.end;
      last.found.push(reference);
    } else clusters.push({ start: reference.start, end: reference.end, found: [reference] });
  }
  return clusters;
}
