import { unsoftened } from '../../../reading/chat/unsoftened.js';
import type { SaidDate, Slots } from '../../../reading/chat/slots.js';
import { minutesSaid } from './minutes-said.js';
import { presenterSaid } from './presenter-said.js';
import { fold } from '../../../reading/text/fold.js';
import { givenTitle, isBareTitle, topicLeft } from './topic-left.js';
import { everyTopicOf, topicOf } from './topic-said.js';

/** Something to talk about, with who presents it and for how long. */
export interface SaidTopic {
  readonly topic: string;
  readonly presenter: string | null;
  readonly minutes: number | null;
}

const AGENDA = /(?<!\p{L})agenda(?!\p{L})/iu;
const PUT =
  /(?<!\p{L})(?:put|add|stick|pop|get|find|squeez(?:e|ing)|slott?(?:ing)?|putting|adding|getting|fitting|having|include|have|raise|fit|schedule|like|discuss|cover|rho|rhoi|rhowch|rhoi'r|rho'r|rhowch'r|ychwaneg\p{L}*|cael|gael|cynnwys|gosod|trafod|drafod|codi|godi)(?!\p{L})/iu;
/** Says where something goes. */
const PLACE =
  "(?:(?:(?:back |down )?(?:on|onto|to|in|into|at|for|ar|at|i|yn|ym)(?:'r| y| yr)? ?)?(?:(?:the|our|next|yr|y|'r|every|each|bob|pob) ?)*(?:(?:next|coming|november|december) )*(?:agenda|meeting|one|cyfarfod|gyfarfod)(?:'s| nesaf| nesa|'r cyfarfod nesaf)?)";
const WHEN =
  "(?:(?:when we(?: all| next)* (?:meet|sit|get together)|pan fyddwn ni(?:'n| yn) (?:cwrdd|cyfarfod)) (?:in|on|ym|ar|yn) (?:the |y |yr |mis )?‹date›|(?:on|down|in|i mewn)? ?(?:(?:for|at|of|on|in|ar gyfer|ar|am|i|ym mis|mis|o)(?: the| y| yr|'r)? )?‹date›(?: the)?(?: ‹date›)?)";
const EVERY =
  "(?:lawr|i lawr)|(?:(?:at|on|for|of|ym|ar|i)? ?(?:(?:the |y )?(?:start|beginning|top|end|close|dechrau|diwedd)(?: of)? )?(?:every|each|bob|mhob|pob) (?:single )?(?:meeting|agenda|one|cyfarfod|gyfarfod)|(?:(?:would|will|could|can) you|w?nei di|if you (?:can|could|would))|every (?:single )?time|bob (?:un )?tro|(?:always )?(?:there|yna|yno|arno)|(?:just|only|jyst) (?:be|go|have)|fod|always|from now on|going forward|o hyn ymlaen|o hyn mla'n|as an? (?:regular|standing|permanent) (?:slot|item|thing)|(?:fel|yn) eitem (?:sefydlog|reolaidd)|next time|tro nesaf?|please|pls|pl[iî]s|os gwelwch yn dda|for me|go|goes|be|instead|too|as well|hefyd|on|down|slot|on the list)";
const TAIL = new RegExp(`[\\s,?.!]*(?<![\\p{L}])(?:${PLACE}|${WHEN}|${EVERY})[\\s,?.!]*$`, 'iu');
const LEAD =
  /^(?:(?:any chance of|is there any chance of|oes (?:modd|gobaith|siawns)|fitting|squeezing|putting|adding|getting|having|slotting|(?:all|gall|can|could) (?:rhywun|someone|somebody|anyone)|shouldn't we|shouldn't|couldn't we|couldn't|can't we|so|and|ok|please|pls|also|hi|go|us|everyone|look at|edrych ar|can|could|may|should|would|will|we|you|i|i'd|we'd|like|love|want|wants|need|needs|to|let's|let us|\p{L}+['’]s agenda (?:for|about|to discuss)|an?|the|put|add|stick|pop|get|find|squeeze|slot|in|include|have|raise|fit|schedule|discuss|cover|make|room|space|time|for|on|something|item|a slot|slot|about|down|ga i|gawn ni|allwn ni|oes modd|modd|hoffwn|i|mae|angen|rho|rhoi|roi|rhowch|g?wasgu|ffitio|ychwaneg(?:a|u|wch)|cael|gael|cynnwys|gosod|trafod|drafod|codi|godi|sôn|siarad|sonied|talk|mention|am|eitem|newydd|new|agenda|y|yr|eisiau|isio)(?:'r)?(?![\p{L}'’])[\s:,]*)+/iu;
/** Adds something new, rather than only mentioning it. */
const PUTS =
  /(?<!\p{L})(?:put(?:ting)?|add(?:ing)?|stick(?:ing)?|pop|find|squeez(?:e|ing)|slott?(?:ing)?|fitting|include|have|raise|fit|schedule|like|rho(?:i|wch)?(?:'r)?|ychwaneg\p{L}*|cael|gael|cynnwys|gosod)(?!\p{L})/iu;
/** The first part only says where it goes: "Put an item on the agenda for Thursday: …". */
const PLACED = new RegExp(`^[^:]{0,60}?(?:${PLACE}|${WHEN})(?:[\\s,]*(?:${WHEN}|${EVERY}))*\\s*:\\s+(?=\\p{L})`, 'iu');
const ARTICLE = /^(?:the |y |yr |'r )/iu;
const ONLY_ITEM =
  /^(?:(?:it|this|that|them|these|something|hwn|hyn|hwnna|rhywbeth|standing|regular|us|(?:(?:one|another|an?|un|y) )?(?:(?:quick|small|little|more|last|other) )*(?:thing|item|one|peth|beth|eitem)(?: (?:bach|arall|cyflym|fach))*)$|(?:it|that|this|them|fe|fo|hi|hwn|hwnna) (?:off|out|up|back|away|in|on|down|somewhere|anywhere|wherever|rhywle|rywle|lle)(?!\p{L})|(?:it|that|this|they) (?:be|is|was|should|can|could|to)(?!\p{L}))/iu;

/** "Ar agenda Tachwedd i" only says where. */
const ONLY_PLACE =
  /^(?:(?:ar|on|for|i|at|to|the|y|yr|'r|our|ein|mis) ?)*agenda(?: (?:mis )?\p{L}+)?(?: (?:i|for|to))?$/iu;

/** Whether words are a day: "winter" in "the winter leaflets" is none, because a day ends its phrase. */
const isDay = (said: string, words: string): boolean =>
  /^(?:\s*(?:$|[,.?!;:()‖–-]|(?:i|for|to) ‖|(?:for|about|to|with|on|needs?|wants?|deserves?|should|could|must|am|ar|angen)(?!\p{L})|please|pls|pl[iî]s|os gwelwch|(?:would|will|could|can) you(?!\p{L})|if (?:you|we) (?:can|could|would)|w?nei di|the \d|‹))/iu.test(
    said.slice(said.indexOf(words) + words.length),
  );

/** The words with each day replaced by "‹date›". */
export const withoutDays = ({ said, dates }: Pick<Slots, 'said' | 'dates'>): string =>
  dates.reduceRight((words, { words: day }) => (isDay(words, day) ? words.replace(day, '‹date›') : words), said);

/** The words for the day of the meeting that a sentence is about; null if it names none. */
export const whenIn = ({ said, dates, meeting }: Pick<Slots, 'said' | 'dates' | 'meeting'>): string | null => {
  const days = dates.filter(
    ({ words, deadline }) =>
      !LENGTH.test(words) &&
      (isDay(said, words) || isOfAgenda(said, words) || (MEETING.test(words) && isMeetingDay(deadline, meeting))),
  );
  // "We promised it before Christmas. Ten minutes in December": the day of a meeting is meant.
  return (days.find(({ deadline }) => isMeetingDay(deadline, meeting)) ?? days[0])?.words ?? null;
};

/** "Dec meeting". */
const MEETING = /(?<!\p{L})(?:meeting|[cg]yfarfod|nghyfarfod)(?!\p{L})/iu;
/** The day of a meeting that stands next to a title and is no part of it. */
export const meetingBeside = ({ dates, meeting }: Pick<Slots, 'dates' | 'meeting'>, topic: string): string | null =>
  dates.find(({ words, deadline }) => !topic.includes(words) && isMeetingDay(deadline, meeting))?.words ?? null;

/** Whether a day that is said is one on which all meet. */
export const meetsOn = ({ dates, meeting }: Pick<Slots, 'dates' | 'meeting'>): boolean =>
  dates.some(({ deadline }) => isMeetingDay(deadline, meeting));
const isMeetingDay = ({ from, due }: SaidDate['deadline'], meeting: Slots['meeting']): boolean =>
  meeting?.days.some((day) => due !== null && (from ?? due) <= day && day <= due) ?? false;

/** "A quarter of an hour" is a length, while "the November agenda" names a day. */
const LENGTH = /(?<!\p{L})(?:hours?|minutes?|mins?|awr|munud\p{L}*)$/iu;
const isOfAgenda = (said: string, words: string): boolean => {
  const at = said.indexOf(words);
  const isMeeting = /(?<!\p{L})(?:at|for)(?: the| our)? $/iu.test(said.slice(0, at)) && /meeting$/iu.test(words);
  const after = said.slice(at + words.length);
  const isOfIt = /(?<!\p{L})agenda(?: mis)? $/iu.test(said.slice(0, at));
  return (
    isOfIt ||
    isMeeting ||
    /^(?:'s)? agenda(?!\p{L})/iu.test(after) ||
    AT_MEETING.test(said.slice(0, at) + '‹date›' + after)
  );
};
const AT_MEETING = /(?<!\p{L})(?:at|for)(?: the| our)? ‹date›(?:'s)? meeting(?!\p{L})/iu;

/** The words with each day replaced by "‹date›", and without presenter and length. */
function stripped(slots: Slots): string {
  let said = slots.said;
  const presenter = presenterSaid(slots);
  const minutes = minutesSaid(said);
  const cuts = [presenter, minutes].filter((cut) => cut !== null).sort((one, other) => other.start - one.start);
  for (const { start, end } of cuts) said = `${said.slice(0, start)}‖${said.slice(end)}`;
  return withoutDays({ said, dates: slots.dates });
}

const SAYS_WHERE = new RegExp(`${PLACE}|${WHEN}|${EVERY}`, 'iu');

/** How clearly a clause says what to put where; higher is clearer. */
const clearness = (clause: string): number =>
  Number(AGENDA.test(clause)) * 4 + Number(SAYS_WHERE.test(clause)) * 2 + Number(PUT.test(clause));

function shortened(clause: string): string {
  let topic = clause.replace(/^(?:gall|all(?=.*(?<!\p{L})(?:fod|fynd)(?!\p{L}))) /iu, '');
  for (let shorter = topic.replace(TAIL, ''); shorter !== topic;) {
    topic = shorter;
    shorter = topic.replace(TAIL, '');
  }
  return topic.replace(PLACED, '').replace(LEAD, '').replace(ARTICLE, '').replace(/\s+/gu, ' ').trim();
}

/** Refers back to the topic: "find room for it", "ffindia le iddo fe". */
const POINTS_BACK =
  /(?<!\p{L})(?:it|that|this|them|one|me|you|we|us|they|their|there|tell|dweud|I(?='| )|fe|fo|ef|hwn|hwnna|hynny|iddo|iddi|iddyn|n?g?wnei di|nei di|w?newch chi)(?!\p{L})/iu;
/** A longer title is a sentence. */
const MOST_WORDS = 12;

/** Whether a topic is a title rather than a sentence. */
export const isPlainTopic = (topic: string): boolean =>
  !POINTS_BACK.test(topic) && topic.split(/\s+/u).length <= MOST_WORDS;

const isTopic = (topic: string): boolean =>
  /\p{L}{2}/u.test(topic) && !topic.includes('‹') && !ONLY_ITEM.test(topic) && !ONLY_PLACE.test(topic);

/** Nobody puts something on an agenda in so many words, and searching them costs too much. */
const LONGEST = 2000;

/** What a sentence wants to talk about, with who presents it and for how long; null if it does not say. */
export function topicIn(slots: Slots): SaidTopic | null {
  if (slots.said.length > LONGEST) return null;
  const clauses = stripped(slots)
    .split(
      /‖|(?<=‹date›):\s+|[.;!?]\s+|\s+(?:so (?:that )?(?=(?:I|we|it|nobody|no one|people)(?!\p{L}))|(?:fel|rhag ofn) )|\s+[–—-]+\s+|,\s+|\s*\(|\)/u,
    )
    .map((clause) => clause.trim().replace(/[,.?!:]+$/u, ''))
    .filter((clause) => /\p{L}{3}/u.test(clause));
  const inOrder = clauses
    .map((clause) => ({ topic: shortened(everyTopicOf(clause) ?? clause), of: clearness(clause), clause }))
    .sort((one, other) => other.of - one.of);
  const known = inOrder
    .map(({ clause }) => topicOf(clause.replaceAll('‹date›', 'November')))
    .find((topic) => topic !== null && isTopic(topic));
  // "One thing for the 17th – the leaflet": the topic follows.
  const head = clauses.findIndex((clause) => clearness(clause) > 0 && !isTopic(shortened(clause)));
  const after = head < 0 ? undefined : clauses[head + 1];
  const named = topicAfterDay(slots);
  const likely = inOrder.filter((one) => one.of > 0 && isTopic(one.topic));
  const topic =
    named ??
    likely.find((one) => !POINTS_BACK.test(one.topic))?.topic ??
    (known === undefined || known === null ? undefined : shortened(known.replace(STOOD_IN, '').replace(OF_US, ''))) ??
    likely[0]?.topic ??
    (after === undefined ? '' : shortened(after));
  const given = givenTitle(slots.said);
  // Where words of asking are still in it, what is left of the clearest clause without them is the title.
  const left =
    given ?? (isBareTitle(topic) ? null : topicLeft(inOrder.map(({ clause }) => clause.replaceAll('‹date›', ''))));
  if (left === null && !isTopic(topic)) return null;
  return {
    topic: left ?? (SOFTENS.test(slots.said) ? unsoftened(topic) : topic),
    presenter: presenterSaid(slots)?.name ?? ownerOf(topic, slots),
    minutes: minutesSaid(slots.said)?.minutes ?? null,
  };
}

/** These Welsh words cause a soft mutation in the topic. */
const SOFTENS =
  /(?<!\p{L})(?:rho(?:i|wch)?|roi|dodwch|ychwaneg(?:a|u|wch)|cael|gael|gawn|trafod|drafod|am|i)(?!\p{L})/iu;

/** The owner presents it if nobody else is named: "Owain's regional events money, ten mins". */
function ownerOf(topic: string, { said, places = [] }: Slots): string | null {
  const owner = places.find(
    ({ start, end }) => topic.startsWith(said.slice(start, end)) && /['’]s/u.test(said.slice(end - 2, end + 2)),
  );
  return owner === undefined || minutesSaid(said) === null ? null : owner.person.name;
}

/** The placeholder day used when trying the forms, and "'da ni", at the end of a title. */
const STOOD_IN = /,?\s*(?:(?:on|at|in|for|ar|ym|i)\s)?(?:(?:the|y|yr|mis|fis)\s)*November\s*$/iu;
const OF_US = /\s(?:'da|gyda|gen|with) (?:ni|us)\s*$/iu;
const LEADS_TO =
  /^(?: (?:meeting|agenda|one))?,? (?:for|about|on|to (?:talk (?:about|through)|discuss|cover|go through|look at|present)|am|i (?:drafod|sôn am|siarad am|sonied am|gyflwyno|ddangos)|ar gyfer) (?:the |y |yr )?(?<topic>[^.;?!,]{3,120})/iu;
const UP_TO_DAY = /^,?\s(?:(?:on|at|in|ar|ym|yn|yng)\s)?(?:(?:the|y|yr|mis|fis|nghyfarfod|cyfarfod)\s)*$/iu;

/** Reads a topic that follows the day: "A quarter of an hour on the 17th for what the Minister said". */
function topicAfterDay({ said, dates }: Slots): string | null {
  const minutes = minutesSaid(said);
  if (minutes === null) return null;
  const rest = said.slice(minutes.end);
  for (const { words } of dates) {
    const at = rest.indexOf(words);
    const topic =
      at < 0 || !UP_TO_DAY.test(rest.slice(0, at)) ? undefined : LEADS_TO.exec(rest.slice(at + words.length));
    if (topic?.groups?.['topic'] !== undefined && isTopic(topic.groups['topic'])) return topic.groups['topic'].trim();
  }
  return null;
}

const wordsIn = (words: string): readonly string[] => fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the topic is new, although it shares words with an item: "a budget update" is not "costings and budgets". */
export function isNewTopic(slots: Slots): boolean {
  const { said, meeting } = slots;
  if (!PUTS.test(said) || !(AGENDA.test(said) || SAYS_WHERE.test(withoutDays(slots)))) return false;
  const topic = topicIn(slots)?.topic ?? '';
  const known = new Set((meeting?.items ?? []).flatMap(({ title }) => wordsIn(title)));
  const isPlace = /^(?:the )?(?:agenda )?(?:item|eitem) \S+$/iu.test(topic);
  return (
    topic !== '' && !isPlace && wordsIn(topic).some((word) => !known.has(word) && word !== 'item' && word !== 'eitem')
  );
}

/** Writes an item as people type it: "costings (Siân Rees, 10 min)". */
export function asItem({ topic, presenter, minutes }: SaidTopic): string {
  const more = [...(presenter === null ? [] : [presenter]), ...(minutes === null ? [] : [`${minutes} min`])];
  return more.length === 0 ? topic : `${topic.replace(/[()]/gu, '')} (${more.join(', ')})`;
}
