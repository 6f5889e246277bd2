import { isConsulted } from '../actions/rules/said-leads.js';
import { sentencesOf } from '../../reading/text/sentences-of.js';
import { reasonAfterBecause, reasonIn } from '../actions/rules/reason.js';
import type { Slots } from '../../reading/chat/slots.js';
import { deadlineWordsIn } from '../actions/rules/said-deadline.js';
import type { IntentDeclaration } from '../feature.js';
import type { AskCommand, WithdrawRequestCommand } from './grammar.js';
import { ANSWER_INTENTS } from './intents-answers.js';

/** When something was: "shipped this morning" asks for no time. */
const BY_NOW =
  /^(?:(?:earlier )?(?:this (?:morning|afternoon)|today)|yesterday|last |(?:y )?bore (?:yma|ma)|heddiw|ddoe|neithiwr)/iu;

/** The days that are later than the deadline, of which one is asked for; all of them where none is. */
function laterThan(due: string | null, dates: Slots['dates']): Slots['dates'] {
  const later = dates
    .filter(({ words }) => !BY_NOW.test(words))
    .filter(({ deadline }) => due === null || deadline.due === null || deadline.due > due);
  return later.length === 0 ? dates.filter(({ words }) => !BY_NOW.test(words)) : later;
}

const moreTime: IntentDeclaration<AskCommand> = {
  examples: {
    en: sentencesOf(`
      I need more time for {reference} | can I have more time on {reference} | can we have until {date} for {reference} | can I have until {date} on {reference} because {words} | could I get an extension on {reference}
      I won't make {date} for {reference} | I'm not going to make the deadline on {reference} | I'll need another week on {reference} | we need a bit longer on {reference}, {words} | I can't finish {reference} by {date}
      {reference} is going to be late, can I have until {date} | any chance of an extra week on {reference} | could {reference} wait until {date} because {words} | running behind on {reference}, can it be {date}
      would it be possible to have until {date} for {reference} as {words} | please may I have an extension to {date} for {reference} | more time please on {reference}, {words}
      I'm struggling with {reference}, could I have another fortnight | we're waiting for {words} so need until {date} for {reference} | asking for an extension on {reference} until {date}
      {reference} will slip to {date} because {words} | I don't think I'll get {reference} done by {date} | can the deadline for {reference} be extended to {date} | realistically {reference} will be {date} | need until {date}, {words}
      {words} cancelled on us again, so {reference} is now {date}, I trust the chair will be OK with that? | {reference} will be a week late | mine will be a week late | one more week please | can it wait until {date}, {words} | so {date} realistically?
    `),
    cy: sentencesOf(`
      mae angen rhagor o amser arna i ar gyfer {reference} | dwi angen mwy o amser ar {reference} | ga i fwy o amser ar {reference} | gawn ni tan {date} ar gyfer {reference} | a gaf i tan {date} ar {reference} achos {words}
      fydda i ddim wedi gorffen {reference} erbyn {date} | alla i ddim gorffen {reference} mewn pryd | bydd angen wythnos arall arna i ar {reference} | dwi isio mwy o amsar ar {reference} | wi angen mwy o amser i {reference}
      mae {reference} yn mynd i fod yn hwyr, ga i tan {date} | oes modd cael wythnos ychwanegol ar {reference} | a fyddai modd cael estyniad tan {date} ar gyfer {reference} gan fod {words} | estyniad ar {reference} os gwelwch yn dda, {words}
      allai {reference} aros tan {date} achos {words} | rydym yn aros am {words} felly mae angen tan {date} ar gyfer {reference} | gofyn am estyniad ar {reference} tan {date} | bydd {reference} yn llithro i {date} oherwydd {words}
      dwi ar ei hôl hi gyda {reference}, oes modd cael pythefnos arall | hoffwn ofyn am ragor o amser ar gyfer {reference} | dydw i ddim yn meddwl y bydd {reference} yn barod erbyn {date} | a ellir ymestyn dyddiad cau {reference} i {date}
      ga i bythefnos arall ar {reference}, dwi'n dal i ddisgwyl {words} | wythnos arall plis | bydd {reference} wythnos yn hwyr | bydd f'un i wythnos yn hwyr | {date} yn iawn?
    `),
  },
  ifWrong: 'undone',
  make: ({ said, reference, action, dates }) => {
    if (reference === null) return null;
    const later = laterThan(action?.due ?? null, dates);
    const when = deadlineWordsIn(said, later);
    const until = later.find(({ words }) => when?.endsWith(words) === true)?.words ?? null;
    const reason = reasonIn(said, { dates, reference, until });
    const words = [when === null || when === 'none' ? '' : when, reason === null ? '' : `because ${reason}`];
    return { kind: 'more-time', reference, words: words.filter((part) => part !== '').join(' ') };
  },
};

