/**
 * The beginnings of the words of each kind without which no date of that kind is said. Most tasks hold none of them and
 * are passed over at once; a kind may be seen too often but never missed, which the sentence tables hold it to.
 */
const BEGINNINGS = {
  month:
    'jan feb mar apr may jun jul aug sep oct nov dec ion chwef fawrth maw ebr mai fai meh fehefin gor orff ngorff awst medi fedi hyd tach dach thach nhach rhag ragfyr',
  weekday: 'mon tue wed thu fri sat sun dydd ddydd nos',
  ordinal:
    '1st 2nd 3rd 4th first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirt fourt fift sixt sevent eight ninet twent last final',
  near: 'today tomorrow tonight day this heddiw heno yfory fory bore prynhawn pnawn close end cop cob eod diwedd',
  unit: 'day week fortnight month quarter year hour hrs working business office school clear calendar academic financial fiscal tax fy eow eom eoq eoy eofy eleni diwrnod ddiwrnod niwrnod ndiwrnod wythnos pythefnos bythefnos mis fis chwarter blwyddyn flwyddyn flynedd blynedd mlynedd awr',
  meeting: 'meeting mtg session sitting time cyfarfod gyfarfod nghyfarfod',
  season: 'spring summer autumn winter gwanwyn wanwyn ngwanwyn haf hydref gaeaf aeaf',
  feast: 'christmas xmas easter new nadolig pasg flwyddyn calan',
  term: 'term tymor recess toriad gwyliau summer half',
  quarter: 'q chwarter ch first second third fourth last final ail trydydd pedwerydd',
} as const;

/** A kind of word that dates are said with. */
export type DateWord = keyof typeof BEGINNINGS | 'figure';

const beginning = (words: string): RegExp => new RegExp(`(?<![a-zà-öø-ÿŵŷ])(?:${words.replaceAll(' ', '|')})`);

const KINDS = Object.entries(BEGINNINGS).map(([kind, words]) => ({
  kind: kind as DateWord,
  pattern: beginning(words),
}));
KINDS.push({ kind: 'figure', pattern: /\d/ });

/** The kinds of words in a plain text that a date may be said with. */
export function dateWordsIn(plain: string): ReadonlySet<DateWord> {
  const kinds = new Set<DateWord>();
  for (const { kind, pattern } of KINDS) if (pattern.test(plain)) kinds.add(kind);
  return kinds;
}
