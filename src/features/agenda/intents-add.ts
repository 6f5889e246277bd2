import { sendsPapers } from '../../reading/chat/asks-for-file.js';
import { presenterSaid } from './rules/presenter-said.js';
import type { IntentDeclaration } from '../feature.js';
import type { AddToAgendaCommand } from './grammar.js';
import { isEveryMeeting, isRemark } from './rules/change-said.js';
import {
  asItem,
  isNewTopic,
  isPlainTopic,
  meetingBeside,
  meetsOn,
  type SaidTopic,
  topicIn,
  whenIn,
  withoutDays,
} from './rules/topic-in.js';
import { NOT_WISHED, timeWished } from './rules/time-wished.js';
import { givenTitle, isBareTitle } from './rules/topic-left.js';
import { saysWhenAllMeet } from './rules/when-all-meet.js';
import { minutesSaid } from './rules/minutes-said.js';
import { topicOf } from './rules/topic-said.js';
import type { Slots } from '../../reading/chat/slots.js';

/** "The secretariat to add an item to the agenda" is an action to log for them, not a request to do it. */
const OTHERS_ACTION =
  /^(?!(?:can|could|would|will|please|i|we|let|remember|need|want|like|all|ga|gawn|hoffwn|dw|rwy|mae)(?!\p{L}))[^,?]{2,60}?\s(?:to|i) (?:add|put|include|place|ychwanegu|roi|gynnwys)(?!\p{L})/iu;

/** "We had ten minutes on it" is about the past, and time "to finish my map" is not for talking. */
const TOLD =
  /^(?:we|it|they|i|she|he) (?:only |just )?(?:had|took|spent|got)(?!\p{L})|(?:minutes|mins|hour)(?: \S+){0,4} to (?:finish|complete|write|draft|send|check|do|catch)(?!\p{L})/iu;

/** The intent of adding an item, for one meeting or for every meeting. */
const putting = (
  isStanding: boolean,
  examples: IntentDeclaration['examples'],
): IntentDeclaration<AddToAgendaCommand> => ({
  examples,
  ifWrong: 'undone',
  make: (slots) => {
    const { said, words } = slots;
    if (OTHERS_ACTION.test(said) || TOLD.test(said)) return null;
    const wished = isStanding ? null : timeWished(slots);
    if (wished !== null)
      return {
        kind: 'add-to-agenda',
        said: asItem({ ...wished, presenter: wished.presenter ?? presenterAsked(slots) }),
        when: wished.when,
        isStanding,
      };
    const topic = slotAsked(slots) ?? topicIn(slots) ?? { topic: words.trim(), presenter: null, minutes: null };
    // Several sentences are no title.
    if (!/\p{L}{2}/u.test(topic.topic) || /[.!?]\s/u.test(topic.topic)) return null;
    const when = isStanding ? null : (whenIn(slots) ?? meetingBeside(slots, topic.topic));
    return { kind: 'add-to-agenda', said: asItem(topic), when, isStanding };
  },
  isShaped: (slots) => isPutDown(slots, isStanding),
  isSure: (slots) => {
    const wished = timeWished(slots);
    return (
      wished?.isAskedHow !== true && isPlainTopic((wished ?? slotAsked(slots) ?? topicIn(slots))?.topic ?? slots.words)
    );
  },
  isOfMeeting: true,
});

/** Reads a time on a day without a word for the agenda: "Ten minutes on the 17th to talk about the trusts". */
function slotAsked(slots: Slots): SaidTopic | null {
  const { said, dates } = slots;
  const named = topicOf(said);
  const isDated = named !== null && dates.some(({ words }) => named.includes(bareDay(words)));
  const undated = isDated ? withoutDay(named, slots) : named;
  const topic = undated ?? minutesOn(slots);
  const minutes = minutesSaid(said)?.minutes ?? null;
  const [first] = slots.places ?? [];
  const wants = first !== undefined && first.start < 4 && WANTS.test(said.slice(first.end));
  const asks = wants || ASKS_FOR_TIME.test(said) || MINUTES_FOR.test(said);
  if (topic === null || minutes === null || (dates.length === 0 && !NEXT.test(said)) || AGENDA.test(said) || !asks)
    return null;
  return { topic: topic.replace(/^(?:the|y|yr) /iu, ''), presenter: presenterAsked(slots), minutes };
}

