import type { ChatNow } from '../../reading/chat/vocabulary.js';
import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { CarryToCommand, MattersCommand, MattersNextCommand, MattersStopCommand } from './grammar.js';
import { carriedTo, goesOn, nextSaid, stopSaid } from './rules/said-in-review.js';

/** Whether a review is under way, or the words name one. */
const isGoingOn = ({ meeting }: ChatNow, said: string): boolean =>
  meeting?.reviewAt != null || /(?<!\p{L})(?:matters arising|review|materion|faterion|adolygiad)(?!\p{L})/iu.test(said);

/** Leaves the review's current action as it is, and shows the next one. */
export const NEXT: IntentDeclaration<MattersNextCommand> = {
  examples: {
    en: sentencesOf(`
      fine, noted, next | fine, on to the next one | carry that forward | leave that as it is, move on | on to the next one
      skip that one | skip it and come back to it | carry it over, next | move on to the next action
    `),
    cy: sentencesOf(`
      iawn, yr un nesaf | nesaf os gwelwch yn dda | cario hwnna ymlaen | ymlaen at yr un nesaf | gadewch e fel y mae, ymlaen
      dewch yn ôl at hwnna wedyn | cario ymlaen, nesaf | yr un nesaf plis
    `),
  },
  ifWrong: 'undone',
  make: (slots) => {
    const { meeting } = slots;
    const isMoving = (meeting?.reviewAt != null || meeting?.hasBegun === true) && slots.dates.length === 0;
    const as = nextSaid(slots) ?? (isMoving && !goesOn(slots) && !stopSaid(slots) ? 'carried-forward' : null);
    return as === null ? null : { kind: 'matters-next', as };
  },
  isShaped: (slots) => nextSaid(slots) !== null,
  // In a meeting with no review under way, "on we go" may mean matters arising; the bot asks.
  isPossible: (now, said) => now.meeting?.hasBegun === true || isGoingOn(now, said),
  // "This one runs on to December, and on to the next" may or may not move its deadline; the bot asks.
  isSure: ({ meeting, dates }) => meeting?.reviewAt != null && dates.length === 0,
  isOfMeeting: true,
};

/** Shows the review again at its current action, after people left it or its card scrolled out of sight. */
export const GO_ON: IntentDeclaration<MattersCommand> = {
  examples: {
    en: sentencesOf(
      'continue | please continue | continue where we were | resume | let’s resume | back to where we were',
    ),
    cy: sentencesOf(
      'parhau | parhewch | parhewch os gwelwch yn dda | gadewch i ni barhau | parhau os gwelwch yn dda | yn ôl at ble roedden ni',
    ),
  },
  ifWrong: 'harmless',
  make: () => ({ kind: 'matters', as: 'one' }),
  isShaped: goesOn,
  isPossible: ({ meeting }) => meeting?.reviewAt != null,
  isOfMeeting: true,
};

/** Stops the review. */
export const STOP: IntentDeclaration<MattersStopCommand> = {
  examples: {
    en: sentencesOf(`
      let’s park the rest of the matters arising | stop the review there | that’ll do for matters arising | leave the rest of the actions for next time
      enough of the action log for today | no time for the rest of the actions | finish matters arising there | pause the review
    `),
    cy: sentencesOf(`
      gadewch weddill y materion yn codi tan y tro nesaf | stopiwch yr adolygiad fan hyn | digon o’r materion yn codi am heddiw
      dim amser i weddill y camau | gorffen y materion yn codi nawr | gadael gweddill y camau am y tro
    `),
  },
  ifWrong: 'undone',
  make: () => ({ kind: 'matters-stop' }),
  isShaped: stopSaid,
  isPossible: isGoingOn,
  isOfMeeting: true,
};

/** Moves the deadline of the review's current action to a later meeting. */
export const CARRY_TO: IntentDeclaration<CarryToCommand> = {
  examples: {
    en: sentencesOf(`
      carry forward to {date} | carry it over to {date} | carry {reference} forward to {date} | this one rolls over to {date}
      carry {reference} over to {date} please | roll it over to {date}
    `),
    cy: sentencesOf(`
      cario {reference} ymlaen i {date} | cario hwn ymlaen i {date} | cariwch hwnna ymlaen i {date} | symudwch hwn ymlaen i {date}
      cario fe ymlaen tan {date} | cariwch {reference} ymlaen i {date}
    `),
  },
  ifWrong: 'undone',
  make: (slots) => {
    const day = carriedTo(slots);
    // An action found by its words alone was only mentioned: the review's current action is meant.
    const isNumbered = new RegExp(`(?<!\\d)${/\d+$/u.exec(slots.reference ?? '')?.[0] ?? 'none'}(?!\\d)`, 'u').test(
      slots.said,
    );
    const reference = isNumbered ? slots.reference : (slots.meeting?.reviewAt ?? null);
    return day === null || reference === null ? null : { kind: 'deadline', reference, words: asSaid(day) };
  },
  isShaped: (slots) => carriedTo(slots) !== null,
  instead: 'matters',
  isSure: () => false,
  isPossible: isGoingOn,
  isOfMeeting: true,
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day in words that the deadline reader takes: "15 December 2022". */
const asSaid = (day: string): string =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
