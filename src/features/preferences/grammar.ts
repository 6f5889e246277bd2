import type { OwnAsk } from './rules/own-ask.js';
import { readPolicyPart } from '../../reading/schedules/policy-part.js';
import { policyParts } from '../../reading/schedules/read-policy.js';
import { hasMoreThanLeave, hasMoreThanSnooze, isOneDay, withoutWhy } from './rules/days-said.js';
import { type GrammarEntry, type GrammarPart, patterns, phrase } from '../grammar-part.js';
import {
  AWAY_ALONE,
  DAYS_OFF,
  LEAVE,
  LEAVE_AFTER_DAYS,
  LEAVE_OF_ANOTHER,
  leaveOfAnother,
  readLeave,
} from './rules/read-leave.js';

export interface MyNudgesCommand {
  readonly kind: 'my-nudges';
}

/** Changes the asker's own nudge settings, in words. */
export interface OwnCommand {
  readonly kind: 'own';
  readonly ask: OwnAsk;
}

export interface MuteCommand {
  readonly kind: 'mute';
  readonly muted: boolean;
}

const END = '[\\s.?!,]{0,5}';
const NUDGES = '(?:nudges|nudging|reminders|reminding|nudge settings|reminder settings)';
const ATGOFFA = '(?:nodiadau atgoffa|nodyn atgoffa|atgoffa)';
const I_AM = "(?:i am|i'm|im|i will be|i'll be)";
const RWYF = '(?:rwyf?(?: i)?|dwi?(?: i)?|wi|rydw i|byddaf|bydda i)';
const FROM_LEAVE =
  '(?:from (?:my )?(?:annual |sick |maternity |paternity )?(?:leave|holidays?|hols)|o (?:fy )?(?:ng?wyliau|wyliau))';
const NOL = "(?:'n |'n| yn | n| )?(?:[oô]l|n[oô]l)";
const NUDGE_ME = '(?:(?:nudge|remind) me|atgoff(?:wch|a) fi)';
const REST = '(?<rest>\\S.{0,200})';

/** Matches words about one's own nudges; `rest` is as typed. Null if they only look like it. */
const own = (source: string, make: (rest: string) => OwnAsk | null): GrammarEntry<OwnCommand> => ({
  pattern: new RegExp(`^(?:${source})$`, 'diu'),
  make: (match, typed) => {
    const rest = match.groups?.['rest'] === undefined ? '' : typed('rest');
    const ask = make(rest.replace(/[\s.!?,]+$/u, ''));
    return ask === null ? null : { kind: 'own', ask };
  },
});
const fixed = (source: string, ask: OwnAsk): GrammarEntry<OwnCommand> => own(`(?:${source})${END}`, () => ask);

/** Accepts only parts of a policy; other words after "remind me" ask for something else. */
const settle = (rest: string): OwnAsk | null => {
  const parts = policyParts(rest);
  return parts.length > 0 && parts.every((part) => readPolicyPart(part) !== null)
    ? { ask: 'settle', words: rest }
    : null;
};

const nation = (rest: string): OwnAsk => ({ ask: 'nation', words: rest });

function backOn(rest: string): OwnAsk | null {
  const day = rest.replace(/^(?:(?:at work|in the office|yn y gwaith) )?(?:(?:on|from|ar|o) )?/iu, '');
  return isOneDay(day) ? { ask: 'back', on: day } : null;
}

function leave(rest: string): OwnCommand | null {
  const ask = readLeave(rest);
  return ask === null || hasMoreThanLeave(ask.days) ? null : { kind: 'own', ask };
}

