import type { ReturnQuestion } from '../../../model/return-question.js';
import { fold } from '../../../reading/text/fold.js';
import { aboutOf, isSameWord, kindredOf, withoutTurns } from '../../../reading/text/kindred-words.js';

/** Words that name a question before they answer it: "our main problem is still …". */
export interface Label {
  readonly key: string;
  /** How many characters it takes, including what links it to the answer. */
  readonly length: number;
  /** Whether a mark links it to the answer, rather than a verb. */
  readonly isMarked: boolean;
  /** Whether it contains a word of the question itself. */
  readonly isOwn: boolean;
}

/** Words that may stand in a label next to the word for its question. */
const FILLERS = new RegExp(
  `^(?:${[
    's|ve|re|right|ok|okay|so|and|but|as|my|our|his|her|their|the|a|an|another|other|key|main|big|bigger|biggest|top|only|chief|one|two|three|four|first|second|\\d|for|under|to|from|of|on|in|at|me|us|him|them|side|part|end|team|this|that|which|is|return|form|r\\d+|thing|bit|quarter|year|time|now|today|currently|nawr|rwan|what|whats|we|ve|i|had|have|has|been|biggie|overall|here|heres|then|also',
    'reit|iawn|felly|a|ac|ond|fy|ein|ei|eu|y|yr|r|n|prif|brif|phrif|mwyaf|fwyaf|mawr|fawr|allweddol|gen|gennyf|gennym|gynnon|da|gyda|i|fi|ni|mi|o|ran|ochr|ar|dan|gyfer|yn|un|dau|dwy|ddau|ddwy|tri|tair|unig|cyntaf|ail|ymateb|ffurflen|hwn|hyn|yma|ma|mae|oedd|arall|tro',
  ].join('|')})$`,
  'u',
);
const LINK =
  /^\s*(?:[:=]\s*|,?\s(?:put|say|write|record|rho|rhowch)\s+|[–—-]+\s+|,\s+(?=that\s)|\s(?:is|are|was|were|has been|have been|would be|remains?|yw|ydi|ydy|oedd|fu|fyddai|di)(?:\s(?:honestly|just|still|really|probably|definitely|simply|mainly|mostly|of course|wrth gwrs|o hyd|jest|dal))*\s+(?:that\s+|bod\s+|fod\s+)?)/iu;
/** Says something about a question without answering it: "key achievements are due on the 30th". */
export const NO_ANSWER =
  /^(?:due|overdue|late|wanted|needed|missing|done|in|out|back|ready|attached|closed|open|not (?:in|due|ready|back|done|here|sent)|to (?:be|come|follow)|still to|by|on the|for (?:me|you|them|the)|what|who|where|which|when|how|coming|next|fine|sent|with|on (?:its|their) way|i fod|erbyn|yn hwyr|yn barod|ar (?:y ffordd|goll)|beth|pwy|pryd|ble|sut|pa)(?!\p{L})/iu;
/** The most words in a label. */
const MOST_WORDS = 12;
/** A name may stand before a mark: "achievements for Health: …". */
const MOST_OTHER = 1;

/** English "her", where nothing makes it the Welsh word for a challenge. */
const HERS = /(?<!(?:yr|['’]r|fy|ein|prif|brif|un) )(?<!\p{L})her(?!\p{L})(?! (?:[fm]wyaf|allweddol))/giu;

/** The one question that words are about, judged by its title; null if none or several fit. */
export function questionAbout(words: string, questions: readonly ReturnQuestion[]): ReturnQuestion | null {
  const said = aboutOf(withoutTurns(words).replace(HERS, ' '));
  const fits = questions.filter(({ title }) => [...aboutOf(title)].some((thing) => said.has(thing)));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Whether "her" is Welsh for a challenge, after a word that makes it a noun. */
const isHer = (before: string | undefined, after: string | undefined): boolean =>
  /^(?:yr|r|fy|ein|prif|brif|un)$/u.test(before ?? '') || /^[mf]wyaf|allweddol$/u.test(after ?? '');

/** The label at the start of words; null if there is none. */
export function labelAt(words: string, questions: readonly ReturnQuestion[]): Label | null {
  const plain = withoutTurns(words);
  const tokens = [...plain.slice(0, 160).matchAll(/[\p{L}\d]+/gu)].slice(0, MOST_WORDS + 1);
  const said = tokens.map(([token]) => fold(token));
  const titles = questions.flatMap(({ title }) => fold(title).split(/[^\p{L}\d]+/u));
  const own: string[] = [];
  let others = 0;
  for (const [at, token] of tokens.entries()) {
    const word = said[at] ?? '';
    const isName = word === 'her' ? isHer(said[at - 1], said[at + 1]) || /^\s*[:=]/u.test(rest(plain, token)) : true;
    const isAbout = isName && kindredOf(word).some((thing) => questions.some(({ title }) => aboutOf(title).has(thing)));
    if (isAbout) own.push(word === 'her' ? 'heriau' : word);
    else if (!FILLERS.test(word)) others += 1;
    if (own.length > 0 || others > 0) {
      const after = rest(plain, token);
      const link = own.length === 0 ? null : LINK.exec(after);
      if (link !== null) {
        const isMarked = /[:=–—-]/u.test(link[0]);
        const key = questionAbout(own.join(' '), questions)?.key;
        const left = after.slice(link[0].length);
        if (key === undefined || others > (isMarked ? MOST_OTHER : 0) || left.trim() === '') return null;
        if (!isMarked && NO_ANSWER.test(left)) return null;
        return {
          key,
          length: plain.length - left.length,
          isMarked,
          isOwn: own.some((one) => titles.some((title) => title.length > 2 && isSameWord(one, title))),
        };
      }
    }
    if (others > MOST_OTHER || /^\s*[.!?;\n]/u.test(rest(plain, token))) return null;
  }
  return null;
}

const rest = (words: string, token: RegExpMatchArray): string => words.slice((token.index ?? 0) + token[0].length);
