import type { LeadTest } from '../actions/split-lead.js';
import { matchesOf } from '../text/matches-of.js';
import { withoutEnd } from '../text/without-end.js';
import type { Strength, Undertaking } from './undertaken.js';
import { readWelshUndertakings } from './welsh-undertaking.js';
import { firstWord } from '../text/first-word.js';
import { isPost, isTeam } from '../leads/name-kinds.js';
import { agreedOn } from './agreed-work.js';
import { isReport } from './report.js';
import { isTaskVerb } from './task-verbs.js';
import { ordered, orderedInBrackets } from './ordered.js';
import { AND_BE, toBeDone } from './to-be-done.js';
import { withoutName } from './name-in-brackets.js';
import { alsoResolved, resolvedThat } from './resolved-that.js';
import { takenOn } from './taken-on.js';
import { mayAct, strengthOf } from './strength.js';
import { actorAtStart, actorBefore, isActor, isPerson, type Actor } from './actor.js';

/** Joins an actor to a task. */
const LINK =
  / (?:(?<given>(?:has |have |had )?(?:also |kindly |then )?(?:agree[sd]?|offer(?:s|ed)?|undert(?:akes?|ook|aken)|volunteer(?:s|ed)?|commit(?:s|ted)?|promise[sd]?|pledge[sd]?) to|(?<=\b(?:was|were) [^.;]{3,60} and )(?:asked|requested|instructed|tasked) to|(?:(?:is|are|was|were) )?(?:happy|willing) to|(?:takes?|took|has|have) (?:an? |the )?action(?: item| point)? to|(?:is|are|was|were|be|(?:ha[sd]|have) been|been) (?:\p{L}+ly )?(?:requested|asked|tasked|instructed|actioned|authorised|delegated|nominated) to|(?<=\b(?:clerk|secretary|treasurer|bursar|caretaker|chief executive)(?: was)? )(?:asked|requested|instructed|authorised) to|(?:has |have |had )?(?:sa(?:id|ys)|(?:confirm|explain|indicat|report|add)(?:ed|e?s)|(?:not|stat|advis|promis)e[ds]) (?:that )?(?:he|she|they|it) (?:will|would))|(?<will>(?:will|shall)(?: also| now| then)?|(?:(?:is|are|am) )?(?:now )?going to)|(?<would>would(?: also| then)?)|(?<must>(?:is|are|was|were) (?:invited|encouraged|expected|reminded) to|(?:will )?needs? to|(?:has|have) to|should(?: also| now)?|must|ought to|can)|(?:(?:is|are|was|were) )?(?:still )?(?<to>to)) (?=(?<verb>\p{L}[\p{L}-]*)(?: (?<next>\p{L}[\p{L}-]*))?)/giu;