function snooze(rest: string): OwnAsk | null {
  const words = withoutWhy(rest);
  return hasMoreThanSnooze(words) ? null : { ask: 'snooze', words };
}
const ITS_NUDGES = `(?: (?:me|${NUDGES}|my ${NUDGES}|(?:fy |y |'r )?${ATGOFFA}))?`;
const NO_NUDGES = `(?:no|stop|hold|mute|dim|stopio(?:'r)?|stopiwch(?:'r)?)(?: more| my| all| fy| y)? (?:${NUDGES}|${ATGOFFA})|peidi(?:o|wch) [âa]'?m?(?: fy)? h?atgoffa`;
const BOTHER = [
  "(?:do not|dnd|don't)(?: disturb| (?:disturb|bother|chase|ping|message|nudge|remind|contact|hassle) me)?|leave me (?:alone|in peace)|give me (?:a break|some peace)",
  '(?:stop|no more) (?:pinging|nudging|reminding|chasing|bothering|messaging|hassling) me|(?:keep |be |stay )?quiet',
  "peidi(?:o|wch) (?:[âa] fy|[âa]'m) (?:mh?oeni|poeni|phoeni|plagio|mhlagio)|gad(?:ewch|wch)? lonydd i (?:mi|fi)|gad(?:ewch|wch)? fi (?:fod|mewn heddwch)",
].join('|');
const HOW_LONG =
  '(?<rest>(?:until|till?|for|tan|hyd|am) \\S.{0,80}|(?:this (?:week|month|morning|afternoon)|next week|today|tomorrow|all (?:day|week)|the rest of|(?:yr )?wythnos (?:hon|yma)|y mis hwn|heddiw|y?fory|(?:am )?weddill)(?:\\b.{0,40})?)';
const SNOOZE_UNTIL = `(?:(?:snooze|pause|mute|put off|hold off|oedi|oedwch|cysgu|gohirio|gohiriwch|tawelu|tawelwch)${ITS_NUDGES}|${NO_NUDGES}|${BOTHER}),? ${HOW_LONG}`;
/** "Not before Thursday", "ask me again on Friday": the first day with nudges again. */
const AGAIN =
  '(?:not before|ddim cyn|(?:ask|remind|nudge|ping|tell|chase) me again|atgoff(?:wch|a) fi eto|gofynn(?:wch)? (?:i fi|i mi|imi) eto)(?: on| ar)?';
const untilDay = (rest: string): OwnAsk | null => (isOneDay(rest) ? { ask: 'snooze', words: `until ${rest}` } : null);

const OVERDUE = "(?:(?:it is |it's |they are |they're |something is |things are |what is |what's )?overdue|late)";
const ONLY_OVERDUE = [
  `(?:${NUDGE_ME} |nudges? )?only (?:when |if |about |of |for )?${OVERDUE}(?: (?:${NUDGES}|ones|actions|things))?`,
  `only (?:nudge|remind) me (?:when |if |about |of |for )${OVERDUE}(?: (?:ones|actions|things))?`,
  `overdue (?:${NUDGES}|ones) only`,
  `dim ond (?:${ATGOFFA} )?(?:am )?(?:gamau |camau |bethau )?(?:yn )?hwyr`,
  `${ATGOFFA} hwyr yn unig|${NUDGE_ME} (?:dim ond )?(?:pan fydd (?:rhywbeth |cam )?yn hwyr|am gamau hwyr)(?: yn unig)?`,
].join('|');
const EVERYTHING = `all ${NUDGES}|every nudge|${NUDGE_ME} (?:of|about|for|am) (?:everything|bopeth)|pob ${ATGOFFA}|yr holl ${ATGOFFA}`;
const AS_GROUP = `${NUDGE_ME} (?:as|like|when) (?:the|my|our) groups? (?:does|do|has it|have it|is|are)|${NUDGE_ME} (?:as|like) (?:the|my|our) groups?|${NUDGE_ME} fel (?:y )?(?:mae'r |mae fy |y |'r )?n?gr[wŵ]p(?: yn(?: ei)? (?:g?wneud|wneud))?`;

