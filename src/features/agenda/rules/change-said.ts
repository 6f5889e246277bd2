import type { NamedItem } from '../../../reading/chat/of-meeting.js';
import type { ChatNow } from '../../../reading/chat/vocabulary.js';
import { requestAfter } from '../../../reading/chat/request-after.js';
import type { Slots } from '../../../reading/chat/slots.js';
import type { AgendaMark } from './change-agenda.js';
import { isLeftOut } from './left-out.js';
import { minutesSaid } from './minutes-said.js';
import { presenterSaid } from './presenter-said.js';
import { isPutOff } from './put-off.js';
import { isNewTopic } from './topic-in.js';

const CUE =
  /(?<!\p{L})(?:agenda|items?|eitem(?:au)?|slots?|running order|discussion list|rhestr d?rafod|rhestr trafod|trefn y (?:cyfarfod|dydd))(?!\p{L})/iu;
const ASKS =
  /^(?:(?:and|so|but|a|ond) )?(?:(?:who|what|when|where|why|how|is|are|was|were|pwy|beth|be|pryd|ble|pam|sut|faint|oes|ydy|ydi|yw)|(?:has|have|had|did|does|do)(?= (?:i|we|you|they|he|she|it|the|that|anybody|anyone)(?!\p{L})))(?![\p{L}'])(?!.*(?:please|plis))/iu;
const REMARK = /(?<!\p{L})(?:thought|wondered|not fussed|don't mind|either way|i'd assumed|meddwl)(?!\p{L})/iu;

const NEXT_TIME =
  "(?:next (?:time|meeting|one|month)|the next|(?:to|until|till|over to) (?:the )?‹date›|(?:y )?tro nesaf?|(?:y |'r )?cyfarfod nesaf?|(?:tan|i|ym) (?:mis |fis )?‹date›)";
const POSTPONED = [
  `(?:hold|held|carry|carried|push|pushed|put|move|moved|bump|leave|left|roll|rolled|defer\\p{L}*|postpone\\p{L}*|keep|bring|take|save|wait|park|shelve|come back to|do|slip)(?!\\p{L}).{0,60}(?:over(?!\\p{L})|${NEXT_TIME})`,
  "(?:not|n't|nt|never|no|unable to|won't|didn't|ran out|run out|running out|out of|short of|without)(?!\\p{L}).{0,25}(?:get to|get round to|getting to|got to|reach\\p{L}*|time|cover|manage|do|fit)(?!\\p{L})",
  '(?:ran|run|runs|running|clean|right) out of (?:road|steam|space|room|runway|minutes)(?!\\p{L})|(?:ran|run) out (?:on|before|with)(?!\\p{L})',
  "(?<!(?:will|'ll|should|can) (?:be|have)(?!\\p{L}).{0,60})(?:first|top|up first)(?: thing| item| up| slot)? (?:in|at|on|for) (?:the )?(?:‹date›|next (?:meeting|time|one))(?=[\\s,.!]*(?:$|then|please|pls|instead))",
  '(?:yn )?[cg]yntaf (?:ym mis|ym|yn|ar)(?: y| yr)? ‹date›',
  '(?:redodd|rhedodd|redon|rhedon) (?:ni |hi )?allan|(?:dim|heb) (?:digon o )?amser',
  '(?:will have to|have to|has to|must|can|needs? to|should|better) wait',
  "(?:will |'ll )?(?:have to|has to|needs? to|must|better) (?:be|go to|wait (?:for|till|until)|come back in) (?:the |in )?‹date›",
  '(?:ddaethon|daethon|aethon|gyrhaeddon|gyrhaeddwyd) (?:ni |nhw )?ddim (?:at|i)(?!\\p{L})|gadwn (?:ni )?(?:\\p{L}+ )?(?:at|tan|i) ',
  '(?:take|do|have|cover|hear|see)(?!\\p{L}).{0,40}(?:in|at|on) (?:the )?‹date›.{0,15}instead',
  `(?:gohiri\\p{L}*|gad(?:ael|ewch|a|awn)|symud\\p{L}*|dal\\p{L}*|cadw\\p{L}*|aros|rhoi|rhowch|rho|gwthi\\p{L}*|ohirio)(?!\\p{L}).{0,60}(?:${NEXT_TIME}|tan)`,
  "(?:chyrhaedd\\p{L}*|heb gyrraedd|(?:ddim|(?:ni|i|nhw)'m) (?:wedi )?(?:cyrraedd|cael amser)|ddim yn mynd i gyrraedd|dim amser|ddim amser|allan o amser|doedd dim amser)",
].map((source) => new RegExp(`(?<!\\p{L})${source}`, 'iu'));
const DONE =
  /(?<!\p{L})(?:dealt with|done(?: and dusted)?|covered|discussed|finished|complete[d]?|wrapped up|sorted|been through|gone through|ticked off|put to bed|out of the way|in the bag|tick \p{L}+ off|[dt]ic\p{L}+ (?:fe|fo|hi|hwnna|\p{L}+) (?:off|bant|oddi)|over(?= with|,|\.|$)|closed|wedi(?:'i|'u| ei) (?:th?rafod|drafod|g?wneud|g?orffen|ch?wblhau|ch?lirio|trafod|gorffen|cwblhau)|ar ben|wedi gorffen|wedi bod (?:drwy|trwy)|drosodd|dyna (?:ni )?eitem|that's (?:everything|all|it) (?:from|on|for)|dyna (?:bopeth|'r cwbl|'r cyfan|y cwbl) (?:gan|am|o))(?!\p{L})/iu;
/** Takes an item off because it is done: "Cross it off as discussed", "may it be ticked off the agenda". */
const AS_DONE =
  /(?<!\p{L})(?:off(?: \p{L}+){0,2} as (?:done|discussed|dealt with|covered|finished)|tick(?:ed)? (?:\p{L}+ )?off|[dt]ic\p{L}+ (?:\p{L}+ )?(?:off|bant|oddi))(?!\p{L})/iu;
const NOT_DONE =
  /(?<!\p{L})(?:not|n't|never|until|till|when|once|nearly|almost|should be|will be|to be|heb|bron|ddim|nid|pan)(?!\p{L})/iu;
/** Whether words deny that something is done, or say that it will be. */
export const isNotDone = (said: string): boolean => NOT_DONE.test(requestAfter(said));

const REMOVED =
  /(?<!\p{L})(?:(?:come|comes|coming|take|taken|taking|strike|struck|knock|cross|crossed|pull|pulled|get|drop|leave|bump|knocked)(?!\p{L}).{0,60}(?<!\p{L})off(?!\p{L})|(?:take|pull|leave|drop|remove|scrap|lose|delete|withdraw|cut|ditch|bin|chuck|axe)(?:n|ped|ned|ed|d)?(?!\p{L})|can (?:just |now )?go(?= (?:altogether|completely|entirely|for good)(?!\p{L})|[.,;!?]|$)|(?:don't|do not|no longer|dont|doesn't) (?:need|want|have to have)|no need for|tynn(?:u|wch|a|'r)|dynnu|dil[eë]\p{L}*|gollwng|gollyng\p{L}*|diosg|(?:s|does )?dim angen|dim eisiau)(?!\p{L})/iu;
const STANDING =
  /(?<!\p{L})(?:(?:standing|regular|permanent|recurring|repeating) (?:agenda )?(?:item|slot|thing|fixture)|(?:every|each) (?:single )?(?:meeting|agenda|time we meet|one from now)|eitem (?:sefydlog|reolaidd|barhaol)|(?:ym mhob|bob|pob|i bob|ar bob) (?:cyfarfod|gyfarfod|agenda)|slot (?:sefydlog|rheolaidd)|bob tro)(?!\p{L})/iu;

/** A change to an item on the agenda. */
export type SaidChange =
  | { readonly what: AgendaMark; readonly place: number }
  | { readonly what: 'standing'; readonly place: number }
  | {
      readonly what: 'set';
      readonly place: number;
      readonly presenter: string | null;
      readonly minutes: number | null;
    };

/** The words with each day replaced by "‹date›". */
export const withDates = ({ said, dates }: Pick<Slots, 'said' | 'dates'>): string =>
  dates.reduce((words, { words: day }) => words.replace(day, '‹date›'), said);

/** Whether a message asks, or is only a remark among people. */
export const isRemark = (typed: string): boolean => {
  const said = requestAfter(typed);
  return ASKS.test(said) || REMARK.test(said);
};

/** Whether every meeting is to have something. */
export const isEveryMeeting = (said: string): boolean =>
  STANDING.test(said) || ON_EACH_AGENDA.test(said) || THERE_ALWAYS.test(said);

/** Puts something on the agenda every time: "Put the risks on the agenda every time". */
const ON_EACH_AGENDA =
  /(?<!\p{L})(?:agenda.{0,20} (?:every|each) (?:single )?time|always (?:on|put|have|keep)(?!\p{L}).{0,60} agenda|bob (?:un )?tro.{0,60} agenda)(?!\p{L})/iu;

/** Asks for something every time: "Can the declarations just be there every single time". */
const THERE_ALWAYS =
  /^(?:(?:and|so|a|felly)\s)?(?:can|could|should|let's|please|we (?:want|need|should)|i(?:'d| would) like|all|gall|allwn ni|gawn ni|hoffwn)(?!\p{L}).{0,80}(?<!\p{L})(?:(?:be|go|have|put|keep|stay|appear|want|need)(?!\p{L}).{0,50}(?:there|on|in|down) (?:for )?every (?:single )?time|(?:fod|mynd|cael|gael)(?!\p{L}).{0,40}(?:yna|yno|arno|i lawr) (?:bob un|bob) tro)(?!\p{L})/iu;

/** Whether the words themselves are about the agenda, rather than sharing a word or number with an action. */
export const isOfAgenda = ({ said, meeting }: Pick<Slots, 'said' | 'meeting'>): boolean =>
  /(?<!\p{L})(?:agenda|running order)(?!\p{L})/iu.test(said) ||
  meeting?.items[0]?.isWhole === true ||
  (CUE.test(said) && (meeting?.hasBegun === true || meeting?.items[0]?.isByPlace === false));

/** Whether there are items to change, or the words name the agenda. */
export const hasAgenda = ({ meeting }: ChatNow, said: string): boolean =>
  (meeting?.items.length ?? 0) > 0 || /(?<!\p{L})agenda(?!\p{L})/iu.test(said);

const MOVING_ON =
  /(?<!\p{L})(?:covered|discussed|put to bed|wrapped up|out of the way|been through|gone through|on to|over to|moving on|move on|on we go|onwards?|next(?: up| item| one)?(?=[\s.!]*$|,)|eitem nesaf?|what's next|ymlaen(?: (?:at|i|â ni))?|(?:be|beth) nesaf?|wedi'i th?rafod)(?!\p{L})/iu;

/** The change that a message makes to the one item it names; null unless it is clearly about the agenda. */
export function changeSaid(typed: Slots): SaidChange | null {
  const slots = { ...typed, said: typed.said.replace(/[‘’ʼ]/gu, "'") };
  const { said, meeting } = slots;
  const [first] = meeting === undefined || isRemark(said) ? [] : spokenOf(slots);
  if (meeting === undefined || first === undefined) return null;
  const { place } = first;
  if (isEveryMeeting(said)) return isNewTopic(slots) ? null : { what: 'standing', place };
  const isLength = isOfSlot(said, first) && minutesSaid(said) !== null;
  const mark = isLength ? null : markSaid(slots, first);
  return mark === null ? setSaid(slots, first) : { what: mark, place };
}

/** The named items, or during a meeting the item of the person named: "that's Rhys finished, on we go". */
function spokenOf({ said, meeting }: Slots): readonly NamedItem[] {
  const { items = [], presented = [], hasBegun = false, reviewAt = null } = meeting ?? {};
  const isNext = hasBegun && reviewAt === null && (MOVING_ON.test(said) || CUE.test(said));
  return items.length > 0 || !isNext || presented.length > 1 ? items : presented;
}

function markSaid(slots: Slots, { start: at, isByOwner, isWhole }: NamedItem): AgendaMark | null {
  const { said, meeting, dates } = slots;
  const words = withDates(slots);
  const isOf = isOfAgenda(slots);
  const hasBegun = meeting?.hasBegun === true;
  const isNamed = isByOwner === true || isWhole === true;
  if (isNamed && isLeftOut(said) && !isPutOff(slots) && minutesSaid(said) === null) return 'withdraw';
  if ((POSTPONED.some((form) => form.test(words)) || isPutOff(slots)) && (isOf || hasBegun)) return 'postpone';
  const asked = requestAfter(said);
  // "My item is done" before the meeting may be about an action.
  const isDealtWith = DONE.test(asked) && !NOT_DONE.test(asked) && (hasBegun || isByOwner !== true);
  if (isDealtWith && AS_DONE.test(asked) && (isOf || hasBegun)) return 'done';
  const removed = REMOVED.exec(words);
  const isOff = /(?<!\p{L})off(?!\p{L})/iu.test(removed?.[0] ?? '') && dates.length > 0;
  const isFirst = (presenterSaid(slots)?.start ?? Infinity) > Math.min(removed?.index ?? Infinity, at);
  if (removed !== null && (isOf || isOff || isFromMeeting(slots)) && isFirst && minutesSaid(said) === null)
    return 'withdraw';
  return isDealtWith && (isOf || (hasBegun && MOVING_ON.test(said))) ? 'done' : null;
}

const FROM_DAY =
  /(?<!\p{L})(?:from|off|out of|oddi ar|allan o|o)(?: (?:the|our|y|yr|mis|fis))*(?: [cg]yfarfod)? ‹date›(?: (?:meeting|one|agenda))?(?=\s*(?:$|[,.;:!?(–-]|(?:please|pls|plis|now|then|as|because|cos|since|achos)(?!\p{L})))/iu;

/** Whether an item is taken off a meeting day: "Drop the costings from November". */
function isFromMeeting(slots: Slots): boolean {
  const { meeting, dates } = slots;
  return (
    FROM_DAY.test(withDates(slots)) &&
    dates.some(({ deadline: { from, due } }) =>
      meeting?.days.some((day) => due !== null && (from ?? due) <= day && day <= due),
    )
  );
}

/** The most characters between a presenter and the item they present. */
const NEAR = 12;

/** Whether words treat an item as a stretch of time: "My costings slot", "slot y dashboard". */
const isOfSlot = (said: string, { start, end }: NamedItem): boolean =>
  /^ slot(?!\p{L})/iu.test(said.slice(end)) ||
  /(?<!\p{L})slot(?: (?:for|i|am|ar))?(?: the| my|'r| y| yr)? $/iu.test(said.slice(0, start));

function setSaid(slots: Slots, item: NamedItem): SaidChange | null {
  const { place, isByPlace, start } = item;
  const presenter = presenterSaid(slots);
  const minutes = minutesSaid(slots.said);
  const isOf = isByPlace || isOfAgenda(slots) || slots.dates.length > 0;
  if ((minutes === null && presenter === null) || !isOf) return null;
  const isSlot = minutes !== null && isOfSlot(slots.said, item);
  // "Angharad will do the dashboard": an item that somebody presents is on the agenda, whatever else is said.
  const isNamed = presenter !== null && start >= presenter.end && start - presenter.end < NEAR;
  if (!isNamed && !isSlot && isNewTopic(slots)) return null;
  return { what: 'set', place, presenter: presenter?.name ?? null, minutes: minutes?.minutes ?? null };
}
