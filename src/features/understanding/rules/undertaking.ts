import type { Slots } from '../../../reading/chat/slots.js';
import { isImperative } from '../../../reading/leads/imperative-verbs.js';
import { WELSH_VERB_NOUNS } from '../../../reading/leads/welsh-verb-nouns.js';
import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { askedToLog } from './asked-to-log.js';
import { committedTasks, POINTS } from './committed-tasks.js';
import { PUTS_DOWN } from './frame-pieces.js';
import { framedTask, isToDo } from './framed-task.js';
import { leadsAt, type SaidName } from './leads-at.js';
import { looselyFramed } from './loosely-framed.js';
import { namedForIt } from './named-for-it.js';
import { firstSentence } from './first-sentence.js';
import { firstOf, isClear, isNeat, isPlainlyRead, saysNoTask } from './neat-line.js';
import { askedOfNamed } from './asked-of-named.js';
import { asOffered, NO_OTHERS, tasksOfAnother } from './said-by-another.js';
import { headedIn, listedIn, withSameDay } from './listed-items.js';
import { namedFields } from './named-fields.js';
import { afterReason, dayCalledDeadline, dayOfAll, withoutAround, withoutClosing } from './said-around.js';
import { severalIn } from './several-in.js';
import { dated, datedWithin, lineOf } from './task-line.js';
import { inPiecesOf, ofItem, ofWords } from './task-of-words.js';
import { inProgressBy, undertakenBy, withTrailingLead } from './undertaken-by.js';
import type { Undertaken } from './undertaken.js';

/** Tasks that somebody mentioned, as the lines that log them. */
export interface Undertaking {
  readonly line: string;
  /** The original words of each line. */
  readonly source: readonly string[];
  /** Whether somebody asked to log it, and did not only mention it. */
  readonly isAsked: boolean;
  /** Whether the request is so plain, and who does what so clear, that no question is needed. */
  readonly isPlain: boolean;
  /** Whether each line of the message is a task, so that numbers before them are not action numbers. */
  readonly isList: boolean;
  /** Whether its lead and its day stand in clauses of their own, so that all of the message is one thing. */
  readonly isFramed?: boolean;
  /** Whether somebody is asked to see to what was said before. */
  readonly isOfNamed?: boolean;
}
/** What is only offered. */
const OFFERED = { isAsked: false, isPlain: false, isList: false } as const;

/** The slots of a message from which an undertaking is read. */
export type SaidSlots = Pick<Slots, 'said' | 'dates' | 'setWritten' | 'set'> & { readonly people: readonly SaidName[] };

/** "Put it down as done" asks something else. */
const NO_TASK = /^(?:as|in|on|off|back|away|up|done|finished|closed|with|by|against|instead)(?!\p{L})/iu;
/** Asks to log before a name and a task: "add Gwen to chase Estyn". */
const BARE_ASK = /^(?:please |pls )?(?:add|put|log|note|record|minute|set|have)\s+(?=\p{L})/iu;
/** Longer running text is no single undertaking, and splitting it costs too much. */
const LONGEST = 1000;
/** A longer message is asked about first. */
const MOST_WORDS = 30;

/**
 * Reads what somebody says that they or others will do, as the lines that log it: "Tomos to ring the Trust by Friday",
 * "I can draft that before half term", "note to self: order paper", or a list of such. Null if nobody says so.
 */
