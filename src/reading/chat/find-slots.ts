import { deadlineOf } from '../deadlines/deadline-of.js';
import { findDates } from '../deadlines/find-dates.js';
import { findSet, WELL_KNOWN_SET } from '../leads/find-set.js';
import { findItems, type FoundItem } from './find-items.js';
import { type FoundPerson, findPeople } from './find-people.js';
import { findPartsByWords, type WordedPart } from './find-parts-by-words.js';
import { findPlanName, type PlanName } from './find-plan-name.js';
import { namesReturn } from './names-return.js';
import { findReturnName, type ReturnName } from './find-return-name.js';
import { findMoved } from './find-moved.js';
import { findOrdinals } from './find-ordinals.js';
import { findBareReferences, findWholeReferences, type FoundReference } from './find-references.js';
import { findTheirs } from './find-theirs.js';
import { type FoundOfMeeting, findOfMeeting } from './of-meeting.js';
import { markSlots } from './mark-slots.js';
import { isAsked } from './may-asks.js';
import { matchTask, type TaskMatch } from './match-task.js';
import { isMonthOfTask } from './month-of-task.js';
import type { SaidDate } from './slots.js';
import type { ChatVocabulary } from './vocabulary.js';
import { keysOf, wordsOf } from './word-keys.js';

interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: SaidDate;
}

/** "Progress: two of four replied" after an action was shown: the label names no task. */
const LABEL = /^(?:progress|update|status|latest|news|cynnydd|diweddariad|y diweddaraf)(?!\p{L})[^:.;?!]{0,60}:/iu;
/** "Where the dashboard's at: …": what a message is about stands before its colon. */
const HEAD = /^[^:.;?!\n]{3,45}:(?=\s\S+\s\S)/u;
const blank = (words: string): string => ' '.repeat(words.length);

