import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { HoldCommand, MyDataCommand } from './grammar.js';

const myData: IntentDeclaration<MyDataCommand> = {
  examples: {
    en: sentencesOf(`
      what do you know about me | what do you know about me? | what information do you hold about me | what have you stored about me | show me everything you have on me | show me my data | what personal data do you keep | do you keep data about me
      what are you recording about me | can I see what you hold on me | I want a copy of my data | export my data | subject access request | GDPR request | which of my details do you have | is my name stored anywhere | what's kept about me
      how do I get my data deleted | who can see what I write to you | is this private? | what happens to my data
    `),
    cy: sentencesOf(`
      beth ydych chi'n ei wybod amdanaf i | be wyt ti'n wybod amdana i | pa wybodaeth sydd gennych chi amdanaf | beth sydd wedi'i storio amdana i | dangoswch bopeth sydd gennych chi amdana i | dangoswch fy nata | pa ddata personol ydych chi'n ei gadw
      ydych chi'n cadw data amdanaf | ga i weld beth sydd gennych amdanaf | dwi isio copi o fy nata | allforio fy nata | cais gwrthrych am wybodaeth | cais GDPR | pa fanylion sydd gennych chi amdana i | beth sy'n cael ei gadw amdanaf
      sut mae dileu fy nata | ydy hyn yn breifat? | beth sy'n digwydd i fy nata
    `),
  },
  ifWrong: 'harmless',
  make: () => ({ kind: 'my-data' }),
};

/** Words about holding records; without one, "off our list" means something else. */
const OF_HOLDING =
  /(?<!\p{L})(?:hold|held|unhold|holding|inquiry|inquiries|legal\p{L}*|lawyers?|counsel|foi|evidence|tribunal|audit\p{L}*|delet\p{L}*|destroy\p{L}*|remov\p{L}*|dispos\p{L}*|retain\p{L}*|retention|preserv\p{L}*|un?freeze|freeze|frozen|keep\p{L}*|kept|purged?|wiped?|erased?|lock|unlock|releas\p{L}*|litigation|hataliad|ataliad|[hg]?ymchwiliad|[gc]h?yfreith\p{L}*|dd?ileu|rhyddh?\p{L}*|ryddh\p{L}*|[dt]h?ystiolaeth|archwil\p{L}*|[cg]h?adw\p{L}*|gwared|waredu|[dt]d?inistr\p{L}*|dd?iogel\p{L}*|datgloi|gloi|dal)(?!\p{L})/iu;

const hold: IntentDeclaration<HoldCommand> = {
  examples: {
    en: sentencesOf(`
      put a hold on {reference} | keep {reference} for the inquiry | {reference} must not be deleted | don't dispose of {reference} | legal hold on {reference} | preserve the record of {reference} | {reference} is needed for an inquiry, keep it | make sure {reference} is never removed
    `),
    cy: sentencesOf(`
      rhowch ataliad ar {reference} | cadwch {reference} ar gyfer yr ymchwiliad | ni ddylid dileu cofnod {reference} | peidiwch â chael gwared ar gofnod {reference} | ataliad cyfreithiol ar {reference} | diogelwch gofnod {reference} | mae angen {reference} ar gyfer ymchwiliad, cadwch e
    `),
  },
  ifWrong: 'grave',
  make: ({ reference, said }) =>
    reference === null || !OF_HOLDING.test(said) ? null : { kind: 'hold', reference, isHeld: true },
};

const release: IntentDeclaration<HoldCommand> = {
  examples: {
    en: sentencesOf(`
      release {reference} | take the hold off {reference} | lift the hold on {reference} | {reference} needn't be held any more | the inquiry is over, release {reference} | end the legal hold on {reference}
    `),
    cy: sentencesOf(`
      rhyddhewch {reference} | tynnwch yr ataliad oddi ar {reference} | codwch yr ataliad ar {reference} | does dim angen dal {reference} mwyach | mae'r ymchwiliad ar ben, rhyddhewch {reference} | diwedd yr ataliad ar {reference}
    `),
  },
  ifWrong: 'grave',
  make: ({ reference, said }) =>
    reference === null || !OF_HOLDING.test(said) ? null : { kind: 'hold', reference, isHeld: false },
};

/** Requests to see one's own data, and to hold or release an action's records. */
export const INTENTS = { 'my-data': myData, hold, release };