export function undertakingIn({ said: all, people, dates, set, setWritten }: SaidSlots): Undertaking | null {
  const said = asOffered(all);
  const written = setWritten === undefined ? {} : { written: setWritten };
  const names = set === null ? people : [...people, { name: set, ...written }];
  const { tasks: theirs, around } = said.length > LONGEST ? NO_OTHERS : tasksOfAnother(said, names, dates);
  if (theirs.length > 0) {
    const isAsked = askedToLog(around).isAsked || PUTS_DOWN.test(around);
    return {
      line: theirs.map(lineOf).join('\n'),
      source: theirs.map(() => said),
      ...OFFERED,
      isAsked,
      isFramed: true,
    };
  }
  const list = listedIn(said);
  if (list !== null && namedFields(said) === null) {
    const asked = askedToLog(list.heading);
    const said = withSameDay(
      list.items,
      dates.map(({ words }) => words),
    );
    const items = said.map((item) => ofItem(item, names, dates, list.isMarked));
    if (items.every((item) => item !== null)) {
      const isAsked = asked.isAsked && (asked.rest === '' || asked.isSure);
      return {
        isList: true,
        line: items.map(lineOf).join('\n'),
        source: list.items,
        isAsked,
        isPlain: isAsked && items.every(({ leads }) => leads !== ''),
      };
    }
  }
  if (said.length > LONGEST) return null;
  const ofAll = dayOfAll(said);
  const headed = headedIn(ofAll?.rest ?? said);
  if (headed !== null) {
    const several = severalIn(headed, names, (part) => ofHeaded(withoutAround(part, dates), names));
    if (several.length > 1)
      return {
        line: several.map((one) => lineOf({ ...one, task: dated(one.task, ofAll?.day ?? null) })).join('\n'),
        source: several.map(() => said),
        isAsked: false,
        isPlain: false,
        isList: true,
      };
  }
  const found = single(said, names, dates);
  const ofNamed = found?.isPlain === true ? null : askedOfNamed(said, names, dates);
  if (ofNamed !== null) return { line: ofNamed, source: [said], ...OFFERED, isOfNamed: true };
  if (found === null || found.line.split('\n').some(saysNoTask)) return null;
  const lines = found.line.split('\n').map(firstSentence);
  const isPlain = found.isPlain && lines.every((line) => isNeat(line, names));
  const line = lines.length === 1 ? namedForIt(lines[0] ?? '', said, dates) : lines.join('\n');
  return { ...found, line, isPlain: isPlain && line === found.line, source: lines.map(() => said), isList: false };
}

/** One of several tasks that a heading announces. */
const ofHeaded = (words: string, people: readonly SaidName[]): Undertaken | null =>
  inProgressBy(words, people) ?? undertakenBy(words, people, true);

interface Single extends Omit<Undertaking, 'isList' | 'source'> {
  /** Whether nobody who does it was found, so that a name among the words may be theirs. */
  readonly isUnled?: boolean;
}

function single(whole: string, people: readonly SaidName[], dates: Slots['dates']): Single | null {
  const line = whole.replace(/\s*\n\s*/gu, ' ');
  const said = dayCalledDeadline(dayOfAll(line) === null ? withoutClosing(line, dates) : line, dates);
  const found = unframed(said, people, dates);
  const days = dates.map((date) => date.words);
  const framed = found?.isPlain === true ? null : framedTask(said, people, days);
  const loosely = isPlainlyRead(found, people) ? null : looselyFramed(whole, people, days);
  const isToldOf =
    loosely?.every(({ task }) => isToDo(task)) !== true && committedTasks(said, people, dates).length > 0;
  if (loosely !== null && loosely.length > 0 && !isToldOf)
    return {
      line: loosely.map(({ leads, task, when }) => lineOf({ leads, task: dated(task, when) })).join('\n'),
      isAsked: true,
      isPlain: false,
      isFramed: true,
    };
  // "We should ask them. Owain's offered": whoever is named does what all of us should.
  const isOfAll = /^(?:we|dylen ni|dylem ni)(?!\p{L})/iu.test(said);
  if (framed === null || (found !== null && !framed.isAsked && !isOfAll))
    return orCommitted(found, said, people, dates);
  return {
    line: lineOf({ leads: framed.leads, task: dated(framed.task, framed.when) }),
    isAsked: framed.isAsked,
    isPlain: false,
    isFramed: true,
  };
}

