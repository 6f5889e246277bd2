import { type Marked, ONE, SOME } from './marked-people.js';

/** What a role is called, and what its holder does. */
const ROLES = {
  chair: {
    noun: 'chair(?:person|man|woman)?|(?:c|g|ngh)adeirydd|gadair|cadair',
    does: "(?:chairs?|chairing)(?: (?:us|this|it))?|in the chair|(?:takes?|taking|taken) (?:over )?the chair|(?:g?cadeirio|gadeirio)(?:(?: ein|'r| y) (?:grŵp|pwyllgor|bwrdd|fforwm|cyfarfodydd)| ni)?|yn y gadair",
  },
  secretary: {
    noun: 'secretary|secretariat|minutes?[- ]?taker|minutes secretary|note[- ]?taker|clerk|ysgrifennydd(?:es)?|ysgrifenyddiaeth|cofnodwr|[cg]lerc|(?:minutes|notes|cofnodion)',
    does: "(?:takes?|taking|does|doing|do|keeps?|keeping|writes?|writing(?: up)?|looks? after|looking after|has|have|handles?|handling|on) (?:the |our )?(?:minutes|notes|minute[- ]taking)|(?:g?cymryd|gymryd|cadw|gadw|g?wneud|ysgrifennu|sgwennu)(?:'r| y| ein)? ?(?:cofnodion|nodiadau)",
  },
  deputy: {
    noun: '(?:(?:deputy|vice)(?:[- ]chair(?:person|man|woman)?)?|dd?irprwy(?:[- ]gadeirydd)?|is-gadeirydd)(?: (?:(?:to|i) )?‹\\d+›)?',
    does: '(?:deputis(?:es?|ing)|fill(?:s|ing)? in|stand(?:s|ing)? in)(?: for (?:the chair|‹\\d+›))?|sit(?:s|ting)? in for (?:the chair|‹\\d+›)(?: when(?:ever)? .*)?|dd?irprwyo(?: dros (?:y cadeirydd|‹\\d+›))?',
  },
  observer: {
    noun: 'observers?|h?arsylwr|h?arsylwyr|sylwedydd',
    does: 'observes?|observing|(?:here )?(?:to|as an) observ(?:e|er)|(?:here |there )to (?:watch|listen)(?: in)?|(?:only |just )+(?:sit(?:s|ting)? in|listen(?:s|ing)?(?: in)?|watch(?:es|ing)?)(?: on (?:us|the meetings|meetings))?|dim ond (?:gwrando|eistedd i mewn)|h?arsylwi(?: yn unig)?',
  },
} as const;

/** "Claire's deputy" means the chair's. */
const THE =
  "(?:(?:‹\\d+›(?:'s|s')|the|our|my|her|his|their|fy|a|an|acting|interim|temporary|new|your|this group's|group|fel|yn|y|yr|'r|'n|ein|i fod yn|be|being|as)\\s*)*";
/** Verbs and short words that give somebody a role. */
const IS =
  "(?:\\s*(?:'s|'ll|'m|'re|is|are|am|will|be|being|been|to|going|should|can|could|shall|has|have|had|very|said yes(?: to)?|talked into|roped in(?: to|to)?|persuaded|landed with|lumbered with|now|also|becomes?|becoming|(?:agreed|offered|volunteered|undertaken|consented|cytuno|gytuno|cynnig|derbyn|dderbyn)|kindly|act|serve|serves|serving|showing|listing|marking|recording|noting|entering|putting|shown|listed|marked|recorded|noted|wants?|needs?|needing|said|says|happy|willing|he|she|they|takes?|taken|taking|over|only|just|merely|yn unig|put|down|treated|steps?|stepping|up|in|stands?|standing|acts?|acting|comes?|coming|attends?|attending|as|for|us|from|instead of|done|handled|by|goes|passes|passed|yw|ydy|ydi|fydd|sydd|sy|sy'n|di|'di|dy|dydi|sydd yn|fydd yn|yn|'n|'r|fel|i|fod|bod|wedi|cymryd|gymryd|drosodd|bellach|nawr|: |[:=–-])(?=[\\s‹'’:=–-]|$))*\\s*";
const LEAVING = `(?:\\s*(?:from|instead of|in place of|for|oddi wrth|gan|o|yn lle)\\s+${ONE})?`;
const FROM_WHEN =
  '(?:\\s+‹\\d+›(?=\\s+from|\\s+until|$))?(?:[\\s,]+(?:role|job|duties|post)?\\s*(?:until|till?|from|for|while|whilst|during|as of|starting|now|instead|again|please|going forward|too|as well|temporarily|pro tem|in the meantime|meanwhile|of (?:the|this|our) (?:group|board|committee)|for us|of us|us|to (?:me|us|the chair)|i (?:mi|fi|ni)|i.r (?:grŵp|cadeirydd|pwyllgor)|the meetings|meetings|myself|tan|nes|am|dros|o hyn|o heddiw|o nawr|effective|with (?:immediate )?effect|rather than|instead of|yn hytrach na|heddiw|today|of this body|ymlaen|bellach|nawr|rwan|rŵan|tra|hefyd|yn lle|plis|newydd|y grŵp|‹\\d+›$)(?!\\p{L}).*)?';