/** How people change their own nudge settings; the first match wins. */
export const OWN_GRAMMAR: readonly GrammarEntry<MyNudgesCommand | OwnCommand>[] = [
  {
    pattern: new RegExp(
      `^(?:(?:show |see |dangos )?(?:my ${NUDGES}|fy ${ATGOFFA})|(?:how|when) am i nudged)${END}$`,
      'iu',
    ),
    make: () => ({ kind: 'my-nudges' }),
  },

  fixed(
    [
      `(?:${I_AM} back(?: at work| in(?: the office)?| ${FROM_LEAVE})?|back (?:at work|in the office|${FROM_LEAVE}))(?: now| today| again)?|back (?:now|again)`,
      `(?:${RWYF}${NOL}|yn [oô]l(?= (?:yn|o) ))(?: yn y gwaith| ${FROM_LEAVE})?(?: nawr| heddiw| eto)?`,
    ].join('|'),
    { ask: 'back', on: null },
  ),
  own(`(?:${I_AM} )?(?:back|returning) ${REST}`, backOn),
  own(`(?:${RWYF}${NOL}|yn [oô]l) ${REST}`, backOn),
  { pattern: AWAY_ALONE, make: () => ({ kind: 'own', ask: { ask: 'leave', days: '', standIn: null } }) },
  {
    pattern: LEAVE,
    make: (_match, typed) => leave(typed('rest')),
  },
  ...[LEAVE_AFTER_DAYS, DAYS_OFF].map((pattern) => ({
    pattern,
    make: (_match: RegExpExecArray, typed: (group: string) => string) => leave(`${typed('days')}${typed('rest')}`),
  })),
  {
    pattern: LEAVE_OF_ANOTHER,
    make: (match) => {
      const ask = leaveOfAnother(match);
      return ask === null ? null : { kind: 'own', ask };
    },
  },

  fixed('un-?snooze|(?:end|stop|cancel) (?:the )?snooz(?:e|ing)|dad-?oedi|(?:stopio|diweddu) oedi', {
    ask: 'unsnooze',
  }),
  fixed(`(?:snooze|pause|oedi|cysgu)${ITS_NUDGES}`, { ask: 'snooze', words: null }),
  own(SNOOZE_UNTIL, snooze),
  own(`${AGAIN} ${REST}`, untilDay),

  fixed(ONLY_OVERDUE, { ask: 'only-overdue', isOnly: true }),
  fixed(EVERYTHING, { ask: 'only-overdue', isOnly: false }),
  fixed(AS_GROUP, { ask: 'as-group' }),
  own(`${NUDGE_ME} ${REST}`, settle),
  own(`only (?:nudge|remind) me ${REST}`, (rest) => settle(`only ${rest}`) ?? settle(rest)),
  own(
    `(?:my working (?:days|week) (?:are|is):?|i (?:only )?work|fy (?:ni|di)wrnodau gwaith yw:?|rwy(?:f i)?'n gweithio) ${REST}`,
    (rest) => settle(`working days ${rest.replace(/^(?:only )?(?:on|ar|from|o) /iu, '')}`),
  ),
  own(`(?:my |fy )?(?<rest>(?:no quiet|quiet|tawel|oriau tawel|dim oriau tawel)\\b.{0,100})`, settle),
  own(`my bank holidays(?: are| is|:)? (?:those of |in |of )?${REST}`, nation),
  own(`fy ng?wyliau banc(?: yw(?:'r)?|:)? (?:rhai )?${REST}`, nation),
];

const REMIND = '(?:nudges|nudging(?: me)?|reminders|reminding me|pinging me|messaging me)';
const FY_ATGOFFA = "(?:(?:fy |y |'r )?nodiadau atgoffa|fy atgoffa|atgoffa(?: fi)?)";

/** How people stop all their nudges, or start them again. */
const MUTING: readonly GrammarEntry<MuteCommand>[] = [
  phrase(
    [
      `mute|stop|(?:stop|turn off|switch off)(?: all)?(?: my| the| your)? ${REMIND}|no(?: more)? ${REMIND}|turn(?: my| the)? ${REMIND} off`,
      "(?:do not|don't) (?:nudge|remind|ping) me(?: again| any ?more)?",
      `tawelu|tawelwch|stopio|stopiwch|(?:stopio|stopiwch|diffodd|diffoddwch|rhoi'r gorau i|rhowch y gorau i)(?:'r)? ?${FY_ATGOFFA}`,
      `peidi(?:o|wch) (?:â|ag|a) ${FY_ATGOFFA}|peidi(?:o|wch) [âa]'m h?atgoffa|dim(?: mwy o| rhagor o)? nodiadau atgoffa|trowch ${FY_ATGOFFA} i ffwrdd`,
    ].join('|'),
    { kind: 'mute', muted: true },
  ),
  phrase(
    [
      `unmute|start|(?:re)?start ${REMIND}|resume ${REMIND}|(?:turn|switch)(?: my| the)? ${REMIND} (?:back )?on|(?:turn|switch) (?:back )?on(?: my| the)? ${REMIND}`,
      `(?:ail)?-?d?dechrau ${FY_ATGOFFA}|dechreuwch|(?:ail-?dd|d)echreuwch(?:'r)? ${FY_ATGOFFA}(?: eto)?|trowch ${FY_ATGOFFA} ymlaen`,
    ].join('|'),
    { kind: 'mute', muted: false },
  ),
];

export const PREFERENCES_GRAMMAR: GrammarPart = patterns('phrase', [...MUTING, ...OWN_GRAMMAR]);
