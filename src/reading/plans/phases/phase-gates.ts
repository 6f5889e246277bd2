import type { Day } from '../../../model/calendar/day.js';
import { oneSpaced } from '../../text/one-spaced.js';
import type { ReadGate } from '../read-plan.js';
import { planDates } from '../timeline.js';

/** A day in a phase on which something is decided, closes or takes place. */
export interface DatedEvent extends ReadGate {
  /** The words around it. */
  readonly said: string;
  /** Whether somebody then approves what the phase made. */
  readonly isSignOff: boolean;
  /** Whether it is the day of an event: "for the assessment day on". */
  readonly isOccasion: boolean;
}

const GATE =
  /\b(?:approv\w*|sign(?:ed|s)?[ -]?off|agree[sd]?|clos(?:e|es|ed|ing)|deadline|due|submit\w*|sits?|meets?|launch\w*|commence\w*|appeals?|decisions?|decided?|returns?|gate|milestone|by|until|day|panel|board|publish\w*|complete[ds]?|go[ -]live)\b|cymeradwy|llofnod|cau|cytuno|lansio|penderfyn|erbyn/iu;
const SIGN_OFF = /\b(?:approv\w*|sign(?:ed|s)?[ -]?off|clearance|cleared)\b|cymeradwy|llofnod/iu;
const CLAUSES = /(?<=[.;])\s+(?=\p{Lu})|,\s+(?:but|and)\s+|;\s+/u;
const BY =
  /\b(?:sign(?:ed)?[ -]?off|approved|agreed|cleared|clearance) by (.+?)(?=,? (?:on|by|at|before)(?: the)?\s*$|\s*[–—-]?\s*$)|\bsubmit(?:ted)? to (.+?)(?=,? (?:on|by|for)\s*(?:the\s*)?$)|(?:cymeradwy\p{L}+|llofnod\p{L}+)[^.]{0,20}? gan (.+?)(?=,? (?:ar|erbyn)\s*$)/iu;
const TAIL =
  /(?:[\s,:–—(-]|(?<!\p{L})(?:on|by|from|until|at|before|the|for|is|deadline|will be|ar|erbyn|tan)(?!\p{L}))+$/iu;
const DAY =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|dydd/iu;
/** Names the event of the day: "for the 'assessment day' on". */
const OCCASION =
  /\b(?:for|at|of|to|is) (?:the|an?) ['‘“"]?((?:\p{L}+ ){0,3}?(?:day|meeting|session|hearing|sitting|event|interviews?|workshop|assembly))['’”"]?,? (?:is |will be |is held |takes place )?on\s*(?:the\s*)?$/iu;

/** The days on which a line says that something is decided, closes or takes place. */
export function datedEvents(line: string, number: number, base: Day): readonly DatedEvent[] {
  return line.split(CLAUSES).flatMap((clause) => eventsOf(clause, number, base));
}

function eventsOf(clause: string, line: number, base: Day): readonly DatedEvent[] {
  let from = 0;
  const found: DatedEvent[] = [];
  const dates = planDates(clause, base);
  for (const { start, end, said, is } of dates) {
    // A date may include who meets on it: "by the Council on 6 May".
    const before = clause.slice(from, start + Math.max(0, said.search(DAY)));
    from = end;
    if (typeof is === 'string' || is.from === null || is.from !== is.to) continue;
    const after = dates.length === 1 ? clause.slice(end) : '';
    if (!GATE.test(`${before} ${after}`)) continue;
    const occasion = OCCASION.exec(before)?.[1];
    const [, signed, sent, gan] = BY.exec(before) ?? [];
    const by = signed ?? sent ?? gan;
    found.push({
      title: titleOf(occasion ?? `${shortened(before.replace(TAIL, ''), by)} ${after}`),
      date: is.from,
      signedOffBy: by === undefined ? null : oneSpaced(by),
      line,
      said: oneSpaced(clause),
      isSignOff: SIGN_OFF.test(`${before} ${after}`),
      isOccasion: occasion !== undefined,
    });
  }
  return found;
}

const LONG = 80;
const TO_DO = /\bto ((?:agree|approve|sign|decide|confirm|submit|launch|commence|publish)\b.*)$/iu;

/** What happens, without who does it. */
function shortened(words: string, by: string | undefined): string {
  const title = by === undefined ? words : words.replace(` by ${by}`, '').replace(` gan ${by}`, '');
  return title.length > LONG ? (TO_DO.exec(title)?.[1] ?? title) : title;
}

function titleOf(words: string): string {
  const title = oneSpaced(words.replace(/^[\s,.:;–—-]+|[\s,.:;–—-]+$/gu, ''));
  return title.charAt(0).toUpperCase() + title.slice(1);
}
