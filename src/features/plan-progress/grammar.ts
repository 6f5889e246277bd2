import { type GrammarPart, patterns } from '../grammar-part.js';
import { AREA_ENTRIES, RISK_ENTRIES, SETUP_ENTRIES } from './grammar-more.js';
import { type Entry, entry, KEY, PLAIN, SURE, WHY } from './grammar-forms.js';
import { recording } from './grammar-commands.js';
import { readingSaid, responseSaid } from './rules/said-parts.js';
import { COLOUR, colourSaid, readNote } from './rules/said-rating.js';

const PROGRESS = '(?:progress|update|cynnydd|diweddariad)(?: (?:note|report|nodyn))?';
const MARK = '(?:\\s?:|\\s[–-](?=\\s))\\s*';

/** What may follow a colour: a reason, but not a word that the colour belongs to, "green paper". */
const REASON =
  '(?<text>(?:\\s*[,.:;–-]|\\s+(?:because|as|since|due to|and|but|oherwydd|achos|gan|am fod|ac|ond)(?!\\p{L}))[\\s\\S]{0,1900}?)?';
const IS =
  '(?:is |are |now |still |is now |is still |as |to |rated |is rated |yn |bellach yn |yn dal yn |yn dal i fod yn )?';
const rated = (typed: (group: string) => string): ReturnType<typeof recording> =>
  recording(typed('what'), readNote(typed('text'), colourSaid(typed('colour'))));
const noting = (typed: (group: string) => string): ReturnType<typeof recording> =>
  recording(typed('what'), readNote(typed('text')));

const noted: readonly Entry[] = [
  entry(`${PLAIN}:? ${PROGRESS}(?:${MARK}|\\s)(?<text>\\S[\\s\\S]{0,1900})`, noting),
  entry(`${PROGRESS} (?:on|for|of|ar|am|o) ${PLAIN}${MARK}(?<text>\\S[\\s\\S]{0,1900})`, noting),
  entry(
    `${PLAIN} (?:next steps?|cam nesaf|y cam nesaf)(?:${MARK}|\\s(?:is |yw )?)(?<text>\\S[\\s\\S]{0,1000})`,
    (typed) => recording(typed('what'), { do: 'note', text: '', rating: null, next: typed('text').trim() }),
  ),
  entry(
    `(?:mark |rate |make |set |mae |nodwch |rhowch )?${PLAIN}:? ${IS}(?<colour>${COLOUR})(?![\\p{L}])${REASON}`,
    rated,
  ),
  entry(
    `(?:rate ${KEY}|graddio ${KEY.replace('<what>', '<other>')}) (?:as |yn )?(?<colour>${COLOUR})(?![\\p{L}])${REASON}`,
    (typed) => rated((group) => (group === 'what' ? typed('what') || typed('other') : typed(group))),
  ),
  entry(
    `${KEY} (?:is |wedi'i )?(?:rated|raddio|graddiwyd)(?: as| yn)? (?<colour>${COLOUR})(?![\\p{L}])${REASON}`,
    rated,
  ),
];
const bare = entry(`${SURE}${MARK}(?<text>\\S[\\s\\S]{0,1900})`, noting);

const WHEN = '(?<when>(?:(?:in|on|at|for|as of|as at|by|ym|ar|yn|ar gyfer|erbyn|ddiwedd|end of|,)\\s)?[^\\n]{2,60}?)';
const NUMBER =
  '(?<value>[-−]?[£$€]?\\d[\\d,]*(?:\\.\\d+)?\\s?(?:k|m|bn|thousand|million|mil|miliwn)?(?:\\s?%|\\s?y cant|\\s?per cent)?)';
const reading = (source: string): Entry =>
  entry(
    `${source}[:,]? (?:is |was |are |were |yw |oedd |at |now |= ?)?${NUMBER}(?![\\p{L}\\d])(?:[ ,]+${WHEN})?`,
    (typed) => {
      const change = readingSaid(typed('value'), typed('when'));
      return change === null ? null : recording(typed('what'), change);
    },
  );

