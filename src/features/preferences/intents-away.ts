import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { OwnCommand } from './grammar.js';
import { meetingMissed } from './rules/meeting-missed.js';
import { isAwayWithStandIn, isPlainlyAway } from './rules/said-away.js';
import { isPeaceWanted } from './rules/said-snooze.js';
import { standInSaid } from './rules/stand-in-said.js';
import { dayBack, leaveSaid, snoozeSaid } from './rules/said-of-oneself.js';

const leave: IntentDeclaration<OwnCommand> = {
  examples: {
    en: sentencesOf(`
      OOO until {date} | on A/L {date} | I'm away until {date} | I am on leave {date} | away from {date}, {person} is covering | off sick today | off sick {date}, could {person} deal with anything urgent | I'm off from this {date}, back on {date}. {person}'s minding the shop | I am on jury service from {date} for two weeks; {person} will act in my place | I'm off {date} | annual leave {date} to {date} | out of office {date}
      I won't be in {date} | I'm not in {date} | I'm not working {date} | I'm on holiday from {date} to {date} | I have {date} off | taking {date} off | I've booked {date} off | just to let you know I'm away {date}
      I'll be out of the office {date}, please ask {person} instead | {person} will cover for me until {date} | {person} is standing in for me {date} | while I'm away {person} will look after my actions | I'm on training {date}
      I'm ill today | not well so I won't be around until {date} | back {date}, away until then | on maternity leave from {date} | I start my leave on {date} | my leave is {date} to {date} | I'm going on holiday {date}
      I shall be absent from {date} to {date} | I'm unavailable {date} | {person} is off till {date} | {person} is on leave {date} | {person} is away until {date}
      AL {date} and {date} | a/l {date} | off {date} and {date} | I finish on {date} and I'm in again {date}, {person} will pick up anything of mine | my last day is {date}, back {date}, speak to {person} | on leave all {date}
      flight cancelled, won't be in until {date} | woke up with a temperature, won't be in today | feeling rough, won't be in {date} | train cancelled so I'm away until {date}
      half term {date} so not around | I'm in Brussels {date} with no laptop | leave: {date}, cover: {person} | taking {date} as flexi
    `),
    cy: sentencesOf(`
      dwi ar wyliau {date} | rwyf i ffwrdd tan {date} | i ffwrdd {date}, mae {person} yn cymryd fy lle | allan o'r swyddfa tan {date} | yn sâl heddiw | dw i'n sâl, fydda i ddim i mewn {date} | bant {date} | wi bant tan {date}
      fydda i ddim i mewn {date} | dwi ddim yn gweithio {date} | ddim yn y swyddfa {date} | ar fy ngwyliau o {date} tan {date} | dwi'n cymryd {date} i ffwrdd | mae gen i {date} i ffwrdd | gwyliau blynyddol {date} i {date}
      jyst i roi gwybod fy mod i i ffwrdd {date} | byddaf i ffwrdd {date}, gofynnwch i {person} | bydd {person} yn llenwi bwlch i mi tan {date} | {person} sy'n cymryd fy lle {date} | tra bydda i ffwrdd bydd {person} yn edrych ar ôl pethau
      dwi'n dost heddi | ar absenoldeb mamolaeth o {date} | dwi ar gwrs {date} | byddaf yn absennol rhwng {date} a {date} | fydda i ddim ar gael {date} | mae {person} i ffwrdd tan {date} | mae {person} ar wyliau {date} | nôl {date}, i ffwrdd tan hynny
      fi ar wyliau {date} a {date} | gorffen {date} a nôl {date}, {person} yn cymryd drosodd | hediad wedi'i ganslo, ddim mewn tan {date} | teimlo'n sâl, ddim mewn heddiw
      hanner tymor {date}, fydda i ddim o gwmpas
    `),
  },
  ifWrong: 'undone',
  make: (slots) => {
    const missed = meetingMissed(slots);
    const ask =
      missed === null
        ? leaveSaid(slots)
        : ({ ask: 'leave', days: missed, standIn: standInSaid(slots)?.words ?? null } as const);
    return ask === null ? null : { kind: 'own', ask };
  },
  isSure: (slots) => standInSaid(slots)?.isSure ?? true,
  isShaped: (slots) => isAwayWithStandIn(slots) || isPlainlyAway(slots) || meetingMissed(slots) !== null,
};

