import { type GrammarEntry, type GrammarPart, patterns, phrase } from '../grammar-part.js';
import type { ChangeKind } from './rules/meeting-change.js';

/** When the group meets next, or met last. */
export interface NextMeetingCommand {
  readonly kind: 'next-meeting';
  readonly which: 'next' | 'last';
}

/** The planned meetings and those held. */
export interface MeetingsCommand {
  readonly kind: 'meetings';
}

/** Adds, moves or cancels single meetings, in the words that were said. */
export interface ChangeMeetingCommand {
  readonly kind: 'change-meeting';
  readonly change: ChangeKind;
  readonly said: string;
}

const NEXT: NextMeetingCommand = { kind: 'next-meeting', which: 'next' };
const LAST: NextMeetingCommand = { kind: 'next-meeting', which: 'last' };
const MEETINGS: MeetingsCommand = { kind: 'meetings' };

const OUR = "(?:the |our |this |that |y |yr |ein |'r )*";
/** Things of a meeting that are not the meeting. */
const NOT_OF = '(?! (?:papers?|agenda|notes?|minutes|rooms?|actions?|items?|tasks?|invites?|link)\\b)';
/** A few words that say which: "November", "next Thursday's". */
const WHICH = "(?:(?!to |by |until |action|for )[\\p{L}\\d']+ ){0,3}?";
const ANY = '[^\\n]{0,160}';

const change = (kind: ChangeKind, source: string): GrammarEntry<ChangeMeetingCommand> => ({
  pattern: new RegExp(`^(?<all>${source})$`, 'diu'),
  // A message with an action's reference is not about a meeting.
  make: ({ 0: said }, typed) =>
    /\b[a-z][a-z0-9]{1,7}-\d{1,6}\b/i.test(said) ? null : { kind: 'change-meeting', change: kind, said: typed('all') },
});

const MOVE =
  '(?:move|postpone|reschedule|rearrange|re-arrange|push|bring|shift|put(?! in )(?! (?:an?|another|one) (?:extra|additional|special|further|extraordinary|more)(?!\\p{L}))|delay|change)(?: (?:back|forward))?';
const MOVED =
  '(?:(?:is|are) now|will now|now|moves to|(?:has|have) (?:been )?(?:moved|changed)|is (?:being )?(?:moved|moving|postponed|rescheduled)|has been (?:rescheduled|postponed|put back|brought forward|pushed back)|is going to be|will be)';
const SYMUD = '(?:symud|symudwch|symuda|gohirio|gohiriwch|aildrefnu|aildrefnwch|ail-drefnu|newid|newidiwch|newidia)';
const WEDI_SYMUD =
  "(?:(?:nawr|rŵan|bellach)|wedi(?:'i)? (?:symud|gohirio|ohirio|aildrefnu|newid)|yn symud|yn cael ei (?:symud|ohirio))";

