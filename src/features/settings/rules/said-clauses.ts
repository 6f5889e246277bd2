import { readPolicyPart } from '../../../reading/schedules/policy-part.js';
import { sayingSending, sendingIn } from '../../papers/rules/read-sending.js';
import { daysInFigures } from './number-words.js';
import { confirmingIn } from './said-closures.js';

/** What one clause of a sentence sets, in the words of a set-up: `chair Owain`, `language Welsh`. */
export interface SaidClause {
  readonly key:
    | 'name'
    | 'chair'
    | 'deputy'
    | 'secretary'
    | 'observer'
    | 'language'
    | 'prefix'
    | 'sets'
    | 'nudging'
    | 'summary'
    | 'sending'
    | 'closures';
  readonly setUp: string;
  /** Whether it counts only beside other clauses: "we are the Board" alone may be small talk. */
  readonly isWeak?: true;
}

/** Somebody's name; no question word, and no word for the whole group. */
const WHO =
  '(?<who>(?!(?:who|what|when|which|where|how|it|this|that|there|nobody|everyone|everybody|the|we|you|they|if|pwy|beth|pryd|neb|pawb|mae|dyma)\\b)[^,;:?]{1,60}?)';
const LATER =
  '(?: (?:from now on|from today|now|instead|again|please|going forward|o hyn ymlaen|bellach|nawr|yn lle hynny))*[.!]?';
const OUR = "(?:(?:our|the|your|this group's|ein|y|yr|'r) ?)?";
const NEW = '(?:new )?';
const clause = (source: string): RegExp => new RegExp(`^(?:${source})${LATER}$`, 'iu');

const roleForms = (noun: string, verb: string, welshNoun: string, welshVerb: string): readonly RegExp[] => [
  clause(`${OUR}${NEW}(?:${noun}) (?:is now|is going to be|will be|should be|is) ${WHO}`),
  clause(`${WHO}(?: is|'s| will be| should be| is now| am|'m)(?: now)? ${OUR}${NEW}(?:${noun})`),
  clause(`${WHO} (?:${verb})`),
  clause(`(?:make|appoint) ${WHO} (?:as )?${OUR}${NEW}(?:${noun})`),
  clause(`(?:change|set) ${OUR}(?:${noun}) to ${WHO}`),
  clause(`${OUR}(?:${welshNoun})(?: newydd)? (?:yw|ydy|ydi|fydd) ${WHO}`),
  clause(`${WHO} (?:yw|ydy|ydi|fydd)(?:'r| y| ein)? (?:${welshNoun})(?: newydd)?`),
  clause(`${WHO} (?:sy'n|sydd yn|fydd yn|sy yn) (?:${welshVerb})`),
  clause(`(?:gwneud|gwnewch|penodi|penodwch) ${WHO} yn (?:${welshNoun})`),
];
const CHAIR = roleForms(
  'chair(?:person|man|woman)?',
  'chairs(?: us| it| the group| the meetings?| meetings)?|will chair(?: us| it| the group| the meetings?)?|is chairing(?: us| the group)?|takes (?:over )?the chair|takes over as chair|is taking over as chair',
  'cadeirydd|gadeirydd',
  "cadeirio(?: y grŵp|'r grŵp| ni)?",
);
const DEPUTY = roleForms(
  '(?:deputy|vice)[ -]chair(?:person|man|woman)?|deputy',
  'is deputising|will deputise|deputises|deputises for the chair|will deputise for the chair|stands in for the chair',
  '(?:dd|d)irprwy(?: gadeirydd)?|is-gadeirydd',
  '(?:dirprwyo)(?: dros y cadeirydd)?',
);
const OBSERVER = [
  ...roleForms(
    '(?:an )?observers?',
    '(?:observes|is observing|will observe|is only observing|only observes|are observing|will be observing)(?: the group| us| only)?',
    'arsylwr|arsylwyr',
    "arsylwi(?: ar y grŵp|'r grŵp)?",
  ),
  clause(`${WHO} (?:are|will be) ${OUR}${NEW}observers`),
  clause(
    `${WHO} (?:is|are|'s) (?:here )?(?:only|just|merely) (?:here )?(?:(?:as )?(?:an )?observers?|observing|to observe)`,
  ),
  clause(`(?:dim ond )?arsylwr(?: yn unig)? (?:yw|ydy|ydi|fydd) ${WHO}`),
  clause(`arsylwi(?: yn unig)? (?:mae|y mae|fydd) ${WHO}`),
  clause(`${WHO} (?:yw|ydy|ydi|fydd)(?:'r| yr| ein)? (?:h?arsylwyr)`),
];
/** Names all the observers, rather than one more. */
const OBSERVERS = clause(`${OUR}${NEW}observers (?:are|is) ${WHO}`);
const SECRETARY = roleForms(
  'secretary|minute[- ]taker|clerk|note[- ]taker',
  '(?:takes|keeps|does|will take|will keep|will do|is taking|is doing) (?:the |our )?(?:minutes|notes)',
  'ysgrifennydd|cofnodwr|glerc|clerc',
  "(?:cymryd|cadw|gwneud)(?:'r| y| ein)? (?:cofnodion|nodiadau)",
);

