import { timesInFigures } from '../times-in-figures.js';
import { type MeetingToken, meetingTokens } from './meeting-tokens.js';
import { readSaidDays } from './said-day.js';
import { readSpan, type Span } from './said-span.js';

/** After these, a bare number may also be a day: "from 17 to 24 November". */
const FROM = new Set(['from', 'between', 'o', 'rhwng']);

const AT: MeetingToken = { kind: 'word', text: 'at', start: 0, end: 0 };

/** Directly after a day, two numbers are hours: "8 November 9-11". */
function rangeAt(tokens: readonly MeetingToken[], at: number, words: string): ReturnType<typeof readSpan> {
  const read = readSpan([AT, ...tokens.slice(at)], 0, words);
  if (read === null) return null;
  return read.value.end === null ? null : { value: read.value, next: at + read.next - 1 };
}

/** The first time of day in a sentence, "at 2pm" or "11:00-12:30", and the sentence without the times. */
export function findTime(sentence: string): { readonly span: Span | null; readonly rest: string } {
  const words = timesInFigures(sentence);
  const tokens = meetingTokens(words);
  let span: Span | null = null;
  let rest = words;
  let afterDay = -1;
  for (let at = 0; at < tokens.length;) {
    const [token, after] = tokens.slice(at, at + 2);
    const days = readSaidDays(tokens, at);
    const isFrom = token?.kind === 'word' && FROM.has(token.text) && after?.kind !== 'clock';
    const mayBe = days === null && !isFrom && readSaidDays(tokens, at + 1) === null;
    const read =
      (mayBe ? readSpan(tokens, at, words) : null) ?? (mayBe && at === afterDay ? rangeAt(tokens, at, words) : null);
    const next = days?.next ?? read?.next ?? at + 1;
    if (days !== null) afterDay = days.next;
    if (read !== null && token !== undefined) {
      span ??= read.value;
      const end = tokens[next - 1]?.end ?? token.end;
      rest = `${rest.slice(0, token.start)}${' '.repeat(end - token.start)}${rest.slice(end)}`;
    }
    at = next;
  }
  return { span, rest };
}
