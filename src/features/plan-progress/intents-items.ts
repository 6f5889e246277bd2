import type { Slots } from '../../reading/chat/slots.js';
import type { IntentDeclaration } from '../feature.js';
import { NOTE } from './intents-note.js';
import { newLeadsIn } from '../actions/rules/said-leads.js';
import { ANSWER_INTENTS } from './intents-answers.js';
import { recording, type RecordCommand } from './grammar-commands.js';
import { apartWithWhy, isKeyed, itemIn, partIn, whyIn } from './rules/item-said.js';
import { COLOUR, colourSaid, readNote } from './rules/said-rating.js';

type Intent = IntentDeclaration<RecordCommand>;

/** What an item is called, before what is said of it: "the assembly: 40 chosen". */
const HEADED = /^[^:.,;–]{2,60}(?::|\s[–-](?=\s))\s*/u;

/** "Apprenticeships (1.3): three contractors have agreed": an item, a colon, and more than a word of what there is to say. */
function isHeaded(slots: Slots): boolean {
  const head = HEADED.exec(slots.said)?.[0] ?? '';
  const item = partIn(slots, 'item');
  const rest = slots.said.slice(head.length).trim();
  const isNamed = item !== null && (item.isByWords === true || head.includes(item.key));
  return (
    isNamed &&
    head.includes(':') &&
    rest.split(/\s+/u).length >= FEWEST_OF_NOTE &&
    !rest.endsWith('?') &&
    !STARTS_RATED.test(rest)
  );
}
const FEWEST_OF_NOTE = 4;
const STARTS_RATED = new RegExp(`^(?:now |still |yn |bellach )?(?:${COLOUR})(?!\\p{L})`, 'iu');

const note: Intent = {
  examples: NOTE,
  ifWrong: 'undone',
  ofPlan: ['item'],
  instead: 'plan-board',
  make: (slots) => {
    const part = partIn(slots, 'item');
    // Words by which an item is named are a part of what is said, but for those at the head of it.
    const words = part?.isByWords === true ? slots.said.replace(HEADED, '') : slots.words;
    return part === null || words.trim() === '' ? null : recording(part.key, readNote(words));
  },
  isShaped: isHeaded,
  isSure: isKeyed,
};

const RATED = new RegExp(`(?<![\\p{L}])(?<colour>${COLOUR})(?![\\p{L}])`, 'iu');

const rate: Intent = {
  examples: {
    en: [
      'I would say {item} is red because {words}',
      '{item} has gone amber because {words}',
      'we are rating {item} green',
      'put {item} down as amber because {words}',
      'please mark {item} red as {words}',
      'change {item} to green',
      'I think {item} should be amber since {words}',
      '{item} has turned red because {words}',
      'set the rating of {item} to green',
      'we declare {item} amber because {words}',
      'our rating for {item} is red because {words}',
      'move {item} from amber to green',
      '{item} needs to go red because {words}',
      '{item} = green',
      'can {item} go up to amber',
      '{item} has to stay red',
      '{item} is still red, I am afraid',
      'as far as I am concerned {item} is red, mark it',
      'call {item} green from today',
      'red looks silly on {item} now, make it amber',
      '{item} back to green',
    ],
    cy: [
      'byddwn i’n dweud bod {item} yn goch oherwydd {words}',
      'mae {item} wedi mynd yn ambr oherwydd {words}',
      'rydyn ni’n graddio {item} yn wyrdd',
      'rhowch {item} i lawr fel ambr oherwydd {words}',
      'nodwch {item} yn goch achos {words}',
      'newidiwch {item} i wyrdd',
      'dw i’n credu y dylai {item} fod yn ambr oherwydd {words}',
      'mae {item} wedi troi’n goch oherwydd {words}',
      'gwnewch {item} yn wyrdd nawr',
      'rydyn ni’n datgan bod {item} yn ambr oherwydd {words}',
      'ein graddfa ar gyfer {item} yw coch oherwydd {words}',
      'symudwch {item} o ambr i wyrdd',
      'mae angen i {item} fynd yn goch oherwydd {words}',
      '{item} = gwyrdd',
      'all {item} fynd i fyny i ambr',
      'mae’n rhaid i {item} aros yn goch',
      '{item} yn dal yn goch mae arna i ofn',
      'o’m rhan i mae {item} yn goch, nodwch hynny',
      'galwch {item} yn wyrdd o heddiw ymlaen',
      '{item} yn ôl i wyrdd',
      'mae {item} yn goch felly',
    ],
  },
  ifWrong: 'undone',
  ofPlan: ['item'],
  instead: 'plan-board',
  make: (slots) => {
    const part = partIn(slots, 'item');
    const { said } = slots;
    const why = whyIn(said) ?? '';
    const before = why === '' ? said : said.slice(0, said.length - why.length);
    // The colour is said beside the item; what else is said is why.
    const isOfItem = (one: string): boolean => RATED.test(one) && part !== null && one.includes(part.key);
    const found = apartWithWhy(before, isOfItem) ?? apartWithWhy(before, (one) => RATED.test(one));
    // Of two colours the last is the new one.
    const last = [...(found?.it ?? '').matchAll(new RegExp(RATED, 'giu'))].at(-1);
    const rating = colourSaid(last?.groups?.['colour'] ?? '');
    const reason = why === '' ? (found?.rest ?? '') : why;
    return part === null || rating === null ? null : recording(part.key, readNote(reason, rating));
  },
  isSure: (slots) => isKeyed(slots) && !slots.said.trim().endsWith('?'),
};

