import type { LeadTest } from '../actions/split-lead.js';
import { isPost } from '../leads/name-kinds.js';
import { firstWord } from '../text/first-word.js';
import { isClause } from './no-names.js';
import { isTaskVerb, SETTLED } from './task-verbs.js';
import type { Undertaking } from './undertaken.js';

/** The ending of a past participle. */
export const DONE = String.raw`\p{L}+(?:ed|en|un|wn|ught|ade|ent|und|ut|old|eld|ept|et|ung)\b`;
/** Says that something must be done without naming anybody: "A survey is to be run". */
const TO_BE = new RegExp(
  String.raw` (?:(?:(is|are)|was|were) )?(?:still |now )?to be (?:\p{L}+ly )?(?!done\b|seen\b)(?:(${DONE})|an? (?:agenda )?item\b|on the )`,
  'iu',
);
/** "is to be drawn by Beca", "will be sought out by the Clerk". */
const BY_WHOM = new RegExp(
  String.raw` (?:to|will|shall|should|must) be (?:\p{L}+ly )?${DONE}[^.;:]{0,60}? by ((?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})`,
  'u',
);
const BY = / by (?:the )?\p{Lu}[^ ]*(?: \p{Lu}[^ ]*){0,2}$/u;
/** An order in minutes, "Posters to be ordered"; matters for discussion or decision are less sure. */
const ORDERED =
  /^ (?:(?:is|are) )?to be (?:\p{L}+ly )?(?!(?:an?|on|discussed|decided|confirmed|considered|reviewed|agreed|set|announced|approved|cancelled|advised|held|determined|finalised|noted|continued|carried|found|made|had|kept|known|used|said)\b)/iu;
/** A few words for a thing or somebody, without another clause. */
const THING =
  /^(?!(?:no(?=\s)|nothing|under|after|for|concern|possibility|discussion|suggest)\p{L}* |.* \p{Ll}{3,}ed \p{L})[\p{L}\d][^.:;/]{2,48}$/iu;
/** "must be renewed", "needs to be looked at". */
const NEEDS = new RegExp(
  String.raw` (?:(?:will |would |still )?need(?:s|ed)? to|(?:should|must|shall|ought to)(?: also| now)?) be (?:\p{L}+ly )?${DONE}`,
  'iu',
);
/** Begins with the task; what it is about stands before: "To be placed on the next agenda". */
const OPENED = new RegExp(String.raw`^to be (?:\p{L}+ly )?${DONE}`, 'iu');
const isOrderly = (words: string): boolean =>
  !/^to be (?:noted|advised|confirmed|announced|determined|decided)\W*$/iu.test(words);
/** "A site meeting will be arranged", "signs will be put up". */
const WILL_BE = new RegExp(String.raw` (?:will|would) (?:now |also |then )?be (?:\p{L}+ly )?(${DONE})`, 'iu');
const isNew = (words: string): boolean =>
  /(?:^|\bthat )(?:an?|another|further|new|two|three) (?:\p{L}+ ){0,3}?\p{L}+ (?:will|would) /iu.test(words);
const IRREGULAR =
  /^(?:made|sent|sought|undertaken|written|put|bought|drawn|brought|got|told|done|sown|dug|hung|built)$/iu;
/** Whether what will be done to a thing is work for somebody: "asked", "written"; not "known", "held". */
export const isDone = (done: string, test: LeadTest): boolean =>
  IRREGULAR.test(done) ||
  (/ed$/iu.test(done) && !SETTLED.test(done) && isTaskVerb(done.replace(/e?d$/iu, 'ing'), test));
/** How a thing will work or who outside runs it, "will be linked to codes", "would be run by a contractor": no order. */
const tellsHow = (done: string, rest: string): boolean =>
  (done === 'made' && /^ (?:\p{Ll}+(?:able|ible|less|ful|ous|ent|er)|clear|easy|aware|more)(?!\p{L})/u.test(rest)) ||
  /^(?:used|linked|based|maintained|operated|funded|encouraged|expected|announced)$/iu.test(done) ||
  (/^ by (?:an? )?(?!(?:the|end|next|then|mid|now|noon|early|late|post|hand|email|phone)\b)\p{Ll}/u.test(rest) &&
    !isPost(rest.slice(4)));