const BEFORE =
  "(?:(?:while i(?:'m at it| remember)|‹\\d+› (?:hereby )?give notice that|(?:please )?note that|be it known that|this is to say that|[^.:‹]{3,40}:(?=\\s)|as of today|from today|from now on|from here on|so|then|and|now|please|well|ok|just|(?:‹\\d+›|we)(?:'d| would| do| really)* (?:like|want|need|propose|nominate|suggest)|(?:‹\\d+›(?:'n)?|dwi(?:'n)?|dw i(?:'n)?|hoffwn(?: i)?) ?(?:eisiau|isio|moyn|am|angen)(?: cael| i)?|hoffwn(?: i)?(?: gael)?|we(?:'ve| have)? (?:agreed|decided)(?: that)?|it's (?:been )?agreed that|it has been agreed that|‹\\d+›(?:'ve| have| has|'s)?(?: just| already)? (?:asked|invited|persuaded|talked to)|‹\\d+› wedi (?:gofyn i|perswadio)|from (?:\\p{L}+day|next week|next month|now)|can|could|shall|let's|have|let|make|put|record|note|enter|minute|list|would you|could you|can you|will you|kindly|add|treat|mark|show|list|appoint|elect|nominate|choose|set|get|want|would like|gwneud|gwnewch|gwna|rhowch|rho|penodwch|penodi|dewis|mae|bydd|fydd|mi fydd|o hyn ymlaen|o heddiw ymlaen|bod|felly)[\\s,]+)*";

const shape = (source: string): RegExp => new RegExp(`^${BEFORE}${source}[\\s.!]*$`, 'iu');

const shapesOf = (
  { noun, does }: { readonly noun: string; readonly does: string },
  who: string = ONE,
): readonly RegExp[] => [
  shape(`(?<who>${who})${IS}(?:${does})${FROM_WHEN}`),
  shape(`(?<who>${who})${IS}${THE}(?:${noun})${LEAVING}${FROM_WHEN}`),
  shape(`(?<who>${who})${IS}${LEAVING}\\s+(?:as|fel)\\s+${THE}(?:${noun})${FROM_WHEN}`),
  shape(`${THE}(?:${noun})(?: newydd)?(?: role| job)?${IS}${LEAVING}${IS}(?<who>${who})${FROM_WHEN}`),
  shape(
    `(?:hand|pass|give|move|switch|transfer|trosglwyddwch|rhowch) (?:over )?${THE}(?:${noun})(?: role| job| duties)?(?: over)?${LEAVING} (?:to|i) (?<who>${who})${FROM_WHEN}`,
  ),
  shape(`give (?<who>${who}) ${THE}(?:${noun})(?: role| job)?${FROM_WHEN}`),
];
/** Sentences that take a role from somebody. */
const endedShapes = ({ noun, does }: { readonly noun: string; readonly does: string }): readonly RegExp[] => [
  shape(
    `(?<who>${ONE})\\s+(?:no longer|(?:does|is|do)(?:n't| not)|has stopped|stops?)(?: only| just)? (?:${does})(?: any ?more| now)?`,
  ),
  shape(`(?<who>${ONE})\\s+(?:is|are|'s)? ?(?:no longer|not) ${THE}(?:${noun})(?: any ?more| now)?`),
  shape(`(?:remove|drop|take off) (?<who>${ONE}) (?:as|from being|fel) ${THE}(?:${noun})`),
  shape(
    `(?:remove|drop|take|cross|strike|tynnwch|tynna) (?<who>${ONE}) (?:off|from|out of|oddi ar) ${THE}(?:${noun})(?: list)?(?:[,;–-] .*)?`,
  ),
  shape(`(?<who>${ONE}) (?:stops?|is stopping) being ${THE}(?:${noun})`),
  shape(
    `(?:nid yw|nid ydy|dydy|dyw|dydi|nid) (?<who>${ONE})(?: ddim)?(?: yw| yn|'n| yw'r|'r)? ${THE}(?:${noun})(?: (?:mwyach|bellach))?`,
  ),
];

const DEPUTISES = shapesOf(ROLES.deputy);

interface Shapes {
  /** How a set-up begins that gives somebody the role, and one that takes it away; null where it only passes on. */
  readonly given: string;
  readonly ended: string | null;
  readonly shapes: readonly RegExp[];
  readonly endings: readonly RegExp[];
}

/** The deputy chair comes before the chair, since its name contains the other. */
const SHAPES: readonly Shapes[] = [
  {
    given: 'deputy chair',
    ended: 'deputy chair without',
    shapes: DEPUTISES,
    endings: endedShapes(ROLES.deputy),
  },
  {
    given: 'observers also',
    ended: 'observers without',
    shapes: shapesOf(ROLES.observer, SOME),
    endings: endedShapes(ROLES.observer),
  },
  { given: 'chair', ended: null, shapes: shapesOf(ROLES.chair), endings: [] },
  { given: 'secretary', ended: null, shapes: shapesOf(ROLES.secretary), endings: [] },
];

