/** What stands before an action and is no part of it: a request to write it down, or words that only lead up to it. */

const LIST =
  '(?:(?:the|my|our|a|y|fy|ein) )?(?:actions?(?: log| list)?|list|log|to-?do(?:s| list)?|minutes|record|tracker|sheet|restr|rhestr|cofnodion)';
const AN_ACTION =
  '(?:(?:a |an |another |one |some |the |these |the following )?(?:new |extra |quick |separate |more )?(?:ones?|actions?|tasks?|note|reminder|to-?dos?|items?|action points?))';
const IT = '(?:it|this|that|these|those|the following|something|smth|sth|summat)';
const FOR = '(?: (?:for|to|under|against) (?:me|us|myself|him|her|them|my name|mine))?';
const LOG = '(?:log|record|minute|create|raise|capture|note|jot)';
const PUT = '(?:put|stick|jot|write|get|pop|bung|chuck|scribble|note|add|take)';
const ON_LIST = `(?:on|onto|to|in|into) ${LIST}`;
const WRITTEN = [
  `${PUT} (?:me|us) down (?:for|to|4|2)`,
  // "Stick one on me for writing up the visit".
  `${PUT} (?:one|that|this|it|an action) (?:on|to|against) me (?:for|to)`,
  // "Stick one on for me would you, update the template".
  `${PUT} ${AN_ACTION} (?:on|down|up|in)(?: there| here)?${FOR}(?=[\\s,]*(?:(?:would|could|will|can) you|please|pls)?[\\s,]*[,:–-])(?:[\\s,]*(?:(?:would|could|will|can) you|please|pls))*`,
  `(?:${LOG}|${PUT}|make|set)(?: up)? ${AN_ACTION}(?: (?:down|in|up))?(?: ${ON_LIST})?${FOR}`,
  `(?:${LOG}|add) ${IT}(?: (?:down|in))?(?: ${ON_LIST})?${FOR}`,
  `${PUT} ${IT} (?:(?:down|in)(?: (?:somewhere|for later))?(?: ${ON_LIST})?|${ON_LIST})${FOR}`,
  `${PUT} down(?: somewhere)?(?: ${ON_LIST})?${FOR}`,
  `to (?:log|record|add|note|minute)`,
  '(?:is it )?worth (?:having|putting|noting|getting|logging|writing|recording)(?: (?:it|this))?(?: down)? that',
  '(?:keep|keeping|make|making|take|taking) (?:a )?(?:note|record|track) (?:that|of)',
  '(?:(?:what|how) about )?(?:make|making|have|having) (?:it|this) an? (?:action|task) (?:that|to)',
  '(?:my next (?:job|task)|(?:the )?next (?:job|task|thing) (?:for|on) (?:me|my list))(?: is| will be|:)(?: to)?',
  '(?:an? )?(?:new )?(?:action|task) (?:for|on) (?:me|myself)(?= to )',
  '(?:cam(?: gweithredu)?|tasg|gweithred)(?: newydd)? i (?:fi|mi)(?= i )',
  `(?:add|put|write) ${ON_LIST}${FOR}`,
  `(?:log|record|minute|raise)${FOR}`,
];
const NOTED = '(?:a )?note to (?:self|myself)(?: for [^:,]{1,30})?|memo to (?:self|myself)';
const MADE = '(?:and )?make (?:it|that|this) an? (?:action|task)(?: so [^:,]{1,40}?)?(?=[:,.–-])';
const REMEMBERED =
  "(?:help me (?:to )?remember|remember(?: (?:for|on behalf of) me)?|do(?:n't| not) let me forget|(?:i |we )?(?:need to|must|should|have to|'ve got to) remember|(?:i |we )?must(?:n't| not) forget|remind me)(?: that (?:i|we)(?: need| have|'ve got| must)?| (?:that )?(?:i|we) (?:said|promised|agreed)(?: that)? (?:i|we)(?:'d| would|'ll))?(?= to | that |(?<=(?:'d|would|'ll)) )";