/** Another clause after a task, about something to be done: ", and enquiries will be made". */
export const AND_BE =
  /,? and (?!for |that )(?=(?:\p{L}+ ){1,4}?(?:(?:will|would|should|must) be|(?:is |are )?to be) )/iu;
/** Words before "to be done" for what is thought or was so. */
const THOUGHT =
  /\b(?:expect(?:s|ed)?|likely|thought|seem(?:s|ed)?|appear(?:s|ed)?|hope[sd]?|want(?:s|ed)?|wish(?:es|ed)?|due|supposed|believed|understood|continued?s?|ready|able|yet|going|felt|reported|has|have|had|as|how|what|when|whether|if|order|lot)$/iu;
const BE = /(?:^| |to )be /iu;
/** "The next step is to ask them". */
const NEXT_STEP = /\bnext step (?:is|will be) (?:for us )?to (.+)$/i;
/** A note-taker's form that leaves out who: "Need to update the page". */
const NEED_TO = /^(?:still |also )?needs? to (?!be )(?=\p{Ll})/iu;

/**
 * Whether words are an order: a few words that name a thing, without a verb before, and what must be done with it,
 * "Posters to be ordered".
 */
function isOrder(words: string, owed: RegExpExecArray, test: LeadTest): boolean {
  const thing = words.slice(0, owed.index);
  return ORDERED.test(owed[0]) && THING.test(thing) && !isClause(thing) && !test.isVerb(firstWord(thing));
}

/** Whether words say that work is still to come: "More quotes are to be sought". */
const isOwed = ([, is, done]: RegExpExecArray, test: LeadTest): boolean =>
  is !== undefined && (done === undefined || isDone(done, test));

/** "Discuss at the next meeting." */
const NEXT_TIME = /\bnext (?:meeting|agenda)\b/iu;
/** The tasks that words say must be done, or need doing, without naming anybody. */
export function toBeDone(words: string, test: LeadTest): readonly Undertaking[] {
  if (/^(?:no|dim) /iu.test(words) || words === words.toUpperCase()) return [];
  if (NEED_TO.test(words)) return [{ lead: null, task: words.replace(NEED_TO, ''), strength: 'possible' }];
  const small = words.toLowerCase();
  const isNext = small.includes('next ');
  const step = isNext ? NEXT_STEP.exec(words)?.[1] : undefined;
  if (step !== undefined && isTaskVerb(firstWord(step), test)) return [{ lead: null, task: step, strength: 'sure' }];
  const isNextTime = isNext && NEXT_TIME.test(words);
  if (!isNextTime && !(small.includes('be ') && BE.test(words))) return [];
  const given = words.includes(' by ') ? BY_WHOM.exec(words) : null;
  const [whole = '', whom = ''] = given ?? [];
  if (given && (test.isKnown(whom) || isPost(whom)) && !THOUGHT.test(words.slice(0, TO_BE.exec(words)?.index ?? 0)))
    return [{ lead: whom, task: words.replace(whole, whole.replace(BY, '')), strength: 'sure', isTo: true }];
  const owed = TO_BE.exec(words);
  if (owed && owed.index > 2 && !THOUGHT.test(words.slice(0, owed.index))) {
    const isTo = !SETTLED.test(owed[2] ?? '') && (isOrder(words, owed, test) || isOwed(owed, test));
    return [{ lead: null, task: words, strength: isTo ? 'sure' : 'likely', isTo }];
  }
  const opened = OPENED.test(words) && isOrderly(words);
  if (opened) return [{ lead: null, task: words, strength: 'likely' }];
  const next = isNextTime && /^\p{Lu}\p{Ll}/u.test(words) && test.isVerb(firstWord(words));
  if (next) return [{ lead: null, task: words, strength: 'sure' }];
  const will = WILL_BE.exec(words);
  const done = will?.[1];
  if (
    will &&
    done !== undefined &&
    isDone(done, test) &&
    !/\b(?:if|when|once|whether|knows?|can|so that)\b/iu.test(words.slice(0, will.index))
  ) {
    const isHow = tellsHow(done, words.slice(will.index + will[0].length));
    return [{ lead: null, task: words, strength: isHow ? 'likely' : 'sure' }];
  }
  return NEEDS.test(words) || (done !== undefined && isNew(words))
    ? [{ lead: null, task: words, strength: 'possible' }]
    : [];
}