export const MEETINGS_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase(
    `(?:when(?:'s| is|s)? |what(?:'s| is) (?:the date of )?|date of )?(?:the |our )?next (?:meeting|mtg|one)(?: date)?|when(?:'s| is) ${OUR}(?:meeting|mtg)|when (?:do|are) we (?:next )?meet(?:ing)?(?: next| again)?`,
    NEXT,
  ),
  phrase(
    "(?:pryd (?:mae|bydd|fydd|yw) ?)?(?:'r |y |ein )?(?:cyfarfod|un) nesaf|pryd (?:mae|bydd|fydd)(?:'r| y| ein) cyfarfod|pryd (?:ydym|ydyn|rydym|rydyn|byddwn|fyddwn|'dyn|dan|'dan) ni'n (?:cyfarfod|cwrdd)(?: nesaf)?",
    NEXT,
  ),
  phrase('(?:when was )?(?:the |our )?(?:last|previous) (?:meeting|mtg|one)|when did we last meet', LAST),
  phrase(
    "(?:pryd oedd ?)?(?:'r |y |ein )?(?:cyfarfod|un) (?:diwethaf|olaf)|pryd (?:wnaethon|gwnaethom) ni gyfarfod ddiwethaf",
    LAST,
  ),
  phrase(
    '(?:show |list |see |what are )?(?:me )?(?:the |our |all |all the |all our )?(?:planned |upcoming |coming |future |past )?meetings(?: (?:we have )?(?:planned|coming up))?|meeting dates|how often do we meet|what meetings (?:are planned|are there|have we got|do we have)',
    MEETINGS,
  ),
  phrase(
    "(?:dangos |dangoswch |rhestru? )?(?:y |yr |ein |'r )?(?:holl )?g?c?yfarfodydd(?: (?:nesaf|i ddod))?|dyddiadau(?:'r| y| ein)? cyfarfodydd|pa mor aml (?:ydym|ydyn|rydym|rydyn) ni'n (?:cyfarfod|cwrdd)|pa gyfarfodydd (?:sydd|sy)(?: wedi'u trefnu)?",
    MEETINGS,
  ),
  change(
    'add',
    `(?:add|schedule|plan|book|arrange|put in)(?: in)? (?:an?|another|one more|some|two|three)?(?: (?:extra|additional|special|new|extraordinary|emergency|one-off|further))? ?(?:meetings?|mtg)\\b${NOT_OF}(?! with )${ANY}`,
  ),
  change(
    'add',
    `(?:an? )?(?:extra|additional|special) meetings? ${ANY}|we(?:'re| are|'ll| will)? also (?:be )?meet(?:ing)? ${ANY}`,
  ),
  change(
    'add',
    `(?:ychwanegu|ychwanegwch|trefnu|trefnwch|trefna) (?:un )?(?:g|ch)?yfarfod(?:ydd)?\\b${ANY}|(?:ychwanegu|trefnu) cyfarfod(?:ydd)?\\b${ANY}|cyfarfod(?:ydd)? ychwanegol ${ANY}|(?:rydym|rydyn|byddwn) ni'n cyfarfod hefyd ${ANY}|byddwn (?:ni )?hefyd yn cyfarfod ${ANY}`,
  ),
  change(
    'move',
    `${MOVE} ${OUR}${WHICH}(?:meeting|mtg)\\b${NOT_OF}(?= (?:on|to|for|from|until|till|back|forward|by|in|of|a|two|three|at|and)\\b)${ANY}`,
  ),
  change('move', `(?:change|move) the (?:date|time|day) of ${OUR}${WHICH}(?:meeting|mtg)\\b${ANY}`),
  change('move', `${OUR}${WHICH}(?:meeting|mtg)(?: (?:on|of|in) [^,\\n]{2,25}?)? ${MOVED} (?!off|cancel)${ANY}`),
  change(
    'move',
    `we(?:'ll| will|'re| are)(?: now)? (?:meet|meeting) (?:on|at) [^\\n]{2,60} (?:instead of|rather than|instead)\\b${ANY}`,
  ),
  change('move', `${SYMUD}(?:'r| y| yr| ein)? ${WHICH}(?:cyfarfod|gyfarfod)\\b${ANY}`),
  change(
    'move',
    `mae(?:'r| ein)? ?${WHICH}(?:cyfarfod|gyfarfod)\\b[^\\n]{0,60}? ${WEDI_SYMUD}\\b${ANY}|byddwn (?:ni )?yn cyfarfod [^\\n]{2,60} yn lle\\b${ANY}`,
  ),
  change('cancel', `(?:cancel|scrap|call off|drop|delete|remove) ${OUR}${WHICH}(?:meetings?|mtg)\\b${NOT_OF}${ANY}`),
  change(
    'cancel',
    `(?:there(?: is|'s| will be)? )?(?:no|not a) meetings? (?:in|on|this|next|over|during|for|until|tomorrow|today) ?${ANY}|we(?:'re| are| will|'ll| do)?(?: not|n't) (?:be )?meet(?:ing)? (?:in|on|this|next|over|during|tomorrow|today) ?${ANY}`,
  ),
  change(
    'cancel',
    `${OUR}${WHICH}(?:meeting|mtg)(?: (?:on|of|in) [^,\\n]{2,25}?)? (?:is|has been|was|'s) (?:off|cancel+ed|called off|not (?:happening|going ahead))`,
  ),
  change(
    'cancel',
    `(?:canslo|canslwch|cansla|dileu|dilëwch|tynnu|tynnwch)(?:'r| y| yr| ein)? ${WHICH}(?:cyfarfod|gyfarfod)(?:ydd)?\\b${ANY}`,
  ),
  change(
    'cancel',
    `(?:(?:does |fydd |does na |nid oes )?dim |ni fydd |fydd 'na ddim )(?:cyfarfod|gyfarfod|chyfarfod)(?:ydd)? (?:ym?|yn|ar|y|yr|dros) ${ANY}`,
  ),
  change(
    'cancel',
    `mae(?:'r| ein)? ?${WHICH}(?:cyfarfod|gyfarfod)\\b[^\\n]{0,40}? wedi'i (?:ganslo|chanslo)|ni fyddwn (?:ni )?yn cyfarfod ${ANY}|fyddwn ni ddim yn cyfarfod ${ANY}`,
  ),
]);