const GROUP_NOUN =
  /\b(?:board|group|committee|panel|forum|team|council|task ?force|working party|steering|network|partnership|bwrdd|grŵp|pwyllgor|panel|fforwm|tîm|cyngor|tasglu|rhwydwaith|partneriaeth)\b/iu;
const NAMED = [
  clause('(?:call|name|rename) (?:us|this|the group|this group|it)(?: to| as)? (?:the )?(?<name>[^;:?]{2,80}?)'),
  clause("(?:our|the group's|the) name is (?:now )?(?:the )?(?<name>[^;:?]{2,80}?)"),
  clause('(?:the group|this group) is (?:now )?called (?:the )?(?<name>[^;:?]{2,80}?)'),
  clause(
    "(?:we(?:'re| are|'ve| have)? )?(?:chang(?:e|ed|ing)|set) (?:our|the|the group's)(?: group)? name to (?:the )?(?<name>[^;:?]{2,80}?)",
  ),
  clause("galwch (?:ni|y grŵp|ni'n|y grŵp yn)(?: yn|'n)? ?(?<name>[^;:?]{2,80}?)"),
  clause("(?:ein henw(?: ni)?|enw'r grŵp|enw y grŵp) (?:yw|ydy|ydi)(?:'r| y)? ?(?<name>[^;:?]{2,80}?)"),
];
const WEAKLY_NAMED = [
  clause("(?:we(?:'re| are)|this is)(?: now)?(?: called)? (?:the )?(?<name>(?!\\p{L}+ing )\\S[^;:?]{1,80}?)"),
  clause("(?:ni yw|ni ydy|dyma)(?:'r| y)? ?(?<name>\\S[^;:?]{1,80}?)"),
  clause('(?<name>\\S[^;:?]{1,80}?) (?:ydym|ydyn|rydym|dan) ni'),
];

const LANGUAGE =
  '(?<language>both(?: languages)?|(?:english|welsh) (?:and|&) (?:english|welsh)|welsh|english|gymraeg|cymraeg|saesneg|ddwyieithog|dwyieithog|bilingual(?:ly)?|cymraeg a saesneg)';
const LANGUAGES = [
  clause(
    `(?:speak|post|write|talk|use|reply|answer)(?: in)? ${LANGUAGE} (?:to|with|for|in|here to) (?:the group|us|us all|all of us|everyone|everybody|the whole group|this group|this chat|the chat)`,
  ),
  clause(`we (?:work|speak|meet|operate)(?: in)? ${LANGUAGE}`),
  clause(
    `(?:our|the group's|this group's|the group) (?:language )?(?:is|should be|works in|speaks) (?:in )?${LANGUAGE}`,
  ),
  clause(
    `(?:siaradwch|siarad|postiwch|ysgrifennwch|defnyddiwch|atebwch)(?: yn| y)? ${LANGUAGE} (?:â'r|gyda'r|i'r|ar gyfer y|yn y|â|gyda) (?:grŵp|sgwrs|pawb|ni)`,
  ),
  clause(
    `${LANGUAGE} (?:yw|ydy|ydi) iaith y grŵp|iaith y grŵp (?:yw|ydy|ydi) ${LANGUAGE.replace('?<language>', '?<other>')}`,
  ),
  clause(`(?:rydym|rydyn) (?:ni )?(?:'n|yn) (?:gweithio|cyfarfod)(?: yn| trwy gyfrwng y)? ${LANGUAGE}`),
];

const PREFIX = [
  clause(
    '(?:use|make) (?<prefix>[a-z][a-z0-9]{1,7}) (?:as our prefix|as the prefix|our prefix|the prefix|for our (?:actions|action numbers|references|numbers))',
  ),
  clause('(?:our|the) prefix (?:is|should be|will be) (?<prefix>[a-z][a-z0-9]{1,7})'),
  clause(
    '(?:number our actions|our (?:actions|references|numbers|action numbers)(?: should| must| will)? (?:start|begin)(?:s)? with) (?<prefix>[a-z][a-z0-9]{1,7})',
  ),
  clause(
    '(?:ein|y) rhagddodiad (?:yw|ydy|ydi) (?<prefix>[a-z][a-z0-9]{1,7})|defnyddiwch (?<other>[a-z][a-z0-9]{1,7}) (?:fel|yn) (?:ein )?rhagddodiad',
  ),
];

const SET_NAME =
  '(?<set>[\\p{L} ]{2,30} (?:leads|team|officers|champions)|arweinwyr(?: [\\p{L}]+){1,2}|tîm(?: [\\p{L}]+){1,2})';
const SETS = [
  clause(`${OUR}${SET_NAME} (?:are|is|consists? of|yw|ydy|ydi|:) (?<people>[^;:?]{2,300}?)`),
  clause(`(?<people>[^;:?]{2,300}?) are ${OUR}${SET_NAME}`),
];

