import type { Command } from './command.js';
import { normaliseReference, REFERENCE } from './reference.js';

/** One form of words and the command it makes; null when the words only look like it. */
export interface GrammarEntry {
  readonly pattern: RegExp;
  make(match: RegExpExecArray): Command | null;
}

const whole = (words: string): RegExp => new RegExp(`^(?:${words})[\\s.!?]{0,5}$`, 'i');

/** A fixed phrase that stands alone. */
const phrase = (words: string, command: Command): GrammarEntry => ({ pattern: whole(words), make: () => command });

/** Words about one action: `ref` gives the reference as typed, `rest` what was said. */
function about(
  source: string,
  groups: { readonly ref: number; readonly rest?: number },
  make: (reference: string, rest: string) => Command,
): GrammarEntry {
  return {
    pattern: new RegExp(`^${source}$`, 'is'),
    make: (match) => {
      const reference = normaliseReference(`${match[groups.ref] ?? ''}-${match[groups.ref + 1] ?? ''}`);
      const rest = groups.rest === undefined ? '' : (match[groups.rest] ?? '').trim();
      return reference === null ? null : make(reference, rest);
    },
  };
}

const REST = '[\\s:,–-]{1,6}(\\S.*)';
const MAYBE_REST = '[\\s.!]{0,3}(?:[\\s:,–-]{1,6}(\\S.*))?';
const DONE =
  "(?:done|complete|completed|close|closed|finish|finished|cwblhau|cwblhawyd|wedi'i gwblhau|wedi gwblhau|gorffen)";
const PAGE = '(?:\\s{1,3}(?:page|tudalen)?\\s{0,3}(\\d{1,4}))?[\\s.?!]{0,5}$';
const OPEN_LIST =
  '(?:list|actions|open actions|all actions|list actions|action log|camau|camau gweithredu|cofnod camau gweithredu|rhestr)';
const MY_LIST = '(?:my actions|mine|my list|what are my actions|list my actions|fy nghamau|fy nghamau gweithredu)';
const LATE_LIST = '(?:overdue|late|overdue actions|late actions|hwyr|camau hwyr)';
const CLOSED_LIST = "(?:closed|closed actions|done actions|completed actions|wedi'u cwblhau|camau wedi'u cwblhau)";

const list = (words: string, scope: 'open' | 'mine' | 'overdue' | 'closed'): GrammarEntry => ({
  pattern: new RegExp(`^${words}${PAGE}`, 'i'),
  make: (match) => ({ kind: 'list', scope, page: Math.max(1, Number(match[1] ?? 1)) }),
});

const done = (reference: string, rest: string): Command => ({
  kind: 'done',
  reference,
  note: rest === '' ? null : rest,
});
const cancel = (reference: string, rest: string): Command => ({
  kind: 'cancel',
  reference,
  reason: rest === '' ? null : rest,
});
const note = (reference: string, text: string): Command => ({ kind: 'note', reference, text });
const reassign = (reference: string, words: string): Command => ({ kind: 'reassign', reference, words });
const deadline = (reference: string, words: string): Command => ({ kind: 'deadline', reference, words });
const MOVE = '(?:by|due|deadline|due by|erbyn|dyddiad cau)';

