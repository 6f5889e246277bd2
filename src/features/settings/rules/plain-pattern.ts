const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WELSH_HOURS: readonly (readonly [string, number])[] = [
  ['un ar ddeg', 11],
  ['d?deuddeg|hanner dydd', 12],
  ['un', 1],
  ['d?dau', 2],
  ['d?th?ri', 3],
  ['[pb]edwar', 4],
  ['[pb]ump', 5],
  ['chwech', 6],
  ['saith', 7],
  ['wyth', 8],
  ['naw', 9],
  ['d?deg', 10],
];
const HOUR = `(?:\\d{1,2}(?:[:.]\\d{2})?|${HOURS.join('|')}|noon|midday|${WELSH_HOURS.map(([said]) => said).join('|')})`;
/** "Ten till twelve", "half one till three", "deg tan hanner dydd"; "ten to twelve" is a time. */
const SPAN = new RegExp(
  `(?<![\\p{L}\\d])(?:at |from |am |o )?(?<half>half (?:past )?|hanner awr wedi )?(?<start>${HOUR}) (?:till?|until|through to|tan|hyd|(?<!(?:five|ten|twenty) )to) (?<halfEnd>half (?:past )?|hanner awr wedi )?(?<end>${HOUR})(?![\\p{L}\\d])`,
  'giu',
);

const hourOf = (said: string): number =>
  /^(?:noon|midday)$/iu.test(said)
    ? 12
    : HOURS.indexOf(said.toLowerCase()) + 1 ||
      (WELSH_HOURS.find(([form]) => new RegExp(`^(?:${form})$`, 'iu').test(said))?.[1] ?? 0);
const clock = (said: string, isHalf: boolean): string => {
  if (/^\d/u.test(said)) return isHalf ? `${said}:30` : said;
  const hour = hourOf(said);
  // A group that meets at two does so in the afternoon.
  return `${hour < 7 ? hour + 12 : hour}:${isHalf ? '30' : '00'}`;
};

const ORDINALS = 'first|second|third|fourth|last|1st|2nd|3rd|4th';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri)day';

/** What says the same in words that the reader of meetings knows. */
const SAME: readonly (readonly [RegExp, string])[] = [
  // "First Tuesdays" are the first of each month.
  [new RegExp(`(?<!\\p{L})(${ORDINALS}) (${WEEKDAY})s(?! of)(?!\\p{L})`, 'giu'), '$1 $2 of the month'],
  [new RegExp(`(?<!\\p{L})(${ORDINALS}) (${WEEKDAY})s(?= of)`, 'giu'), '$1 $2'],
  [/(?<!\p{L})bi-?\s?monthly(?!\p{L})/giu, 'every two months'],
  [/(?<!\p{L})yn ddeufisol(?!\p{L})/giu, 'bob deufis'],
  [
    /,?\s+(?:(?:the )?first (?:one|meeting|of (?:them|those|these))|y (?:cynta|cyntaf|cyfarfod cyntaf))(?: is| being| will be| fydd)?,? (?:on |ar )?(?:the |y |yr )?(?=\d|(?:mon|tues|wednes|thurs|fri)day|dydd )/giu,
    ', from ',
  ],
  [/(?<!\p{L})(?:gan ddechra|yn dechra|gan gychwyn|yn dechrau)(?!\p{L})/giu, 'gan ddechrau'],
  [/(?<!\p{L})(?:cynta|cyntaf)['’]r mis(?!\p{L})/giu, 'cyntaf y mis'],
  [/(?<!\p{L})(?:ola|olaf)['’]r mis(?!\p{L})/giu, 'olaf y mis'],
];

/** A sentence with its pattern of meetings in plain words: "first Tuesdays, ten till twelve" is of the month, 10 to 12. */
export const plainPattern = (sentence: string): string =>
  SAME.reduce((left, [form, plain]) => left.replace(form, plain), sentence).replace(
    SPAN,
    (_, ...given: readonly unknown[]) => {
      const { half, start, halfEnd, end } = given.at(-1) as Record<string, string | undefined>;
      return `${clock(start ?? '', half !== undefined)} to ${clock(end ?? '', halfEnd !== undefined)}`;
    },
  );
