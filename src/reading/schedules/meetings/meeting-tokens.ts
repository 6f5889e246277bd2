/** A piece of words about meetings; `start` and `end` are offsets into the words. */
export type MeetingToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'iso'; readonly day: string }
  | { readonly kind: 'numeric'; readonly day: number; readonly month: number; readonly year: number }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly half: Half | null }
  | { readonly kind: 'number'; readonly value: number; readonly ordinal: boolean }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }
);

/** The half of the day of a twelve-hour time. */
export type Half = 'am' | 'pm';

const ISO = /(\d{4}-\d{2}-\d{2})(?!\d)/y;
const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/y;
/** `yb` is the Welsh am, `yh` and `yp` the pm. A half must touch a bare hour, because `am` is also the Welsh "at". */
const PART_OF_DAY = "in the (?:morning|afternoon|evening)|(?:yn )?y (?:bore|prynhawn|p['’]?nawn)|gyda['’]r nos";
const CLOCK = new RegExp(
  `(\\d{1,2})[:.](\\d{2})(?!\\d)(?:\\s{0,2}(am|pm|a\\.m\\.|p\\.m\\.|yb|yh|y\\.b\\.|y\\.h\\.|yp|y\\.p\\.|${PART_OF_DAY})(?!\\p{L}))?`,
  'uy',
);
const HOUR = new RegExp(
  `(\\d{1,2})(?:\\s?(pm|p\\.m\\.|yb|yh|y\\.b\\.|y\\.h\\.|yp|y\\.p\\.|${PART_OF_DAY})|(am|a\\.m\\.))(?!\\p{L})`,
  'uy',
);
const ORDINAL = /(\d{1,2})\s?(st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)(?!\p{L})/uy;
const NUMBER = /\d{1,4}(?!\d)/y;
const WORD = /\p{L}+/uy;
const SPACE = /[^\S\n]+/y;

const halfOf = (said: string | undefined): Half | null =>
  said === undefined ? null : /^(?:p|y\.?[hp])|afternoon|evening|nawn|nos$/u.test(said) ? 'pm' : 'am';

/** A two-digit year belongs to this century. */
const fullYear = (said: string): number => (said.length === 2 ? 2000 + Number(said) : Number(said));

type Bare<T> = T extends MeetingToken ? Omit<T, 'start' | 'end'> : never;
type Form = readonly [RegExp, (match: RegExpExecArray) => Bare<MeetingToken>];

/** Forms that begin with a figure, the longest first: a date before its digits, a clock time before a bare number. */
const IN_FIGURES: readonly Form[] = [
  [ISO, ([, day = '']) => ({ kind: 'iso', day })],
  [
    NUMERIC,
    ([, day, , month, year = '']) => ({
      kind: 'numeric',
      day: Number(day),
      month: Number(month),
      year: fullYear(year),
    }),
  ],
  [
    CLOCK,
    ([, hour, minute, half]) => ({ kind: 'clock', hour: Number(hour), minute: Number(minute), half: halfOf(half) }),
  ],
  [HOUR, ([, hour, later, am]) => ({ kind: 'clock', hour: Number(hour), minute: 0, half: halfOf(later ?? am) })],
  [ORDINAL, ([, value]) => ({ kind: 'number', value: Number(value), ordinal: true })],
  [NUMBER, ([value]) => ({ kind: 'number', value: Number(value), ordinal: false })],
];
const IN_LETTERS: readonly Form[] = [[WORD, ([text]) => ({ kind: 'word', text })]];
const isFigure = (sign: string): boolean => sign >= '0' && sign <= '9';

/** Splits words about meetings into lower-case tokens. Apostrophes separate words and are dropped. */
export function meetingTokens(words: string): readonly MeetingToken[] {
  const text = words.toLowerCase();
  const tokens: MeetingToken[] = [];
  let at = 0;
  while (at < text.length) {
    SPACE.lastIndex = at;
    const space = SPACE.exec(text);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(text, at);
    if (token.kind !== 'mark' || !/['’‘]/.test(token.text)) tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number): MeetingToken {
  for (const [pattern, token] of isFigure(text.charAt(at)) ? IN_FIGURES : IN_LETTERS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { ...token(match), start: at, end: at + match[0].length };
  }
  return { kind: 'mark', text: text.charAt(at), start: at, end: at + 1 };
}
