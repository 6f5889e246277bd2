import { namesSomething } from '../../reading/chat/empty-words.js';
import type { Slots } from '../../reading/chat/slots.js';
import type { IntentDeclaration } from '../feature.js';
import type { LookUpCommand } from './grammar-find.js';
import { listing } from './intents-asked.js';
import { askedFor } from './rules/asked.js';

const PRONOUN =
  /^(?:(?:it|this|that|those|these|them|hwn|hon|honna|hwnna|hwnnw|hynny|fo|hi|nhw)(?: (?:in the first place|originally|yn y lle cynta?f?|yn wreiddiol))?)?$/iu;

/** "Anything in my name?" asks for one's own actions. */
const IN_MY_NAME = /^(?:in |under |yn |dan )?(?:my|fy) (?:own )?(?:name|enw)(?: i)?(?: (?:at all|o gwbl|o gwbwl))?$/iu;

/** Follows the words searched for: "pensions, I thought? can't see it". */
const AFTER =
  /(?:[.?!;:]\s.*|,?\s+(?:i|we) (?:thought|think|believe|reckon|seem to remember|remember)(?!\p{L}).*|,?\s+(?:ro'n i|o'n i|dwi)(?:'n)? (?:yn )?meddwl.*)$/isu;
/** Stands before a day at the end: "… after the summer". */
const WHEN = /\s+(?:after|before|since|in|on|over|during|ar ôl|cyn|ers|yn|dros|ar|wedi)(?:\s+(?:the|y|yr))?\s*$/iu;

/** Removes a day from the end of the words: when something was said is no part of the search. */
const withoutWhen = (words: string, dates: Slots['dates']): string => {
  const last = dates.find((date) => words.endsWith(date.words))?.words;
  const before = last === undefined ? words : words.slice(0, -last.length).replace(WHEN, '');
  return /\p{L}{3}/u.test(before) ? before.trimEnd() : words;
};

const soughtIn = ({ words, dates }: Slots): string | null => {
  const first = words.trim().replace(AFTER, '');
  const said = withoutWhen(/\p{L}{3}/u.test(first) ? first : words.trim(), dates).replace(/[\s.?!,]+$/u, '');
  return PRONOUN.test(said) || IN_MY_NAME.test(said) || !namesSomething(said) ? null : said;
};

const find = listing(
  {
    en: [
      'find {words}',
      'search for {words}',
      'look for {words}',
      'can you find the one about {words}?',
      'anything about {words}?',
      'anything in the {words} area?',
      'do we have anything on {words}',
      'is there an action about {words}?',
      'which one was about {words}?',
      'there was something about {words}',
      'what have we got on {words}?',
      'didn’t we say something about {words}',
      'show me everything to do with {words}',
      'where is the one about {words}?',
      'all the {words} ones',
      'actions mentioning {words}',
      'what did we decide about {words}?',
      'look up {words}',
      'have we logged anything about {words} before?',
    ],
    cy: [
      'chwilio am {words}',
      'chwiliwch am {words}',
      'dod o hyd i {words}',
      'ffeindia {words}',
      'oes rhywbeth am {words}?',
      'oes gennym ni rywbeth ar {words}',
      'oes cam am {words}?',
      'pa un oedd am {words}?',
      'roedd rhywbeth am {words}',
      'beth sydd gyda ni am {words}?',
      'dangoswch bopeth sy’n ymwneud â {words}',
      'ble mae’r un am {words}?',
      'camau sy’n sôn am {words}',
      'beth benderfynon ni am {words}?',
      'pob un am {words}',
      'ydyn ni wedi cofnodi rhywbeth am {words} o’r blaen?',
    ],
  },
  (slots) => {
    const words = soughtIn(slots);
    return words === null ? null : askedFor({ state: 'all', find: words });
  },
);

const lookUp: IntentDeclaration<LookUpCommand> = {
  ifWrong: 'harmless',
  examples: {
    en: [
      'who is looking after {words}?',
      'who is doing {words}',
      'who has got {words}?',
      'who was going to do {words}?',
      'whose is {words}',
      'who took on {words}?',
      'when is {words} due?',
      'when do we need {words} by?',
      'when will {words} be ready',
      'what is the latest on {words}?',
      'any news on {words}?',
      'how is {words} coming along',
      'where are we with {words}?',
      'what is happening with {words}',
      'what happened to {words}?',
      'is {words} done?',
      'has anyone done {words} yet?',
      'did {words} ever get done',
      'did {words} get dropped?',
      'has {words} gone out yet?',
      'when was {words} supposed to be done by?',
      'did anybody sort {words}?',
      'where did {words} come from?',
      'who asked for {words}?',
      'is {words} still on',
      'is somebody on {words}?',
    ],
    cy: [
      'pwy sy’n gofalu am {words}?',
      'pwy sy’n gwneud {words}',
      'gan bwy mae {words}?',
      'pwy oedd am wneud {words}?',
      'pwy gymerodd {words}',
      'pryd mae {words} i fod?',
      'erbyn pryd mae angen {words}?',
      'pryd fydd {words} yn barod',
      'beth yw’r diweddaraf am {words}?',
      'oes newyddion am {words}?',
      'sut mae {words} yn dod ymlaen',
      'ble ydyn ni arni gyda {words}?',
      'ble mae {words} arni?',
      'beth sy’n digwydd gyda {words}',
      'beth ddigwyddodd i {words}?',
      'ydy {words} wedi’i wneud?',
      'oes rhywun wedi gwneud {words} eto?',
      'gafodd {words} ei wneud erioed',
      'ydi {words} wedi mynd allan?',
      'wnaeth rhywun {words} yn y diwedd?',
      'o ble daeth {words}?',
      'pwy ofynnodd am {words}?',
      'oes rhywun ar {words}?',
    ],
  },
  make: (slots) => {
    const words = slots.reference === null ? soughtIn(slots) : null;
    return words === null ? null : { kind: 'look-up', words };
  },
};

/** Searches for actions by words of their tasks. */
export const WORDS = { 'find-words': find, 'look-up': lookUp };
