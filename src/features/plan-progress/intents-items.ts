import type { Slots } from '../../reading/chat/slots.js';
import type { IntentDeclaration } from '../feature.js';
import { NOTE } from './intents-note.js';
import { LEAD_INTENTS } from './intents-leads.js';
import { ANSWER_INTENTS } from './intents-answers.js';
import { recording, type RecordCommand } from './grammar-commands.js';
import { apart, apartWithWhy, isKeyed, partIn, whyIn } from './rules/item-said.js';
import { asWritten, COLOUR, colourSaid, readNote, withoutDenied } from './rules/said-rating.js';

type Intent = IntentDeclaration<RecordCommand>;

const RATED = new RegExp(`(?<![\\p{L}])(?<colour>${COLOUR})(?![\\p{L}])`, 'iu');
/** The most words in a sentence that only gives a rating. */
const MOST_OF_RATING = 6;

/** The name of an item before a note on it: "the assembly: 40 chosen". */
const HEADED = /^[^:.,;–]{2,60}(?::|\s[–-](?=\s))\s*/u;

/** "Apprenticeships (1.3): three contractors have agreed": an item, a colon, and a note of several words. */
function isHeaded(slots: Slots): boolean {
  const head = HEADED.exec(slots.said)?.[0] ?? '';
  const item = partIn(slots, 'item');
  const rest = slots.said.slice(head.length).trim();
  const isNamed = item !== null && (item.isByWords === true || head.includes(item.key));
  return (
    isNamed &&
    head.includes(':') &&
    !(item.isByWords === true && OF_RISKS.test(slots.said)) &&
    rest.split(/\s+/u).length >= FEWEST_OF_NOTE &&
    !rest.endsWith('?') &&
    !STARTS_RATED.test(rest)
  );
}
const FEWEST_OF_NOTE = 4;
/** "1.1 from me - two firms are in": an item by its key, from the speaker, and a note of several words. */
const FROM_SPEAKER =
  /^(?<key>\S+),? (?:from (?:me|us|my side|our side|my end|our end)|gen i|gennyf i?|gennym ni|gynnon ni|o['’]n (?:ochr|rhan) i|o['’]n hochr ni)\s?(?:[–-]|:|,)\s+(?<rest>\S.*)$/isu;

function isFromSpeaker({ said, items = [] }: Slots): boolean {
  const { key, rest = '' } = FROM_SPEAKER.exec(said)?.groups ?? {};
  const isSaid = rest.split(/\s+/u).length >= FEWEST_OF_NOTE && !rest.endsWith('?') && !STARTS_RATED.test(rest);
  return isSaid && items.some((item) => item.kind === 'item' && item.key === key);
}
/** Words that head something as a risk, or ask to record it as one, are not progress. */
const OF_RISKS =
  /^[^:]{0,60}(?:risks?|worr(?:y|ies) list|risgiau)[^:]{0,40}:|(?<!\p{L})(?:put|pop|add|stick|log|rho|rhowch|rhoi|ychwaneg\p{L}*|cofnod\p{L}*) (?:it|that|this|fo|fe|o|e|hi|hwn|hwnna|hwnnw|hynny) [^.!?]{0,60}(?:risks?|worr(?:y|ies) list|risg(?:iau)?)(?!\p{L})/iu;
const STARTS_RATED = new RegExp(`^(?:now |still |yn |bellach )?(?:${COLOUR})(?!\\p{L})`, 'iu');

const note: Intent = {
  examples: NOTE,
  ifWrong: 'undone',
  ofPlan: ['item'],
  instead: 'plan-board',
  make: (slots) => {
    const part = partIn(slots, 'item');
    // Keep the words that name an item, because they are part of the note, unless they are its heading.
    const words =
      part?.isByWords === true
        ? slots.said.replace(HEADED, '')
        : (FROM_SPEAKER.exec(slots.said)?.groups?.['rest'] ?? slots.words);
    if (part === null || words.trim() === '') return null;
    // "Fourteen firms signed up. Still amber I'd say": a short sentence that rates the item.
    const rated = apart(words, (one) => RATED.test(one) && one.split(/\s+/u).length <= MOST_OF_RATING);
    const colour =
      rated === null || rated.rest === '' ? null : colourSaid(RATED.exec(rated.it)?.groups?.['colour'] ?? '');
    return recording(part.key, colour === null ? readNote(words) : readNote(rated?.rest ?? words, colour));
  },
  isShaped: (slots) => isHeaded(slots) || isFromSpeaker(slots),
  isSure: isKeyed,
};

const ASKS = /^(?:why|what|which|who|when|how|is|are|was|pam|beth|pa|pwy|pryd|sut|ydy|ydi|oes)(?![\p{L}'])/iu;

/** Whether one clause has an item's key and a colour, and the words ask nothing. */
const isRatedItem = ({ said, items = [] }: Slots): boolean =>
  !ASKS.test(said.trim()) &&
  withoutDenied(said)
    .split(/[.;,!?]\s/u)
    .some((part) => RATED.test(part) && items.some(({ key, isByWords }) => isByWords !== true && part.includes(key)));

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
    const said = withoutDenied(slots.said);
    const why = whyIn(said) ?? '';
    const before = why === '' ? said : said.slice(0, said.length - why.length);
    // The colour stands beside the item; the other words are the reason.
    const isOfItem = (one: string): boolean => RATED.test(one) && part !== null && one.includes(part.key);
    const found = apartWithWhy(before, isOfItem) ?? apartWithWhy(before, (one) => RATED.test(one));
    // Of two colours, the last is the new one.
    const last = [...(found?.it ?? '').matchAll(new RegExp(RATED, 'giu'))].at(-1);
    const rating = colourSaid(last?.groups?.['colour'] ?? '');
    const reason = asWritten(slots.said, said, why === '' ? (found?.rest ?? '') : why);
    return part === null || rating === null ? null : recording(part.key, readNote(reason, rating));
  },
  isShaped: isRatedItem,
  isSure: (slots) => isKeyed(slots) && !slots.said.trim().endsWith('?'),
};

/** What people record about an item. */
export const ITEM_INTENTS = {
  'plan-note': note,
  'plan-rate': rate,
  ...LEAD_INTENTS,
  ...ANSWER_INTENTS,
} as const;
