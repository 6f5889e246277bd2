import { PEOPLE } from '../chat.js';
import type { MeetingChat, ShownCard } from '../meeting-chat.js';
import type { Said, Stage } from './stage.js';

/** The cards that a meeting is judged by. */
export interface Played {
  /** The summary that was posted before it, and all of its pages. */
  readonly summary: ShownCard | null;
  readonly whole: ShownCard | null;
  /** Which actions matters arising went through, in order, and its end. */
  readonly gone: readonly string[];
  readonly first: ShownCard | null;
  readonly end: ShownCard | null;
  /** What the minutes were read as; what was kept of it; the table that evening. */
  readonly review: ShownCard | null;
  readonly logged: ShownCard | null;
  /** What was offered for the next agenda and put on it, as the button says it. */
  readonly offer: string | null;
  readonly table: ShownCard;
}

const { claire, owain } = PEOPLE;

/** How the chair sets the group up, before its first meeting. */
export const SET_UP =
  'set up Internal Support and Challenge Group; prefix ISCG; meets 14 July 2022 11:00-12:30, 15 September 2022 11:00-12:30; chair Claire Bennett; secretary Owain Price; policy leads: Siân Rees, Tomos Hughes, Amina Yusuf';

/** Plays a meeting: what comes before it, its summary, matters arising, and its minutes; `next` is the day of the one after. */
export async function playStage(
  chat: MeetingChat,
  stage: Stage,
  minutes: string,
  next: string | null,
): Promise<Played> {
  await sayAll(chat, stage.before);
  const posted = await chat.moveTo(owain, stage.summaryAt);
  const summary = posted.find(({ words }) => words.some((line) => line.startsWith('Actions before'))) ?? null;
  const whole = summary === null ? null : await chat.press(owain, summary, /^All of it/);
  await sayAll(chat, stage.then);
  await chat.moveTo(owain, `${stage.day} 11:10`);
  const { gone, first, end } = await goThrough(chat, stage);
  await sayAll(chat, stage.during);
  await chat.moveTo(owain, `${stage.day} 13:00`);
  if (next !== null && stage.day !== '2022-07-14') await chat.say(owain, `add a meeting on ${next} at 11:00-12:30`);
  const review = await chat.sayPlainly(owain, minutes);
  const keeps = review?.titles.find((title) => title.startsWith('Log the ticked'));
  const logged = review === null || keeps === undefined ? null : await chat.press(owain, review, keeps);
  const offer = logged?.titles.find((title) => title.startsWith('Put it on the next agenda now')) ?? null;
  if (logged !== null && offer !== null) await chat.press(owain, logged, offer);
  await sayAll(chat, stage.after);
  return { summary, whole, gone, first, end, review, logged, offer, table: await chat.say(owain, 'table of actions') };
}

async function sayAll(chat: MeetingChat, said: readonly Said[]): Promise<void> {
  for (const [moment, who, words] of said) {
    await chat.moveTo(owain, moment);
    await chat.say(PEOPLE[who], words);
  }
}

/** Goes through matters arising as the chair, until nothing is left. */
async function goThrough(chat: MeetingChat, { review }: Stage): Promise<Pick<Played, 'gone' | 'first' | 'end'>> {
  if (review.length === 0) return { gone: [], first: null, end: null };
  const first = await chat.say(claire, 'matters arising');
  let card = first;
  const gone: string[] = [];
  for (const [, title, filled] of review) {
    gone.push(shownIn(card));
    card = await chat.press(claire, card, title, filled);
  }
  return { gone, first, end: card };
}

/** The action that matters arising shows: its reference stands alone or among what is said of it, after any news. */
const shownIn = ({ words }: ShownCard): string =>
  words.map((line) => /(?:^|·\s+)(ISCG-\d+)(?=\s|$)/.exec(line)?.[1]).find(Boolean) ?? 'none';