/** What is over, denied or only considered; and what concerns one meeting. */
const NOT_SO =
  /(?<!\p{L})(?:(?:stepp|stand)ing (?:down|aside|back)|(?:steps|stepped|stands|stood) (?:down|aside|back)|(?:giving|gives|given|gave) up|resign\p{L}*|camu i? ?lawr|rhoi'r gorau|ymddiswyddo|was|were|used to|isn't|aren't|won't|not|never|no longer|anymore|any more|if|would(?! like| you)|ddim|nid|oedd|pe|os)(?!\p{L})|(?:today's|tomorrow's|this|next|\p{L}+day's) meeting|(?<!\p{L})(?:on|ar) (?:\p{L}+day|dd?ydd)|in the chair (?:today|tonight|this (?!from)\p{L}+)|yn y gadair heddiw|at the|about the|panel|interview/iu;

/** "Deputises whenever Claire can't chair": only a deputy has such a condition, and it denies nothing. */
const WHENEVER = /,?\s(?:when(?:ever)?|if|any ?time|every time|pan|os|bob tro)\s.*$/iu;

/** The person a clause names in one of these shapes. */
const whoIn = (shapes: readonly RegExp[], clause: string): string | undefined =>
  shapes.map((form) => form.exec(clause)?.groups?.['who']).find((who) => who !== undefined);

/** A word of some role, which every shape has. */
const OF_ROLE = new RegExp(
  Object.values(ROLES)
    .flatMap(({ noun, does }) => [noun, does])
    .join('|'),
  'iu',
);

const ADVERBS = /[\s,]+(?:really|basically|actually|honestly|mainly|essentially|mewn gwirionedd)(?!\p{L})/giu;
/** Says afterwards that they have agreed. */
const AGREED =
  /(?:,| and| ac?)\s+(?:(?:he|she|they)(?:['’]s|['’]ve| has| have| is| are)?(?: kindly| already)? (?:agreed|accepted|said yes|happy|fine|ok)|mae (?:o|e|hi|fo|nhw)(?:['’]n| yn| wedi)? (?:cytuno|derbyn|hapus|fodlon)).{0,40}$/iu;
/** "Observer would be the right label for him". */
const RIGHT_WORD =
  /(?:would be|is|might be|fyddai)(?:'r| the| a| y)? (?:right|best|better|proper|correct|gair) (?:word|label|title|role|thing|name|iawn|gorau) (?:for|i|am)(?!\p{L})/iu;

/** Reads who gets or loses a role in a clause; null when it says something else. */
export function readRole(said: string, marked: Marked): string | null {
  const clause = said.replace(ADVERBS, '').replace(RIGHT_WORD, 'is').replace(AGREED, '');
  if (!clause.includes('‹') || !OF_ROLE.test(clause)) return null;
  for (const { ended, endings } of SHAPES) {
    const who = ended === null ? undefined : whoIn(endings, clause);
    if (who !== undefined) return `${ended} ${marked.nameOf(who)}`;
  }
  const deputy = WHENEVER.test(clause) ? whoIn(DEPUTISES, clause.replace(WHENEVER, '')) : undefined;
  if (deputy !== undefined) return `deputy chair ${marked.nameOf(deputy)}`;
  if (NOT_SO.test(clause)) return null;
  for (const { given, shapes } of SHAPES) {
    const who = whoIn(shapes, clause);
    if (who !== undefined) return `${given} ${marked.namesIn(who).join(', ')}`;
  }
  return null;
}

const STANDS_IN = new RegExp(
  `(?:if|when|whenever|any ?time|os|pan|bob tro)(?!\\p{L})[^.;?‹]{0,20}(?<from>${ONE})[^.;?‹]{0,60}(?<who>${ONE})(?:'s| is| will| be| takes?| sydd?| fydd| yn|'n)*\\s*(?:in charge|in the chair|over|the chair|chairs?|chairing|(?:runs? (?:it|things|the meeting))|gyfrifol|yn y gadair|cadeirio)(?!\\p{L})`,
  'iu',
);
const EACH_TIME = /(?<!\p{L})(?:ever|whenever|any ?time|always|official|bob tro|byth|fyth|swyddogol)(?!\p{L})/iu;

/** "If I'm ever stuck again Huw's in charge. Make it official": the person the asker names becomes deputy chair. */
export function readStandIn(said: string, marked: Marked, asker: string | undefined): string | null {
  const { from, who } = EACH_TIME.test(said) ? (STANDS_IN.exec(said)?.groups ?? {}) : {};
  return from !== undefined && who !== undefined && marked.nameOf(from) === asker && marked.nameOf(who) !== asker
    ? `deputy chair ${marked.nameOf(who)}`
    : null;
}