const back: IntentDeclaration<OwnCommand> = {
  examples: {
    en: sentencesOf(`
      I'm back | I'm back now | I'm back at my desk | back in the office today | I've come back from leave | my leave is over | I'm back from holiday | I returned early | I'm feeling better and back at work | I'm here again
      end my leave | cancel my leave | I'm not away any more | I'm not on leave after all | I didn't go away in the end | my holiday is cancelled | I'll be back {date} | I'm returning on {date} | back to work {date}
      back early, in from {date} | back sooner than I thought, here from {date} on | home early so in {date}
    `),
    cy: sentencesOf(`
      dwi nôl | rwyf yn ôl | dwi'n ôl wrth fy nesg | yn ôl yn y swyddfa heddiw | dwi wedi dod yn ôl o'm gwyliau | mae fy ngwyliau ar ben | wi nôl yn y gwaith | dwi'n well ac yn ôl yn y gwaith
      gorffennwch fy ngwyliau | canslwch fy ngwyliau | dydw i ddim i ffwrdd mwyach | dwi ddim ar wyliau wedi'r cyfan | es i ddim i ffwrdd yn y diwedd | byddaf yn ôl {date} | dwi'n dychwelyd {date} | dwi yma eto
      nôl yn gynnar, yma o {date} ymlaen | nôl yn gynt na'r disgwyl | dwi nôl {date} wedi'r cwbl
    `),
  },
  ifWrong: 'undone',
  make: ({ said, dates }) => ({ kind: 'own', ask: { ask: 'back', on: dayBack(said, dates) } }),
};

const snooze: IntentDeclaration<OwnCommand> = {
  examples: {
    en: sentencesOf(`
      not before {date} please | do not disturb until {date} | stop pinging me {date} | don't bother me {date} | leave me alone until {date} | give me a break until {date} | no reminders until {date} | no nudges {date}
      pause my nudges until {date} | pause my reminders {date} | hold off until {date} | quiet until {date} please | remind me again on {date} | ask me again {date} | chase me {date} instead | come back to me {date}
      snooze me until {date} | mute for {date} | can you stop messaging me until {date} | I'm busy {date}, don't nudge me | I don't want any reminders {date} | no more messages until {date} | silence until {date} | put my nudges off until {date}
      could you leave me in peace {date} | lay off me until {date} | can you lay off till {date} | go easy on me till {date} | ease off until {date} | nothing before {date} please | not {date}, try me again later | stop chasing me for {date} | back off until {date}
      no more pings for me till {date} is out of the way | no more nudges for me until after {date} | leave it until {date} is over
      give me a fortnight's peace from these | a week's peace please | can I have a week off from these | can I have a break from these {date} | leave me in peace for a bit | give me a week off these reminders
    `),
    cy: sentencesOf(`
      ddim cyn {date} plis | peidiwch â'm poeni tan {date} | peidiwch â fy atgoffa {date} | gadewch lonydd i mi tan {date} | dim nodiadau atgoffa tan {date} | dim negeseuon tan {date} | oedwch fy nodiadau atgoffa tan {date}
      saib tan {date} os gwelwch yn dda | atgoffwch fi eto {date} | gofynnwch i mi eto {date} | tawelwch tan {date} | stopiwch fy mhoeni {date} | dwi'n brysur {date}, peidiwch ag anfon dim | dwi ddim isio negeseuon {date}
      dewch yn ôl ata i {date} | dim byd cyn {date} plis | allwch chi beidio ag anfon negeseuon tan {date} | gohiriwch fy atgoffa tan {date} | llonydd {date} plis | ddim {date}, triwch eto wedyn
      dim mwy o nodiadau i mi nes bod {date} drosodd | dim negeseuon tan ar ôl {date}
      ga i lonydd am bythefnos | rhowch lonydd i mi am ychydig | wythnos o lonydd plis | ga i saib o'r rhain am wythnos
    `),
  },
  ifWrong: 'undone',
  make: (slots) => {
    const ask = snoozeSaid(slots);
    return ask === null ? null : { kind: 'own', ask };
  },
  isShaped: isPeaceWanted,
};

export const AWAY_INTENTS = { leave, back, snooze };
