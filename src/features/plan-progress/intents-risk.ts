import type { Slots } from '../../reading/chat/slots.js';
import type { IntentDeclaration } from '../feature.js';
import { recording, type RecordCommand } from './grammar-commands.js';
import { apart } from './rules/item-said.js';
import { readRisk } from './rules/said-parts.js';

type Intent = IntentDeclaration<RecordCommand>;

const ASKS = /\?\s*$|^(?:how|what|which|when|where|who|are|is|do|sut|beth|be|pa|pryd|faint|sawl|ydy|ydyn)(?!\p{L})/iu;

const MITIGATED =
  /^(?:there is|there’s|there's|i see|we see|log|record|add|note|put down|mae|cofnodwch|ychwanegwch|nodwch)?\s*(?:yna |an? |the |another |new )?(?:risk|risg)(?: newydd)?(?: (?:that|of|is that|from|y|fod|bod))?\s*:?\s*/iu;

/** "One for the risk list." comes before a risk, and its owner after it. */
const OF_RISKS = /(?<!\p{L})(?:risks?|worr(?:y|ies) list|worries|risg(?:iau)?)(?!\p{L})/iu;
const MOST_OF_HEAD = 9;
const FEWEST_OF_RISK = 4;
/** Words that somebody asks to put with the risks need not be a sentence. */
const FEWEST_BEFORE_TAIL = 2;
/** "A new risk for the plan: …": the risk follows the colon. */
const HEAD_BEFORE_COLON = /^[^:]{2,60}:\s+(?=\S)/u;
const OWNS =
  /(?<!\p{L})(?:owns?|owned|owner|perchen\p{L}*|pherchen\p{L}*|berchen\p{L}*|biau?|piau?|edrych ar ôl|look(?:s|ing)? after|hold(?:s)? it|take(?:s)? (?:it|that)|watch(?:es|ing)?|keep(?:s|ing)? (?:an eye|tabs)|(?:on|track|tracks|tracking|manage|manages|managing) (?:it|this|that)|cadw (?:llygad|golwg)|gadw (?:llygad|golwg)|mine|gen i|f'un i|fi sy)(?!\p{L})/iu;
/** Words by which speakers mean themselves. */
const OWN = /(?<![\p{L}'])(?:I|I'll|I'm|[Mm]e|[Mm]ine|[Ff]i|[Gg]en i|mi)(?![\p{L}])/u;

/** Returns what follows a short sentence, or words before a colon, that only announce a risk; null if there is none. */
function headOfRisk(said: string): string | null {
  const colon = HEAD_BEFORE_COLON.exec(said);
  if (colon !== null && OF_RISKS.test(colon[0]) && colon[0].split(/\s+/u).length <= MOST_OF_HEAD)
    return said.slice(colon[0].length);
  const headed = apart(said, (one) => OF_RISKS.test(one) && one.split(/\s+/u).length <= MOST_OF_HEAD);
  const isFirst = headed !== null && said.trim().startsWith(headed.it);
  return isFirst && headed.rest.split(/\s+/u).length >= FEWEST_OF_RISK ? headed.rest : null;
}

/** "… Put that with the risks, under my name": comes after a risk. */
const TAIL_OF_RISK =
  /(?:(?<=[.!?])\s+|\s[–-]\s+|,?\s+(?:so|and|felly|a)\s+)(?:(?:please|can you|could you|can we|plis|wnei di|allwch chi|gawn ni|so|and) )*(?:put|pop|add|stick|log|record|note|get|stuff|rho|rhowch|rhoi|roi|ychwaneg\p{L}*|cofnod\p{L}*|nod\p{L}*|dod)(?: (?:it|that|this|them|one|fo|fe|o|e|hi|hwn|hwnna|hwnnw|hynny))(?= )[^.!?]{0,60}(?<!\p{L})(?:risks?|worr(?:y|ies) list|worries|risg(?:iau)?|[bp]ryderon)(?!\p{L})[^.!?]{0,40}[.!]*\s*$/iu;
/** "One thing that worries me about the assembly: …": the risk follows the colon. */
const WORRIES =
  /^[^:.!?]{2,70}(?<!\p{L})(?:worr\p{L}*|concern\p{L}*|fear|m?[bp]oeni\p{L}*|pryder\p{L}*)(?!\p{L})[^:.!?]{0,50}:\s+(?=\S)/iu;

/** Returns the words before a request to put them with the risks, and the request; null without one. */
function beforeTail(said: string): { readonly text: string; readonly tail: string } | null {
  const tail = TAIL_OF_RISK.exec(said);
  if (tail === null) return null;
  const text = said.slice(0, tail.index).replace(WORRIES, '').trim();
  return text.split(/\s+/u).length < FEWEST_BEFORE_TAIL || text.endsWith('?') ? null : { text, tail: tail[0] };
}

/** Splits off the sentence that names a risk's owner; returns the rest, and the owner or null. */
function ownerOf(said: string, { people, asker }: Slots): { readonly text: string; readonly owner: string | null } {
  const named = (one: string): string | undefined =>
    people.find(({ name, isAsker }) => !isAsker && one.includes(firstOf(name)))?.name;
  const owned = apart(
    said,
    (one) => OWNS.test(one) && (named(one) !== undefined || (asker !== undefined && OWN.test(one))),
  );
  if (owned === null || owned.rest === '') return { text: said, owner: null };
  return { text: owned.rest, owner: named(owned.it) ?? asker ?? null };
}

/** "… with the risks, under my name": returns the owner that the request names. */
const ownerInTail = (tail: string, { people, asker }: Slots): string | null =>
  people.find(({ name, isAsker }) => !isAsker && tail.includes(firstOf(name)))?.name ??
  (OWNED_BY_ASKER.test(tail) ? (asker ?? null) : null);
const OWNED_BY_ASKER =
  /(?<!\p{L})(?:my name|with me|mine|me as (?:the )?owner|fy enw|f['’]enw|efo fi|gyda fi|gen i)(?!\p{L})/iu;

const firstOf = (name: string): string => name.split(/\s+/u)[0] ?? name;

/** Records a risk. */
export const risk: Intent = {
  examples: {
    en: [
      'there is a risk that {words}',
      'there is a new risk to the plan: {words}',
      'add a risk to the plan that {words}',
      'log the risk that {words}',
      'we see a risk that {words}',
      'put a risk down: {words}',
      'record as a risk that {words}',
      'can you add to the risk register that {words}',
      'a risk for the register: {words}',
      'note the risk of {words}',
      'the risk is that {words}',
      'another risk of the plan is {words}',
      'one for the risk list: {words}',
      'can we put on the risk register that {words}',
      'something for the risks, {person} would own it: {words}',
      'I am worried that {words}, please put it down as a risk',
      'if {words} we are stuck, add that to the risks',
      'new one for the risks: {words}',
    ],
    cy: [
      'mae risg y {words}',
      'mae risg newydd i’r cynllun: {words}',
      'ychwanegwch risg at y cynllun y {words}',
      'cofnodwch y risg y {words}',
      'rydyn ni’n gweld risg y {words}',
      'rhowch risg i lawr: {words}',
      'cofnodwch fel risg fod {words}',
      'allwch chi ychwanegu at y gofrestr risgiau fod {words}',
      'risg ar gyfer y gofrestr: {words}',
      'nodwch y risg o {words}',
      'y risg yw y {words}',
      'risg arall i’r cynllun yw {words}',
      'un i’r rhestr risgiau: {words}',
      'gawn ni roi ar y gofrestr risgiau fod {words}',
      'rhywbeth i’r risgiau, {person} fyddai’n berchen arno: {words}',
      'dw i’n poeni y {words}, nodwch fel risg',
      'os {words} rydyn ni’n sownd, ychwanegwch hynny at y risgiau',
      'un newydd i’r risgiau: {words}',
    ],
  },
  ifWrong: 'undone',
  ofPlan: 'whole',
  isShaped: ({ said, items = [] }) =>
    items.every(({ isByWords }) => isByWords === true) &&
    !ASKS.test(said.trim()) &&
    (headOfRisk(said) ?? beforeTail(said)) !== null,
  // We guess where its wording begins and ends.
  isSure: () => false,
  make: (slots) => {
    const { said, words } = slots;
    const text = said.replace(MITIGATED, '');
    const ends = beforeTail(said);
    const { text: whole, owner } = ownerOf(
      headOfRisk(ends?.text ?? said) ?? ends?.text ?? (text === said ? words : text),
      slots,
    );
    const read = readRisk(whole);
    const inTail = ends === null ? null : ownerInTail(ends.tail, slots);
    return read.text === '' ? null : recording(null, { do: 'risk', ...read, owner: read.owner ?? inTail ?? owner });
  },
};
