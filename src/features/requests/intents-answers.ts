import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { DecideCommand } from './grammar.js';
import { reasonAfterBecause } from '../actions/rules/reason.js';
import { deadlineWordsIn } from '../actions/rules/said-deadline.js';

/** "His extra month" is what he asked for; "an extra week" is what somebody else gives. */
const AS_ASKED = /(?<!\p{L})(?:(?:his|her|their|the) (?:extra|additional) (?!\d)|(?:ei|eu) \p{L}+ ychwanegol)(?!\d)/iu;

const grant: IntentDeclaration<DecideCommand> = {
  examples: {
    en: sentencesOf(`
      grant {reference} | that's fine, go ahead with {reference} | yes, go ahead with {reference} | yes to the extra time on {reference} | ok for {reference}
      approve the request on {reference} | {person} can have the extra time on {reference} | {person} can have until {date} for {reference} | let {person} have more time on {reference}
      fine by me, {reference} can have until {date} | agree to {reference} | agreed, {date} is fine for {reference} | say yes to {reference} | I'm happy with the new date for {reference}
      give {person} the extension on {reference} | allow it for {reference} | that's approved, {reference} | {date} is ok for {reference} but no later | no problem with the extension on {reference}
      accept the request for {reference} | I'll allow {reference} until {date} | granted, {reference} until {date} | yes ok but only to {date} | yes but only until {date} | only until {date}, no later
    `),
    cy: sentencesOf(`
      caniatewch {reference} | caniatáu'r cais am {reference} | iawn, ewch ymlaen gyda {reference} | ie, ewch amdani gyda {reference} | mae hynny'n iawn ar gyfer {reference}
      gall {person} gael mwy o amser ar {reference} | gall {person} gael tan {date} ar gyfer {reference} | cymeradwyo'r cais ar {reference} | cytuno i {reference} | dwedwch ie wrth {reference}
      rhowch yr estyniad i {person} ar {reference} | dwi'n hapus gyda'r dyddiad newydd ar gyfer {reference} | mae {date} yn iawn ar gyfer {reference} | derbyn y cais am {reference} | iawn gen i, {reference} tan {date}
      dim problem gyda'r estyniad ar {reference} | wedi cytuno, {reference} | gewch chi tan {date} ar gyfer {reference} | caniatâd i {reference} | dim ond tan {date} | iawn, ond dim ond tan {date}
    `),
  },
  ifWrong: 'grave',
  make: ({ said, reference, dates }) => {
    if (reference === null) return null;
    const when = deadlineWordsIn(said, dates);
    return { kind: 'grant', reference, words: when === 'none' || AS_ASKED.test(said) ? null : when };
  },
};

const LEAD_IN = /^(?:no|nope|not this time|sorry|na|nage|ddim y tro (?:hwn|yma)|sori)[\s,.:–-]+(?<rest>\S.{6,})$/iu;

const refuse: IntentDeclaration<DecideCommand> = {
  examples: {
    en: sentencesOf(`
      refuse {reference} | no to {reference} | no, not for {reference} | not this time for {reference} | sorry, {reference} can't wait | turn down the request on {reference} | reject the extension for {reference}
      {person} can't have more time on {reference} | {reference} needs to stay as it is | {reference} has to be done by the date we agreed | I'm not happy to extend {reference}
      no more time for {reference} because {words} | we can't move {reference}, {words} | keep the date for {reference} | stick to the date on {reference} | say no to {reference} | decline the request about {reference}
      {reference} stays with {person} | {reference} is yours I'm afraid | no extension on {reference} | I'm not going to allow that for {reference} | it's a no for {reference}
    `),
    cy: sentencesOf(`
      gwrthodwch {reference} | na i {reference} | na, ddim ar gyfer {reference} | ddim y tro hwn ar gyfer {reference} | sori, all {reference} ddim aros | gwrthod y cais am {reference} | gwrthodwch yr estyniad ar {reference}
      all {person} ddim cael mwy o amser ar {reference} | rhaid i {reference} aros fel y mae | dim rhagor o amser i {reference} achos {words} | allwn ni ddim symud {reference}, {words} | cadwch y dyddiad ar gyfer {reference}
      dim estyniad ar {reference} | dwedwch na wrth {reference} | dwi ddim yn fodlon ymestyn {reference} | mae {reference} yn aros gyda {person} | chi biau {reference} mae arna i ofn
    `),
  },
  ifWrong: 'grave',
  make: ({ said, reference, dates }) => {
    if (reference === null) return null;
    const words = reasonAfterBecause(said, dates) ?? LEAD_IN.exec(said)?.groups?.['rest'] ?? '';
    return { kind: 'refuse', reference, words: words === '' ? null : words };
  },
};

export const ANSWER_INTENTS = { grant, refuse };
