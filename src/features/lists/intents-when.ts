import { askedIn, listing, whenIn } from './intents-asked.js';
import { saidRaised } from './rules/said-raised.js';
import { saidState } from './rules/said-state.js';

/** Asks for all changes, and not only for what was done. */
const CHANGED =
  /(?<!\p{L})(?:chang(?:e|ed|es)|new|moved|newid|newydd)(?!\p{L})(?!.*(?<!\p{L})(?:done|finish\p{L}*|clos\p{L}*|complet\p{L}*|(?:g?neud|wneud|gorffen|gau|cau))(?!\p{L}))/iu;

const WILL_BE_LATE =
  /(?<!\p{L})(?:(?:will|would|'ll|going to) (?:all |still )?(?:be|go|turn|have gone) (?:red|late|overdue)|(?:fydd|bydd|byddan|mynd i fod)(?: nhw)?(?:'n| yn)? (?:goch|hwyr))(?!\p{L})/iu;
const due = listing(
  {
    en: [
      'what is due {date}?',
      'anything due {date}',
      'what has to be done {date}?',
      'what needs finishing {date}',
      'which ones fall due {date}?',
      'what is coming up {date}?',
      'what do we have to get done {date}',
      'what should be ready {date}?',
      'what are we meant to have done {date}',
      'deadlines {date}',
      'show me what is due {date}',
      'how much is due {date}?',
      'is anything due {date}',
      'what have we got on {date}?',
      'everything with a date {date}',
      'what is on for {date}',
      'do we owe anybody anything {date}?',
      'actions {date}',
    ],
    cy: [
      'beth sydd i’w wneud {date}?',
      'beth sydd i’w gwblhau {date}',
      'beth sydd angen ei wneud {date}?',
      'be sy isio’i neud {date}',
      'oes rhywbeth i’w wneud {date}?',
      'pa gamau sydd i fod {date}?',
      'beth ddylai fod yn barod {date}',
      'beth sy’n dod i ben {date}?',
      'dyddiadau cau {date}',
      'dangoswch beth sydd i’w orffen {date}',
      'beth sydd gyda ni {date}?',
      'faint sydd i’w wneud {date}?',
      'beth sydd ar y gweill {date}',
      'y rhai sydd i’w cwblhau {date}',
      'beth sy’n ddyledus {date}',
      'camau {date}',
    ],
  },
  (slots) => {
    const when = whenIn(slots);
    if (when === null) return null;
    // What will be late by then is what is open and due before.
    if (WILL_BE_LATE.test(slots.said)) return askedIn(slots, 'open', { when: `by ${slots.dates[0]?.words ?? when}` });
    return askedIn(slots, saidState(slots.said) === 'overdue' ? 'overdue' : 'open');
  },
);

const done = listing(
  {
    en: [
      'what did we finish {date}?',
      'what have we done {date}',
      'what got done {date}?',
      'what did we achieve {date}',
      'what has been completed {date}?',
      'which ones were closed {date}?',
      'show me what is finished',
      'what is done so far?',
      'what have we ticked off {date}',
      'how much did we get through {date}?',
      'how many were finished {date} and which?',
      'how many have been closed {date}',
      'list of completed ones {date}',
      'what have we delivered {date}?',
      'did we finish anything {date}?',
      'have we finished anything {date}',
      'everything done {date}',
      'has anything been closed {date}',
      'what progress did we make {date}?',
      'what can I report as done {date}',
      'what has been wrapped up since the last meeting?',
    ],
    cy: [
      'beth wnaethon ni {date}?',
      'beth orffennon ni {date}',
      'beth sydd wedi’i wneud {date}?',
      'be sy wedi cael ei neud {date}',
      'beth gafodd ei gwblhau {date}?',
      'pa rai gafodd eu cau {date}',
      'dangoswch beth sydd wedi’i orffen',
      'beth sydd wedi’i gwblhau hyd yn hyn?',
      'beth rydym wedi’i gyflawni {date}',
      'faint wnaethon ni ei orffen {date}?',
      'faint sydd wedi’u cwblhau {date}, a pha rai?',
      'faint sy wedi cael eu gwneud {date}',
      'y rhai a gwblhawyd {date}',
      'wnaethon ni orffen rhywbeth {date}?',
      'ydyn ni wedi gorffen unrhyw beth {date}',
      'popeth a wnaed {date}',
      'oes rhywbeth wedi’i gau {date}',
      'beth alla i ddweud sydd wedi’i wneud {date}?',
      'beth sydd wedi’i orffen ers y cyfarfod diwethaf?',
    ],
  },
  (slots) => (CHANGED.test(slots.said) ? null : askedIn(slots, saidState(slots.said) === 'closed' ? 'closed' : 'done')),
);

/** Asks for decisions, which are no actions. */
const ONLY_DECISIONS =
  /^(?!.*(?<!\p{L})(?:actions?|tasks?|camau|tasgau)(?!\p{L})).*(?<!\p{L})(?:decisions|[bp]h?enderfyniadau)(?!\p{L})/isu;

const ofMeeting = listing(
  {
    en: [
      'what came out of the last meeting?',
      'what did we agree last time',
      'what was decided at the last meeting?',
      'actions from the meeting on {date}',
      'what came out of the meeting {date}?',
      'what did the last meeting give us to do',
      'what was raised at the previous meeting?',
      'new ones from the last meeting',
      'what did we log last time?',
      'list what was agreed at the meeting of {date}',
      'what were the actions from last time?',
      'what did people take away from the last meeting',
      'matters arising from the last meeting',
      'what was set at {date} meeting?',
      'which actions were logged {date}?',
      'what is left from {date}?',
      'which ones from {date} are still open',
      'what has been added since the last meeting',
    ],
    cy: [
      'beth ddaeth o’r cyfarfod diwethaf?',
      'beth gytunwyd y tro diwethaf',
      'beth benderfynwyd yn y cyfarfod diwethaf?',
      'camau o’r cyfarfod ar {date}',
      'beth ddaeth allan o gyfarfod {date}?',
      'beth roddodd y cyfarfod diwethaf i ni i’w wneud',
      'beth gododd yn y cyfarfod blaenorol?',
      'rhai newydd o’r cyfarfod diwethaf',
      'beth gofnodwyd y tro diwethaf?',
      'beth oedd camau’r cyfarfod diwethaf?',
      'materion yn codi o’r cyfarfod diwethaf',
      'beth gytunon ni arno yng nghyfarfod {date}',
      'pa gamau gafodd eu cofnodi {date}?',
      'beth sydd ar ôl o {date}?',
      'beth sydd wedi’i ychwanegu ers y cyfarfod diwethaf',
    ],
  },
  (slots) => {
    const raised = saidRaised(slots.said) ?? whenIn(slots);
    return raised === null || ONLY_DECISIONS.test(slots.said)
      ? null
      : askedIn(slots, saidState(slots.said) === 'open' ? 'open' : 'all', { raised, when: null, within: null });
  },
);

/** Asks for when something is due, was done or was agreed. */
export const WHEN = { 'list-due': due, 'list-done': done, 'list-of-meeting': ofMeeting };