/** The named presenter, or the asker if they ask for time to show something. */
const presenterAsked = (slots: Slots): string | null =>
  presenterSaid(slots)?.name ?? (SHOWS.test(slots.said) ? (slots.asker ?? null) : null);

const bareDay = (words: string): string => words.replace(/^(?:the|y|yr) /iu, '');

/** Removes the day from "The leaflet launch on the 17th"; null if the day does not end the words. */
function withoutDay(named: string, { dates }: Slots): string | null {
  const day = dates.map(({ words }) => bareDay(words)).find((words) => named.endsWith(words));
  const cut =
    day === undefined
      ? named
      : named.slice(0, -day.length).replace(/ (?:on|at|for|in|ar|ym|ar gyfer)(?: the| y| yr)? ?$/iu, '');
  return day === undefined || cut.endsWith(' ') ? null : cut;
}

/** Reads "A quarter of an hour on regional events on the 17th", if that is a meeting day. */
function minutesOn(slots: Slots): string | null {
  const { said } = slots;
  const minutes = minutesSaid(said);
  return minutes !== null && meetsOn(slots) && ON_TOPIC.test(said.slice(minutes.end))
    ? (topicIn(slots)?.topic.replace(/^(?:on|about|for|ar|am|i) (?:the |y |yr )?/iu, '') ?? null)
    : null;
}
const ON_TOPIC = /^ (?:on|about|for|ar|am|i|i'r) (?!(?:the )?\d|you|yr? \d)/iu;

/** Makes the asker the presenter: "Can I have ten minutes to show you the draft". */
const SHOWS =
  /(?<!\p{L})(?:(?:can|could|may|might) i|i (?:need|want|could do with)|i(?:'d| would) like|(?:ga|gaf|alla|galla|allaf|fedra) i|hoffwn i)(?!\p{L}).{0,80}(?<!\p{L})(?:to (?:show|present|take \p{L}+ through|walk \p{L}+ through|talk \p{L}+ through)|i (?:ddangos|gyflwyno|fynd drwy))(?!\p{L})/iu;
/** Asks for time; "it took us ten minutes on Tuesday" is about the past. */
const ASKS_FOR_TIME =
  /^(?:have|get|find|hear from|give|could do with|need|rho(?:i|wch)?|angen)(?!\p{L})|(?:^|[.!?,;–-]\s)(?:(?:and|so|a|felly)\s)?(?:(?:can|could|may|might|would|shall) (?:i|we|you)|any chance|is there|i(?:'d| would) (?:like|appreciate)|i (?:need|want|could do with)|we (?:need|want|could do with)|please|find (?:me|us)|(?:[gc]all?(?:a|wn|i)|alla|allwn|fedra|fedrwn|g(?:a|af|awn)|hoffwn|hoffen) (?:i|ni)|oes (?:modd|cyfle|lle|gobaith|siawns)|mae angen|dwi (?:angen|isio|eisiau|moyn)|rydw i (?:angen|eisiau))(?![\p{L}'])/iu;
/** How long before each meeting papers come is a setting. */
const PAPERS_AHEAD =
  /(?<!\p{L})(?:papers?|[bp]h?apur\p{L}*)(?!\p{L}).{0,140}(?<!\p{L})(?:before|ahead of|cyn)(?!\p{L})/iu;
/** "Mared wants five minutes to tell everybody about the leaflet". */
const WANTS =
  /^(?:['’]d)? (?:wants?|needs?|would like|has asked for|is after|could do with|yn (?:moyn|gofyn am)|isie|isio|eisiau|moyn|angen)(?!\p{L})/iu;
const NEXT = /(?<!\p{L})(?:next (?:time|meeting|month)|(?:tro|mis|fis|cyfarfod) nesaf?)(?!\p{L})/iu;
/** Begins with a time and its purpose: "A quarter of an hour to discuss the buses next month". */
const MINUTES_FOR =
  /^(?:(?:about|just|only|rhyw|tua|dim ond|jyst|an?) )*(?:\d{1,3}|half|quarter|five|ten|fifteen|twenty|thirty|pum|deg|ddeg|pymtheg|ugain|hanner|chwarter)[ -](?:of an |an )?(?:minutes?|mins?|hour|munud|awr),? (?:to (?:discuss|talk|go|look|show|present|hear)|i (?:drafod|ddangos|siarad|sôn|fynd|gyflwyno|edrych))(?!\p{L})/iu;
/** Names the topic first: "Item on training for the 15th, please". */
const ITEM_ON =
  /^(?:(?:an?|one|another|new|un) )?(?:agenda )?(?:item|slot|eitem|slot)(?: (?:newydd|arall|agenda))?,? (?:on|about|for|am|ar gyfer|i drafod|to discuss) (?!(?:the )?(?:agenda|‹date›))/iu;
const AGENDA = /(?<!\p{L})agenda(?!\p{L})/iu;
const PUT =
  /(?<!\p{L})(?:put(?:ting)?|add(?:ing)?|stick(?:ing)?|pop(?:ping)?|get(?:ting)?|squeez(?:e|ing)|slot in|slott?(?:ing)?|fitting|go|include|have|raise|fit|schedule|like|rho(?:i|wch)?(?:'r)?|roi(?:'r)?|ychwaneg\p{L}*|cael|gael|cynnwys|gosod|g?wasgu(?:'r)?|ffitio)(?!\p{L})/iu;
const ON_AGENDA = /(?<!\p{L})(?:(?:on|onto|to|ar|at|i)(?:'r| yr| the| our)? (?:\p{L}+(?:'s)? )?)agenda(?!\p{L})/iu;
const ON_FOR =
  /(?<!\p{L})(?:on|down|in|i? ?lawr)(?: the list)? (?:for|ar gyfer) |(?<!\p{L})(?:at|yn) (?:the |our |'r |y )?(?:next meeting|cyfarfod nesaf)(?!\p{L})|^slot /iu;
/** "One thing for the 17th: the leaflet, five minutes". */
const ONE_FOR =
  /^(?:(?:a|one|another|un)\s)?(?:(?:quick|small|little|more|last|other)\s)*(?:thing|item|one|peth|beth|eitem)(?:\s(?:bach|arall|cyflym|fach))*\s(?:for|i'?r?|ar gyfer|to go on)\s?(?:the |y |yr )?(?:‹date›|(?:the )?(?:next )?(?:agenda|meeting))\s*[:–—,-]/iu;
/** "Squeeze the strategy in on the 17th". */
const IN_ON =
  /(?<!\p{L})(?:squeez(?:e|ing)|fit(?:ting)?|slott?(?:ing)?|popp?(?:ing)?|stick(?:ing)?|gett?(?:ing)?|putt?(?:ing)?|gwasgu|wasgu|ffitio|rhoi|roi)(?:'r)?(?!\p{L})[^.?!;,]{3,80}?(?<!\p{L})(?:in(?: on| at| for)?|i mewn(?: ar| yn)?)(?: (?:the|y|yr))? ‹date›/iu;
const SLOT = /(?<!\p{L})(?:slot|regular|standing|every|each|update|mhob|sefydlog|item)(?!\p{L})/iu;

/** Asks whether there is a place for something. */
const IS_THERE = /^is there (?:any )?(?:chance|room|space|time)|^oes (?:modd|gobaith|siawns|lle|amser)(?!\p{L})/iu;

/** Whether somebody wants a new item on the agenda. */
function isTimeOfMeeting(slots: Slots): boolean {
  if (minutesSaid(slots.said) === null || NOT_WISHED.test(slots.said)) return false;
  const topic = topicIn(slots)?.topic ?? '';
  const isTitle = givenTitle(slots.said) !== null || isBareTitle(topic);
  return isTitle && meetsOn(slots) && (whenIn(slots) ?? meetingBeside(slots, topic)) !== null;
}

/** Whether something that is not on the agenda is to go on it. */
function isPutDown(slots: Slots, isStanding: boolean): boolean {
  const { said, meeting, dates } = slots;
  if (!isStanding && !OTHERS_ACTION.test(said) && timeWished(slots) !== null) return true;
  const isKnown = meeting !== undefined && meeting.items.length > 0 && !isNewTopic(slots);
  if (
    meeting === undefined ||
    isKnown ||
    (isRemark(said) && !IS_THERE.test(said)) ||
    OTHERS_ACTION.test(said) ||
    saysWhenAllMeet(said) ||
    sendsPapers(said)
  )
    return false;
  if (isEveryMeeting(said)) return isStanding && !PAPERS_AHEAD.test(said) && SLOT.test(said) && topicIn(slots) !== null;
  if (!isStanding && (slotAsked(slots) !== null || isTimeOfMeeting(slots))) return true;
  const days = withoutDays(slots);
  const isInOn = IN_ON.test(days) || ONE_FOR.test(days) || (ITEM_ON.test(days) && dates.length > 0);
  const mayBe =
    !isStanding &&
    (PUT.test(said) || ONE_FOR.test(days) || ITEM_ON.test(days)) &&
    (ON_AGENDA.test(said) || ON_FOR.test(said) || isInOn);
  const topic = mayBe ? topicIn(slots) : null;
  if (topic === null) return false;
  const isMore = topic.presenter !== null || topic.minutes !== null;
  return (
    ON_AGENDA.test(said) ||
    (isMore && ON_FOR.test(said) && (dates.length > 0 || /next|nesaf/iu.test(said))) ||
    (isMore && isInOn)
  );
}

export const ADD = putting(false, {
  en: [
    'can we put {words} on the agenda',
    'could you add {words} to the next agenda please',
    'I would like {words} on the agenda for the next meeting',
    'please make room on the agenda for {words}',
    'we need to have {words} on the agenda',
    'can {words} go on the agenda',
    'an agenda item on {words} please',
    'new agenda item {words}',
    'we should discuss {words} at the next meeting',
    'let us talk about {words} at the next meeting',
    'can we have ten minutes on {words} at the next meeting',
    'I want to raise {words} at the next meeting',
    'stick {words} on the agenda for {date}',
    'squeeze {words} onto the agenda',
    '{person} wants a slot on the agenda for {words}',
    'slot in {words} on the agenda',
  ],
  cy: [
    'allwn ni roi {words} ar yr agenda',
    'allech chi ychwanegu {words} at yr agenda nesaf',
    'hoffwn i gael {words} ar agenda’r cyfarfod nesaf',
    'gwnewch le ar yr agenda i {words} os gwelwch yn dda',
    'mae angen {words} ar yr agenda',
    'gaiff {words} fynd ar yr agenda',
    'eitem ar yr agenda am {words} os gwelwch yn dda',
    'eitem agenda newydd {words}',
    'dylen ni drafod {words} yn y cyfarfod nesaf',
    'beth am drafod {words} yn y cyfarfod nesaf',
    'ga i ddeg munud ar yr agenda i {words}',
    'rydw i am godi {words} yn y cyfarfod nesaf',
    'rho {words} ar yr agenda ar gyfer {date}',
    'mae {person} eisiau slot ar yr agenda i {words}',
  ],
});

export const STANDING = putting(true, {
  en: [
    'make {words} a standing item',
    '{words} should be a standing item',
    'add {words} as a standing item',
    'have {words} on every agenda',
    'we want {words} on the agenda every time',
    'put {words} on the agenda of every meeting',
    '{words} is a repeating item on the agenda',
    'keep {words} as a standing agenda item',
    'every meeting should start with {words} on the agenda',
    'can {words} be a regular agenda item',
    'new standing item {words}',
    'a standing agenda item for {words} please',
  ],
  cy: [
    'gwnewch {words} yn eitem sefydlog',
    'dylai {words} fod yn eitem sefydlog',
    'ychwanegwch {words} fel eitem sefydlog',
    'rhowch {words} ar bob agenda',
    'rydyn ni eisiau {words} ar yr agenda bob tro',
    'rhowch {words} ar agenda pob cyfarfod',
    'mae {words} yn eitem reolaidd ar yr agenda',
    'cadwch {words} fel eitem sefydlog ar yr agenda',
    'dylai pob cyfarfod gael {words} ar yr agenda',
    'all {words} fod yn eitem reolaidd',
    'eitem sefydlog newydd {words}',
    'eitem sefydlog ar gyfer {words} os gwelwch yn dda',
  ],
});
