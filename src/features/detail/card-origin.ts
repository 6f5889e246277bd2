import type { Action } from '../../model/action.js';
import type { Language } from '../../model/language.js';
import type { RaisedMeeting } from '../../model/raised-meeting.js';
import { asTitle } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { detailWords } from './words.js';

/** How many characters are quoted of the line that an action was read from. */
const QUOTED = 200;

const plain = (words: string): string =>
  words
    .replace(/<\/?at\b[^<>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Where an action came from, as a fact: the meeting, and the line it was read from if that says more than the task. */
export function cameFrom(
  { quote, task }: Action,
  meeting: RaisedMeeting | null,
  language: Language,
): readonly [string, string] | null {
  const words = detailWords(language);
  const day = meeting === null ? null : formatDay(meeting.day, language);
  const line = plain(quote);
  const parts = [
    day === null ? null : meeting?.isSameDay === true ? words.atMeeting({ day }) : words.afterMeeting({ day }),
    line === '' || line.toLowerCase() === plain(task).toLowerCase() ? null : `“${cut(line, QUOTED)}”`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : [words.from, asTitle(parts.join(' · '))];
}