/** What people type, first match first: fixed phrases, then lists, then what is said of one action. */
export const GRAMMAR: readonly GrammarEntry[] = [
  phrase('help|\\?|cymorth|help me|hello|hi|helo|shwmae', { kind: 'help' }),
  phrase('undo|undo that|dadwneud', { kind: 'undo' }),
  phrase('summary|show summary|crynodeb', { kind: 'summary' }),
  phrase('settings|set ?up|gosodiadau|gosod', { kind: 'settings' }),
  phrase('english|saesneg|in english|speak english', { kind: 'language', language: 'en' }),
  phrase('cymraeg|welsh|yn gymraeg|in welsh', { kind: 'language', language: 'cy' }),
  phrase('mute|stop|stop nudges|stop nudging me|stop reminders|stopio|stopio nodiadau atgoffa', {
    kind: 'mute',
    muted: true,
  }),
  phrase(
    'unmute|start|start nudges|start reminders|resume nudges|dechrau nodiadau atgoffa|ailddechrau nodiadau atgoffa',
    { kind: 'mute', muted: false },
  ),
  {
    pattern: /^(?:set ?up|gosod)[\s:]{1,3}(\S.*)$/is,
    make: (match) => ({ kind: 'set-up', text: (match[1] ?? '').trim() }),
  },
  list(MY_LIST, 'mine'),
  list(LATE_LIST, 'overdue'),
  list(CLOSED_LIST, 'closed'),
  list(OPEN_LIST, 'open'),
  about(`(?:show |dangos |open )?${REFERENCE}[\\s.?!]{0,5}`, { ref: 1 }, (reference) => ({ kind: 'show', reference })),
  about(`(?:mark )?${DONE}\\s{1,3}${REFERENCE}(?: (?:as )?done)?${MAYBE_REST}`, { ref: 1, rest: 3 }, done),
  about(`(?:mark )?${REFERENCE}\\s{1,3}(?:is |as |yn )?${DONE}${MAYBE_REST}`, { ref: 1, rest: 3 }, done),
  about(`(?:reopen|re-open|ailagor)\\s{1,3}${REFERENCE}[\\s.!]{0,3}`, { ref: 1 }, (reference) => ({
    kind: 'reopen',
    reference,
  })),
  about(`${REFERENCE}\\s{1,3}(?:reopen|re-open|ailagor)[\\s.!]{0,3}`, { ref: 1 }, (reference) => ({
    kind: 'reopen',
    reference,
  })),
  about(`(?:cancel|canslo)\\s{1,3}${REFERENCE}${MAYBE_REST}`, { ref: 1, rest: 3 }, cancel),
  about(`${REFERENCE}\\s{1,3}(?:cancel|cancelled|canslo|canslwyd)${MAYBE_REST}`, { ref: 1, rest: 3 }, cancel),
  about(`${REFERENCE}[\\s:]{1,3}(?:note|progress|nodyn|nodyn cynnydd)${REST}`, { ref: 1, rest: 3 }, note),
  about(`${REFERENCE}[\\s:]{1,3}(?:note|nodyn)[\\s:]{0,3}`, { ref: 1 }, (reference) => note(reference, '')),
  about(`(?:note|nodyn)\\s{1,3}${REFERENCE}${REST}`, { ref: 1, rest: 3 }, note),
  about(
    `(?:reassign|assign|give|ailbennu|pennu|rhoi)\\s{1,3}${REFERENCE}\\s{1,3}(?:to|i)\\s{1,3}(\\S.*)`,
    { ref: 1, rest: 3 },
    reassign,
  ),
  about(
    `${REFERENCE}[\\s:]{1,3}(?:to|reassign to|lead|leads|arweinydd|i)[\\s:]{1,3}(\\S.*)`,
    { ref: 1, rest: 3 },
    reassign,
  ),
  about(`${REFERENCE}[\\s:]{1,3}(${MOVE}[\\s:]{1,3}\\S.*)`, { ref: 1, rest: 3 }, deadline),
  about(`(?:move|extend|symud)\\s{1,3}${REFERENCE}\\s{1,3}(?:to|i)\\s{1,3}(\\S.*)`, { ref: 1, rest: 3 }, deadline),
  about(`${REFERENCE}[\\s:]{1,3}(?:task|tasg)${REST}`, { ref: 1, rest: 3 }, (reference, text) => ({
    kind: 'task',
    reference,
    text,
  })),
  about(`${REFERENCE}\\s{0,2}:\\s{0,3}(\\S.*)`, { ref: 1, rest: 3 }, note),
];