const notMine: IntentDeclaration<AskCommand> = {
  examples: {
    en: sentencesOf(`
      {reference} isn't mine | {reference} is not mine | that's not one of mine, {reference} | {reference} isn't for me | I don't lead on {reference} | why have I got {reference} | I shouldn't have {reference}
      {reference} should be {person}, not me | {reference} was never mine, ask {person} | I think {reference} belongs to {person} | {reference} is nothing to do with me | wrong person for {reference} | you've got the wrong person for {reference}
      I'm not the right person for {reference}, try {person} | I moved teams so {reference} isn't mine any more | {reference} has come to me by mistake | I can't do {reference}, {words} | that's {person}'s job, {reference}
      not my area, {reference} | please take me off {reference} | can somebody else have {reference} because {words} | I don't think {reference} is for our team
      {person} said he'd cover {reference} | {person} always does {reference} | I thought {person} was doing {reference} | am I really meant to do {reference}? {person} does it | not me, try {person} | neither is mine | no, that's {person}'s
    `),
    cy: sentencesOf(`
      nid fi biau {reference} | nid fy un i yw {reference} | ddim i mi mae {reference} | dim fi sy'n gwneud {reference} | nid fi sy'n gyfrifol am {reference} | pam mae {reference} gen i | ddylwn i ddim cael {reference}
      {person} ddylai gael {reference}, nid fi | {person} sy'n arwain ar {reference}, nid fi | does gan {reference} ddim i'w wneud â fi | y person anghywir ar gyfer {reference} | dwi'n meddwl mai {person} biau {reference}
      dwi wedi symud tîm felly nid fi biau {reference} mwyach | daeth {reference} ata i drwy gamgymeriad | alla i ddim gwneud {reference}, {words} | gwaith {person} yw {reference} | tynnwch fi oddi ar {reference}
      all rhywun arall gael {reference} achos {words} | nid fy maes i yw {reference} | smo {reference} 'da fi | dim un fi ydi {reference}
      {person} sy'n gwneud {reference} fel arfer | dim fi sy fod i wneud {reference}, {person} sy'n ei wneud bob tro | nage, {person} sy'n gwneud hwnna | o'n i'n meddwl mai {person} oedd yn gwneud {reference}
    `),
  },
  ifWrong: 'undone',
  make: ({ said, reference, people, dates }) => {
    if (reference === null) return null;
    const instead = people.filter((person) => !person.isAsker && !isConsulted(said, person)).map(({ name }) => name);
    const reason = reasonAfterBecause(said, dates);
    const words = [
      instead.length === 0 ? '' : `ask ${instead.join(' and ')}`,
      reason === null ? '' : `because ${reason}`,
    ];
    return { kind: 'not-mine', reference, words: words.filter((part) => part !== '').join(' ') };
  },
};

const withdrawRequest: IntentDeclaration<WithdrawRequestCommand> = {
  examples: {
    en: sentencesOf(`
      withdraw my request for {reference} | forget my request about {reference} | I don't need more time on {reference} after all | I don't need the extension on {reference} any more | take back what I asked about {reference}
      cancel my extension request on {reference} | ignore my request for {reference} | actually I can do {reference} on time | never mind about the extra time for {reference} | I've managed {reference}, no need for the extension
      scrap my request on {reference} | {reference} is mine after all | please disregard what I asked for on {reference} | I take it back about {reference}
    `),
    cy: sentencesOf(`
      tynnwch fy nghais am {reference} yn ôl | anghofiwch fy nghais am {reference} | does dim angen mwy o amser arna i ar {reference} wedi'r cyfan | does dim angen yr estyniad ar {reference} bellach
      canslwch fy nghais am estyniad ar {reference} | anwybyddwch fy nghais ar gyfer {reference} | alla i wneud {reference} mewn pryd wedi'r cyfan | peidiwch â phoeni am yr amser ychwanegol ar gyfer {reference}
      dwi'n tynnu fy nghais am {reference} yn ôl | fi biau {reference} wedi'r cyfan | dwi ddim angen yr estyniad ar {reference} nawr
    `),
  },
  ifWrong: 'undone',
  make: ({ reference }) => (reference === null ? null : { kind: 'withdraw-request', reference }),
};

/** Leads' requests about an action and the chair's answers, in any words. */
export const INTENTS = {
  'more-time': moreTime,
  'not-mine': notMine,
  'withdraw-request': withdrawRequest,
  ...ANSWER_INTENTS,
};
