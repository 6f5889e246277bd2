import { splitLead, type LeadTest } from '../actions/split-lead.js';
import { splitTrailingLead } from '../actions/split-trailing-lead.js';
import { undoSoftMutation } from '../leads/undo-soft-mutation.js';
import { WELSH_VERB_NOUNS } from '../leads/welsh-verb-nouns.js';
import { firstWord } from '../text/first-word.js';
import { sentences } from './sentences.js';
import { STATIVE } from './task-verbs.js';
import { DONE } from './to-be-done.js';
import { matchesOf } from '../text/matches-of.js';

const LETTERED = /(?:^|[\s:;,.])\(?([a-h]|i{1,3}|iv|v|[1-9])[.)][\t ]+(?=\S)/gu;
/** A quick test: the first letter or number of each order. */
const FIRST = /[ai1][.)][\t ]/;
const ORDER = [
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  ['i', 'ii', 'iii', 'iv', 'v'],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
];

/** Where "(a) … (b) …" stand in a text, if its letters or numbers are in order from the first. */
function letteredAt(words: string): readonly { at: number; end: number }[] {
  if (!FIRST.test(words)) return [];
  const found = matchesOf(LETTERED, words);
  if (found.length < 2) return [];
  for (const order of ORDER) {
    const run: { at: number; end: number }[] = [];
    for (const part of found) {
      if (part[1] === order[run.length]) run.push({ at: part.index, end: part.index + part[0].length });
    }
    if (run.length > 1) return run;
  }
  return [];
}

/** Longer words are not searched for several actions between commas. */
const LONGEST_OF_SEVERAL = 600;
const OWN_LEAD = /, (?:and )?(?=\p{Lu}[^,;]{1,40} (?:to|will|i) \p{Ll})/u;

/** Names the lead and begins the task, of which the lettered parts are only objects: "Panel to discuss a) … b) …". */
const HAS_TASK = / (?:to|will|i) \p{Ll}/u;

const tidy = (part: string): string => part.replace(/^[\s;,]+|[\s;,]+$|[\s;,]+and\s*$/giu, '').trim();

/** Splits sentences that each say who must do what: "Panel to write a guide. Siân to find who helps with it." */
function ledSentences(words: string, test: LeadTest): readonly string[] {
  if (!/[.!?] \p{Lu}/u.test(words)) return [];
  const all = sentences(words);
  const isLed = all.map((sentence) => {
    if (TO_BE_DONE.test(sentence) && !SAYS_MORE.test(sentence)) return true;
    const [, who = '', verb = ''] = LED.exec(sentence) ?? [];
    const isVerb = test.isVerb(verb) || WELSH_VERB_NOUNS.has(undoSoftMutation(verb));
    return isVerb && !STATIVE.test(verb) && test.couldLead(who);
  });
  return isLed.every(Boolean) ? all : [];
}

/** Begins a sentence that adds to the one before: "This will include the county". */
const SAYS_MORE = /^(?:Th(?:is|at|ese|ose|ey|ere)|It|He|She|We|Also|Hyn) /u;
const TO_BE_DONE = new RegExp(String.raw`^[^,;:]{3,80} (?:to|will|should|must) be (?:\p{L}+ly )?${DONE}`, 'u');
const LED = /^(?!(?:Th(?:is|at|ese|ose|ey|ere)|It|He|She|We|Also|Hyn) )(\p{Lu}[^,;:.]{1,40}?) (?:to|will|i) (\p{Ll}+)/u;

/**
 * Splits an action's words into the actions they contain: "SE to: (a) … by 3 May; (b) … by June", or two joined by a
 * semicolon if the second has its own lead. Words before lettered parts go with each part only if they name the lead.
 */
export function splitParts(words: string, test: LeadTest): readonly string[] {
  const lettered = letteredAt(words);
  if (lettered.length > 1) {
    const opening = words
      .slice(0, lettered[0]?.at ?? 0)
      .replace(/[\s:;,–—-]+$/u, '')
      .trim();
    const name = opening.replace(/\s+(?:to|will|i)$/iu, '').trim();
    const isLead = opening === '' || (test.couldLead(name) && !HAS_TASK.test(name));
    if (isLead) {
      return lettered.map(({ end }, at) => {
        const part = tidy(words.slice(end, lettered[at + 1]?.at ?? words.length));
        const isOwn = opening === '' || splitLead(part, test).lead !== null;
        return isOwn ? part : `${name} to ${part.replace(/^to\s+/iu, '')}`;
      });
    }
  }
  const said = ledSentences(words, test);
  if (said.length > 1) return said;
  if (!words.includes(';')) return betweenCommas(words, test);
  const parts = words
    .split(';')
    .map(tidy)
    .filter((part) => part !== '');
  const areOwn = parts.length > 1 && parts.slice(1).every((part) => isOwnAction(part, test));
  return areOwn ? parts : [words];
}

/**
 * Splits at commas if each part has its own lead, "to" and a verb: "Estates to test the alarms, HR Team to review the
 * rota".
 */
function betweenCommas(words: string, test: LeadTest): readonly string[] {
  if (words.length > LONGEST_OF_SEVERAL || !OWN_LEAD.test(words)) return [words];
  const parts = words.split(OWN_LEAD).map(tidy);
  const areOwn = parts.every((part) => {
    const { lead, task } = splitLead(part, test);
    return lead !== null && test.isVerb(firstWord(task));
  });
  return areOwn ? parts : [words];
}

function isOwnAction(part: string, test: LeadTest): boolean {
  const words = part.replace(/^and\s+/iu, '');
  if (splitLead(words, test).lead !== null) return true;
  const first = firstWord(words);
  return test.isVerb(first) && splitTrailingLead(words, test).lead !== null;
}
