import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { CancelCommand, DoneCommand, ReopenCommand } from './grammar-commands.js';
import { isAsking, noteBeside } from './rules/said-of-action.js';
import { reasonIn } from './rules/reason.js';

/** Says that something is not done yet, or only in part. */
const NOT_YET =
  /(?<!\p{L})(?:nearly|almost|half(?:way| way| done)|partly|mostly|will be|should be|heb|bron|hanner|bydd)(?!\p{L})/iu;

/** Says plainly that it may be closed, whatever will be. */
const MAY_CLOSE =
  /(?<!\p{L})(?:(?:can|may|could|should|to) (?:now )?be (?:closed|ticked off|marked (?:as )?done|taken off)|(?:please |so )close (?:it|this|that)|gellir ei (?:gau|chau)|(?:caewch|cau) (?:ef|fe|fo|hwn|e|o))(?!\p{L})/iu;

const done: IntentDeclaration<DoneCommand> = {
  examples: {
    en: sentencesOf(`
      {reference} is done | {reference} done | that is {reference} done | {reference} is sorted | {reference} all finished now
      I have finished {reference} | I've done {reference} | finally finished {reference} | we completed {reference} yesterday
      {reference} can be closed | you can close {reference} | can you mark {reference} as done | please mark {reference} complete
      tick off {reference} | tick {reference} off the list | cross {reference} off | that's {reference} off the list
      just to say {words} went out yesterday so that's {reference} off the list | {words} has gone to the Minister, so {reference} is done
      I sent {words} on Friday, that completes {reference} | {reference} went out this morning | {reference} has been sent
      {reference} has been circulated to everyone | {reference} is complete: {words} | all done on {reference} | {reference} is in the bag
      happy to confirm that {reference} has now been completed | consider {reference} done | {person} has finished {reference}
      {reference} is closed | {reference} wrapped up | nothing more to do on {reference} | {reference} was agreed and published, so close it
      you can take {reference} off my list, it's done | I've handed in {reference} | {reference} submitted | got {reference} over the line
      {reference} went on {date} | {reference} was sent {date} | sent my bit for {reference} | I've sent mine for {reference}
      {reference} got signed off {date} so no need to keep asking | we've got {reference} signed at last | {reference} is in the post, you can leave me be | {reference} can go, it's been on the website since {date}
      you can stop chasing me, {reference} went out {date} | {reference} has been published | {reference} is live | {reference} has been checked | {reference} is booked | {reference} is all arranged, invites are out, so that's that
      mark it done | close it | {reference} is up and running | {reference} is now on the website so that one's finished | I have sent {reference} to {person}
      no need to remind me about {reference}, it's done | I did {reference} {date} | {reference} has happened | can we close {reference}, {words} went {date} | the first one's finished | it's done | yes, did it {date}
    `),
    cy: sentencesOf(`
      mae {reference} wedi'i wneud | {reference} wedi gorffen | dwi wedi gorffen {reference} | dw i wedi cwblhau {reference} | rwyf wedi cwblhau {reference}
      rydym wedi gorffen {reference} | 'dan ni wedi gwneud {reference} | wi wedi cwpla {reference} | wedi bennu {reference} | {reference} ar ben
      mae {reference} wedi'i gwblhau | cafodd {reference} ei gwblhau ddoe | gallwch gau {reference} | gellir cau {reference} | gewch chi gau {reference}
      allwch chi nodi bod {reference} wedi'i gwblhau | nodwch fod {reference} wedi'i wneud | ticiwch {reference} | dyna {reference} wedi'i wneud
      anfonais {words} ddoe felly mae {reference} wedi'i gwblhau | mae {words} wedi mynd, felly dyna {reference} wedi gorffen
      aeth {reference} allan bore 'ma | mae {reference} wedi mynd at bawb | mae {reference} wedi'i anfon | {reference} wedi'i gyflwyno
      mae {person} wedi gorffen {reference} | croeswch {reference} oddi ar y rhestr | does dim mwy i'w wneud ar {reference}
      popeth wedi'i wneud ar {reference} | mae'n bleser cadarnhau bod {reference} wedi'i gwblhau | {reference} wedi cau | caewch {reference} os gwelwch yn dda
      ma {reference} di neud | dwi 'di gorffan {reference} | {reference} wedi'i chwblhau
      mae {reference} wedi'i lofnodi | {reference} wedi'i gyhoeddi | mae {reference} yn y post | aeth {reference} {date} | mae {reference} wedi'u gwirio | dwi 'di hala {reference} | {reference} 'di mynd | mae {reference} wedi'u gwneud
      does dim angen fy atgoffa am {reference}, mae wedi'i wneud | newydd ei wneud o | newydd orffen e | wnes i fe {date} | wedi'i wneud {date} | mae'r tîm bellach wedi cwblhau {reference} | roedd {reference} {date}
      cau fe | caewch e | ticia fe | nodwch e fel wedi'i wneud | dwi wedi anfon {reference} at {person}
    `),
  },
  ifWrong: 'undone',
  make: ({ said, reference, words }) =>
    reference === null || isAsking(said) || (NOT_YET.test(said) && !MAY_CLOSE.test(said))
      ? null
      : { kind: 'done', reference, note: noteBeside(said, words) },
};