/** "… is currently chasing". */
const DOING = /^(.{2,60}?) (?:is|are) (?:still |currently |now |also |in the process of )*(\p{Ll}+ing (?!for\b).+)$/u;
/** Most sentences, in small letters, have none of these. */
const REQUESTING = ['could', 'can', 'would', 'will'];
/** A quick test: most sentences have none of these. */
const SHORTENED = /['’](?:ll|d) /iu;
const PLEASE = /\bplease,?\s+|os gwelwch yn dda,?\s*/iu;
/** Requests: "Osian – could you …", "Amina, would you mind updating …", "could members share …". */
const REQUEST =
  /^(?:(?:and |so )?(@?\p{Lu}[\p{L}'’ -]{1,40}?)(?:,| [–-]|:|(?<=@\S+)) )?(?:and |so )?(?:could|can|would|will) (?!we\b|i\b|they\b|that\b|it\b|this\b)(you|\p{L}[\p{L}'’ -]{1,40}?) (?:(?:please|also|kindly) )?(?:mind )?(\p{L}+)/iu;
/** "asked the parents if they could help", "asked if the school could make sure". */
const ASKED_IF =
  /\basked (?:(\p{L}[^,;:.]{1,40}?) )?(?:if|whether) (\p{L}[\p{L}'’ -]{1,40}?) (?:could|would|can)(?: (?:please|also|perhaps|kindly))? (?=(\p{Ll}+)(?: |$))/iu;
/** "Should the grant be refused, we would look at a loan." */
const IF_SO = /^(?:should|were|had) .*, .* (?:would|will|could) /iu;
const ASKED = /^(?:is|are|was|were|do|does|did|ha[sd]|have|should|will|would|can|could|wh\p{L}+|how)\s/iu;
const IN_BRACKETS = /(?: \((\p{Lu}\p{Ll}[^()]{1,40})\)?|(?<=[^–-]) [–-] (\p{Lu}[\p{L}'’ &,/]{1,40}))$/u;
/** Another clause about other people: "and any members who want to help should ring him". */
const OTHERS =
  /,? and (?:any|all|some|other|the|those|her|his|their|its) (?:\S+ ){1,14}?(?:should|will|would|must) .*$|,? and (?:it|this|that) (?:is|was|has been) .*$|,? but (?:he|she|it|they|there|this|that|the|also) .*$|, (?:\p{L}[\p{L}'’-]*\.? ){1,3}(?:having|being) (?=\p{L}).*$/iu;
/** Begins another clause, until which a task continues: "ask Gwen to read them" is one task. */
const BEGINS =
  /(?:[,;:.–-]|(?<!\p{L})(?:and|but|so|while))\s*(?:(?:and|but|so|then|also)\s+)*(?:(?<=\p{L}, and |and |, )(?:asked|instructed|requested|told) )?(?:the )?$/iu;
/** "He'd been". */
const HAD = /['’]d (?=(?:been|had|already|not yet|\p{L}{2,}ed)(?!\p{L}))/giu;
const CONTRACTED = /(\p{L})['’](?:(ll)|d) /giu;

/** Everything that people in a sentence take on or must do, and what must be done by nobody named. */
export function readUndertakings(sentence: string, test: LeadTest): readonly Undertaking[] {
  const said = withoutEnd(sentence.replace(/^[\s"“(*–—-]+/u, ''), '.!)')
    .replace(/(?<= to )(?:please|kindly) /u, '')
    .replace(/,? (?:please|os gwelwch yn dda)$/iu, '');
  const words = SHORTENED.test(said)
    ? said
        .replace(HAD, ' had ')
        .replace(CONTRACTED, (_, end: string, will?: string) => `${end} ${will === undefined ? 'would' : 'will'} `)
    : said;
  const asked =
    orderedInBrackets(sentence, test) ?? requested(words, test) ?? askedWhether(words, test) ?? ordered(words, test);
  if (asked) return [asked];
  const [first = '', ...others] = alsoResolved(words);
  const resolved = resolvedThat(first, test);
  if (resolved) return [resolved, ...others.flatMap((other) => readUndertakings(other, test))];
  const { linked, from } = linkedTo(words, test);
  // Of a question, only "OP to ask whether …?" is an order.
  if (IF_SO.test(words)) return [];
  if (words.endsWith('?'))
    return ASKED.test(words)
      ? []
      : linked.filter(({ lead, isTo }) => isTo === true && words.startsWith(`${lead ?? '?'} to `));
  if (linked.length > 0) return [...impersonal(words.slice(0, from), test), ...linked];
  return impersonal(words, test).map(({ lead, task, ...rest }) => {
    const { own, name } = withoutName(task, test);
    return { lead: lead ?? name, task: own, ...rest };
  });
}

/** What must be done by nobody in particular, or by somebody named in brackets. */
function impersonal(words: string, test: LeadTest): readonly Undertaking[] {
  const agreed =
    endsInName(words, test) ??
    raised(words, test) ??
    agreedAlso(words, test) ??
    takenOn(words, test) ??
    doingNow(words, test) ??
    toBeDone(words, test);
  return agreed.length > 0 ? agreed : readWelshUndertakings(words, test);
}

/** What was agreed, and what else: "agreed that the grant was fair and that the club will be asked for receipts". */
function agreedAlso(words: string, test: LeadTest): readonly Undertaking[] | null {
  const parts = alsoResolved(words);
  const all = parts.flatMap((part) => agreedOn(part, test) ?? []);
  return all.length > 0 ? all : agreedOn(parts[0] ?? '', test);
}

/** "An action was created to review it", "an action was raised for Tom to review it". */
const WAS_RAISED =
  /(?:^|[.;:,] )(?:an?|one|the following) (?:new )?(?:action|task)(?: (?:item|point))?(?: (?:is|was|has been|will be))? (?:created|raised|assigned|recorded|agreed|taken|set|added|opened|given|noted)(?: (?:for|to) (?!\p{Ll}+ (?:the|an?|it)\b)(\p{L}[^,;:.]{1,40}?))? to (?=\p{Ll}{2,} \S)/iu;
function raised(words: string, test: LeadTest): readonly Undertaking[] | null {
  const found = WAS_RAISED.exec(words);
  const task = words.slice((found?.index ?? 0) + (found?.[0].length ?? 0));
  if (!found || !isTaskVerb(firstWord(task), test)) return null;
  return [{ lead: found[1] ?? null, task, strength: 'sure', isTo: true }];
}

/** What somebody is working on, and so still has to do: "the Clerk is looking into it". */
function doingNow(words: string, test: LeadTest): readonly Undertaking[] | null {
  const [, who = '', task = ''] = words.includes('ing ') ? (DOING.exec(words) ?? []) : [];
  const actor = task !== '' && isTaskVerb(firstWord(task), test) ? actorBefore(who, test) : null;
  return actor?.isOne && actor.lead !== null && isPerson(actor.lead, test)
    ? [{ lead: actor.lead, task, strength: STATE.test(task) ? 'likely' : 'sure' }]
    : null;
}

/** These say what goes on, not what will come of it. */
const STATE =
  /^(?:working|organising|managing|waiting|seeking|looking (?!into)|attending|presenting|having|being)(?!\p{L})/iu;

/** Reads a request: "Please send …", "could you send …", "Osian, would you mind sending …". */
function requested(words: string, test: LeadTest): Undertaking | null {
  const small = words.toLowerCase();
  const please = small.includes('please') || small.includes('gwelwch') ? PLEASE.exec(words) : null;
  const plain = please === null ? words : words.slice(0, please.index) + words.slice(please.index + please[0].length);
  const [whole, called, who = '', verb = ''] = REQUESTING.some((verb) => small.includes(verb))
    ? (REQUEST.exec(plain) ?? [])
    : [];
  if (whole !== undefined && isTaskVerb(verb, test)) {
    const lead = called?.replace(/^@/u, '') ?? (/^you$/iu.test(who) ? null : who);
    const strength = called !== undefined && isActor(lead ?? '', test) ? 'sure' : 'likely';
    return { lead, task: withoutEnd(plain.slice(whole.length - verb.length), '?'), strength };
  }
  if (!please || words.endsWith('?')) return null;
  const task = words.slice(please.index + please[0].length);
  const actor = actorBefore(words.slice(0, please.index).replace(/[\s,:–-]+$/u, ''), test);
  const isCalled = actor?.at === 0 && actor.lead !== null && isTaskVerb(firstWord(task), test);
  return task.length < 4 ? null : { lead: actor?.lead ?? null, task, strength: isCalled ? 'sure' : 'likely' };
}

/** Reads what somebody was asked whether they could do. */
function askedWhether(words: string, test: LeadTest): Undertaking | null {
  const found = words.includes('asked ') ? ASKED_IF.exec(words) : null;
  if (!found) return null;
  const [whole, asked, who = '', verb = ''] = found;
  const lead = /^(?:he|she|they|it)$/iu.test(who) ? asked : who;
  if (lead === undefined || !isTaskVerb(verb, test) || !isActor(lead, test)) return null;
  return { lead, task: words.slice(found.index + whole.length), strength: 'likely' };
}

/** The meeting body as the actor: "We had one letter, will write again". */
const ours = (words: string): Actor | null =>
  /(?:^| )we(?: |['’])/iu.test(words) ? { lead: null, isOne: true, at: 0 } : null;

interface Linked {
  readonly actor: Actor;
  /** Where the actor and the task begin. */
  readonly at: number;
  readonly from: number;
  readonly strength: Strength;
  readonly isTo: boolean;
  readonly isPromise: boolean;
}

/** Each task that a link joins to somebody. A task ends where the next actor begins. */
function linkedTo(words: string, test: LeadTest): { readonly linked: readonly Undertaking[]; readonly from: number } {
  const found: Linked[] = [];
  for (const link of matchesOf(LINK, words)) {
    if (!mayAct(link.groups ?? {}, test)) continue;
    const start = found.at(-1)?.from ?? 0;
    const before = words.slice(start, Math.max(start, link.index));
    const goesOn = /(?: (?:and|but|so|then)|,)$/iu.test(before) || before.trim() === '';
    const nearest = goesOn && !before.endsWith(',') ? null : actorBefore(before, test);
    const who = nearest !== null && PRONOUN.test(before) ? (actorAtStart(words, test) ?? nearest) : nearest;
    const first =
      goesOn && link.groups?.['to'] === undefined ? (subjectOf(words, link.index, test) ?? ours(words)) : null;
    const actor = who ?? first;
    if (!actor || (start > 0 && !goesOn && !BEGINS.test(before.slice(0, actor.at)))) continue;
    const strength = strengthOf(actor, link.groups ?? {}, words.slice(0, link.index), link[0], test);
    if (strength === null) continue;
    const { to, will, given } = link.groups ?? {};
    const isTo = to !== undefined || /(?:action(?:ed| item| point)?|tasked) to/iu.test(link[0]);
    const isPromise = actor.isOne && (will ?? given) !== undefined;
    // Who goes on has the task before up to this link: "SE to ask them, and will tell the Clerk".
    const at = who === null && start > 0 ? link.index : start + actor.at;
    found.push({ actor, at, from: link.index + link[0].length, strength, isTo, isPromise });
  }
  const linked = found.flatMap(({ actor, from, strength, isTo, isPromise }, at) => {
    const said = words.slice(from, found[at + 1]?.at);
    const task = (MAY_GO_ON.test(said.slice(-16)) ? said.replace(GOES_ON, '') : said).replace(OTHERS, '');
    const also = AND_BE.exec(task);
    const rest = also === null ? [] : toBeDone(task.slice(also.index + also[0].length), test);
    const whole = (also === null || rest.length === 0 ? task : task.slice(0, also.index)).replace(
      /^be (?=\p{Ll}+ing )/u,
      '',
    );
    const { own, name } = withoutName(whole, test);
    return /\p{L}{2}/u.test(own) && !GOES_ON_AS.test(own)
      ? [{ lead: actor.lead ?? name, task: own, strength, isTo, isPromise }, ...rest]
      : [];
  });
  return { linked, from: found[0]?.at ?? words.length };
}

/** What somebody goes on being is no task. */
const GOES_ON_AS = /^continue to (?:be|act|chair|serve|hold|stand|represent|have|receive)(?!\p{L})/iu;
const CLAUSE = /(?<!\p{Lu}[\p{L}'’-]*\s?)(?:[,;:–-]|(?<!\p{L})(?:and|but|so|while|that))\s+/gu;
/** Who begins the nearest clause before a link, or the sentence: "The note is old, but Tom has it and will …". */
function subjectOf(words: string, end: number, test: LeadTest): Actor | null {
  const starts = matchesOf(CLAUSE, words.slice(0, end)).map(({ index, 0: mark }) => index + mark.length);
  for (const at of [...starts.reverse(), 0]) {
    const actor = actorAtStart(words.slice(at), test);
    if (actor !== null) return { ...actor, at };
  }
  return null;
}

/** The pronoun means whoever said it: "Siân said the keys were lost and she would ring". */
const PRONOUN = /(?:^| )(?:he|she)$/iu;
/** Ends a task before the next one's actor. */
const GOES_ON =
  /[\s,;?(]+(?:(?:and|but|so|while)\s*)?(?:(?<=and )(?:asked|instructed|requested|told)\s*(?:the\s*)?)?$/iu;
const MAY_GO_ON = /[\s,;?(](?:(?:and|but|so|while)\s*)?$|(?:asked|instructed|requested|told)\s(?:the\s)?$/iu;

/** Reads a name in brackets at the end: "Posters by Easter (Sali)". */
function endsInName(words: string, test: LeadTest): readonly Undertaking[] | null {
  const [whole = '', bracketed, last = ''] = MAY_END_IN_NAME.test(words) ? (IN_BRACKETS.exec(words) ?? []) : [];
  const name = bracketed ?? last;
  const task = words.slice(0, words.length - whole.length);
  if (!test.isKnown(name) || isPost(name) || isTeam(name) || task.split(' ').length < 3 || isReport(`${task}.`))
    return null;
  const isTask =
    (test.isVerb(firstWord(task)) && !/^\S+ (?:of|by|from|on|and|or) /u.test(task)) ||
    toBeDone(task, test).some(({ isTo }) => isTo);
  // "Accounts – Ifor" is an item of an agenda.
  return isTask || bracketed !== undefined
    ? [{ lead: name, task, strength: isTask && bracketed !== undefined ? 'sure' : 'likely' }]
    : null;
}

const MAY_END_IN_NAME = /\(| [–-] [^–-]*$/u;
