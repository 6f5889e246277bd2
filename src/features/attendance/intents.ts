import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { AttendCommand } from './grammar.js';

const attend: IntentDeclaration<AttendCommand> = {
  examples: {
    en: sentencesOf(`
      ask the lead of {reference} to come | invite {person} to the meeting about {reference} | can {person} come and talk about {reference} | we want {person} at the next meeting for {reference} | get {person} along to the meeting for {reference}
      {person} should attend for {reference} | please invite whoever leads {reference} | ask {person} to attend about {reference} | could {person} present {reference} at the meeting | I'd like to hear from {person} on {reference} at the next meeting
      bring {person} in on {reference} next time | have the lead of {reference} come to the board
    `),
    cy: sentencesOf(`
      gofynnwch i arweinydd {reference} ddod | gwahoddwch {person} i'r cyfarfod am {reference} | all {person} ddod i siarad am {reference} | rydym eisiau {person} yn y cyfarfod nesaf ar gyfer {reference} | dylai {person} fynychu ar gyfer {reference}
      gwahoddwch bwy bynnag sy'n arwain {reference} | gofynnwch i {person} ddod ynglŷn â {reference} | allai {person} gyflwyno {reference} yn y cyfarfod | hoffwn glywed gan {person} am {reference} yn y cyfarfod nesaf | dewch ag arweinydd {reference} i'r bwrdd
    `),
  },
  ifWrong: 'grave',
  make: ({ reference }) => (reference === null ? null : { kind: 'attend', reference, isAsked: true }),
};

const needNotAttend: IntentDeclaration<AttendCommand> = {
  examples: {
    en: sentencesOf(`
      {person} needn't come for {reference} | no need for {person} to attend about {reference} | the lead of {reference} doesn't have to come after all | uninvite {person} for {reference} | don't ask {person} to come about {reference} any more
      we don't need {person} at the meeting for {reference} | {person} can be excused for {reference} | cancel the invitation for {reference}
    `),
    cy: sentencesOf(`
      does dim angen i {person} ddod ar gyfer {reference} | dim angen i arweinydd {reference} fynychu | does dim rhaid i {person} ddod am {reference} wedi'r cyfan | peidiwch â gwahodd {person} ar gyfer {reference}
      dydyn ni ddim angen {person} yn y cyfarfod ar gyfer {reference} | canslwch y gwahoddiad ar gyfer {reference}
    `),
  },
  ifWrong: 'grave',
  make: ({ reference }) => (reference === null ? null : { kind: 'attend', reference, isAsked: false }),
};

/** What people say to ask leads to attend a meeting about an action, or to take that back. */
export const INTENTS = { attend, 'need-not-attend': needNotAttend };