const NUDGED =
  /^(?:please )?(?:(?:nudge|remind|chase)(?! me\b)(?: (?:people|everyone|everybody|leads|the leads|us|them|all|all leads|each lead))?|send (?:the )?(?:nudges|reminders)|atgoff(?:a|wch)(?! fi\b)(?: (?:pobl|bobl|pawb|bawb|arweinwyr|yr arweinwyr|ni))?|anfonwch nodiadau atgoffa) (?<how>.{3,160}?)[.!]?$/iu;
const SUMMARY = [
  clause(
    '(?:(?:post|send|share|circulate|give us|show) )?(?:the |a |our )?summary (?<days>\\d{1,2}) (?:working )?days? (?:before|ahead)(?: of)?(?: (?:the|each|every|a) meetings?| meetings)?',
  ),
  clause(
    "(?:(?:postio|postiwch|anfon|anfonwch|rhannwch) )?(?:y |'r |ein )?crynodeb (?<days>\\d{1,2}) diwrnod(?: gwaith)? (?:cyn|cynt|ymlaen llaw)(?: (?:y|pob|bob) cyfarfod)?",
  ),
];
const SENDS_PAPERS =
  /^(?:(?:send|circulate|email)(?: out)?|stop sending|anfon(?:wch|a)?|dosbarth(?:u|wch)|peidiwch ag anfon) .{3,160}$/iu;

const found = (forms: readonly RegExp[], said: string): Readonly<Record<string, string | undefined>> | null => {
  for (const form of forms) {
    const groups = form.exec(said)?.groups;
    if (groups !== undefined) return groups;
  }
  return null;
};

/** Words that no name contains: a clause with one of them says something else. */
const NO_NAME =
  /(?<!\p{L})(?:to|the|for|being|been|not|in|on|at|all|late|done|very|still|by|with|from|about|yn|i|ar|wedi|gan|am)(?!\p{L})/iu;
const LONGEST_NAME = 4;

/** Whether words are names: each of a few words, with commas and "and" between. */
const areNames = (words: string | undefined): words is string =>
  words !== undefined &&
  (/[@<]/.test(words) ||
    words
      .split(/\s*[,&]\s*|\s+(?:and|a|ac)\s+/i)
      .every((name) => !NO_NAME.test(name) && name.trim().split(/\s+/).length <= LONGEST_NAME));

/** Reads what a clause sets; null when it sets none of these. */
export function readClause(words: string): SaidClause | null {
  const said = words.replace(/^(?:and|but|so|also|then|please|a|ac|hefyd)\s+/i, '').trim();
  const figures = daysInFigures(said);
  const nudged = NUDGED.exec(figures)?.groups?.['how'];
  if (nudged !== undefined)
    return readPolicyPart(nudged) === null ? null : { key: 'nudging', setUp: `nudge ${nudged}` };
  const summary = found(SUMMARY, figures)?.['days'];
  if (summary !== undefined) return { key: 'summary', setUp: `summary ${summary} working days before` };
  const sending = SENDS_PAPERS.test(said) ? sendingIn(said, said) : null;
  if (sending !== null) return { key: 'sending', setUp: sayingSending(sending) };
  const confirming = confirmingIn(said);
  if (confirming !== null) return { key: 'closures', setUp: `confirm closures: ${confirming}` };
  const language = found(LANGUAGES, said);
  if (language !== null)
    return { key: 'language', setUp: `language ${language['language'] ?? language['other'] ?? ''}` };
  const prefix = found(PREFIX, said);
  if (prefix !== null) return { key: 'prefix', setUp: `prefix ${prefix['prefix'] ?? prefix['other'] ?? ''}` };
  const deputy = found(DEPUTY, said)?.['who'];
  if (areNames(deputy)) return { key: 'deputy', setUp: `deputy chair ${deputy}` };
  const observers = found([OBSERVERS], said)?.['who'];
  if (areNames(observers)) return { key: 'observer', setUp: `observers ${observers}` };
  const observer = found(OBSERVER, said)?.['who'];
  if (areNames(observer)) return { key: 'observer', setUp: `observers also ${observer}` };
  const chair = found(CHAIR, said)?.['who'];
  if (areNames(chair)) return { key: 'chair', setUp: `chair ${chair}` };
  const secretary = found(SECRETARY, said)?.['who'];
  if (areNames(secretary)) return { key: 'secretary', setUp: `secretary ${secretary}` };
  const set = found(SETS, said);
  if (areNames(set?.['people'])) return { key: 'sets', setUp: `${set['set'] ?? ''}: ${set['people']}` };
  const name = found(NAMED, said)?.['name'];
  if (name !== undefined) return { key: 'name', setUp: `name ${name}` };
  const weak = found(WEAKLY_NAMED, said)?.['name'];
  if (weak === undefined || !/^\p{L}/u.test(weak)) return null;
  return { key: 'name', setUp: `name ${weak}`, ...(GROUP_NOUN.test(weak) ? {} : { isWeak: true as const }) };
}
