import type { IntentDeclaration } from '../feature.js';
import { recording, type RecordCommand } from './grammar-commands.js';
import { ITEM_INTENTS } from './intents-items.js';
import { numberSaid, readRisk, stateSaid } from './rules/said-parts.js';
import type { Slots } from '../../reading/chat/slots.js';

type Intent = IntentDeclaration<RecordCommand>;

/** A number that is neither a day nor a key. */
function valueIn({ said, dates, item }: Slots): number | null {
  const bare = [...dates.map(({ words }) => words), ...(item == null ? [] : [item.key])].reduce(
    (left, words) => left.replace(words, ' '),
    said,
  );
  return numberSaid(bare)?.value ?? null;
}

const isReading = (slots: Slots): boolean => slots.item?.kind === 'measure' && valueIn(slots) !== null;

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
  isShaped: isReading,
  make: (slots) => {
    const value = valueIn(slots);
    if (slots.item?.kind !== 'measure' || value === null) return null;
    return recording(slots.item.key, { do: 'reading', value, when: slots.dates[0]?.words ?? null, isSure: false });
  },
};

const MITIGATED =
  /^(?:there is|there’s|there's|i see|we see|log|record|add|note|put down|mae|cofnodwch|ychwanegwch|nodwch)?\s*(?:yna |an? |the |another |new )?(?:risk|risg)(?: newydd)?(?: (?:that|of|is that|from|y|fod|bod))?\s*:?\s*/iu;

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
    ],
  },
  ifWrong: 'undone',
  // How it is worded is guessed.
  isSure: () => false,
  make: ({ said, words }) => {
    const text = said.replace(MITIGATED, '');
    const read = readRisk(text === said ? words : text);
    return read.text === '' ? null : recording(null, { do: 'risk', ...read });
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
  isShaped: (slots) => areaIn(slots) !== null && stepIn(slots) !== null && stateSaid(slots.said) !== null,
  make: (slots) => {
    const [area, name, state] = [areaIn(slots), stepIn(slots), stateSaid(slots.said)];
    return area === null || name === null || state === null ? null : recording(area, { do: 'step', step: name, state });
  },
};

/** What people mean to record of a plan. */
export const INTENTS = { ...ITEM_INTENTS, 'plan-read': reading, 'plan-risk-new': risk, 'plan-step': step } as const;
