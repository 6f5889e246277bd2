import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { ReassignCommand } from './grammar-commands.js';
import { isLikelyTogether } from './rules/led-together.js';
import { isAsking } from './rules/said-of-action.js';
import { newLeadsIn } from './rules/said-leads.js';

const reassign: IntentDeclaration<ReassignCommand> = {
  examples: {
    en: sentencesOf(`
      give {reference} to {person} | assign {reference} to {person} | pass {reference} to {person} | hand {reference} over to {person} | reassign {reference} from {person} to {person}
      {person} should really have {reference} | {person} should have that one | {reference} should be {person}'s | {reference} belongs to {person} | {reference} is {person}'s really
      {person} is covering {reference} from now on | {person} will do {reference} | {person} will take {reference} | {person} has agreed to take on {reference} | {person} is doing {reference} now
      {person} is picking up {reference} | {person} has offered to lead on {reference} | let {person} have {reference} | add {person} to {reference} | add {person} to it | put {person} on {reference} | put {person} down for {reference} | make {person} the lead of {reference}
      can {person} take {reference} instead | could {person} do {reference} | can you give {reference} to {person} please | {reference} is with {person} from now on | {reference} goes to {person}
      I'll take {reference} | I can take {reference} | I'll do {reference} | give {reference} to me | give it to me then | put me down for {reference} | let me have {reference} | happy to pick up {reference} | {reference} is mine now
      {person} has left, so {person} will do {reference} | {reference} is for {set} | give {reference} to {set} | put {person} in charge of {reference} | put {person} in charge of {reference} in place of {person} | {person} is to have charge of {reference} | place {reference} in {person}'s hands | swap {person} for {person} on {reference} | change the lead of {reference} to {person} | the lead for {reference} is {person} now
      {person} rather than {person} for {reference} | {person} instead of {person} on {reference} | {person} can have {reference} | {person} can have it | {person} is taking over {reference} from {person} | {person} should have it
      {person} instead | not {person}, {person} | {person} not {person} | change that to {person} | let {person} off {reference}, {person} has it now | {person} is swamped, could {person} do {reference} | I'll do it
    `),
    cy: sentencesOf(`
      rhowch {reference} i {person} | rho {reference} i {person} | pasiwch {reference} i {person} | trosglwyddwch {reference} i {person} | ailbennwch {reference} o {person} i {person} | neilltuwch {reference} i {person}
      dylai {person} gael {reference} | {person} ddylai gael hwnna | {person} ddylai wneud {reference} | {person} biau {reference} | mae {reference} yn perthyn i {person} | {person} sy'n gyfrifol am {reference} nawr
      mae {person} yn cymryd {reference} o hyn ymlaen | bydd {person} yn gwneud {reference} | {person} sy'n gwneud {reference} o hyn allan | mae {person} wedi cytuno i gymryd {reference} | gadewch i {person} gael {reference}
      all {person} gymryd {reference} yn lle | allai {person} wneud {reference} | allwch chi roi {reference} i {person} | gwnewch {person} yn arweinydd {reference} | newidiwch arweinydd {reference} i {person}
      fe wna i {reference} | mi gymera i {reference} | gwnaf i {reference} | gallaf i gymryd {reference} | rhowch {reference} i mi | rho fo i mi 'ta | rhowch fi lawr ar gyfer {reference} | wna i {reference}
      mae {person} wedi gadael, felly bydd {person} yn gwneud {reference} | {reference} i {person} os gwelwch yn dda | rhowch {reference} i {set} | {person} i arwain ar {reference} | {person} yw arweinydd {reference} bellach
      {person} yn lle {person} ar {reference} | {person} yn hytrach na {person} ar gyfer {reference} | rho fe i {person} | rho'r {reference} i {person} | caiff {person} hwnna | rhowch {person} yng ngofal {reference} | {person} fydd â gofal {reference} yn lle {person}
      ychwanega {person} at {reference} | ychwanegwch {person} at {reference} | nid {person}, {person} | {person} nid {person} | fi wnaiff e | wna i fe | mi wna i o | fi neith o | mae {person} am wneud {reference} yn lle {person}
    `),
  },
  ifWrong: 'undone',
  isSure: ({ said }) => !isLikelyTogether(said),
  make: ({ said, reference, action, people, set }) => {
    const leads = newLeadsIn({ said, people, set, ...(action && { action }) });
    return reference === null || leads === null || isAsking(said)
      ? null
      : { kind: 'reassign', reference, words: leads };
  },
};

export const LEADS_INTENTS = { reassign };
