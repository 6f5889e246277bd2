import type { LeadTest } from '../actions/split-lead.js';
import { isTeam } from '../leads/name-kinds.js';
import { firstWord } from '../text/first-word.js';
import type { Paragraph } from './paragraph.js';
import { isOfPlanning } from './record-lines.js';

/** A line of a list whose lines each end in a lead, with its task and its lead. */
export interface LedLine {
  readonly words: string;
  readonly lead: string;
}

/** The fewest such lines in a row that make a list. */
const FEWEST = 3;
const LONGEST = 240;
/** A quick test: a capital in the last word, or a bracket. Most lines end in neither. */
const MAY_END = /(?:\p{Lu}[\p{L}'’-]*|\)|available)[\s.]*$/u;
const TAIL = 24;
const NAME = String.raw`(?:\p{Lu}\p{Ll}?\p{Lu}{1,3}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`;
const JOIN = String.raw`(?:\s*[,/&+]\s*|\s(?:and|a|ac)\s)`;
/** "… – OP", "… OP, BL", "… (steering group)", with a remark in brackets after it or "available". */
const ENDING = new RegExp(
  String.raw`^(.{2,}?)(?:\s*[.,]?\s[–—-]\s*|:\s+|[\s.,]\s*)(?:(${NAME}(?:${JOIN}${NAME}){0,3})(?:,? (?:available|\([^()]*\)))?|\(([^()]{2,40})\))[\s.]*$`,
  'u',
);
/** Says, above a list, that its lines are given to people. */
const GIVEN =
  /(?<!\p{L})(?:asked|agreed|assigned|who['’]?s? (?:is )?doing|actions?|tasks?|jobs|to[ -]do|gofynnwyd|cytunwyd|gweithredu)(?!\p{L})/iu;
/** In lists of who speaks to what, or holds which post, names stand at the ends of lines as well. */
const NOT_GIVEN =
  /(?<!\p{L})(?:agenda|rhaglen|programme|elect(?:ed|ions?)|appointed|officers|present|apologies)(?!\p{L})/iu;
/** "Present: Olwen Pugh, Beca Lloyd". */
const ROLL =
  /^(?:\p{L}+ ){0,3}(?:present|apolog\p{L}+|attend\p{L}*|absent|regrets|chair\p{L}*|secretary|clerk|treasurer|scribes?|facilitator|host|minutes|notes?|note-?takers?|members|staff|officers|trustees|governors|councillors|guests|speakers?|p?b?resennol|ymddiheuriadau|cadeirydd)(?: \p{L}+)?:/iu;
/** "Friday 20 November – Dr Nia Penn" says who comes when. */
const DATED = /\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+$|\d[./]\d+$/u;
/** "Action / Agreement Notes". */
const NOTES = /^\W*action\b.*\bnotes\W*$/iu;
/** "(5m, Lee)" after an agenda item says how long somebody speaks to it. */
const LASTS = /(?<!\p{L})\d{1,3} ?(?:m|mins?|minutes?|h|hours?|munud|awr)(?!\p{L})/iu;
const NUMBER = /^\p{Lu}{1,3}\d{1,3}[.:)]\s+/u;

function ledLine({ text, bullet, margin }: Paragraph, test: LeadTest): LedLine | null {
  if (text.length > LONGEST || margin !== null || !MAY_END.test(text.slice(-TAIL))) return null;
  if (isOfPlanning(text)) return null;
  const body = (bullet === null ? text : text.slice(bullet.length)).replace(NUMBER, '');
  const [, words = '', names, group] = ROLL.test(body) || NOTES.test(body) ? [] : (ENDING.exec(body) ?? []);
  if (group !== undefined && LASTS.test(group)) return null;
  if (group !== undefined)
    return (test.couldLead(group) || isTeam(group)) && / /u.test(group) ? { words, lead: group } : null;
  // Takes the longest run of last words that is somebody known: "Lucy Ward gig Natalie".
  const all = (names ?? '').split(' ');
  const isLead = (name: string): boolean => name !== '' && test.isKnown(name) && (test.isSure?.(name) ?? true);
  const lead = all.map((_, at) => all.slice(at).join(' ')).find(isLead);
  if (names === undefined || lead === undefined || DATED.test(words)) return null;
  return { words: `${words} ${names.slice(0, names.length - lead.length)}`.trim(), lead };
}

/**
 * The lists whose lines each end in somebody, like a column of leads that lost its edge in a copy. Either the line
 * above must say that they are given to people, or most must begin with a verb.
 */
export function ledLines(paragraphs: readonly Paragraph[], test: LeadTest): ReadonlyMap<Paragraph, LedLine> {
  const lines = paragraphs.map((paragraph) => ledLine(paragraph, test));
  const found = new Map<Paragraph, LedLine>();
  let isNotes = false;
  for (let at = 0; at < lines.length; at++) {
    // A label with its own words, "Present: Olwen Pugh", heads nothing.
    const over = paragraphs[at - 1]?.text.replace(/^[^:]*: *\S.*$/u, '') ?? '';
    isNotes ||= over.length < 60 && NOTES.test(over);
    if (!lines[at]) continue;
    const run: [Paragraph, LedLine][] = [];
    // A single line without a lead, between two with one, does not end a list.
    for (; lines[at] ?? (lines[at + 1] && !/[.;:]$/u.test(paragraphs[at]?.text ?? '.')); at++) {
      const [paragraph, line] = [paragraphs[at], lines[at]];
      if (paragraph && line) run.push([paragraph, line]);
    }
    const verbs = run.filter(([, { words }]) => test.isVerb(firstWord(words)));
    const isGiven = isNotes || GIVEN.test(over) || verbs.length * 2 >= run.length;
    if (run.length >= FEWEST && isGiven && !NOT_GIVEN.test(over)) for (const [one, line] of run) found.set(one, line);
  }
  return found;
}