/** What people take on in other words, where nothing else is found, nobody who does it, or fewer things. */
function orCommitted(
  found: Single | null,
  said: string,
  people: readonly SaidName[],
  dates: Slots['dates'],
): Single | null {
  const lines = found?.line.split('\n') ?? [];
  const isRead = lines.every((line) => leadsAt(line.replace(/^ACTION: me to /u, ''), people) === null);
  if (found?.isPlain === true && found.isUnled !== true && isRead) return found;
  const tasks = committedTasks(said, people, dates);
  const isWhole =
    found?.isUnled !== true && lines.length >= tasks.length && lines.every((line) => !DOES_IT.test(line)) && isRead;
  if (tasks.length === 0 || isWhole) return found;
  return { line: tasks.map(lineOf).join('\n'), isAsked: found?.isAsked ?? false, isPlain: false };
}
/** "I'll do it" says nothing of what is to be done. */
const DOES_IT =
  / to do (?:it|that|this|so)(?!\p{L})|: .+? to (?:has|have|had|will|would|said|says|just|is|was|offered|newydd|wedi)(?!\p{L})/iu;

function unframed(said: string, people: readonly SaidName[], dates: Slots['dates']): Single | null {
  const asked = askedToLog(said);
  const { isAsked, isSure, isOwn, rest } = asked;
  const isShort = said.split(/\s/u).length <= MOST_WORDS;
  const fields = namedFields(isAsked ? rest : said) ?? namedFields(said);
  if (fields !== null) {
    const { who, what, when } = fields;
    return { line: lineOf({ leads: who, task: datedWithin(what, when, dates) }), isAsked: true, isPlain: isShort };
  }
  if (!/\p{L}{2}/u.test(rest)) return null;
  const words = withoutAround(rest, dates);
  const ofAll = dayOfAll(rest);
  const several = severalIn(ofAll?.rest ?? rest, people, (part) =>
    undertakenBy(withoutAround(part, dates), people, false),
  ).map((one) => ({ ...one, task: dated(one.task, ofAll?.day ?? null) }));
  const named = several.filter(({ task }) => !POINTS.test(task));
  if (several.length > 1 && named.length > 0)
    return { line: named.map(lineOf).join('\n'), isAsked, isPlain: isSure && isShort };
  const found =
    (isAsked ? inPiecesOf(rest, people, dates) : null) ??
    ofWords(words, people, isAsked && !(asked.isAfter && leadsAt(words, people) !== null));
  if (found !== null)
    return {
      line: lineOf(found),
      isUnled: found.leads === '',
      isAsked,
      isPlain: isAsked && isShort && !asked.isRemembered && isClear(found),
    };
  const added = isAsked ? null : undertakenBy(words.replace(BARE_ASK, ''), people, false);
  if (added !== null && BARE_ASK.test(words) && isImperative(added.task.split(' ')[0] ?? ''))
    return { line: lineOf(added), isAsked: true, isPlain: isShort };
  const trailing = isSure ? withTrailingLead(words, people) : null;
  if (trailing !== null) return { line: lineOf(trailing), isAsked, isPlain: isShort };
  if (isSure && !NO_TASK.test(words)) {
    const plain = undoSoftMutation(words.replace(/^(?:to|i) (?=\p{L})/iu, ''));
    const task = WELSH_VERB_NOUNS.has(firstOf(plain)) ? plain : words.replace(/^(?:to|i) (?=\p{L})/iu, '');
    return {
      line: lineOf({ leads: isOwn ? 'me' : '', task }),
      isUnled: true,
      isAsked,
      isPlain: isOwn && isShort && !asked.isRemembered,
    };
  }
  // The lead-up may be a sentence of its own: "My bad, wrong axis. Will redo the chart tonight."
  for (const part of [...afterReason(rest), ...rest.split(/(?<=[.!?;])\s+|\s+[–—-]\s+/u).slice(1)]) {
    const own = ofWords(withoutAround(askedToLog(part).rest, dates), people, false);
    if (own !== null) return { line: lineOf(own), isAsked, isPlain: false };
  }
  return null;
}