/** What a message says, with the place of each part. */
export interface FoundSlots {
  readonly said: string;
  /** Who says it. */
  readonly asker: string;
  readonly references: readonly FoundReference[];
  readonly items: readonly FoundItem[];
  /** Where it names the plan itself; null if it does not. */
  readonly plan: PlanName | null;
  /** Where it names an open return by its subject; null if it does not. */
  readonly returnName: ReturnName | null;
  readonly returns: ChatVocabulary['returns'];
  /** The actions that may be meant. */
  readonly actions: ChatVocabulary['actions'];
  /** Whether any of the asker's groups has a plan. */
  readonly hasPlan: boolean;
  readonly people: readonly FoundPerson[];
  readonly set: { readonly start: number; readonly end: number; readonly name: string } | null;
  readonly dates: readonly FoundDate[];
  /** The actions that it names by words of their tasks, if it has no reference. */
  readonly task: TaskMatch | null;
  /** What it names of the group's meeting; null unless exactly one group's meeting can be meant. */
  readonly meeting: FoundOfMeeting | null;
  /** The words with slot marks in place of the slots: `{reference} is done`. */
  readonly marked: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const overlaps = (one: Span, others: readonly Span[]): boolean =>
  others.some((other) => one.start < other.end && one.end > other.start);

const OWN =
  /(?<![\p{L}'])(?:i|i'm|i've|i'll|i'd|im|ive|my|mine|we|we've|our|fy|fi|dwi|dw i|wi|rwy|rwyf|ni|ein)(?![\p{L}])/iu;

/** Whether the name only addresses somebody: "Claire, I can't do it by then". */
const isAddressed = (said: string, { start, end }: Span): boolean =>
  start === 0 && /^,?\s(?:I|I'm|I've|I'll|I'd|[Ii]m|ive|dwi|dw i|rwy\p{L}*)(?!\p{L})/u.test(said.slice(end));

/** Finds the slots of a tidied message. */
export function findSlots(said: string, vocabulary: ChatVocabulary): FoundSlots {
  const written = findWholeReferences(said, vocabulary);
  const whole = [...written, ...findMoved(said, vocabulary).filter((found) => !overlaps(found, written))];
  const keyed = findItems(said, vocabulary.planKeys, whole);
  const plan = findPlanName(said, vocabulary.planKeys);
  const returnName = findReturnName(said, vocabulary.returns.about ?? []);
  const allDates = findDatesIn(said, [...whole, ...keyed], vocabulary);
  const bare = findBareReferences(said, [...allDates, ...keyed], whole, vocabulary);
  const named = [...whole, ...bare];
  const ordinals = findOrdinals(said, vocabulary, named).filter((found) => !overlaps(found, named));
  const references = [...named, ...ordinals].sort((one, other) => one.start - other.start);
  const everybody = findPeople(said, vocabulary).filter(
    (found) => !overlaps(found, [...references, ...keyed, ...allDates]) && !isAddressed(said, found),
  );
  const set = findSetIn(said, vocabulary);
  const without = blanked(said, [
    ...references,
    ...keyed,
    ...allDates,
    ...everybody,
    ...(set === null ? [] : [set]),
    ...(plan === null ? [] : [plan]),
    ...(returnName === null ? [] : [returnName]),
  ]);
  const likely = [
    ...everybody.map(({ person }) => person.id).filter((id) => id !== null),
    ...(OWN.test(said) ? [vocabulary.asker.id] : []),
  ];
  const match = (words: string): TaskMatch | null =>
    matchTask(words, vocabulary.actions, { likely, shown: vocabulary.shown });
  const ofHead = references.length > 0 ? null : match(HEAD.exec(without)?.[0] ?? '');
  const near =
    references.length > 0
      ? null
      : ofHead?.actions.length === 1
        ? ofHead
        : match(vocabulary.shown.length > 0 ? without.replace(LABEL, blank) : without);
  // Next to an item's key or an open return, a single word of a task is only mentioned: "who leads 1.3?"
  const isInPassing =
    keyed.length > 0 ||
    isOfReturn(said, vocabulary) ||
    (near !== null &&
      (isOfNone(near, said, vocabulary) ||
        isBesideProposed(near, everybody, vocabulary) ||
        isVerbOfAnother(near, said)));
  const matched = near?.hits === 1 && isInPassing ? null : near;
  const worded = keyed.length > 0 ? [] : findPartsByWords(without, vocabulary.planKeys, likely);
  const { spoken, parts } = partOrTask(matched, worded, vocabulary);
  const items = [...keyed, ...parts];
  const theirs = references.length > 0 || spoken !== null ? null : findTheirs(said, everybody, vocabulary);
  const task = spoken ?? theirs?.task ?? null;
  const dates = allDates.filter((date) => !isMonthOfTask(date, said, task, vocabulary));
  const people = everybody.filter((found) => found !== theirs?.owner);
  const asker = vocabulary.asker.name;
  // The number of an action names that action, even if the words give the item an owner.
  const owners = references.length > 0 ? { people: [], asker: null } : { people: everybody, asker };
  return {
    said,
    asker,
    references,
    items,
    plan,
    returnName,
    returns: vocabulary.returns,
    actions: vocabulary.actions,
    hasPlan: vocabulary.planKeys.length > 0,
    people,
    set,
    dates,
    task,
    meeting: vocabulary.meeting === null ? null : findOfMeeting(said, vocabulary.meeting, people, owners),
    marked: markSlots(said, { references, items, plan, returnName, people, set, dates, task }),
  };
}

/** Whether words name a return while one is open. */
const isOfReturn = (said: string, { returns }: ChatVocabulary): boolean => returns.isAny && namesReturn(said);

/**
 * Whether a single word shared by several tasks only gives a reason: "not before Friday, half the team are ill" about
 * what was shown.
 */
const isOfNone = ({ actions, start }: TaskMatch, said: string, { shown }: ChatVocabulary): boolean =>
  shown.length === 1 &&
  actions.length > 1 &&
  !said.includes('?') &&
  /[,;.–-]\s/u.test(said.slice(0, start)) &&
  !actions.some(({ reference }) => shown.includes(reference));

/**
 * Whether somebody named leads the only action proposed for closure, and the word fits only actions that they do not
 * lead.
 */
function isBesideProposed(
  near: TaskMatch,
  people: readonly FoundPerson[],
  { meeting, actions }: ChatVocabulary,
): boolean {
  const [only, another] = meeting?.proposed ?? [];
  const proposed = another === undefined ? actions.find(({ reference }) => reference === only) : undefined;
  const leads = proposed?.leads.filter((lead) => people.some(({ person }) => person.id === lead)) ?? [];
  return leads.length > 0 && near.actions.every((action) => leads.every((lead) => !action.leads.includes(lead)));
}

const BEFORE_VERB = /(?<!\p{L})(?:to|should|must|will|['’]ll|would|ought to|better|i)\s$/iu;
const OWN_OBJECT =
  /^\s(?:whether|if|how|what|when|where|who|why|(?:with |in with |for |on |at |up |out )?(?:the|an?|my|our|his|her|their|some|y|yr|os|a yw|gyda'r|efo'r|â'r) ?\p{L})/iu;

/** Whether a single word is only the verb of something else to do: "someone ought to check whether the hall is free". */
const isVerbOfAnother = ({ actions, start, end }: TaskMatch, said: string): boolean =>
  BEFORE_VERB.test(said.slice(0, start)) &&
  OWN_OBJECT.test(said.slice(end)) &&
  actions.every(({ task }) => keysOf(wordsOf(task)[0]?.word ?? '').thing === keysOf(said.slice(start, end)).thing);

/** How close the worse fit must be to the better one to count as well. */
const FAR = 0.75;

/** Decides whether words name a plan part or an action: the better fit, or both if they fit about equally. */
function partOrTask(
  matched: TaskMatch | null,
  worded: readonly WordedPart[],
  { planKeys }: Pick<ChatVocabulary, 'planKeys'>,
): { readonly spoken: TaskMatch | null; readonly parts: readonly WordedPart[] } {
  const [best] = worded;
  if (matched === null || best === undefined) return { spoken: matched, parts: worded };
  // An action beneath an item is meant together with it.
  const isBeneath = matched.actions.every(({ reference }) =>
    planKeys.some(({ action }) => action?.reference === reference && action.under === best.item.key),
  );
  const least = isBeneath ? matched.score : matched.score / FAR;
  if (best.score >= least) return { spoken: null, parts: worded };
  return { spoken: matched, parts: worded.filter(({ score }) => score >= matched.score * FAR) };
}

function findDatesIn(said: string, references: readonly Span[], { deadlines }: ChatVocabulary): readonly FoundDate[] {
  return findDates(blanked(said, references), deadlines).flatMap(({ start, end, is }) => {
    const words = said.slice(start, end);
    if (is === 'no-such-date' || isAsked(words, said.slice(0, start), said.slice(end))) return [];
    return [{ start, end, date: { words, deadline: deadlineOf(words, is) } }];
  });
}

/** The text with these stretches blanked out, so that everything else keeps its place. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);

/** Names a set by one of its members: "Who counts as a policy lead?", "every policy lead". */
const ONE_OF =
  /(?<!\p{L})(?:counts? as an?|counted as an?|who(?:'s| is) an?|what(?:'s| is) an?|qualif\p{L}+ as an?|cyfrif fel|every|each) (?=\p{L})/iu;

function findSetIn(said: string, { roster }: ChatVocabulary): FoundSlots['set'] {
  const lower = said.toLowerCase();
  for (const { name } of roster.sets) {
    const start = lower.indexOf(name.toLowerCase());
    if (start >= 0) return { start, end: start + name.length, name };
    const one = ONE_OF.exec(lower)?.index ?? -1;
    const at = one < 0 ? -1 : lower.indexOf(name.toLowerCase().replace(/s$/u, ''), one);
    if (at >= 0) return { start: at, end: at + name.length - 1, name };
  }
  for (const pattern of [ALL_OF_THEM, WELL_KNOWN_SET]) {
    const named = pattern.exec(said);
    const found = named === null ? null : findSet(named[0], roster);
    if (named !== null && found?.kind === 'set' && found.set !== 'everyone')
      return { start: named.index, end: named.index + named[0].length, name: found.set };
  }
  return null;
}

const ALL_OF_THEM =
  /(?<!\p{L})(?:all (?:the )?(?:\p{L}+ ){0,2}\p{L}+s|yr holl (?:\p{L}+ ?){1,3}|pob \p{L}+(?: \p{L}+)?)(?!\p{L})/iu;
