import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { DeadlineCommand } from './grammar-commands.js';
import { reasonIn } from './rules/reason.js';
import { deadlineWordsIn } from './rules/said-deadline.js';

const deadline: IntentDeclaration<DeadlineCommand> = {
  examples: {
    en: sentencesOf(`
      move {reference} to {date} | push {reference} to {date} | push {reference} back to {date} | put {reference} back to {date} | postpone {reference} until {date}
      move {reference} to the week after | push {reference} back a week | push it back a week | give {reference} another week | put {reference} back a fortnight
      can {reference} be {date} instead | make {reference} {date} | make it {date} | {reference} should be due {date} | {reference} is due {date} now | change the deadline of {reference} to {date}
      let's say {date} for {reference} | let's move {reference} to {date} | let's give {person} until {date} for {reference} | the deadline for {reference} is now {date}
      {reference} won't be done until {date}, move it | can you move {reference} to {date} please | could you put {reference} back by a week | bring {reference} forward to {date}
      {reference} needs to be done by {date} now | {reference} by {date} at the latest | extend {reference} to {date} | {reference} has slipped to {date} | shift {reference} to {date}
      take the deadline off {reference} | {reference} has no deadline | we agreed {date} for {reference} | {reference} is to come to the next meeting instead | defer {reference} to the next meeting
      the new date for {reference} is {date} | {reference} can wait until {date} | leave {reference} until {date} | carry {reference} over to {date} | set {reference} for {date}
      give him until {date} | give her until {date} and no longer | she can have until {date} for {reference} | {date} not {date} for {reference} | {reference} needs to be {date}
      he can have till {date} | she's got until {date} | they have until {date} | {reference} has to be out before {date} | a week later | I want {reference} by {date}, not {date}
    `),
    cy: sentencesOf(`
      symudwch {reference} i {date} | symud {reference} i {date} | gohiriwch {reference} tan {date} | gohirio {reference} tan {date} | gwthiwch {reference} yn ôl i {date}
      symudwch {reference} i'r wythnos wedyn | gohirio {reference} wythnos | rhowch wythnos arall i {reference} | rhowch {reference} yn ôl bythefnos | pythefnos arall ar gyfer {reference}
      all {reference} fod {date} yn lle hynny | gwnewch {reference} yn {date} | dylai {reference} fod erbyn {date} | mae {reference} erbyn {date} nawr | newidiwch ddyddiad cau {reference} i {date}
      beth am {date} ar gyfer {reference} | gadewch i ni ddweud {date} ar gyfer {reference} | rhowch tan {date} i {person} ar gyfer {reference} | y dyddiad cau ar gyfer {reference} yw {date} bellach
      fydd {reference} ddim yn barod tan {date}, symudwch e | allwch chi symud {reference} i {date} | dewch â {reference} ymlaen i {date} | mae angen gwneud {reference} erbyn {date}
      estynnwch {reference} hyd at {date} | mae {reference} wedi llithro i {date} | tynnwch y dyddiad cau oddi ar {reference} | does dim dyddiad cau i {reference} | cytunwyd ar {date} ar gyfer {reference}
      gohiriwch {reference} i'r cyfarfod nesaf | y dyddiad newydd ar gyfer {reference} yw {date} | gall {reference} aros tan {date} | gadewch {reference} tan {date} | symuda {reference} i {date} plis
      rhowch tan {date} iddo fe | rho tan {date} iddi hi | {date} nid {date} ar gyfer {reference}
      caiff e tan {date} | mae ganddi hi tan {date} | rhaid i {reference} fod allan cyn {date} | wythnos yn hwyrach
    `),
  },
  ifWrong: 'undone',
  make: ({ said, reference, dates }) => {
    const when = deadlineWordsIn(said, dates);
    if (reference === null || when === null) return null;
    const reason = reasonIn(said, { dates, reference });
    return { kind: 'deadline', reference, words: reason === null ? when : `${when} because ${reason}` };
  },
};

export const DEADLINE_INTENTS = { deadline };