const HEADED = `(?:(?:(?:i|we) )?(?:need|want) an? (?:new )?(?:action|task)|(?:a |an |some |two |three |few |a few |couple of |a couple of )?(?:new|another|one more|more|next|extra) (?:ones?|actions?|tasks?|items?)|(?:one|another|some|a few) more|one for (?:me|us)|(?:one|homework|another|something|(?:a |an )?(?:little |small |quick |new )?(?:job|task|errand|chore|request|action)|work) for(?= @?\\p{L}[^:,.;]{1,40}:)|another(?: one)?(?:,? (?:while|whilst|since|now) [^:,.;]{3,30})?(?= ?[:–-])|a[ck]+tion|acton|actoin|ac?tino|akshun|aktion|task|to[- ]?do(?=[ ]*[:(–-])|to-?do|job)(?: (?:points?|items?|arising))?(?: newydd)?(?: ?\\((?=[^)]*[?!"“‘])[^)]{1,60}\\)(?=\\s*:))?(?: (?:for|on|to go on|to add to) ${LIST})?(?: for (?:me|us|myself))?`;
const WELSH = [
  '(?:rho|rhowch|rhoi|dod|dodwch) (?:fi|ni) (?:i )?lawr (?:am|i)',
  '(?:(?:rho|rhowch|rhoi|roi|dyro|ychwanega|ychwanegu) (?:hwn|hyn|hwnna|un) )?(?:ar|at) (?:fy|ein) (?:rhestr|list)(?: i| ni)?(?=\\s*[:,])',
  "(?:cadw|cadwa|cadwch|gadw) (?:cofnod|nodyn)(?: o(?:’r|'r)?)?",
  'nodyn i (?:fi|mi)(?: (?:fy |f)hunan?| fy hun)?',
  '(?:cofia|cofiwch|cofio)(?: (?:i )?roi)?(?: (?:hwn|hyn|hwnna))?(?: i lawr| lawr)?(?: i (?:fi|mi|ni))?',
  `(?:rho|rhowch|rh?oi|dyro|sgwenna|sgwennwch|ysgrifenna|ysgrifennwch)(?: (?:hwn|hyn|hwnna|un|nodyn|gam))?(?: i lawr| lawr| i mewn| ar ${LIST})(?: i (?:fi|mi|ni))?`,
  `(?:ychwaneger|noder|cofnoder|rhodder|loger|i'w (?:[cg]ofnodi|logio|nodi|hychwanegu)|ychwanega|ychwanegwch|ychwanegu|noda|nodwch|nodi|[cg]ofnod(?:a|wch|i)|log(?:a|ia|iwch|io))(?: (?:un(?: arall)?|hwn|hyn|y canlynol|y rhain|rhain|(?:g|c)am(?: gweithredu| newydd)*|tasg|dasg))?(?: (?:at|ar|yn|i) ${LIST})?`,
];
const WELSH_HEAD = `(?:rhai|camau|tasgau)(?: gweithredu)?(?: newydd| eraill)|(?:cam|tasg)(?: gweithredu)?(?: newydd| arall)?(?: ?\\((?=[^)]*[?!"“‘])[^)]{1,60}\\)(?=\\s*:))?|gweithred(?:oedd)? newydd|un (?:arall|newydd|(?=i (?:fi|mi|ni)(?!\\p{L})))(?: (?:i|ar|at)(?:['’]r| y| fy| ein) rh?estr)?(?: ?i (?:fi|mi|ni))?|un i(?= @?\\p{L}[^:,.;]{1,40}:)`;
const POLITE =
  "(?:(?:can|could|would|will) (?:you|u|we)(?: mind)? |(?:(?:i|we)(?:'d like| would like| want| need| wanted)|need|want) to |" +
  "(?:a )?(?:wyt ti(?:'n| yn) gallu|(?:elli|alli|fedri|wnei|nei) di|(?:allwch|wnewch|fedrwch) chi|f?asat ti(?:'n| yn)? (?:gallu|medru)) |" +
  '(?:please|pls|plz|plis|kindly|just|mind) )*';
const AFTER =
  "(?: from (?:just now|earlier|today|yesterday|this morning|this afternoon|(?:the|this|our|today's) (?:meeting|discussion|call|conversation)))?[\\s,:;.–-]*(?:(?:please|pls|plz|plis|os gwelwch yn dda)[\\s,:;.–-]+)?(?:(?:that|saying|(?:bod|fod)(?= )|y)\\s+)?";
