import { newLeadsIn } from '../actions/rules/said-leads.js';
import type { IntentDeclaration } from '../feature.js';
import type { Slots } from '../../reading/chat/slots.js';
import { recording, type RecordCommand } from './grammar-commands.js';
import { besideItem, isKeyed, itemIn } from './rules/item-said.js';

type Intent = IntentDeclaration<RecordCommand>;

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
    const beside = besideItem(slots, key);
    const alone = aloneIn(slots);
    const said = alone ?? newLeadsIn({ ...slots, ...beside });
    return key === null || said === null ? null : recording(key, { do: 'leads', said });
  },
  isSure: isKeyed,
};

const ALONE =
  /(?<!\p{L})(?:on (?:her|his|their) own|by (?:her|him|them)sel(?:f|ves)|alone|solo|single-handed(?:ly)?|ar ei (?:phen|ben) ei hun(?:an)?|ar ei liwt ei hun|yn unig)(?!\p{L})/iu;

/** Returns who is said to lead alone, of several people named; null if nobody is. */
function aloneIn({ said, people }: Slots): string | null {
  const at = ALONE.exec(said)?.index;
  if (at === undefined || /(?<!\p{L})(?:not|n['’]t|ddim|nid)(?!\p{L})/iu.test(said.slice(0, at))) return null;
  const before = said.slice(0, at);
  const named = people.filter(
    ({ name, written, isAsker }) => !isAsker && before.includes(written ?? name.split(' ')[0] ?? name),
  );
  const [only, ...others] = new Set(named.map(({ name }) => name));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Words before a date that no longer holds: "summer in place of March", "not by March". */
const NO_LONGER =
  /(?<!\p{L})(?:instead of|in place of|rather than|not (?:be |going to be |going to happen )?(?:ready |done |finished )?(?:by|in|before|until)?|(?:isn['’]?t|won['’]?t|can['’]?t|not)\s[^,.;]{0,40}?(?:by|in|before|for)|yn lle|yn hytrach na|nid|ddim yn|from|o fis|o)\s*$/iu;

/** Returns the new date for a timeline: the last one not said to be over; null if none is said. */
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

/** What people change about who leads an item, and by when. */
export const LEAD_INTENTS = { 'plan-lead': lead, 'plan-move': move } as const;
