import { isImperative } from '../../../reading/leads/imperative-verbs.js';
import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { ASKS_THEM } from './asked-of-somebody.js';
import { leadsAt, type SaidName } from './leads-at.js';
import { ledAfter } from './led-after.js';
import { promisedTo } from './promised-to.js';
import { saidInFirstPerson } from './said-in-first-person.js';
import { toldOfOthers } from './told-of-others.js';
import type { Undertaken } from './undertaken.js';

const MORE =
  '(?:(?:also|just|jest|probably|definitely|hopefully|each|both|all|together|try to|try and|go and|possibly|perhaps|maybe|be (?:able|ok|okay|happy|willing|free) to|hefyd|jyst) )*';
/** Begins words that are no task: "I'll be away", "I need another week", "I have to say". */
const NO_TASK =
  '(?!(?:be|take (?:till?|until|up to|as long|longer)|have(?! a )|has|need|want|say|not|never|think|hope|only|admit|apologise|agree(?! (?:an?|the|on|how|who|which|our|their) )|manage|pass|wait|see(?! (?:if|whether|about|to) (?!i |we |it(?!\\p{L})|that(?!\\p{L})))|let (?:you|everyone|everybody) know|look forward|bod|gweld|meddwl|gobeithio|cael|gael|disgwyl|aros|ddim|falch|sori|hapus|siwr|siŵr|hwyr|i ffwrdd|bant)(?!\\p{L}))(?=\\p{L})';