const reopen: IntentDeclaration<ReopenCommand> = {
  examples: {
    en: sentencesOf(`
      reopen {reference} | {reference} needs to be opened again | {reference} isn't done after all | {reference} is not finished after all
      open {reference} up again | can you bring {reference} back | put {reference} back on the list | {reference} should still be open
      we closed {reference} too soon | I closed {reference} by mistake | {reference} was marked done by mistake | un-close {reference}
      {reference} isn't actually finished, reopen it | {reference} has come back | sorry, {reference} is still going | {reference} shouldn't be closed
      please could you reopen {reference}, {words} | {reference} ought to be live again | {reference} was closed in error | unmark {reference} as done
      we need to look at {reference} again, please open it | make {reference} active again
      I ticked {reference} off too soon | I marked {reference} as finished by mistake | can {reference} go back on the list | {reference} has to come back to life, {words} was wrong | {reference} open again please
      I shouldn't have closed {reference} | ignore my done on {reference}, it isn't finished | {reference} back open please, {words} | hold on, {reference} is NOT done | actually it isn't finished
      I haven't done {reference}, I must have pressed the wrong thing | I pressed done on {reference} by accident | {reference} isn't finished, I was too quick | {reference} never went out, put it back | we need {reference} after all | bring it back, {words}
    `),
    cy: sentencesOf(`
      ailagorwch {reference} | ail-agor {reference} | agorwch {reference} eto | dyw {reference} ddim wedi gorffen wedi'r cyfan | nid yw {reference} wedi'i gwblhau wedi'r cyfan
      caewyd {reference} mewn camgymeriad | caeais i {reference} drwy gamgymeriad | rhowch {reference} yn ôl ar y rhestr | dewch â {reference} yn ôl
      dylai {reference} fod ar agor o hyd | mae angen ailagor {reference} | allwch chi ailagor {reference} | gawn ni agor {reference} eto | mae {reference} yn fyw eto
      ddylai {reference} ddim bod wedi cau | tydi {reference} ddim wedi gorffen go iawn | caeon ni {reference} yn rhy gynnar | sori, mae {reference} yn dal i fynd
      smo {reference} wedi bennu wedi'r cwbl | agor {reference} unwaith eto plis
      dwi heb wneud {reference}, pwysais i'r botwm anghywir | nodais i fod {reference} wedi'i wneud drwy gamgymeriad | mae angen {reference} eto | tynnais i {reference} oddi ar y rhestr yn rhy fuan | dewch ag e nôl
      ddylwn i ddim fod wedi cau {reference} | dyw {reference} ddim wedi'i wneud, sori
      all {reference} fynd nôl ar y rhestr | aeth {reference} byth allan, rho fe nôl | dyw {reference} ddim wedi'i orffen, o'n i'n rhy gyflym
    `),
  },
  ifWrong: 'undone',
  make: ({ reference }) => (reference === null ? null : { kind: 'reopen', reference }),
};

const cancel: IntentDeclaration<CancelCommand> = {
  examples: {
    en: sentencesOf(`
      cancel {reference} | we don't need {reference} any more | {reference} isn't needed any more | {reference} is no longer needed | no need for {reference} now
      {reference} has been overtaken by events | {reference} has been overtaken by {words} | scrap {reference} | drop {reference} | bin {reference} | forget {reference}
      forget about {reference} | let's drop {reference} | delete {reference} | remove {reference} from the list | take {reference} off the list, we are not doing it
      {reference} is not going ahead | we're not doing {reference} after all | {reference} can be cancelled because {words} | please cancel {reference} as {words}
      {reference} fell away | {reference} is redundant now | {reference} no longer applies | get rid of {reference} | the Board decided against {reference}
      {reference} was a duplicate | {reference} is a duplicate of another one | {reference} was logged by mistake | {reference} shouldn't be on the list | kill {reference}
      no longer needed | not needed any more | no point doing {reference} now, {words} | there's no point in {reference} any more | we can lose {reference}, {words} have disbanded | {reference} is dead in the water | kill it
    `),
    cy: sentencesOf(`
      canslwch {reference} | canslo {reference} | does dim angen {reference} mwyach | nid oes angen {reference} bellach | sdim angen {reference} rŵan | dim angen {reference} nawr
      dileu {reference} | dilëwch {reference} | tynnwch {reference} oddi ar y rhestr | gollyngwch {reference} | anghofiwch am {reference} | anghofia {reference}
      dydyn ni ddim yn gwneud {reference} wedi'r cyfan | dyw {reference} ddim yn mynd yn ei flaen | nid yw {reference} yn berthnasol mwyach
      mae {words} wedi disodli {reference} | canslwch {reference} gan fod {words} | canslwch {reference} achos {words} | mae {reference} yn ddiangen nawr
      penderfynodd y Bwrdd beidio â gwneud {reference} | mae {reference} yn ddyblyg | cofnodwyd {reference} mewn camgymeriad | gallwn ni ollwng {reference}
      cael gwared ar {reference} | diddymu {reference} | smo ni angen {reference} rhagor | ddylai {reference} ddim bod ar y rhestr
      does dim pwynt gwneud {reference} nawr | dim ei angen mwyach | dim angen e bellach | mae {words} wedi dod i ben felly gollyngwch {reference}
    `),
  },
  ifWrong: 'grave',
  make: ({ said, reference, dates }) =>
    reference === null ? null : { kind: 'cancel', reference, reason: reasonIn(said, { dates, reference }) },
};

export const CLOSING_INTENTS = { done, reopen, cancel };
