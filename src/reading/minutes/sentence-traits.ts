import type { LeadTest } from '../actions/split-lead.js';
import type { PlacedSentence } from './placed-sentences.js';
import { whoActs } from './who-acts.js';
import type { KindOfWord } from './word-kinds.js';

/** A sentence with its words. */
export interface ReadSentence extends PlacedSentence {
  readonly words: readonly KindOfWord[];
}

/** How a text gives its actions, as far as that is plain from all of it, and how many sentences it has. */
export interface TextStyle {
  readonly gives: 'marked' | 'listed' | 'margin' | 'plain';
  readonly sentences: number;
}

/** The more sentences minutes have, the more of them only tell. */
const LONGER_THAN = [25, 40, 60, 90, 140, 200];

const NAMES = /^(?:PERSON|NAME|CAPITALS|NUMBER)$/u;
const BIG = /^[A-Z]/u;
/** The kinds of word that the sentences before and after are asked for. */
const TOLD =
  /^(?:will|to|agreed|should|would|PERSON|POST|BODY|action|actions|VERB|done|was|were|discussed|bydd|we|i)$/u;
const MARKED = /^[\s*_[\]]*(?:action|ap)[^:]{0,10}:\s*\**/iu;
const lengthOf = (count: number): string =>
  count <= 3
    ? '1-3'
    : count <= 6
      ? '4-6'
      : count <= 12
        ? '7-12'
        : count <= 20
          ? '13-20'
          : count <= 35
            ? '21-35'
            : '36+';

/** What a sentence, the ones around it and its text show that tells whether it states an action. */
export function traitsOf(
  said: ReadSentence,
  before: ReadSentence | undefined,
  after: ReadSentence | undefined,
  { gives: style, sentences }: TextStyle,
  test: LeadTest,
): ReadonlySet<string> {
  const { sentence, words, bullet, place, section, isMarked } = said;
  const traits = new Set<string>();
  let last = '^';
  for (const { word, kind } of words) {
    if (!NAMES.test(kind)) traits.add(word);
    if (BIG.test(kind)) traits.add(kind);
    traits.add(`${last} ${kind}`);
    last = kind;
  }
  traits.add(`${last} $`);
  const length = lengthOf(words.length);
  const first = words[0]?.kind ?? '';
  traits.add(`length ${length}`).add(`${bullet}, length ${length}`).add(`${bullet}, ${place}`).add(`style ${style}`);
  traits.add(`${bullet}, ${section}`).add(`${bullet}, ${section}, ${first}`).add(`section ${section}`);
  traits.add(`${bullet}, style ${style}`).add(`section ${section}, style ${style}`);
  for (const count of LONGER_THAN) if (sentences > count) traits.add(`text: longer than ${count}`);
  if (isMarked) traits.add('form: marked').add(`form: marked, ${place}`).add(`form: marked, style ${style}`);
  else traits.add(`form: unmarked, style ${style}`);
  if (said.isTitle) traits.add('form: title');
  if (said.hasMargin) traits.add('form: margin').add(`form: margin, ${place}`);
  if (said.afterGap) traits.add('form: gap before');
  for (const [name, pattern] of FORMS) if (pattern.test(sentence)) traits.add(`form: ${name}`);
  addNeighbour(traits, 'before', before, said);
  addNeighbour(traits, 'after', after, said);
  const acts = whoActs(isMarked ? sentence.replace(MARKED, '') : sentence, test);
  if (acts === null) return traits.add('acts: nobody');
  const { who, link } = acts;
  return traits
    .add(`acts: ${who}`)
    .add(`acts: ${who}, ${link}`)
    .add(`acts: ${who}, ${bullet}`)
    .add(`acts: ${who}, style ${style}`);
}

function addNeighbour(traits: Set<string>, side: string, other: ReadSentence | undefined, said: ReadSentence): void {
  if (other === undefined) {
    traits.add(`${side}: none`);
    return;
  }
  traits.add(`${side}: ${other.line === said.line ? 'same' : 'other'}, ${other.words[0]?.kind ?? ''}`);
  if (other.isMarked) traits.add(`${side}: marked`);
  if (other.bullet !== 'none') traits.add(`${side}: listed`);
  if (/[:?]\s*$/u.test(other.sentence)) traits.add(`${side}: ${other.sentence.trimEnd().slice(-1)}`);
  for (const { kind } of other.words) if (TOLD.test(kind)) traits.add(`${side}: ${kind}`);
}

/** How sentences are formed. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['question', /\?\s*$/u],
  ['past', /(?<!\p{L})(?:was|were|had|did|has been|have been)(?!\p{L})/iu],
  ['done', /(?:done|completed?|closed|finished)\W*$|\[x\]|[✓☑✅]|~~/iu],
  ['name in brackets last', /\(\p{Lu}[\p{L}.]*(?:[ ,/&]+(?:and )?\p{Lu}[\p{L}.]*)*\)\W*$/u],
  ['name after a dash last', /[–—-]\s*\p{Lu}[\p{L}.]*(?:[ ,/&]+\p{Lu}[\p{L}.]*){0,3}\W*$/u],
  ['label first', /^\p{Lu}[\p{L} &,/]{1,30}:\s/u],
];
