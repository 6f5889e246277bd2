import type { IntentDeclaration } from '../feature.js';
import { recording, type RecordCommand } from './grammar-commands.js';
import { GATE_INTENTS } from './intents-gates.js';
import { ITEM_INTENTS } from './intents-items.js';
import { numberSaid, readRisk, stateSaid } from './rules/said-parts.js';
import type { NamedPart, Slots } from '../../reading/chat/slots.js';
import { apart, isKeyed, partIn } from './rules/item-said.js';

type Intent = IntentDeclaration<RecordCommand>;

/** A number that is neither a day nor a key. */
function valueIn({ said, dates, items = [] }: Slots): number | null {
  const bare = [...dates.map(({ words }) => words), ...items.map(({ key }) => key)].reduce(
    (left, words) => left.replace(words, ' '),
    said,
  );
  return numberSaid(bare)?.value ?? null;
}

/** What counts something: by this, a number beside a few words of a measure is a reading of it. */
const COUNTED =
  /%|(?<!\p{L})(?:per ?cent|y cant|counts?|total(?:s|led)?|figures?|number|readings?|st(?:ood|ands) at|(?:is|are) now|up to|came(?: to)?|turned up|through the door|attended|so far|final|latest|cyfrif|cyfanswm|ffigur\p{L}*|nifer|darlleniad|canran|bellach|daeth|hyd yma|terfynol|diweddaraf)(?!\p{L})|:\s*\d/iu;
const ASKS = /\?\s*$|^(?:how|what|which|when|where|who|are|is|do|sut|beth|be|pa|pryd|faint|sawl|ydy|ydyn)(?!\p{L})/iu;

function measureIn(slots: Slots): NamedPart | null {
  const measure = partIn(slots, 'measure');
  if (measure?.isByWords !== true) return measure;
  return COUNTED.test(slots.said) && !ASKS.test(slots.said.trim()) ? measure : null;
}

const isReading = (slots: Slots): boolean => measureIn(slots) !== null && valueIn(slots) !== null;

const reading: Intent = {
  examples: {
    en: [
      '{item} 517 in {date}',
      'we had 517 {item} in {date}',
      '{item} were 517 in {date}',
      '{item} came to 517 by {date}',
      'there were 517 {item} in {date}',
      'keep 517 as the figure for {item} in {date}',
      '{item} is now at 517',
      'the figure for {item} in {date} is 517',
      'the latest reading of {item} is 517',
      'up to 517 {item} in {date}',
      'the number of {item} was 517 at {date}',
      'put {item} down as 517 for {date}',
      '517 {item} in {date}',
    ],
    cy: [
      '{item} 517 ym mis {date}',
      'cawson ni 517 o {item} ym mis {date}',
      'roedd {item} yn 517 ym mis {date}',
      'daeth {item} i 517 erbyn {date}',
      'roedd 517 o {item} ym mis {date}',
      'cofnodwch 517 ar gyfer {item} ym mis {date}',
      'mae {item} yn 517 bellach',
      'y ffigur ar gyfer {item} ym mis {date} yw 517',
      'y darlleniad diweddaraf o {item} yw 517',
      'hyd at 517 o {item} ym mis {date}',
      'nifer {item} oedd 517 ar {date}',
      'rhowch {item} i lawr fel 517 ar gyfer {date}',
      '517 o {item} ym mis {date}',
    ],
  },
  ifWrong: 'undone',
  ofPlan: ['measure'],
  instead: 'plan-measures',
  isShaped: isReading,
  make: (slots) => {
    const value = valueIn(slots);
    const measure = measureIn(slots);
    if (measure === null || value === null) return null;
    return recording(measure.key, { do: 'reading', value, when: slots.dates[0]?.words ?? null, isSure: false });
  },
  isSure: isKeyed,
};

