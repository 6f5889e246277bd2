/**
 * The beginnings of the words without one of which nothing is a date. Most tasks hold none, and are passed over at once;
 * it may say yes too often but never no to a date, which a test holds against every sentence of the tables.
 */
const BEGINNINGS = [
  'day today tod tom tonight noon midnight morning month week w/ wk fortnight quarter year yr hour hrs half',
  'spring summer autumn winter recess term christ xmas easter new meeting mtg session sitting time',
  'jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun working business calendar',
  'close cop cob eod eow eom eoq eoy eofy end fy financial fiscal academic school first second third fourth',
  'fifth sixth seventh eighth ninth tenth eleventh twelfth thirt fourt fift sixt sevent eight ninet twent last final',
  'dydd ddydd nos llun mawrth iau gwener sadwrn sul heddiw yfory fory heno bore prynhawn pnawn wythnos pythefnos bythefnos mis fis',
  'chwarter blwyddyn flwyddyn flynedd blynedd mlynedd diwrnod ddiwrnod niwrnod awr eleni diwedd',
  'ion chwef fawrth maw ebr mai fai meh fehefin gorff gor orff ngorff awst medi fedi hyd tach dach thach nhach rhag ragfyr',
  'gwanwyn wanwyn ngwanwyn haf hydref gaeaf aeaf tymor toriad gwyliau nadolig pasg calan cyfarfod gyfarfod nghyfarfod',
].flatMap((words) => words.split(' '));

export const DATE_WORD = new RegExp(`\\d|(?<!\\p{L})(?:${BEGINNINGS.join('|')})`, 'iu');
