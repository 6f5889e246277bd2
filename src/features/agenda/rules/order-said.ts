import type { Slots } from '../../../reading/chat/slots.js';
import { isRemark, withDates } from './change-said.js';

/** Where an item goes on its agenda: to an end, one place along, or to another item. */
export type AgendaPlace = 'first' | 'last' | 'earlier' | 'later' | 'before' | 'after' | 'swap';

/** An item and where it goes; `other` is the place of the item next to which it goes. */
export interface SaidOrder {
  readonly place: number;
  readonly to: AgendaPlace;
  readonly other: number | null;
}

const SWAP =
  /(?<!\p{L})(?:swap\p{L}*|switch\p{L}*|exchange|flip|reverse|other way (?:round|around|about)|cyfnewid\p{L}*|ffeiri\p{L}*)(?!\p{L})/iu;
/** Asks to move something; "before" alone says when something is done. */
const MOVES =
  /(?<!\p{L})(?:take|put|move|bump|nudge|shift|pull|hoist|slide|let|have|hear|do|bring|start|begin|finish|end|run|kick off|open with|let's|can we|could we|shall we|should (?:come|go|be)|goes?|come|symud\p{L}*|rho(?:i|wch)?|cymer\p{L}*|gymryd|dechr\p{L}*|gorffen|dewch|dod|mynd|fynd|gawn ni|allwn ni)(?!\p{L})|^(?:\S+ ){1,4}(?:(?:yn )?(?:olaf?|gyntaf?|first|last)|(?:to the|i'r) (?:end|start|top|bottom|diwedd|dechrau|brig|gwaelod))(?: please| pls| plis| os gwelwch yn dda)?(?=[\s,.!]*(?:$|[,.!–-]))/iu;