const MITIGATED =
  /^(?:there is|there’s|there's|i see|we see|log|record|add|note|put down|mae|cofnodwch|ychwanegwch|nodwch)?\s*(?:yna |an? |the |another |new )?(?:risk|risg)(?: newydd)?(?: (?:that|of|is that|from|y|fod|bod))?\s*:?\s*/iu;

/** "One for the risk list." stands before a risk, and who owns it after it. */
const OF_RISKS = /(?<!\p{L})(?:risks?|worr(?:y|ies) list|worries|risg(?:iau)?)(?!\p{L})/iu;
const MOST_OF_HEAD = 9;
const FEWEST_OF_RISK = 4;
/** "A new risk for the plan: …": what comes after the colon. */
const HEAD_BEFORE_COLON = /^[^:]{2,60}:\s+(?=\S)/u;
const OWNS =
  /(?<!\p{L})(?:owns?|owned|owner|perchen\p{L}*|pherchen\p{L}*|berchen\p{L}*|biau?|piau?|edrych ar ôl|look(?:s|ing)? after|hold(?:s)? it|take(?:s)? (?:it|that)|watch(?:es|ing)?|keep(?:s|ing)? (?:an eye|tabs)|(?:on|track|tracks|tracking|manage|manages|managing) (?:it|this|that)|cadw (?:llygad|golwg)|gadw (?:llygad|golwg)|mine|gen i|f'un i|fi sy)(?!\p{L})/iu;
/** What its speaker says of themselves. */
const OWN = /(?<![\p{L}'])(?:I|I'll|I'm|[Mm]e|[Mm]ine|[Ff]i|[Gg]en i|mi)(?![\p{L}])/u;

/** What follows a short sentence, or words before a colon, that only say that it is a risk; null where none does. */
function headOfRisk(said: string): string | null {
  const colon = HEAD_BEFORE_COLON.exec(said);
  if (colon !== null && OF_RISKS.test(colon[0]) && colon[0].split(/\s+/u).length <= MOST_OF_HEAD)
    return said.slice(colon[0].length);
  const headed = apart(said, (one) => OF_RISKS.test(one) && one.split(/\s+/u).length <= MOST_OF_HEAD);
  const isFirst = headed !== null && said.trim().startsWith(headed.it);
  return isFirst && headed.rest.split(/\s+/u).length >= FEWEST_OF_RISK ? headed.rest : null;
}

/** Who owns a risk, said in a sentence of its own, and what is left of it. */
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

const firstOf = (name: string): string => name.split(/\s+/u)[0] ?? name;

const risk: Intent = {
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
    items.every(({ isByWords }) => isByWords === true) && !ASKS.test(said.trim()) && headOfRisk(said) !== null,
  // How it is worded is guessed.
  isSure: () => false,
  make: (slots) => {
    const { said, words } = slots;
    const text = said.replace(MITIGATED, '');
    const { text: whole, owner } = ownerOf(headOfRisk(said) ?? (text === said ? words : text), slots);
    const read = readRisk(whole);
    return read.text === '' ? null : recording(null, { do: 'risk', ...read, owner: read.owner ?? owner });
  },
};

const areaIn = ({ items = [] }: Slots): string | null => items.find(({ kind }) => kind === 'area')?.key ?? null;
const stepIn = ({ items = [] }: Slots): string | null => items.find(({ kind }) => kind === 'step')?.key ?? null;

const step: Intent = {
  examples: {
    en: [
      '{item}: {item} done',
      '{item} has finished the {item}',
      '{item} have completed their {item}',
      '{item} is done with {item}',
      'the {item} of {item} is complete',
      '{item} started on {item}',
      '{item} has begun {item}',
      '{item} in {item} is in progress',
      'we have done {item} in {item}',
      'mark {item} as done for {item}',
      '{item} not started in {item}',
      'step {item} is finished for {item}',
    ],
    cy: [
      '{item}: {item} wedi’i wneud',
      'mae {item} wedi gorffen {item}',
      'mae {item} wedi cwblhau eu {item}',
      'mae {item} wedi’i wneud gan {item}',
      'mae {item} yn {item} wedi’i gwblhau',
      'mae {item} wedi dechrau ar {item}',
      '{item} yn {item} ar y gweill',
      'rydyn ni wedi gwneud {item} yn {item}',
      'nodwch {item} wedi’i wneud ar gyfer {item}',
      '{item} heb ddechrau yn {item}',
      'cam {item} wedi’i orffen ar gyfer {item}',
      '{item} wedi’i orffen gan {item}',
    ],
  },
  ifWrong: 'undone',
  ofPlan: ['area'],
  instead: 'plan-board',
  isShaped: (slots) => areaIn(slots) !== null && stepIn(slots) !== null && stateSaid(slots.said) !== null,
  make: (slots) => {
    const [area, name, state] = [areaIn(slots), stepIn(slots), stateSaid(slots.said)];
    return area === null || name === null || state === null ? null : recording(area, { do: 'step', step: name, state });
  },
};

/** What people mean to record of a plan. */
export const INTENTS = {
  ...ITEM_INTENTS,
  ...GATE_INTENTS,
  'plan-read': reading,
  'plan-risk-new': risk,
  'plan-step': step,
} as const;