/** Begins the speaker's own task: "I'll", "I can", "I've got to", "dwi am", "mi wna i". */
const MYSELF = new RegExp(
  `^(?:(?:i|we) (?:did |have |also )?(?:said|say|promised|agreed)(?: (?:to )?(?:you|everyone|everybody|them|the group|\\p{Lu}\\p{L}+))?(?: that)? (?:i|we)(?:'d|'ll| would| will| could)|(?:i|we)(?:'ll|'m going to|'re going to|'ve got to|'ve to|'d better|'ve agreed to|'ve promised to|'m happy to|'m supposed to| will| shall| can| could| must| need to| have to| have got to| am going to| are going to| ought to| should| promise to| promised to| agreed to| offered to| am to| are to| plan to| am happy to| am supposed to| intend to| undertake to| pledge to| commit to| propose to| volunteer to)|ill|im going to|ive got to|gonna|(?:more than |only too |quite )?(?:happy|glad|willing) to|will|got to|need to|must|me to|(?:mi |fe )?(?:wnai|nai|wna|gwna|na|naf|wnaf|gwnaf) i|(?:mi |fe )?w?na['’]?i(?= (?!i ))|(?:(?:fy )?mod i|bod fi|bo['’]? fi|fod i)(?:['’]n mynd i| am| wedi addo(?: i)?| wedi cytuno i)|(?:dwi|dw i|rwy|wi|fi|rwyf|rydw i|rw i)(?:'n mynd i| yn mynd i|'n gorfod|'n bwriadu| yn bwriadu| am| wedi addo(?: i)?| wedi cytuno i| wedi cynnig| ['’]?di (?:addo|cytuno i|cynnig))|(?:fe |mi )?w?nes(?:h)? i (?:addo|gytuno|gynnig|ddweud|ddeud|weud)(?: (?:ddoe|heddiw|bore ma|neithiwr|echdoe))?(?: (?:(?:i|wrth) (?:bawb|bobl|\\p{Lu}\\p{L}+|ti|chi|nhw)|(?:yn|ar|dros|wrth) [^,.;]{2,25}?))?(?: (?:y |bod |)(?:byddwn i|bydden ni|bysw?n i|baswn i|baswn|byddwn|faswn i)(?:['’]n| yn)| y| i)|(?:mae(?:'n)? )?(?:angen|rhaid|eisiau|isie|isio) (?:i )?(?:mi|fi|imi)(?: gofio)?|(?:dwi|dw i|rwy|rwyf|rydw i|wi)(?:'n| yn)? (?:angen|isio|isie|eisiau|moyn|gorfod) cofio(?: i)?|(?:fe |mi )?(?:d|dd|w|dw|ddw)(?:udes|edais|wedais|ddes|udish|ddais) i (?:y |bod |wrth (?:bawb|\\p{Lu}\\p{L}+) (?:y )?)?(?:byddwn|baswn|faswn|fyddwn|['’]?swn) i(?:['’]n| yn)|(?:fe |mi )?(?:f?ydda|bydda|byddaf)(?: i)?(?:['’]n| yn)|(?:fe |mi )?(?:a|af) i ati i) ${MORE}${NO_TASK}`,
  'iu',
);
/** Names the speaker first: "Me: reply to the Echo". */
const ME_FIRST = /^(?:me|myself|fi)\s?[:–—]\s+(?=\p{L}{2,}\s+\p{L})/iu;
/** Says that something is owed to a named person. */
const OWE = /^(?:(?:i|we)(?:'ve| have)?(?: still| seem to| do)? )?(?:owe|promised)\s+(?=[@\p{L}])/iu;
/** Everybody to whom something is owed. */
const TO_ALL =
  /^(?:every(?:one|body)|(?:all of )?(?:you|them)(?: all)?|the (?:group|board|committee|others)|pawb)(?= )/iu;
/** What is owed stands after those to whom: "the commissioner's office a copy". */
const GIVES = /^(?:the|our|my|your|y|yr) (?:[\p{L}'’-]+ ){1,4}(?:a|an|the|some|our|my|their) \p{L}/iu;
const I_NEED = /^(?:dwi|dw i|rwy|rydw i|wi|fi)(?:'n)? (?:angen|isio|isie|eisiau|moyn) (?=\p{L})/iu;
const BY_DAY = /\s(?:erbyn|cyn) [^,;:.]{3,30}$/iu;
const WITH_ME =
  /^(?:leave|gad|gadewch|gadwch|gada) (?<what>(?!it|that|this|o|e|fe|hi|hwnna)\p{L}[^,;.]{2,80}?) (?:with|to|efo|gyda|i) (?:me|fi|mi)(?:[\s,;.–-]+(?:(?:i'll |i will |will )?(?:sort|do|fix|handle|deal with|look at)(?: it| that)?)?\s*(?<rest>.*))?$/iu;
const ASKED =
  /^(?:(?:(?:can|could|shall|should|may) (?:we|i) (?:have|get|ask)|let['’]?s (?:have|get|ask)|have|can|could|would|will|might|please|maybe|perhaps|ask|get|a|all|alla|allai|fedr|gall|gallai|wnaiff|wneith|naiff|neith|(?:mi |fe )?(?:w|g)?nai(?:ff|th)|(?:mi |fe )?(?:gw|w|n)neith|(?:mi |fe )?[bf]ydd|(?:mi |fe )?[cg](?:aiff|eith)|dylai|ddylai|(?:(?:mae|ma|bydd|fydd) )?(?:angen|rhaid|eisiau|isie|ishe|isio|gofyn) i|mae(?:['’]r)?|ma(?:['’]r)?|gofynnwch i|gofyn i|gofynna i|bod|fod|y (?:byddai?|dd?ylai)|byddai|for|on|against|to|i|ar gyfer)[\s,]+)(?=\p{L})/iu;
/** "I'd like Gwen to …": whoever is named is to do it. */
const WANTED_OF = /^(?:i|we)(?:['’]d| would)? (?:really |also |still )?(?:want|like|need) (?=@?\p{Lu})/iu;
const SAID =
  "(?:has |have |'s )?(?:said|says|say|promised|promises|told me|reckons|confirmed|agreed|offered|volunteered)(?: that)?";
const LINKS = [
  `,?${ASKS_THEM}`,
  ' be (?:able|ok|okay|happy|willing|free) to',
  '(?:,? ?(?:please |pls )?(?:can|could|would|will|might|may) (?:you|u)(?: please| pls)?)',
  ` ${SAID} (?:s?he|they|we)(?:'ll|'d| will| would| can| is going to| are going to)`,
  ` (?:has |have |had |'s |very |most |already |now |since |also |kindly |duly )*(?:said|agreed|offered|promised|volunteered|undertaken|undertook) to`,
  ' (?:is|are|was|were)(?: each| both| all)?(?: down| due| supposed| meant| happy| going)? to',
  ' (?:down|in) (?:for|to)(?= \\p{L}+ing )',
  "(?: to be|['’]s| is| are| will be)?(?: now)? (?:(?:on the hook|responsible|accountable|on point) for|in charge of)",
  ',? (?:nei di|wnei di|elli di|fedri di|newch chi|wnewch chi|alli di|allwch chi|fedri di|fedrwch chi)',
  "'(?:s|re) (?:going|happy|supposed|meant|down|due) to|'ll",
  ' (?:(?:each|both|all|really|probably|definitely|surely|just|also) )*(?:(?:will|would)(?: each| both| all)?(?: need to| have to)?|are each going to|needs to|need to|should|must|has to|have to|can|could|shall|ought to|2|to|please)(?: probably| really| also| now| please)*',
  " (?:yn mynd i|(?:wedi|'?di) (?:addo|cytuno i|cynnig)|i fod i|i|fydd yn|(?:sydd|sy) (?:i|am)|(?:sy'n|sydd yn|sy yn) (?:mynd i|gorfod)|ddylai|am)|'n (?:mynd i|gorfod)",
];
const linkOf = (forms: readonly string[]): RegExp =>
  new RegExp(`^(?:${forms.join('|')})[\\s,:]+${MORE}${NO_TASK}`, 'iu');
const LINK = linkOf(LINKS);
/** "Bydd Gwen yn ffonio" promises; "mae Gwen yn ffonio" only reports. */
const PROMISED = linkOf([...LINKS, " yn|'n"]);
const WILL = /^(?:(?:mi |fe )?[bf]ydd|y byddai?|byddai|bod|fod)\s/iu;
/** "Siân owes us the costs", "Rhys has promised me a map": they are to provide it. */
const OWES =
  /^(?:(?: has| have|['’]s|['’]ve)? promised| owes?) (?:us|me|you|everyone|everybody|the (?:group|board|committee)|@?\p{Lu}\p{L}+) (?=(?:an?|the|some|his|her|their|our|two|three) )/iu;
const MARK = /^\s*(?:[:,.;–—-]+|=>|->)\s*(?=\p{L})/u;
/** Wants it of somebody: "we still want somebody to", "what we need is for someone to". */
const WANTS =
  /^(?:(?:and|so) )?(?:what )?(?:i|we)(?:['’]d| would)?(?: still| also| really| just)* (?:want|need|like)(?: is)?(?: for)? (?=(?:somebody|someone)(?!\p{L}))/iu;
const SOMEBODY = /^(?:someone|somebody|anyone|anybody|one of us|rh?ywun)(?: \((?:tb[ca]|i['’]w gadarnhau)\))?(?= )/iu;
/** "Claire to the Minister" has no verb. */
const NO_VERB =
  /^(?:the|a|an|my|our|your|his|her|their|me|him|us|them|you|it|that|this|y|yr|fy|ein|eich|at|i'r|to|on|in|off|as|from|with|oddi)(?!\p{L})/iu;

/** Passes on a request to the speaker: "Claire has asked me to put together a list". */
const OF_ME =
  /^(?:['’]s| has| have| had| would like| wants| needs| is expecting| expects)?(?: (?:just|now|also|kindly))*(?: (?:asked|told|wanted|volunteered|tasked|instructed|lumbered|landed))? (?:me|us) (?:to|with) (?=\p{L})/iu;
/** Means everybody in the group, each of whom must do it. */
const EVERYONE =
  /^(?<who>everyone|everybody|all(?: of)?(?: the| our)? (?:members|leads|colleagues|attendees)|(?:every|each) (?:member|lead|attendee)|members|pawb|pob (?:aelod|arweinydd)|(?:yr )?holl aelodau|aelodau)(?<link> (?:(?:is|are) )?(?:to|i|should|must|will|needs? to) )(?!(?:be|have|has|need|blame|know|see|thank)(?!\p{L}))(?=\p{L})/iu;
/** Whether words say that everybody must do something. */
export const isOfEveryone = (said: string): boolean => EVERYONE.test(said);

/** "Rhys has finished" reports about him and is no task. */
const TELLS = /^(?:has|have|had|is|are|was|were|did|does not|doesn't|isn't|wasn't|hasn't)(?!\p{L})/iu;

/** Reads who takes on what: the people named first, or the speaker. Null if nobody takes anything on. */
export function undertakenBy(said: string, people: readonly SaidName[], isAsked: boolean): Undertaken | null {
  const own = MYSELF.exec(said);
  if (own !== null) return taskOf('me', undoSoftMutation(said.slice(own[0].length)));
  const ownWelsh = saidInFirstPerson(said);
  if (ownWelsh !== null) return taskOf('me', ownWelsh);
  const headed = ME_FIRST.exec(said)?.[0];
  if (headed !== undefined) return taskOf('me', said.slice(headed.length));
  const told = toldOfOthers(said, people);
  if (told !== null) return told;
  const owed = OWE.exec(said)?.[0];
  const all = owed === undefined ? undefined : TO_ALL.exec(said.slice(owed.length))?.[0];
  if (owed !== undefined && all !== undefined)
    return taskOf('me', `send ${all} ${said.slice(owed.length + all.length).trim()}`);
  const to = owed === undefined ? null : leadsAt(said.slice(owed.length), people);
  if (owed !== undefined && to === null && GIVES.test(said.slice(owed.length)))
    return taskOf('me', `get ${said.slice(owed.length)}`);
  if (owed !== undefined && to !== null && /^\s\p{L}/u.test(said.slice(owed.length + to.length)))
    return taskOf('me', `get ${said.slice(owed.length)}`);
  const promised = promisedTo(said, people);
  if (promised !== null) return taskOf('me', promised);
  const asker = leadsAt(said, people);
  const ofMe = asker === null || asker.leads.includes('me') ? undefined : OF_ME.exec(said.slice(asker.length))?.[0];
  if (asker !== null && ofMe !== undefined) return taskOf('me', said.slice(asker.length + ofMe.length));
  const every = EVERYONE.exec(said);
  if (every !== null) {
    const task = said.slice(every[0].length);
    const isCymraeg = every.groups?.['link'] === ' i ';
    return { leads: every.groups?.['who'] ?? '', task: isCymraeg ? undoSoftMutation(task) : task };
  }
  // "Dwi isio holi'r llyfrgell erbyn dydd Gwener": whoever wants to do it by a day will.
  const needed = isAsked || BY_DAY.test(said) ? I_NEED.exec(said)?.[0] : undefined;
  if (needed !== undefined) return taskOf('me', said.slice(needed.length));
  const withMe = WITH_ME.exec(said)?.groups;
  if (withMe !== undefined) return taskOf('me', `sort ${withMe['what'] ?? ''} ${withMe['rest'] ?? ''}`.trim());
  const wanted = said.replace(WANTED_OF, '');
  if (wanted !== said) return ofOthers(wanted, people, { isAsked: false, isAskedOf: false, link: LINK });
  const plain = said.replace(ASKED, '');
  return ofOthers(plain, people, {
    isAsked,
    isAskedOf: plain !== said && !/^(?:mae|ma)\s(?!angen|rhaid|eisiau|isie|isio)/iu.test(said),
    link: isAsked || WILL.test(said) ? PROMISED : LINK,
  });
}

const taskOf = (leads: string, task: string): Undertaken => ({ leads, task: task.replace(/\?$/u, '') });

/** Reads the people named first and their task: "Tomos and I are going to …", "Gwen, could you …", "Huw: …". */
function ofOthers(
  said: string,
  people: readonly SaidName[],
  { isAsked, isAskedOf, link: form }: { readonly isAsked: boolean; readonly isAskedOf: boolean; readonly link: RegExp },
): Undertaken | null {
  const named = leadsAt(said, people);
  if (named === null) return null;
  const rest = said.slice(named.length);
  const owed = OWES.exec(rest)?.[0];
  if (owed !== undefined) return taskOf(named.leads.join(' and '), `provide ${rest.slice(owed.length)}`);
  const link = form.exec(rest)?.[0];
  const mark = isAsked ? MARK.exec(rest)?.[0] : undefined;
  const bare = isAskedOf || isAsked ? (/^[\s,]+(?:please |pls )?(?=\p{L})/u.exec(rest)?.[0] ?? null) : null;
  const length = (link ?? mark ?? bare)?.length;
  if (length === undefined) return null;
  const task = rest.slice(length);
  const isOfThing = /(?:for|of)\s$/u.test(link ?? '');
  if ((NO_VERB.test(task) && !isOfThing) || !/\p{L}{2}/u.test(task) || (link === undefined && TELLS.test(task)))
    return null;
  const found = taskOf(
    named.leads.join(' and '),
    isWelsh(link) ? undoSoftMutation(task) : withPlainVerb(link === undefined ? undoSoftMutation(task) : task),
  );
  return link === undefined && mark === undefined ? { ...found, isBare: true } : found;
}

/** Turns the third person and "-ing" into the plain verb: "David does a brief" in a list of tasks means to do it. */
export function withPlainVerb(task: string): string {
  const [said = ''] = task.split(' ');
  const doing = /ing$/iu.test(said) ? plainVerb(said) : null;
  if (doing !== null) return doing + task.slice(said.length);
  const verb = /^does$/iu.test(said) ? 'do' : said.replace(/(?<=(?:ss|sh|ch|x|o))es$|s$/iu, '');
  return verb !== said && (verb === 'do' || isImperative(verb)) ? verb + task.slice(said.length) : task;
}

/** Reads a lead that follows the task: "Order new badges, Mared, by 1 November". */
export function withTrailingLead(said: string, people: readonly SaidName[]): Undertaken | null {
  for (const match of said.matchAll(/\s*(?:,|\s[–-]|\()\s*(?=\p{L})/gu)) {
    const rest = said.slice(match.index + match[0].length);
    const named = leadsAt(rest, people);
    if (named === null) continue;
    const after = rest.slice(named.length).replace(/^[\s,.)–-]+/u, '');
    if (after !== '' && !/^(?:by|before|erbyn|cyn|on|due)\s/iu.test(after)) continue;
    return taskOf(named.leads.join(' and '), `${said.slice(0, match.index)} ${after}`.trim());
  }
  return null;
}

/** The speaker takes it on at the end: "… and it may as well be me, put me down". */
const MINE_THEN =
  /(?:[\s,.;–-]+(?:(?:and|so|but|a|ac|felly) )?(?:(?:it|that) (?:may|might|could|should|will|can)(?: just)?(?: as well)? be me|(?:i(?:'ll| will| can)|i'm happy to|happy to) do it|put me down(?: for (?:it|that))?|i['’]?(?:m| am|d be) (?:happy|willing|glad) to be (?:that|the) (?:someone|somebody|person|one)|(?:mi |fe )?wna i (?:o|e|fe|hi|hynny)|(?:waeth|man a man) i (?:mi|fi)(?: ei)? wneud (?:o|e|fe|hynny)?|rho(?:wch)? fi (?:i )?lawr))+[\s.!]*$/iu;

/** Gives it to a named person at the end: "…, and I think that's one for Siân". */
const GIVEN_THEN =
  /[\s,.;–-]+(?:(?:[Aa]nd|[Ss]o|a|ac) )?(?:(?:[Ii]|we) (?:think|reckon|guess|suggest|suppose) )?(?:(?:[Tt]hat|[Ii]t|[Tt]his)(?:['’]s| is| should be| could be| sounds like| feels like| looks like)(?: probably| really)? (?:(?:one|a job|something|a task) )?(?:for|with|down to|on)|(?:[Uu]n|[Gg]waith|[Tt]asg)(?: fach| dda)? i|(?:[Mm]ae (?:hwnna|hynny)|[Dd]yna un|[Hh]wnna)(?:['’]n un| yn un)? i) (?<who>@?\p{Lu}[^.;!?]*?)(?:,? (?:dwi['’]n|rwy['’]n|dw i['’]n) (?:meddwl|credu)|,? I (?:think|reckon))?[\s.!]*$/u;

/** Reads a task that nobody has yet: "Someone needs to ring them". */
export function wantedOfSomebody(said: string, people: readonly SaidName[] = []): Undertaken | null {
  const asked = said.replace(WANTS, '').replace(ASKED, '');
  const led = ledAfter(asked, people);
  const plain = led?.rest ?? asked;
  const found = SOMEBODY.exec(plain)?.[0];
  const rest = found === undefined ? '' : plain.slice(found.length);
  const mine = MINE_THEN.exec(rest)?.[0] ?? '';
  const given = mine === '' ? GIVEN_THEN.exec(rest) : null;
  const who = given === null ? null : leadsAt(given.groups?.['who'] ?? '', people);
  const link = PROMISED.exec(rest)?.[0] ?? (found !== undefined && said !== asked ? ' ' : undefined);
  if (link === undefined) return null;
  const task = rest.slice(link.length, who === null ? rest.length - mine.length : (given?.index ?? rest.length));
  return /\p{L}{2}/u.test(task)
    ? taskOf(
        (who ?? led)?.leads.join(' and ') ?? (mine === '' ? '' : 'me'),
        isWelsh(found) ? undoSoftMutation(task) : withPlainVerb(task),
      )
    : null;
}

/** Reads what somebody is doing, in a list of things to log: "Two from the call. David is drafting a line". */
export function inProgressBy(said: string, people: readonly SaidName[]): Undertaken | null {
  const named = leadsAt(said, people);
  const doing = named === null ? null : DOING.exec(said.slice(named.length));
  const verb = doing === null ? null : plainVerb(doing.groups?.['verb'] ?? '');
  if (named === null || doing === null || verb === null) return null;
  return taskOf(named.leads.join(' and '), `${verb} ${doing.groups?.['rest'] ?? ''}`);
}
const DOING =
  /^(?:['’]s|['’]re| is| are|['’]ll be| will be)?(?: (?:also|now|going to be|both))* (?<verb>\p{L}{2,}ing)\s+(?<rest>\S.*)$/isu;

/**
 * Turns "drafting" into "draft", "writing" into "write", "getting" into "get"; null if no task begins with the verb.
 */
export function plainVerb(doing: string): string | null {
  const stem = doing.toLowerCase().slice(0, -'ing'.length);
  if (stem === 'do') return stem;
  return [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')].find(isImperative) ?? null;
}

const isWelsh = (words: string | undefined): boolean =>
  /^(?: (?:(?:sydd|sy) )?(?:i|am) |rh?ywun)|^'n| yn | (?:ti|chi)['’ ]/iu.test(words ?? '');
