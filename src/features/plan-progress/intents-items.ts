import type { Examples, IntentDeclaration } from '../feature.js';
import { newLeadsIn } from '../actions/rules/said-leads.js';
import { ANSWER_INTENTS } from './intents-answers.js';
import { recording, type RecordCommand } from './grammar-commands.js';
import { itemIn, whyIn } from './rules/item-said.js';
import { COLOUR, colourSaid, readNote } from './rules/said-rating.js';

type Intent = IntentDeclaration<RecordCommand>;

const NOTE: Examples = {
  en: [
    'progress on {item} is that {words}',
    'an update on {item}: {words}',
    'for {item} please note that {words}',
    'can you record against {item} that {words}',
    'put a note on {item} that {words}',
    'on {item} we have {words}',
    'regarding {item}, {words}',
    'as for {item}, {words}',
    'here is where {item} stands: {words}',
    'log progress for {item}: {words}',
    'my progress for {item} this quarter is {words}',
    'update {item} with {words}',
    'we have made progress on {item}, {words}',
  ],
  cy: [
    'y cynnydd ar {item} yw bod {words}',
    'diweddariad ar {item}: {words}',
    'ar gyfer {item} nodwch fod {words}',
    'allwch chi gofnodi yn erbyn {item} fod {words}',
    'rhowch nodyn ar {item} fod {words}',
    'ar {item} rydyn ni wedi {words}',
    'o ran {item}, {words}',
    'ynglŷn â {item}, {words}',
    'dyma ble mae {item} arni: {words}',
    'cofnodwch gynnydd ar gyfer {item}: {words}',
    'fy nghynnydd ar {item} y chwarter hwn yw {words}',
    'diweddarwch {item} gyda {words}',
    'mae cynnydd wedi bod ar {item}, {words}',
  ],
};

const note: Intent = {
  examples: NOTE,
  ifWrong: 'undone',
  make: (slots) => {
    const key = itemIn(slots);
    return key === null || slots.words.trim() === '' ? null : recording(key, readNote(slots.words));
  },
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
    ],
  },
  ifWrong: 'undone',
  make: (slots) => {
    const key = itemIn(slots);
    const why = whyIn(slots.said) ?? '';
    const before = why === '' ? slots.said : slots.said.slice(0, slots.said.length - why.length);
    // Of two colours the last is the new one.
    const found = [...before.matchAll(new RegExp(RATED, 'giu'))].at(-1);
    const rating = colourSaid(found?.groups?.['colour'] ?? '');
    return key === null || rating === null ? null : recording(key, readNote(why, rating));
  },
  isSure: ({ said }) => !said.trim().endsWith('?'),
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
    ],
  },
  ifWrong: 'undone',
  make: (slots) => {
    const key = itemIn(slots);
    const said = newLeadsIn(slots);
    return key === null || said === null ? null : recording(key, { do: 'leads', said });
  },
};

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
    ],
  },
  ifWrong: 'undone',
  make: (slots) => {
    const key = itemIn(slots);
    const date = slots.dates.at(-1);
    return key === null || date === undefined ? null : recording(key, { do: 'timeline', said: date.words });
  },
};

/** What people mean to record of an item. */
export const ITEM_INTENTS = {
  'plan-note': note,
  'plan-rate': rate,
  'plan-lead': lead,
  'plan-move': move,
  ...ANSWER_INTENTS,
} as const;
