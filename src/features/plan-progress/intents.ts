import type { IntentDeclaration } from '../feature.js';
import { recording, type RecordCommand } from './grammar-commands.js';
import { GATE_INTENTS } from './intents-gates.js';
import { ITEM_INTENTS } from './intents-items.js';
import { risk } from './intents-risk.js';
import { numberSaid, stateSaid } from './rules/said-parts.js';
import type { NamedPart, Slots } from '../../reading/chat/slots.js';
import { isKeyed, partIn } from './rules/item-said.js';

type Intent = IntentDeclaration<RecordCommand>;

/** Returns a number that is neither a date nor a key. */
function valueIn({ said, dates, items = [] }: Slots): number | null {
  const bare = [...dates.map(({ words }) => words), ...items.map(({ key }) => key)].reduce(
    (left, words) => left.replace(words, ' '),
    said,
  );
  return numberSaid(bare)?.value ?? null;
}

/** Words for counting: with one of them, a number beside some words of a measure is a reading of it. */
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

/** What people record about a plan. */
export const INTENTS = {
  ...ITEM_INTENTS,
  ...GATE_INTENTS,
  'plan-read': reading,
  'plan-risk-new': risk,
  'plan-step': step,
} as const;