const formOf = (form: string): RegExp => new RegExp(`^${POLITE}(?:${form})(?!\\p{L})${AFTER}`, 'iu');
/** What by itself asks to write something down, and what does so before a mark or a name: "task:", "action Gwen to". */
const ASKS = [NOTED, MADE, REMEMBERED, ...WRITTEN, ...WELSH].map(formOf);
const HEADS = [HEADED, WELSH_HEAD].map(formOf);
/** Marks a note as the writer's own if nobody else is named. */
const OWN =
  /(?<!\p{L})(?:self|myself|my next|my (?:list|log|to-?dos?)|fy (?:rhestr|list)|smth for me|remember|forget|remind me|for me|to me|me down|(?:on|against) me|i fi|i mi|cofia|cofiwch|(?:rho|rhowch|dodwch) fi)(?!\p{L})/iu;

/** Asks afterwards whether something should be logged. */
const WHETHER =
  /[\s,.;:–-]+(?:and |so )?(?:(?:does|do|should|can|could|would) (?:that|this|it|those|i|we|you) (?:need to )?(?:go|belong|be|get|count|put|log|add|record)(?: (?:it|that|this))?(?: (?:logged|recorded|added|down))?(?: (?:on|in|onto|here|as)(?: (?:here|the list|an action|the log))?)?|(?:can|could|should|may|shall) (?:that|this|it) (?:please )?(?:be|go down|count|become|go in|go on)(?: down)?(?: as)? (?:mine|one of mine|(?:an?|my|the|our) (?:\p{L}+ )?(?:action|task))(?: (?:please|pls|plz|too))?|is (?:that|this|it) (?:one )?(?:an action|for (?:here|the (?:list|log)))|worth (?:logging|putting down|noting)(?: (?:that|it|here))?|ydy (?:hwnna|hynny|hwn) (?:yn )?(?:mynd|gam)[^.?]{0,20}|oes angen (?:nodi|cofnodi) (?:hwnna|hynny|hwn))\s*\?*\s*$/iu;
