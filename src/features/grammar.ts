import type { Command } from './command.js';
import type { ListScope } from './lists/list-scope.js';

/** One form of words and the command it makes; null when the words only look like it. */
export interface GrammarEntry {
  readonly pattern: RegExp;
  /** `typed` gives a named group as it was typed, which may differ from what matched in its quotes and spaces. */
  readonly make: (match: RegExpExecArray, typed: (group: string) => string) => Command | null;
}

const END = '[\\s.?!,]{0,5}$';

/** A fixed phrase that stands alone. */
const phrase = (words: string, command: Command): GrammarEntry => ({
  pattern: new RegExp(`^(?:${words})${END}`, 'i'),
  make: () => command,
});

const SHOW = '(?:(?:show|list|see|view|give|dangos|rhestru|gweld)(?: me)?\\s)?';
const PAGE = `(?:\\s{1,3}(?:page|tudalen)?\\s{0,3}(?<page>\\d{1,4}))?${END}`;

const list = (words: string, scope: ListScope): GrammarEntry => ({
  pattern: new RegExp(`^${SHOW}(?:${words})${PAGE}`, 'i'),
  make: (match) => ({ kind: 'list', scope, page: Math.max(1, Number(match.groups?.['page'] ?? 1)) }),
});

const REMIND = '(?:nudges|nudging(?: me)?|reminders|reminding me)';
const ATGOFFA = '(?:(?:fy |y )?nodiadau atgoffa|fy atgoffa|atgoffa)';

const GROUP = '(?:the |this |the whole |everything of (?:the |this ))group';
const GRWP = "(?:y |'r |yr )?gr[wŵ]p(?: cyfan)?";

/** What people ask who want to know what is kept about them. */
const MY_DATA = [
  '(?:(?:show|see|view|export|give)(?: me)? )?my (?:personal )?data',
  '(?:what|which)(?: (?:personal )?(?:data|information))? (?:do|does) (?:you|it|the bot|matters arising) (?:keep|hold|know|have|store)(?: (?:about|on|of))? me',
  '(?:subject access request|what is kept about me)',
  '(?:(?:dangos|gweld|dangoswch)(?: i mi)? )?(?:fy nata(?: personol)?|fy ngwybodaeth(?: bersonol)?)',
  "(?:beth|pa (?:ddata|wybodaeth))(?: (?:rydych|ydych|dych|wyt)(?: chi| ti)?(?:'n| yn)?| sy'n cael ei)? (?:(?:ei )?(?:gadw|cadw|chadw|gwybod|dal|ddal|storio)) amdana(?:f|i)(?: i)?",
  'cais gwrthrych am wybodaeth',
].join('|');

/** What people type that is of no one action, first match first: fixed phrases, set-up in words, lists. */
export const GRAMMAR: readonly GrammarEntry[] = [
  phrase('help|\\?{1,3}|cymorth|help me|help llaw|hello|hi|helo|shwmae|what can you do', { kind: 'help' }),
  phrase('undo|undo (?:that|it|last)|dadwneud|dad-wneud', { kind: 'undo' }),
  phrase('(?:show |the )*summary|dangos (?:y )?crynodeb|crynodeb', { kind: 'summary' }),
  phrase('settings|show settings|set[ -]?up|gosodiadau|gosod', { kind: 'settings' }),
  phrase('(?:in |speak |use )?english|(?:yn )?saesneg', { kind: 'language', language: 'en' }),
  phrase('(?:in |speak |use )?welsh|(?:yn )?[cg]ymraeg', { kind: 'language', language: 'cy' }),
  phrase(MY_DATA, { kind: 'my-data' }),
  phrase(`(?:put (?:a )?hold on|hold|keep) ${GROUP}|dal ${GRWP}|atal gwaredu ${GRWP}`, {
    kind: 'hold-group',
    isHeld: true,
  }),
  phrase(`(?:release|end|lift)(?: the)?(?: hold)?(?: on| of)? ${GROUP}|rhyddhau ?${GRWP}`, {
    kind: 'hold-group',
    isHeld: false,
  }),
  phrase(
    `mute|stop|stop ${REMIND}|no ${REMIND}|tawelu|stopio|stopio(?:'r)? ${ATGOFFA}|peidi(?:o|wch) (?:â|ag) ${ATGOFFA}`,
    {
      kind: 'mute',
      muted: true,
    },
  ),
  phrase(`unmute|start|(?:re)?start ${REMIND}|resume ${REMIND}|(?:ail)?d?dechrau ${ATGOFFA}`, {
    kind: 'mute',
    muted: false,
  }),
  {
    pattern: /^(?:set[ -]?up|gosod)[\s:]{1,3}(?<rest>\S.*)$/dis,
    make: (_match, typed) => ({ kind: 'set-up', text: typed('rest').trim() }),
  },
  list('(?:my(?: open| late| overdue| outstanding)?|what are my) (?:actions|list|tasks)|mine', 'mine'),
  list('fy nghamau(?: gweithredu)?|fy rhestr', 'mine'),
  list(
    "(?:what'?s |what is )?(?:overdue|late)|(?:overdue|late) actions|(?:beth sy'n )?hwyr|camau(?: gweithredu)? hwyr",
    'overdue',
  ),
  list('closed|(?:closed|done|completed|finished) actions', 'closed'),
  list("wedi'u cwblhau|camau(?: gweithredu)? (?:wedi'u cwblhau|caeedig)", 'closed'),
  list('list|(?:all |the |all the )?(?:open |outstanding )?actions|(?:the )?action (?:log|list)', 'open'),
  list('camau(?: gweithredu)?(?: agored)?|cofnod camau gweithredu|rhestr', 'open'),
];