const BETWEEN: readonly (readonly [AgendaPlace, RegExp])[] = [
  ['before', /(?<!\p{L})(?:before|ahead of|above|in front of|cyn|uwchben)(?!\p{L})/iu],
  ['after', /(?<!\p{L})(?:after|behind|below|following|ar ôl|ar ol|wedi)(?!\p{L})/iu],
];
const ENDS: readonly (readonly [AgendaPlace, RegExp])[] = [
  [
    'first',
    /(?<!\p{L})(?:first(?! draft| version| item| thing)|(?:to|at) the (?:top|start|beginning|front)|top of|(?:start|begin|open|kick off) with|i'r (?:dechrau|brig|top)|ar y (?:dechrau|brig)|yn g?cyntaf|[cg]yntaf?|dechr\p{L}+ (?:gydag?|efo|âg?))(?!\p{L})/iu,
  ],
  [
    'last',
    /(?<!\p{L})(?:last(?! time| meeting| week| month)|(?:to|at) the (?:end|bottom|back)|(?:end|finish) with|i'r (?:diwedd|gwaelod)|ar y diwedd|yn olaf?|olaf?|gorffen (?:gydag?|efo|âg?))(?!\p{L})/iu,
  ],
  ['earlier', /(?<!\p{L})(?:earlier|up(?: a (?:place|slot))?|further up|yn gynharach|i fyny|ynghynt)(?!\p{L})/iu],
  ['later', /(?<!\p{L})(?:later on|later|down(?: a (?:place|slot))?|further down|yn hwyrach|i lawr)(?!\p{L})/iu],
];
/** Moves somebody's turn; a task done before another is no turn. */
const GOES =
  /(?<!\p{L})(?:let(?! me| us| you)|go(?:es)?|come(?:s)?|put|hear|take|swap|switch|slot|have \p{L}+ (?:on )?(?:before|ahead|after)|mynd|fynd|gadewch|gadael|rho(?:i|wch)?|cyfnewid\p{L}*)(?!\p{L})/iu;
const CUE = /(?<!\p{L})(?:agenda|items?|eitem(?:au)?|order|trefn|first|last|[cg]yntaf?|olaf?)(?!\p{L})/iu;

/** Means an end of the agenda, not "to the end of November". */
const TO_END =
  /(?<!\p{L})(?:to the (?:very )?(?:end|start|beginning|top|bottom|front|back)|i'r (?:diwedd|dechrau|brig|gwaelod|top))(?!\p{L})(?! (?:of (?!the (?:agenda|list|meeting))|o |mis |y mis|yr? \p{L}+ (?:hon|hwn)))/iu;

/** "Bump it up before the money": if nothing is called that, it moves one place up. */
const UP_BEFORE =
  /(?<!\p{L})(?:bump|nudge|shift|pull|hoist|slide|move|bring|push|symud\p{L}*|rho(?:i|wch)?|gwthi\p{L}*)(?!\p{L}).{2,60}?(?<!\p{L})(?:(?:up|i fyny) (?:to )?(?:before|ahead of|above|cyn|o flaen)|(?:up|i fyny) (?:the (?:list|order|agenda|running order)|yr? (?:rhestr|drefn|agenda)))(?!\p{L})/iu;
/** "First thing in December" is about another meeting. */
const FIRST_IN =
  /(?<!\p{L})(?:first|top|gyntaf|cyntaf)(?: thing| item| up| peth)? (?:in|at|on|for|ym mis|ym|yn|ar)(?: the| y| yr)? ‹date›/iu;

/** Before or after something that no item is called: "the dashboard before the money". */
const NEXT_TO: readonly (readonly [AgendaPlace, RegExp])[] = [
  ['earlier', /(?<!\p{L})(?:before|ahead of|sooner|earlier|cyn|o flaen|ynghynt|gyntaf)(?!\p{L})/iu],
  ['later', /(?<!\p{L})(?:after|behind|later|ar ôl|ar ol|wedyn|hwyrach)(?!\p{L})/iu],
];

const PREFERS = /(?<!\p{L})(?:rather|sooner|prefer|better|well (?:gen|gyda) i|gwell)(?!\p{L})/iu;

/** Guesses a move by one place if the other item is unclear; null if the words say nothing about a move. */
export function orderGuessed(slots: Slots): SaidOrder | null {
  const { items = [], presented = [] } = slots.meeting ?? {};
  const [only, another] = items.length > 0 ? items : presented;
  if (only === undefined || another !== undefined || slots.dates.length > 0 || isRemark(slots.said)) return null;
  if (!MOVES.test(slots.said) && !SWAP.test(slots.said) && !PREFERS.test(slots.said)) return null;
  const after = slots.said.slice(only.end);
  const [to] = NEXT_TO.find(([, form]) => form.test(after)) ?? NEXT_TO.find(([, form]) => form.test(slots.said)) ?? [];
  return to === undefined ? null : { place: only.place, to, other: null };
}

function isOfLaterMeeting(slots: Slots): boolean {
  const { dates, meeting } = slots;
  const [next] = meeting?.days ?? [];
  const isLater = dates.some(({ deadline: { from, due } }) => next !== undefined && (from ?? due ?? next) > next);
  return isLater && FIRST_IN.test(withDates(slots));
}

/** Where an item should go on the agenda; null if a message does not say. */
export function orderSaid(slots: Slots): SaidOrder | null {
  const { said: typed, meeting, dates } = slots;
  const said = typed.replace(/[‘’ʼ]/gu, "'");
  const named = meeting?.items ?? [];
  // A presenter stands for their item: "Let Rhys go ahead of the costings".
  const presented = (meeting?.presented ?? []).filter(({ place }) => place !== named[0]?.place);
  const isByPerson = named.length < 2 && named.length + presented.length === 2 && (GOES.test(said) || SWAP.test(said));
  const [first, second, ...more] = isByPerson
    ? [...named, ...presented].sort((one, two) => one.start - two.start)
    : named;
  if (first === undefined || more.length > 0 || (isRemark(said) && !/please|plis|\bwe\b/iu.test(said))) return null;
  if (/(?<!\p{L})(?:thought|not fussed|either way|meddwl)(?!\p{L})/iu.test(said)) return null;
  if (second !== undefined && SWAP.test(said)) return { place: second.place, to: 'swap', other: first.place };
  if (!MOVES.test(said)) return null;
  if (second !== undefined) {
    const between = said.slice(Math.min(first.end, second.start), second.start) || said;
    const around = isByPerson ? between : said;
    const [to] = BETWEEN.find(([, form]) => form.test(between)) ?? BETWEEN.find(([, form]) => form.test(around)) ?? [];
    return to === undefined ? null : { place: first.place, to, other: second.place };
  }
  if (isOfLaterMeeting(slots)) return null;
  if (UP_BEFORE.test(said) && dates.length === 0 && meeting?.hasBegun === true)
    return { place: first.place, to: 'earlier', other: null };
  if (!CUE.test(said) && (dates.length > 0 || !TO_END.test(said))) return null;
  const [to] = ENDS.find(([, form]) => form.test(said)) ?? [];
  return to === undefined ? null : { place: first.place, to, other: null };
}