/** Asks afterwards to log what was said: "…, can you keep that for me". */
const ASKED_AFTER =
  /[\s,.;:–-]+(?:bot,? )?(?:(?:and|so|then) )*(?:(?:can|could|would|will) (?:you|u) |please |just )*(?:(?:kindly|please) )?(?:keep (?:track|a note|note|a record) of|keep|note|log|record|minute|save|remember|put|stick|jot|write|pop|add|enter|capture|register) (?:it|that|this|that one)(?:(?: down)?(?: for (?:me|us|later|now))| down| on(?= *[.!?]*$)| (?:on|in)(?= (?:please|pls)? *[.!?]*$)| (?:on|onto|to|in) (?:my|our|the) (?:list|log|actions|to-?dos?|record)| as an? (?:action|task)| (?:under|against|in) (?:my|our) names?|,? (?:please|pls|ta|thanks|(?:would|will|could|can) you)| even (?:though|if) [^.?!]{3,60})*[\s.?!]*$|[\s,.;:–-]+(?:bot,? )?(?:(?:nei|wnei|alli|fedri) di |(?:wnewch|allwch) chi )?(?:cadw|cadwa|cadwch|gadw|noda|nodwch|nodi|cofia|cofiwch|cofio|rho|rhowch|roi|dyro|loga|logia|cofnoda|cofnodwch) (?:hwn|hwnna|hynny|o|e|fo|fe|hi|nhw|hyn|honna)(?: i lawr| lawr| fel (?:cam|gweithred|tasg|pwynt)(?: gweithredu)?)?(?: ar (?:fy |y |ein )?rh?estr)?(?: heb (?:enw|neb|arweinydd|ddyddiad))?(?: i (?:mi|fi|ni))?(?:,? (?:plis|plîs|os gwelwch yn dda|diolch))?[\s.?!]*$|[\s,.;:–-]+(?:bot,? )?(?:(?:a )?(?:wnewch|allwch|fedrwch) chi|(?:a )?(?:wnei|nei|alli|elli|fedri) di|plis|os gwelwch yn dda) (?:ei |eu |hyn(?:ny)? ei )?(?:[cg]ofnodi|nodi|logio|hychwanegu|ychwanegu|roi (?:hwn|hynny|o|e|fo) (?:i )?lawr)(?: (?:o|e|fo|fe|hi|hyn|hynny|hwn|hwnna|nhw))?[\s.?!]*$|[\s,.;:–-]+(?:and )?if so,? (?:please |let['’]?s |lets |can we |we should )*(?:get|have|log|note|record|put) (?:it|that|this)(?: (?:logged|recorded|noted|down))?[\s.?!]*$/iu;
const NOT_TO_FORGET =
  /^(?:(?:so )?(?:that )?(?:i|we) (?:do(?:n't|nt| not)|won't) (?:forget|lose|miss)(?: it| this| that| track)?|before (?:i|we) forget|(?:rhag|cyn) i (?:fi|mi|ni) anghofio)\s*[:,;–-]+\s*/iu;

/** "Nobody wrote it down, but …". */
const UNWRITTEN =
  /^[^.;:?]{0,60}?(?<!\p{L})(?:wrote|written|write|minuted?|logged|log|noted?|captured?|recorded?|put|got|nodi|gofnodi|cofnodi|ysgrifennu|sgwennu)(?: (?:it|that|this|hwn|hynny|e|o))?(?: (?:down|up|in the minutes|i lawr))?,? (?:but|ond) /iu;
const LEADS_UP =
  /^(?:(?:so|ok|okay|right|well|note that|and|also|oh|ugh|um|great|reit|wel|felly|iawn|a|hefyd)[\s,]+|(?:for the (?:avoidance of doubt|record|minutes|log)|just (?:so (?:it'?s|that'?s|we'?re) clear|to be clear|to confirm)|to be clear|as (?:agreed|discussed|promised)(?: (?:earlier|today|yesterday|at the meeting|in the meeting|last time))?|(?:we|it was|we've|the group|i think we)(?: all)? agreed(?: earlier| today| just now)?(?: that)?|(?:we|it(?:'s| is| was| has been| had been)|(?:we|they)(?:'ve| have| had))(?: all| since| now| then)* (?:agreed|settled|decided|resolved|arranged|understood|concluded|left|fixed)(?:,? [^,.;:!?]{3,30})?,? that|the (?:upshot|outcome|conclusion|long and short of it) (?:is|was|being)(?: that)?|agreed|(?:i|we) (?:think|believe|understand|said(?! (?:that )?(?:i|we)(?:'d| would)(?!\p{L}))|decided)(?: that)?|er eglurder|i fod yn glir|fel y cytunwyd|(?:cytunwyd|penderfynwyd|trefnwyd|setlwyd|(?:cytunon|penderfynon|trefnon) ni)(?: (?:dros|yn|ar|wrth|amser|mewn|ddoe|heddiw|bore|neithiwr)(?!\p{L})[^,.;:]{0,25}?)?(?= y (?:byddai?|dd?ylai)(?!\p{L}))|cytunwyd(?: y)?|fe gytunon ni(?: y)?|wnaethon ni gytuno(?: y)?)[\s,:;–-]+)/iu;

/** A time that is enough, after the request: "so pop that on, a fortnight should do". */
const ENOUGH =
  /[\s,.;–-]+(?<day>(?:a|an|one|two|three|four|six|\d{1,2}) (?:days?|weeks?|fortnights?|months?)|fortnight|pythefnos|mis|wythnos) (?:should|would|will|ought to|is|['’]ll) (?:be )?(?:do|enough|fine|plenty|ok|okay|all right|sufficient|about right)[\s.!]*$/iu;
/** A day after the request: "…, would you, say 2 December". */
const THEN_DAY =
  /[\s,]+(?:(?:would|will|could|can) (?:you|u)[\s,]+)?(?:say|by|due|dywedwch|erbyn) (?<day>[^.;!?]{2,25})[.!]*$/iu;
/** A day alone after the request: "Can that be an action? 14 December". */
const LAST_DAY =
  /(?<mark>[.?!,])\s+(?:by |erbyn )?(?<day>(?=[^.;!?]*(?:\d|day|dydd|week|month|end |diwedd|tomorrow|fory))[^.;!?]{3,30})[.!]*$/iu;

/** The words that ask afterwards, and a day behind them as the day of the task. */
function askedAfter(said: string): { readonly after: string; readonly day: string } {
  const then = ENOUGH.exec(said) ?? THEN_DAY.exec(said) ?? LAST_DAY.exec(said);
  const until = then === null ? '' : said.slice(0, then.index + (then.groups?.['mark']?.length ?? 0));
  const before = then === null ? null : (ASKED_AFTER.exec(until) ?? WHETHER.exec(until));
  if (then !== null && before !== null && before[0] !== '')
    return { after: said.slice(before.index), day: ` by ${then.groups?.['day'] ?? ''}` };
  return { after: ASKED_AFTER.exec(said)?.[0] ?? '', day: '' };
}

/** What is to be written down, in quotation marks, and when behind it: "add “Huw to ring them” for Friday". */
const QUOTED =
  /^(?:[^"“”]{0,30}(?<!\p{L}))?(?:add|log|record|note|minute|put(?: down| in)?|capture|enter|create|raise|write(?: down)?|ychwaneg\p{L}+|nod(?:a|wch|i)|[cg]ofnod\p{L}+|rho\p{L}*|log\p{L}+)(?!\p{L})[^"“”]{0,20}["“](?<task>[^"“”]{4,200})["”](?<after>[^"“”]{0,60})$/iu;
/** The same with the request after it: "Per Claire's note: 'David to brief them'. Please capture, due 21/11". */
const QUOTED_THEN =
  /^(?:[^"“”‘'\n]|(?<=\p{L})['’](?=\p{L})){0,60}["“‘'](?<task>[^"“”‘]{8,200})["”’'][\s.,;–-]+(?:(?:can|could|would) (?:you|u) |please |pls )*(?:capture|log|add|note|record|minute|action|nod\p{L}+|[cg]ofnod\p{L}+)(?: (?:it|that|this|hwn|hyn|hynny))?(?: (?:please|pls|plis))?(?<after>[\s,;–-]+(?:due|by|for|erbyn) [^"“”\n]{2,40}?)?[\s.!]*(?:\n[^\n]{3,60})?$/iu;
const JOINS_DAY =
  /^[\s,;–-]*(?:with|for|due|by|giving (?:him|her|them)|and (?:give|allow)(?: (?:him|her|them))?|gyda|am)\s+/iu;

/** How logging was asked for, and what is to be written down. */
export interface AskedToLog {
  readonly isAsked: boolean;
  /** Whether the request is so clear that everything after it is to be written down. */
  readonly isSure: boolean;
  /** Whether only "remember" or "remind me" asks for it, or the words ask whether it should be logged. */
  readonly isRemembered: boolean;
  /** Whether the request comes only after the words to log. */
  readonly isAfter: boolean;
  /** Whether it is the writer's note to themselves. */
  readonly isOwn: boolean;
  readonly rest: string;
}

const ASKED: Omit<AskedToLog, 'rest'> = {
  isAsked: true,
  isSure: true,
  isRemembered: false,
  isAfter: false,
  isOwn: false,
};

/** Removes what stands before an action: "can you stick down somewhere that", "note to self:", "as agreed,". */
export function askedToLog(said: string): AskedToLog {
  const { task, after: behind = '' } = (QUOTED.exec(said) ?? QUOTED_THEN.exec(said))?.groups ?? {};
  if (task !== undefined)
    return { ...ASKED, rest: `${task.replace(/[\s.]+$/u, '')}${behind.replace(JOINS_DAY, ' by ')}`.trim() };
  const whether = WHETHER.exec(said)?.[0] ?? '';
  const asking = whether === '' ? askedAfter(said) : null;
  const after = asking?.after ?? whether;
  let rest = `${said.slice(0, said.length - after.length)}${asking?.day ?? ''}`.trim();
  let asked = '';
  let isSure = false;
  for (let again = true; again;) {
    again = false;
    rest = rest.replace(LEADS_UP, '').replace(NOT_TO_FORGET, '').replace(UNWRITTEN, '');
    for (const form of [...ASKS, ...HEADS]) {
      const found = form.exec(rest)?.[0] ?? '';
      if (found === '') continue;
      asked += `${found} `;
      isSure ||= ASKS.includes(form) || /[:;.,–-]\s*$/u.test(found);
      rest = rest.slice(found.length);
      again = rest !== '';
    }
  }
  const isRemembered = whether !== '' || /^(?:\p{L}+ )*?(?:remember|remind|forget)(?!\p{L})/iu.test(asked);
  return {
    isAsked: asked !== '' || after !== '',
    isSure,
    isRemembered,
    isAfter: asked === '' && after !== '',
    isOwn: OWN.test(`${asked}${after}`),
    rest: rest.trim(),
  };
}