const readings: readonly Entry[] = [
  reading('(?:measure |mesur |reading (?:of |for )?|darlleniad (?:o |ar gyfer )?)?(?<what>M\\d{1,3})'),
  reading('(?:reading|darlleniad)(?: of| for| o| ar gyfer)?:? (?<what>\\p{L}[^\\n:]{2,80}?)'),
  reading('(?:measure|mesur) (?<what>\\p{L}[^\\n:]{2,80}?)'),
];

const GATE = "(?:the |y |yr |'r )?(?<what>(?!.*\\b[A-Z]{2,8}-\\d)[\\p{L}\\d][^\\n]{1,100}?)";
/** Words that are in no gate's name: they say something about it, deny it, ask about it, or name who says so. */
const NO_NAME =
  /[,;.?!]|n['’]t(?!\p{L})|(?<!\p{L})(?:not|never|nearly|almost|(?:it|he|she|they|you|i|we|that)(?:['’]\p{L}+)?|is|are|was|were|has|have|says?|said|thinks?|thought|told|when|if|once|until|unless|should|must|will|would|who|why|how|looks?|consider|ddim|heb|nid|os|pan|bron|dylai|fod|bod)(?!\p{L})/iu;
/** Says when something was signed off, or by whom, and names no gate. */
const NO_GATE =
  /^(?:today|yesterday|now|just now|earlier|already|finally|this (?:morning|afternoon|week)|last (?:night|week)|by|with|(?:on )?\p{L}{3,6}day|ddoe|heddiw|bore ['’]?ma|gynnau|gan)(?!\p{L})|(?<!\p{L})ago(?!\p{L})|(?<!\p{L})yn [oô]l(?!\p{L})/iu;
const gates: readonly Entry[] = [
  entry(
    `(?:sign(?:ing)? off(?: on)?|signed off(?: on)?|sign-off|sign|llofnodi(?:'r)?|llofnodwch|cymeradwyo giât|cymeradwywch giât) ${GATE}`,
    (typed) => (NO_GATE.test(typed('what')) ? null : recording(typed('what'), { do: 'sign-off' })),
  ),
  entry(
    `${GATE} (?:is |are |has been |have been )?signed off|mae ${GATE.replace('<what>', '<gate>')} wedi(?:'i| ei)? (?:lofnodi|chymeradwyo|gymeradwyo)`,
    (typed) => {
      const gate = typed('what') || typed('gate');
      return NO_NAME.test(gate) ? null : recording(gate, { do: 'sign-off' });
    },
  ),
  entry(`(?:waive|hepgor|hepgorwch) ${GATE}${WHY}`, (typed) =>
    recording(typed('what'), { do: 'waive', reason: typed('why') }),
  ),
  entry(
    `(?:reopen|open again|ailagor|ailagorwch|withdraw|tynnu'n ôl) (?:the |y |yr )?(?:gate|sign-?off(?: of)?|giât|llofnod(?: ar)?) (?:the |y |yr )?(?<what>[\\p{L}\\d][^\\n]{0,100}?)`,
    (typed) => recording(typed('what'), { do: 'gate-reopened' }),
  ),
];

const LED =
  '(?:leads?|is led by|led by|lead is|leads are|owner|arweinydd|arweinwyr|dan arweiniad|yn cael ei arwain gan)';
const TIMELINE = '(?:timeline|timescale|deadline|due|due by|is due|amserlen|dyddiad cau)';
const SAID = '(?<said>\\S[^\\n]{1,200}?)';
const items: readonly Entry[] = [
  entry(`${PLAIN} ${LED}:? (?:to |now |i )?${SAID}`, (typed) =>
    recording(typed('what'), { do: 'leads', said: typed('said') }),
  ),
  entry(`(?:give|assign|pass|reassign|rhoi|rhowch) ${PLAIN} (?:to|i) ${SAID}`, (typed) =>
    recording(typed('what'), { do: 'leads', said: typed('said') }),
  ),
  entry(`${PLAIN} ${TIMELINE}:? (?:is |to |now |yw |i |at )?${SAID}`, (typed) =>
    recording(typed('what'), { do: 'timeline', said: typed('said') }),
  ),
  entry(
    `(?:move|push|put back|extend|delay|symud|symudwch|gohirio) ${PLAIN} (?:back |out )?(?:to|until|till|by|i|tan|hyd) ${SAID}`,
    (typed) => recording(typed('what'), { do: 'timeline', said: typed('said') }),
  ),
  entry(
    `${PLAIN}:? (?:is |was |has been |now |wedi(?:'i| ei)? )?(?<response>accepted(?: in part| partly| partially)?|(?:partly|partially) accepted|not accepted|rejected|declined|completed|derbyniwyd(?: yn rhannol)?|gwrthodwyd|cwblhawyd|dderbyn(?: yn rhannol)?|wrthod|gwblhau)${WHY}`,
    (typed) => responding(typed('what'), typed('response'), typed('why')),
  ),
  entry(
    `(?<response>accept|partly accept|reject|decline|complete|derbyn|derbyniwch|gwrthod|gwrthodwch|cwblhau|cwblhewch) ${PLAIN}(?<part> in part| partly| yn rhannol)?${WHY}`,
    (typed) => responding(typed('what'), `${typed('response')}${typed('part')}`, typed('why')),
  ),
  entry(`(?:close|finish|cau|caewch|gorffen) (?!r\\d+[\\s.?!,]*$)${PLAIN}${WHY}`, (typed) =>
    recording(typed('what'), { do: 'close', reason: typed('why') }),
  ),
  entry(
    `${PLAIN}:? (?:is |has been |are )?(?:done|closed|finished|wedi(?:'i| ei)? (?:wneud|gau|orffen))${WHY}`,
    (typed) => recording(typed('what'), { do: 'close', reason: typed('why') }),
  ),
  entry(`(?:reopen|ailagor|ailagorwch) ${PLAIN}`, (typed) => recording(typed('what'), { do: 'reopen' })),
];

function responding(what: string, said: string, why: string): ReturnType<typeof recording> | null {
  const response = responseSaid(said);
  return response === null ? null : recording(what, { do: 'response', response, reason: why });
}

const REFERENCE = '(?<reference>[A-Za-z][A-Za-z0-9]{1,7}\\s?-\\s?\\d{1,5})';
const linked = (typed: (group: string) => string, isFor: boolean): ReturnType<typeof recording> =>
  recording(isFor ? typed('what') : null, {
    do: 'link',
    reference: typed('reference').toUpperCase().replace(/\s/gu, ''),
    isFor,
  });
const links: readonly Entry[] = [
  entry(
    `(?:link |tie |mae |cysylltu |cysylltwch )?${REFERENCE} (?:is for|is part of|is towards|belongs to|goes with|goes under|to|with|under|ar gyfer|yn rhan o|â|gyda|o dan) ${KEY}`,
    (typed) => linked(typed, true),
  ),
  entry(`(?:unlink|datgysylltu|datgysylltwch) ${REFERENCE}(?: (?:from|o|oddi wrth) [^\\n]{1,60})?`, (typed) =>
    linked(typed, false),
  ),
  entry(
    `${REFERENCE} (?:is not|isn't|is no longer|not) (?:for|part of|under) (?=[^\\n]{0,20}\\d)[^\\n]{1,60}|nid yw ${REFERENCE.replace('<reference>', '<other>')} ar gyfer (?=[^\\n]{0,20}\\d)[^\\n]{1,60}`,
    (typed) => linked((group) => typed(group) || typed('other'), false),
  ),
];

/** The exact forms that record progress on a plan. */
export const PLAN_PROGRESS_GRAMMAR: GrammarPart = patterns('phrase', [
  ...links,
  ...noted,
  ...readings,
  ...RISK_ENTRIES,
  ...SETUP_ENTRIES,
  ...AREA_ENTRIES,
  ...items,
  ...gates,
  bare,
]);
