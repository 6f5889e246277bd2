import { asksForFile } from '../../reading/chat/asks-for-file.js';
import { type GrammarEntry } from '../grammar-part.js';
import { type Asked, askedFor } from './rules/asked.js';
import { hasReference } from './rules/has-reference.js';
import { saidRaised } from './rules/said-raised.js';
import { saidState } from './rules/said-state.js';
import { isWhen, saidWhen } from './rules/said-when.js';

/** Asks for the actions that words describe. */
export interface AskCommand {
  readonly kind: 'ask';
  readonly asked: Asked;
}

/** Somebody's name before a verb, and the rest at the end. */
export const NAME =
  "(?<who>(?!(?:been|we|i|you|they|it|this|that|there|everyone's|nobody|no ?one|anyone|anybody|who|pwy)\\b)[\\p{L}@<>/.'-]{1,30}(?: [\\p{L}@<>/.'-]{1,30}){0,4}?)";
export const REST = '(?<rest>(?: .{1,80}?)??)';
export const TAIL = '(?<who>.{2,80}?)';
/** A time or a place at the end. */
export const AT = '(?<rest>.{2,60}?)';

const END = '[\\s.?!,]{0,5}$';
/** Longer sentences are no question. */
const LONGEST = 160;
/** The most words in a name, or in two names joined. */
const LONGEST_NAME = 7;

export interface Found {
  readonly who: string;
  readonly rest: string;
  readonly said: string;
}
export type Make = (found: Found) => Asked | null;

/** A form of a question and what it asks for; null for words that name an action. */
export const ask = (words: string, make: Make): GrammarEntry<AskCommand> => ({
  pattern: new RegExp(`^(?=.{2,${LONGEST}}$)(?:${words})${END}`, 'iu'),
  make: (match) => {
    const { who = '', rest = '' } = match.groups ?? {};
    // As a file, the list is a paper.
    if (hasReference(match[0]) || asksForFile(match[0])) return null;
    const asked = make({ who: who.trim(), rest: rest.trim(), said: match[0] });
    return asked === null ? null : { kind: 'ask', asked };
  },
});

/** A form that always asks for the same. */
export const always = (words: string, asked: Parameters<typeof askedFor>[0]): GrammarEntry<AskCommand> =>
  ask(words, () => askedFor(asked));

/** Says something about the person's actions and is no part of their name. */
const ABOUT_THEM =
  /(?:^| )(?:still|yet|overdue|late|open|outstanding|left|due|now|o hyd|ar ôl|ar ol|yn hwyr|hwyr|agored|i'w (?:wneud|cwblhau)|eto)$/iu;

/** "Siân still not": the words after the name are no part of it. */
const NOT_YET = / (?:still|not|never|yet|ever|dal|heb|byth)(?!\p{L}).*$/iu;

/** Words that stand in no name. */
const IN_NO_NAME =
  /(?<!\p{L})(?:is|are|was|were|been|that|what|which|when|if|because|we|you|i|it|do|does|did|mae|sydd|oedd|ydy|yw)(?!\p{L})/iu;

/** Words that are no name, although they stand where one could. */
const NO_NAME =
  /^(?:['’]s .*|(?:the |our |a |y |yr |ein )?(?:last |next |this |latest )?(?:meeting|cyfarfod|gyfarfod)\b.*|the|our|an?|y|yr|ein|me|us|them|now|today|fi|ni|gweithredu|agored|hwyr|closed|open|heb\b.*|wedi.*|sy.*|i'w .*|o'r .*|o gyfarfod.*|am .*|about .*|no\b.*|without .*|heb .*)$/iu;

/** "Leave Rhys's item until December" moves an agenda item and asks for no list. */
const MOVES_ITEM =
  /^(?:please |and |so )*(?:could|can|may|might|should|would|let|leave|move|put|push|keep|hold|take|drop|postpone|defer|carry|bring)(?!\p{L}).*['’]s (?:agenda )?item(?!\p{L})/iu;

/** Somebody's actions, in the state and time that the words say; null if the rest of the words says neither. */
export const ofPerson: Make = ({ who, rest, said }) => {
  if (MOVES_ITEM.test(said)) return null;
  const when = saidWhen(rest === '' ? who : rest);
  if (rest !== '' && when === null && saidState(rest) === null) return null;
  let named = rest === '' && when !== null ? who.replace(when, ' ').trim() : who;
  named = named.replace(NOT_YET, '');
  while (ABOUT_THEM.test(named)) named = named.replace(ABOUT_THEM, '');
  if (named === '' || NO_NAME.test(named) || IN_NO_NAME.test(named) || named.split(' ').length > LONGEST_NAME)
    return null;
  const names = named.split(/ (?:and|a|ac) |, ?/u).map((name) => name.replace(/['’]s?$/u, '').trim());
  // "Actions for Amina: send the survey" gives her one.
  if (names.some((name) => name === '' || name.includes(':'))) return null;
  const people = names.map((name) => ({ said: name, id: null }));
  return askedFor({ state: saidState(said.replace(named, ' ')) ?? 'open', who: people, when });
};

/** Actions due at a time; "to be done" does not ask for what was done. */
export const dueAt: Make = ({ rest, said }) => {
  const when = saidWhen(rest);
  if (when === null || !isWhen(rest)) return null;
  return askedFor({ state: saidState(said.replace(rest, ' ')) === 'overdue' ? 'overdue' : 'open', when });
};

/** Actions done at a time. */
export const doneAt: Make = ({ rest, said }) => {
  const when = saidWhen(rest);
  if (when === null || !isWhen(rest)) return null;
  return askedFor({ state: saidState(said.replace(rest, ' ')) ?? 'done', when });
};

/** Actions in the state that the words say, at a time if they say one. */
export const inState: Make = ({ rest, said }) => {
  const state = saidState(said);
  const when = rest === '' ? null : saidWhen(rest);
  return state === null || (rest !== '' && when === null) ? null : askedFor({ state, when });
};

/** Actions in the state that the words say, in a place or at a time. */
export const inPlace: Make = ({ rest, said }) => {
  const state = saidState(said.replace(rest, ' ')) ?? 'open';
  return isWhen(rest) ? askedFor({ state, when: saidWhen(rest) }) : askedFor({ state, within: rest });
};

/** Actions that a meeting agreed. */
export const atMeeting: Make = ({ said }) => {
  const raised = saidRaised(said);
  return raised === null ? null : askedFor({ state: saidState(said) === 'open' ? 'open' : 'all', raised });
};
