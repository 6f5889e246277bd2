const ENGLISH_HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Radical and mutated forms, with both numbers of two words first. */
const WELSH_HOURS: readonly (readonly [number, string])[] = [
  [11, 'un ar ddeg'],
  [12, 'd?deuddeg'],
  [1, 'un'],
  [2, 'd?dau'],
  [3, 'd?tri|dri'],
  [4, '[pb]edwar'],
  [5, '[pb]ump'],
  [6, 'chwech'],
  [7, 'saith'],
  [8, 'wyth'],
  [9, 'naw'],
  [10, 'd?deg'],
];
const WELSH_HOUR = WELSH_HOURS.map(([, source]) => source).join('|');
const HOUR = `(?<hour>\\d{1,2}|${ENGLISH_HOURS.join('|')}|${WELSH_HOUR})`;
const MINUTES: readonly (readonly [number, string])[] = [
  [30, 'half(?: an hour)?|hanner(?: awr)?'],
  [15, '(?:a )?quarter|chwarter'],
  [25, 'twenty[- ]five|pum munud ar hugain'],
  [20, 'twenty|ugain(?: munud)?'],
  [10, 'ten|deng munud'],
  [5, 'five|pum munud'],
];
const PART = `(?<part>${MINUTES.map(([, source]) => source).join('|')})(?: minutes)?`;
const CLOCK = "(?:,? ?(?:o'? ?clock|o'?r? gloch))?";
const HALF =
  "(?:,? (?<half>in the (?:morning|afternoon|evening)|at night|(?:yn )?y (?:bor[ea]|prynhawn|p['’]?n?awn)|(?:bor[ea]|prynhawn|p['’]?n?awn)(?! (?:dd?ydd|ll?un|[mf]awrth|[mf]ercher|iau|g?wener|sadwrn|sul))|(?:gyda'r|yn yr) (?:nos|hwyr)|[ap]\\.?m\\b\\.?))?";
const END = '(?![\\p{L}\\d:])';
const flags = 'giu';

const PAST = new RegExp(`(?<![\\p{L}\\d])${PART} (?<which>past|after|to|wedi|i) ${HOUR}${CLOCK}${HALF}${END}`, flags);
/** In British use, "half nine" means half past nine. */
const HALF_HOUR = new RegExp(`(?<![\\p{L}\\d])half ${HOUR}${HALF}${END}`, flags);
const FULL = new RegExp(`(?<![\\p{L}\\d])${HOUR},? (?:o'? ?clock|o'?r? gloch)${HALF}${END}`, flags);
/** "Dau y pnawn" and "two in the afternoon". */
const WITH_HALF = new RegExp(`(?<![\\p{L}\\d])(?!\\d)${HOUR}(?=,? (?:in the |(?:yn )?y ))${HALF}${END}`, flags);
/** A bare hour is a time only if no noun follows that it would count. */
const AFTER_AT = new RegExp(
  `(?<=(?<![\\p{L}])(?:at|am) )(?!\\d)${HOUR}${HALF}(?=\\s*(?:$|[,.;!?)\\n]|(?:on|every|each|in|until|till|sharp|ar|bob|pob|tan|yn|the|from)\\b))`,
  flags,
);

const numberIn = (table: readonly (readonly [number, string])[], said: string): number | null =>
  table.find(([, source]) => new RegExp(`^(?:${source})$`, 'iu').test(said))?.[0] ?? null;

function hourOf(said: string): number | null {
  if (/^\d/.test(said)) return Number(said) <= 24 ? Number(said) : null;
  const english = ENGLISH_HOURS.indexOf(said.toLowerCase());
  return english >= 0 ? english + 1 : numberIn(WELSH_HOURS, said);
}

/** Writes a time in figures, with its half of the day if given. */
function figures(hour: number, minute: number, half: string | undefined): string {
  const two = String(minute).padStart(2, '0');
  if (half === undefined) return `${hour}:${two}`;
  return `${hour}:${two}${/^a\.?m|morning|bor[ea]/i.test(half) ? 'am' : 'pm'}`;
}

type Groups = Readonly<Partial<Record<'hour' | 'part' | 'which' | 'half', string>>>;

const replaced = (words: string, pattern: RegExp, write: (said: Groups) => string | null): string =>
  words.replace(pattern, (match: string, ...given: readonly unknown[]) => write(given.at(-1) as Groups) ?? match);

/**
 * Replaces times in words by figures, English and Welsh: "half past nine" and "hanner awr wedi naw" become "9:30",
 * "quarter to three in the afternoon" becomes "2:45pm". Leaves everything else unchanged.
 */
export function timesInFigures(words: string): string {
  if (!/half|quarter|past|to |clock|gloch|wedi|chwarter|munud|\bat |\bam |bor[ea]\b|n?awn\b|in the /i.test(words))
    return words;
  const plain = words.replace(/[‘’ʼ]/g, "'");
  const past = replaced(plain, PAST, ({ part = '', which = '', hour = '', half }) => {
    const [minutes, said] = [numberIn(MINUTES, part), hourOf(hour)];
    if (minutes === null || said === null) return null;
    if (!/^(?:to|i)$/i.test(which)) return figures(said, minutes, half);
    return figures(said === 1 ? 12 : said - 1, 60 - minutes, half);
  });
  const whole =
    (minute: number) =>
    ({ hour = '', half }: Groups): string | null => {
      const said = hourOf(hour);
      return said === null ? null : figures(said, minute, half);
    };
  const full = replaced(replaced(past, HALF_HOUR, whole(30)), FULL, whole(0));
  return replaced(replaced(full, WITH_HALF, whole(0)), AFTER_AT, whole(0));
}