const lead: Intent = {
  examples: {
    en: [
      '{person} now leads {item}',
      '{person} will lead on {item} from now on',
      'make {person} the lead of {item}',
      'can {person} take over {item}',
      'hand {item} over to {person}',
      '{item} should be led by {person}',
      'the new lead for {item} is {person}',
      'put {person} in charge of {item}',
      '{item} belongs with {person} now',
      'change the lead of {item} to {person}',
      '{person} is taking on {item}',
      'let {person} have {item}',
      'take {person} off {item} and leave {person} with it',
      '{person} has enough on, so {person} has {item} alone',
      'can we swap {person} for {person} on {item}',
      '{item} is {person} now, not {person}',
      '{person} steps down from {item}, {person} carries on',
      'add {person} as a lead of {item}',
    ],
    cy: [
      '{person} sy’n arwain {item} bellach',
      'bydd {person} yn arwain ar {item} o hyn ymlaen',
      'gwnewch {person} yn arweinydd {item}',
      'all {person} gymryd {item} drosodd',
      'trosglwyddwch {item} i {person}',
      'dylai {item} gael ei arwain gan {person}',
      'arweinydd newydd {item} yw {person}',
      'rhowch {person} yng ngofal {item}',
      'gyda {person} y mae {item} yn perthyn nawr',
      'newidiwch arweinydd {item} i {person}',
      'mae {person} yn cymryd {item}',
      'gadewch i {person} gael {item}',
      'tynnwch {person} oddi ar {item} a gadael {person} gydag ef',
      'mae gan {person} ddigon i’w wneud, felly {person} sydd â {item}',
      'gawn ni newid {person} am {person} ar {item}',
      '{person} biau {item} nawr, nid {person}',
      'mae {person} yn camu’n ôl o {item}, bydd {person} yn dal ati',
      'ychwanegwch {person} fel arweinydd {item}',
    ],
  },
  ifWrong: 'undone',
  ofPlan: ['item'],
  instead: 'plan-board',
  make: (slots) => {
    const key = itemIn(slots);
    const said = newLeadsIn(slots);
    return key === null || said === null ? null : recording(key, { do: 'leads', said });
  },
  isSure: isKeyed,
};

/** What stands before the day that no longer holds: "summer in place of March", "not by March". */
const NO_LONGER =
  /(?<!\p{L})(?:instead of|in place of|rather than|not (?:be |going to be |going to happen )?(?:ready |done |finished )?(?:by|in|before|until)?|(?:isn['’]?t|won['’]?t|can['’]?t|not)\s[^,.;]{0,40}?(?:by|in|before|for)|yn lle|yn hytrach na|nid|ddim yn|from|o fis|o)\s*$/iu;

/** The day that a timeline is to have, which is the last that is not said to be over; null where none is said. */
function newDateIn({ said, dates }: Slots): string | null {
  let from = 0;
  const placed = dates.map(({ words }) => {
    const start = said.indexOf(words, from);
    from = start < 0 ? from : start + words.length;
    return { words, isOver: start >= 0 && NO_LONGER.test(said.slice(0, start)) };
  });
  return (placed.findLast(({ isOver }) => !isOver) ?? placed.at(-1))?.words ?? null;
}

const move: Intent = {
  examples: {
    en: [
      'the timeline of {item} is now {date}',
      '{item} has slipped to {date}',
      'we need until {date} for {item}',
      'please extend {item} to {date}',
      '{item} will not be ready before {date}',
      'the new date for {item} is {date}',
      'change the timeline for {item} to {date}',
      'can {item} be put back to {date}',
      'delivery of {item} moves to {date}',
      '{item} is going to be {date} instead',
      'push the deadline of {item} out to {date}',
      '{item} is to be finished by {date} now',
      '{item} is not going to happen by {date}, {date} is more like it',
      'put {date} instead of {date} for {item}',
      '{item}: make that {date}',
      'we said {date} for {item} but it will be {date}',
      'realistically {item} is {date}',
      '{item} – {date} in place of {date}, as agreed',
    ],
    cy: [
      'amserlen {item} bellach yw {date}',
      'mae {item} wedi llithro i {date}',
      'rydyn ni angen tan {date} ar gyfer {item}',
      'estynnwch {item} i {date} os gwelwch yn dda',
      'fydd {item} ddim yn barod cyn {date}',
      'y dyddiad newydd ar gyfer {item} yw {date}',
      'newidiwch amserlen {item} i {date}',
      'ellir symud {item} yn ôl i {date}',
      'mae cyflawni {item} yn symud i {date}',
      '{date} fydd hi ar gyfer {item} yn lle hynny',
      'gohiriwch ddyddiad cau {item} tan {date}',
      'mae {item} i’w orffen erbyn {date} nawr',
      'dyw {item} ddim yn mynd i ddigwydd erbyn {date}, {date} sy’n nes ati',
      'rhowch {date} yn lle {date} ar gyfer {item}',
      '{item}: gwnewch hi’n {date}',
      'dywedon ni {date} ar gyfer {item} ond {date} fydd hi',
      'yn realistig {date} yw {item}',
      '{item} – {date} yn lle {date}, dyna gytunwyd',
    ],
  },
  ifWrong: 'undone',
  ofPlan: ['item'],
  instead: 'plan-board',
  make: (slots) => {
    const key = itemIn(slots);
    const date = newDateIn(slots);
    return key === null || date === null ? null : recording(key, { do: 'timeline', said: date });
  },
  isSure: isKeyed,
};

/** What people mean to record of an item. */
export const ITEM_INTENTS = {
  'plan-note': note,
  'plan-rate': rate,
  'plan-lead': lead,
  'plan-move': move,
  ...ANSWER_INTENTS,
} as const;
