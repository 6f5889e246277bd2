import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { inFull } from '../../../reading/chat/split-clauses.js';
import { languageOfWords } from '../../../reading/text/language-of-words.js';
import type { GivenCommand } from '../../grammar-part.js';
import type { Choice, Decision } from './decision.js';

/** A part of a message and what it asks for. */
export interface MessagePart {
  readonly found: FoundSlots;
  readonly decision: Decision;
}

const BETWEEN = /[.;!?]\s+|\s+[/–—]\s+|,\s+|\s+(?=(?:&|and|but|so|ac|a|ond|felly)\s)/gu;
/** Only leads over to the next thing: "and oh, I'm off Friday". */
const LEADS_OVER =
  /^(?:(?:&|and|but|so|also|then|oh|ah|by the way|btw|ac|a|ond|felly|hefyd|wedyn|o ie|gyda llaw)(?:,\s*|\s+))+/iu;
/** Concedes something and leads on: "on leave, I know, but". */
const LEADS_ON = /(?<!\p{L})(?:but|though|although|ond|er|ac|and|so|felly)\W*$/iu;
/** "Two updates from the corridor." only says that several things follow. */
const HEAD =
  /^(?:(?:just|i have|i've got|here are|mae gen i|dyma) )?(?:(?:an?|the|some) )?(?:couple|pair|two|three|four|few|some|cwpl|cwpwl|d?dau|d?dwy|tri|tair|ambell|rhai)(?: of| o)?(?: (?:quick|small|short|brief|bach|cyflym))* (?:updates?|things?|bits?|points?|notes?|items?|changes?|pieces of news|corrections?|b?pethau?|beth|d?diweddariadau?|nodiadau|newidiadau?)(?!\p{L})[^.:;,]{0,40}[.:;–-]\s+(?=\S)/iu;
/** "Brain fog. I meant Huw": why something is put right. */
const SLIP = /^[^.!?\n]{2,30}[.!]\s+(?=(?:i meant|i should have said|i mean|olygais i)(?!\p{L}))/iu;
const LONGEST = 420;
const MOST_CUTS = 6;
/** How likely a part must be if it names its action, and if it does not. */
const LIKELY = { named: 0.3, else: 0.6 };
/** Changes that can be mentioned together with others. */
const KINDS = new Set(
  'done note deadline reassign lead more-time not-mine cancel close-as reopen grant refuse own own-nudges'.split(' '),
);

/** Marks the writer as the person meant: "I'm away until Friday". */
const FIRST_PERSON =
  /^(?:i|i['’]?m|i['’]?ve|i['’]?ll|we|we['’]?re|on|off|away|out|dwi|dw i|rwy|bydda|fydda|ar)(?![\p{L}'’])/iu;

/**
 * Pairs to split even if the whole message surely means one thing: a lead and a deadline, or somebody's own absence.
 */
const APART = [['reassign', 'deadline'], ['own']] as const;

/** Decides what words mean, given the actions mentioned just before. */
export type DecideWords = (words: string, shown: readonly string[]) => MessagePart;

/**
 * Splits a message into its parts if each is clear and says something different: "ISCG-10 goes to Huw & give him until
 * Friday". Words between two parts belong to the first. Empty if there is only one part.
 */
export function partsIn(words: string, shown: readonly string[], decide: DecideWords): readonly MessagePart[] {
  const said = words.replace(HEAD, '').replace(SLIP, '');
  if (said.length > LONGEST || said.includes('\n')) return [];
  // "A" means "and" only in Welsh: "to book a taxi" is not split.
  const isEnglish = languageOfWords(said) === 'en';
  const cuts = [...said.matchAll(BETWEEN)].filter(
    ({ index, 0: cut }) => !isEnglish || !/^a\s/iu.test(said.slice(index + cut.length)),
  );
  if (cuts.length === 0 || cuts.length > MOST_CUTS) return [];
  const whole = decide(said, shown);
  const named = whole.found.references.map((found) => said.slice(found.start, found.end));
  // "14 schools in, 6 not replied": a number that means no action in the whole message means none in a part.
  const partOf = (words: string, of: readonly string[]): MessagePart | null => {
    const part = decide(inFull(withoutLead(words), whole.found), of);
    const isSaid = part.found.references.every((found) =>
      named.some(
        (one) =>
          one === part.found.said.slice(found.start, found.end) ||
          found.references.some((full) => full.endsWith(`-${one}`)),
      ),
    );
    return isSaid ? clear(part) : null;
  };
  const parts: MessagePart[] = [];
  let start = 0;
  let about = shown;
  const keep = (part: MessagePart): void => {
    parts.push(part);
    const [first] = choiceOf(part)?.references ?? [];
    if (first !== undefined) about = [first];
  };
  for (const cut of cuts) {
    if (LEADS_ON.test(said.slice(start, cut.index))) continue;
    const before = partOf(said.slice(start, cut.index), about);
    if (before === null) continue;
    const [reference] = choiceOf(before)?.references ?? [];
    const from = cut.index + cut[0].length;
    // The rest may hold several parts, so this tries each possible end of the next one, the longest first.
    const ends = [
      said.length,
      ...cuts
        .map(({ index }) => index)
        .filter((end) => end > from)
        .reverse(),
    ];
    const after = firstOf(ends, (end) => partOf(said.slice(from, end), reference === undefined ? about : [reference]));
    if (after === null || keyOf(before) === keyOf(after) || isSameSort(before, after)) continue;
    keep(before);
    start = from;
  }
  if (parts.length === 0) return [];
  const last = partOf(said.slice(start), about);
  if (last === null) return [];
  const all = [...parts, last];
  const isApart = APART.some((kinds) => kinds.every((kind) => all.some((part) => kindOf(part) === kind)));
  // Remarks one after another are one note.
  if (isOneOwnWish(all, whole) || all.every((part) => kindOf(part) === 'note')) return [];
  return isApart || areNamedApart(all, whole) || whole.decision.kind !== 'do'
    ? all.map((part) => withoutLeadUp(part, decide))
    : [];
}

/** "Half term next week so I'm off, David has my stuff": one leave, whose first words only happen to have a day. */
function isOneOwnWish(all: readonly MessagePart[], { decision }: MessagePart): boolean {
  const [command] = decision.kind === 'do' ? decision.commands : [];
  const { ask } = (command ?? {}) as { readonly ask?: { readonly ask: string } };
  // "Thursdays are when I do my admin, send me mine then": no part is as sure as the whole.
  if (ask?.ask === 'settle' && all.every((part) => part.decision.kind !== 'do')) return true;
  return (
    ask?.ask === 'leave' &&
    all.every(
      (part) =>
        kindOf(part) === 'own' ||
        (/^(?:deadline|more-time)$/u.test(kindOf(part)) &&
          part.found.references.length === 0 &&
          (part.found.task?.hits ?? 0) < 2),
    )
  );
}

/** The first result that is not null; null if there is none. */
function firstOf<From, Made>(some: readonly From[], make: (one: From) => Made | null): Made | null {
  for (const one of some) {
    const made = make(one);
    if (made !== null) return made;
  }
  return null;
}

/**
 * Whether each part names its own action and asks something different of it, or an action that the whole would leave
 * out, and none is only a note.
 */
function areNamedApart(all: readonly MessagePart[], whole: MessagePart): boolean {
  const about = all.map((part) => choiceOf(part)?.references[0] ?? null);
  return (
    all.every((part) => namesItsAction(part) && kindOf(part) !== 'note') &&
    about.every((reference, at) => reference !== null && about.indexOf(reference) === at) &&
    (new Set(all.map(kindOf)).size === all.length ||
      about.some((reference) => choiceOf(whole)?.references.includes(reference ?? '') === false))
  );
}

const namesItsAction = ({ found }: MessagePart): boolean =>
  found.references.length > 0 || found.task?.actions.length === 1;

/** Drops the lead-up: "David's moving on, so it goes to Huw" names somebody else before the new lead. */
function withoutLeadUp(part: MessagePart, decide: DecideWords): MessagePart {
  const { said } = part.found;
  if (kindOf(part) !== 'reassign') return part;
  for (const cut of [...said.matchAll(BETWEEN)].reverse()) {
    const shorter = clear(decide(withoutLead(said.slice(cut.index + cut[0].length)), choiceOf(part)?.references ?? []));
    if (shorter !== null && keyOf(shorter) === keyOf(part)) return shorter;
  }
  return part;
}

const withoutLead = (part: string): string => part.replace(LEADS_OVER, '').trim();

/** The likeliest choice of a part; null if there is none. */
export function choiceOf({ decision }: MessagePart): Pick<Choice, 'references' | 'commands'> | null {
  if (decision.kind === 'offer') return decision.choices[0] ?? null;
  if (decision.kind !== 'do') return null;
  return decision.choice ?? { references: decision.commands.flatMap(referenceOf), commands: decision.commands };
}

const referenceOf = (command: GivenCommand & { readonly reference?: unknown }): readonly string[] =>
  typeof command.reference === 'string' ? [command.reference] : [];

function clear(part: MessagePart): MessagePart | null {
  const { decision, found } = part;
  const choice = choiceOf(part);
  if (choice?.commands.length !== 1 || !choice.commands.every(({ kind }) => KINDS.has(kind))) return null;
  const isAnswer = choice.commands.every(({ kind }) => kind === 'grant' || kind === 'refuse');
  // "No" by itself may refuse anything.
  if (isAnswer && found.references.length === 0 && found.task === null && found.people.length === 0) return null;
  if (decision.kind === 'do') return part;
  const isNamed =
    found.references.length > 0 || (found.task?.actions.length === 1 && (found.task.hits > 1 || isSubject(found)));
  const isPointed = decision.kind === 'offer' && decision.choices.length === 1 && choice.references.length === 1;
  const score = decision.kind === 'offer' ? (decision.choices[0]?.score ?? 0) : 0;
  return score >= (isNamed ? LIKELY.named : LIKELY.else) || isNamed || isPointed ? part : null;
}

/** What stands before the subject of a part: "while I think of it: the …", "my bit of the …". */
const BEFORE_SUBJECT = /^(?:[^:]{0,40}: )?(?:(?:the|my|our|that|bit of|part of|y|yr|fy|ein) ?){0,4}$/iu;
const isSubject = ({ said, task }: FoundSlots): boolean =>
  task !== null && BEFORE_SUBJECT.test(said.slice(0, task.start));

const kindOf = (part: MessagePart): string => choiceOf(part)?.commands[0]?.kind ?? '';
const keyOf = (part: MessagePart): string => JSON.stringify([kindOf(part), choiceOf(part)?.references]);

/**
 * Whether two parts are really one: two remarks on one action are one note, and words after a request give its reason.
 */
function isSameSort(one: MessagePart, other: MessagePart): boolean {
  // "Not before Friday, half the team are ill": a part that names nothing gives only the reason.
  const isWhy = kindOf(other) === 'note' && other.found.references.length === 0 && other.found.task === null;
  if (kindOf(one) === 'own' && isWhy) return true;
  // "Could I have until Friday? They can't see me before" gives a reason; it does not say that the asker is away.
  if (kindOf(one) === 'more-time' && kindOf(other) === 'own' && !FIRST_PERSON.test(other.found.said)) return true;
  const [first] = choiceOf(one)?.references ?? [];
  const [second] = choiceOf(other)?.references ?? [];
  if (first !== second || first === undefined) return false;
  // "I can't do it by Halloween, 9 November?" asks for one thing.
  const isAskedFor = kindOf(one) === 'more-time' || (kindOf(other) === 'more-time' && kindOf(one) !== 'done');
  return isAskedFor || kindOf(other) === 'note' || kindOf(one) === 'note' || kindOf(one) === kindOf(other);
}
