/** How ordinals in words begin. */
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirt fourt fift sixt sevent eight ninet twent cynta gynta ail unfed trydy drydy trede drede pedwery bedwery pedware bedware pumed bumed chweched seithfed wythfed nawfed degfed ddegfed deuddegfed ddeuddegfed pymthegfed bymthegfed deunawfed ddeunawfed ugeinfed';

/**
 * How the words of each kind of date begin. A text with none of them has no date and is skipped at once, like most
 * tasks. An underscore stands for a space. The list may find a kind too often but must never miss one; the tables of
 * sentences in the tests check that.
 */
const BEGINNINGS = {
  month:
    'jan feb mar apr may jun jul aug sep oct nov dec ion chwef fawrth maw ebr mai fai meh fehefin gor orff ngorff awst medi fedi hyd tach dach thach nhach rhag ragfyr',
  weekday: 'mon tue wed thu fri sat sun dydd ddydd nos bore fore prynhawn brynhawn pnawn',
  ordinal: `1st 2nd 3rd 4th 5th 6th 1af 2il 3ydd 4ydd 5ed last final penult ola ${ORDINALS}`,
  'ordinal-word': ORDINALS,
  near: 'today tomorrow tonight trennydd drennydd day this heddiw heno yfory fory bore prynhawn pnawn close end cop cob eod diwedd noon midday hanner canol ganol nos',
  unit: 'day week fortnight month quarter year hour hrs working workd business office school clear calendar academic financial fiscal tax fy eow eom eoq eoy eofy eleni diwrnod ddiwrnod ndiwrnod wythnos pythefnos bythefnos mis fis chwarter blwyddyn flwyddyn flynedd blynedd mlynedd awr wk wd w/d w.d mth mos yr hr deufis ddeufis deuddydd ddeuddydd tridiau dridiau half hanner niwrnod',
  'this-month': 'month mis',
  meeting: 'meeting mtg session sitting call telecon time cyfarfod gyfarfod nghyfarfod',
  season: 'spring summer autumn fall winter gwanwyn wanwyn ngwanwyn haf hydref gaeaf aeaf',
  feast: 'christmas xmas easter new nadolig pasg flwyddyn calan',
  'named-day':
    'easter good maundy ash palm pancake shrove remembrance armistice boxing hallowe may david andrew patrick george stephen international mother father whit pentecost ascension advent twelfth epiphany burns valentine midsummer bonfire guy all_s all__ hogmanay christmas xmas new_y new__ noswyl gwener llun mawrth mercher iau sul san dewi ddewi dwynwen calan galan ystwyll noson dydd',
  'bank-holiday': 'bank banc',
  'week-number': 'week wk wythnos w0 w1 w2 w3 w4 w5 w6 w7 w8 w9',
  recurring: 'every each alternate bob pob',
  weekend: 'week penwyth benwyth',
  term: 'term tymor recess toriad gwyliau summer half',
  quarter: 'q chw ch_ ch. ch1 ch2 ch3 ch4 first second third fourth last final ail trydydd pedwerydd',
} as const;

/** Forms with figures, searched only in texts that have figures. */
const IN_FIGURES = {
  /** "12/3", "2022 - 23". */
  'joined-figures': /\d {0,3}[-/.\\] {0,3}\d/,
  /** "30th", "5ed". */
  'numbered-day': /\d {0,3}(?:st|nd|rd|th|af|ai|il|yd|fe|ed|eg)/,
  'year-in-full': /20[1-4]\d/,
  'half-in-figures': /h[12]/,
} as const;

/** A kind of word in dates. */
export type DateWord = keyof typeof BEGINNINGS | keyof typeof IN_FIGURES | 'figure';

const KINDS = [...Object.keys(BEGINNINGS), ...Object.keys(IN_FIGURES), 'figure'];
const bitOf = (kind: string): number => 1 << KINDS.indexOf(kind);

const FIGURE = bitOf('figure');
const FIGURES = Object.entries(IN_FIGURES).map(([kind, pattern]) => ({ bit: bitOf(kind), pattern }));

/** Kinds of words as the bits of a number. */
export const bitsOf = (kinds: readonly DateWord[]): number => kinds.reduce((bits, kind) => bits | bitOf(kind), 0);

const NONE: readonly Beginning[] = [];

interface Beginning {
  readonly word: string;
  readonly bit: number;
  /** The code of its third letter; 0 if it is shorter. */
  readonly code: number;
}

/** The beginnings by their first two letters, or by their only letter. */
const BY_LETTERS: (readonly Beginning[] | undefined)[] = new Array<undefined>(128 * 128).fill(undefined);
for (const [kind, words] of Object.entries(BEGINNINGS)) {
  for (const word of words.split(' ').map((one) => one.replaceAll('_', ' '))) {
    const letters = word.length === 1 ? word.charCodeAt(0) : word.charCodeAt(0) * 128 + word.charCodeAt(1);
    BY_LETTERS[letters] = [
      ...(BY_LETTERS[letters] ?? NONE),
      { word, bit: bitOf(kind), code: word.length < 3 ? 0 : word.charCodeAt(2) },
    ];
  }
}

const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 0xdf && code < 0x100 && code !== 0xf7) || code === 0x175 || code === 0x177;

/** The kinds of date words in a plain text, as bits. */
export function dateWordsIn(plain: string): number {
  let bits = 0;
  let isInWord = false;
  let hasFigure = false;
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    if (code > 47 && code < 58) hasFigure = true;
    if (!isInWord && code > 47 && code < 123) {
      const next = plain.charCodeAt(at + 1);
      bits |= bitsFrom(BY_LETTERS[code], plain, at);
      if (next < 128) bits |= bitsFrom(BY_LETTERS[code * 128 + next], plain, at);
    }
    isInWord = isLetter(code);
  }
  if (!hasFigure) return bits;
  bits |= FIGURE;
  for (const { bit, pattern } of FIGURES) if (pattern.test(plain)) bits |= bit;
  return bits;
}

function bitsFrom(beginnings: readonly Beginning[] | undefined, plain: string, at: number): number {
  if (beginnings === undefined) return 0;
  let bits = 0;
  const third = plain.charCodeAt(at + 2);
  for (const { word, bit, code } of beginnings) {
    if ((code === 0 || code === third) && plain.startsWith(word, at)) bits |= bit;
  }
  return bits;
}
