import { ofPapersSent } from '../../../reading/chat/asks-for-file.js';
import { readNation } from '../../../reading/schedules/read-nation.js';
import { nudgeLimitsIn, wantedInstead } from '../../../reading/schedules/nudge-limits.js';
import { daysAheadSaid, nudgingSaid } from '../../../reading/schedules/said-nudging.js';
import { sayingSending, sendingIn } from '../../papers/rules/read-sending.js';
import { meetsInAnyOrder } from './meets-in-any-order.js';
import { type Marked, markPeople, type SettingsSaid } from './marked-people.js';
import { readAnnouncedName, readName, readPrefix } from './read-name-and-prefix.js';
import { readRole, readStandIn } from './read-role.js';
import { readNewSet } from './read-new-set.js';
import { roleBesideName } from './role-beside-name.js';
import { readSetChange } from './read-set-change.js';
import { readSuccessor } from './read-successor.js';
import { meetsOf, saysPattern } from './said-meets.js';
import { confirmingIn } from './said-closures.js';

/** In characters: nobody needs more to state all of a group's settings. */
const LONGEST = 600;

const SENTENCES = /(?<=[.!?;\n])\s+/u;
const CLAUSES =
  /\s*[,;\n](?!\s*\d)\s*|\s+[–-]\s+|[.!]+(?!\d)\s*|\s+(?:so(?: that)?|because|cos|since|felly|achos|gan fod|ond|but)\s+|\s+(?:and|a|ac|&)\s+(?=(?:‹|we\b|our\b|the (?:numbers|chair|secretary|summary|minutes)|call\b|nudge\b|remind\b|post\b|ein\b|byddwn\b|rydym\b))/u;

/** A question asks how things are; "could Huw be secretary?" and "…, ok?" are requests. */
const ASKS =
  /^(?:(?:and|so|but|a|ac|felly)\s+)?(?:who|what|when|where|why|which|how|is|isn't|are|was|were|do(?! (?:it|that|this|so|them)(?!\p{L}))|does(?! (?:dim|neb))|did|has|have(?! (?:them|it|the papers|our papers|papers)(?! (?:been|gone|already|arrived|not)(?!\p{L}))(?!\p{L}))|will|am|pwy|beth|be|pryd|ble|pam|pa|sut|faint|ydy|ydi|yw|ai|oes|oedd)(?![\p{L}'])/iu;
const REQUEST =
  /^(?:can|could|shall|should|would|may|please|let's|how about|what about|any chance|allwn|gawn|ga|geith|(?:a )?(?:gaiff|ellir)|(?:a )?fyddai|beth am|all|gall)(?!\p{L})/iu;
const TAG = /,?\s*(?:ok(?:ay)?|please|pls|yes|right then|iawn|plis)\?+$/iu;

/** "How about the papers coming to us?" is a suggestion, not a question. */
const onlyAsks = (said: string): boolean => ASKS.test(said) && !/^(?:how|what|beth) (?:about|am)\b/iu.test(said);

const isQuestion = (sentence: string): boolean => {
  const said = sentence.trim();
  if (onlyAsks(said)) return true;
  return said.endsWith('?') && !TAG.test(said) && !REQUEST.test(said);
};

/** A numbered list sets nothing, whatever languages and roles it names. */
const LISTS_ITEMS = /(?:^|\n)\s*\d{1,2}[.)]\S*\s[^\n]+\n(?:[^\n]*\n)?\s*\d{1,2}[.)]\S*\s/u;

const OWN =
  /(?<![\p{L}'])(?:me|my|mine|i mi|i fi|fy|ata i|ataf|gen ti|fi|(?:to|with|at) ‹\d+›(?= in (?:welsh|english))|remind ‹\d+›|nudge ‹\d+›|chase ‹\d+›|chasing ‹\d+›|send ‹\d+›)(?!\p{L})/iu;
const ALL =
  /(?<!\p{L})(?:people|every(?:one|body)|any(?:one|body)|nobody|no one|folks?|members|(?:the )?leads?|overdue (?:actions|ones)|late ones|in here|(?:some|any)thing|us|the (?:group|board|committee)|all of (?:us|them)|whole group|pobl|bobl|pawb|bawb|neb|aelodau|arweinwyr|grŵp|pwyllgor|ni)(?!\p{L})/iu;
const NUDGES =
  /(?<!\p{L})(?:nudg\p{L}*|remind\p{L}*|chas\p{L}*|prod\p{L}*|ping\p{L}*|messag\p{L}*|pester\p{L}*|(?:post|send)(?:ing|ed)? anything|anything (?:posted|sent)|copy|escalat\p{L}*|overdue|what(?:ever)? (?:you|it|the bot) sends?|h?atgoff\p{L}*|nodiadau|nodyn|neges(?:euon)?)(?!\p{L})/iu;
const SUMMARY = /(?<!\p{L})(?:summary|g?c?rynodeb)(?!\p{L})/iu;
const PAST =
  /(?<!\p{L})(?:went|were|was|came|got|gave|sent|had|did|didn't|aeth|daeth|oedd|roedd|cafodd|ces|rhoddodd|anfonodd)(?!\p{L})/iu;
const PAPERS = /(?<!\p{L})(?:papers?|[pb]h?apurau)(?!\p{L})/iu;
/** Somebody asks for it for themselves. */
const TO_ONE = /(?<!\p{L})(?:send|give|show|anfonwch|dangoswch)(?: at| i)? ‹|(?<![\p{L}'])(?:i mi|ata i)(?!\p{L})/iu;
const BEFORE_MEETING =
  /(?<!\p{L})(?:send|sent|post\p{L}*|go|goes|out|come\p{L}*|share\p{L}*|circulate\p{L}*|need|want|get|have|round|should|anfon\p{L}*|postio|postiwch|mynd|fynd|rhannu|rhannwch|cael|angen)(?!\p{L})/iu;
const TONGUE =
  /(?<!\p{L})(?:(?<both>both languages|two languages|bilingual(?:ly)?|(?:y |yn )?ddwy iaith|dd?wyieithog|english (?:and|as well as) (?:in )?welsh|welsh as well as (?:in )?english|welsh and (?:in )?english|g?c?ymraeg (?:a|ac yn) saesneg|saesneg (?:a ch|ac yn g)ymraeg)|(?<cy>welsh|g?cymraeg|gymraeg)|(?<en>english|saesneg))(?!\p{L})/iu;
const POSTS =
  /(?<!\p{L})(?:post|posts|messages?|negeseuon|issued?|sent|goes out|write|use|switch|change|speak|talk|work|set|reply|make|everything|whatever|the (?:whole )?lot|come|comes|language|post\p{L}*|(?:y|u)sgrifenn\p{L}*|sgwenn\p{L}*|defnyddi\p{L}*|newid\p{L}*|siarad\p{L}*|popeth|bopeth|iaith)(?!\p{L})/iu;
const HERE =
  /(?<!\p{L})(?:the group|this group|the (?:whole )?(?:board|chat|channel)|this (?:chat|channel)|everyone|everybody|us all|all of us|(?<!from )here(?! on(?:wards?)?(?!\p{L}))|the group['’]s|(?:the whole )?group|y gr[wŵ]p|i'r gr[wŵ]p|gr[wŵ]p|sgwrs|pawb|yma)(?!\p{L})/iu;
const IS_NUMBERED =
  /(?<!\p{L})(?:(?:re)?number(?:ed|ing)|prefix(?:ed)?|rhif(?:o|wyd|ir)|rhagddodiad|(?:start|begin|dechrau|ddechrau)(?:ing|s)? (?:with|gyda|efo|â))(?!\p{L})/iu;
const SAMPLE = /(?<![\p{L}\p{N}-])(?<code>\p{Lu}[\p{Lu}\p{N}]{1,7})-\d{1,3}(?![\p{L}\p{N}])/gu;

/** "… so have her down as deputy": replaces the pronoun in a clause with the one other person named before it. */
function ofNamed(clause: string, sentence: string, marked: Marked, asker: string | undefined): string {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(clause))).match(/‹\d+›/gu) ?? [];
  const [only, ...others] = [...new Map(before.map((mark) => [marked.nameOf(mark), mark]))].filter(
    ([name]) => name !== asker,
  );
  return only === undefined || others.length > 0 || clause.includes('‹')
    ? clause
    : clause.replace(/(?<!\p{L})(?:him|her|them|he|she|they|fe|fo|hi)(?!\p{L})/iu, only[1]);
}

function nudgingOf(words: string): string | null {
  if (!NUDGES.test(words) || !ALL.test(words) || OWN.test(words)) return null;
  const parts = nudgeLimitsIn(words) ?? nudgingSaid(wantedInstead(words));
  return parts.length === 0 ? null : parts.map((part) => `nudge ${part}`).join('; ');
}

function summaryOf(sentence: string): string | null {
  const at = SUMMARY.exec(sentence);
  if (at === null || !BEFORE_MEETING.test(sentence) || TO_ONE.test(sentence)) return null;
  for (const clause of sentence.slice(at.index).split(/,/u)) {
    const [days] = daysAheadSaid(clause);
    if (days !== undefined) return `summary ${days} working days before`;
  }
  return null;
}

/** Reads how many working days before a meeting papers are due. */
function papersOf(sentence: string): string | null {
  // The past tense reports what was sent; "papers in five days before" sets something.
  const at = PAST.test(sentence) || ofPapersSent(sentence) ? null : PAPERS.exec(sentence);
  const [days] = at === null ? [] : daysAheadSaid(sentence.slice(at.index));
  return days === undefined ? null : `papers ${days} working days before`;
}

/** "Three days for papers is too few. From here on people get them in five days ahead of a meeting": them is papers. */
const GET_THEM_IN =
  /(?<!\p{L})(?:(?:get|send|have|need|let us have|hand|want|give)(?: \p{L}+)? (?:them|those|it all)|they (?:need|have|must|should|ought|are)(?!\p{L})|(?:iddyn|eu|maen) (?:nhw|cael|hanfon|hangen))(?!\p{L})/iu;
const HENCEFORTH =
  /(?<!\p{L})(?:from (?:now|here|today|next month) on\p{L}*|henceforth|in future|going forward|o hyn (?:ymlaen|allan|mlaen|mlan|mla'n)|o (?:nawr|rwan|rŵan) (?:ymlaen|mlaen|mlan)|yn y dyfodol)(?!\p{L})/iu;
function laterPapersOf(sentence: string, all: string): string | null {
  const isBefore = PAPERS.test(all.slice(0, all.indexOf(sentence))) && !PAPERS.test(sentence);
  return isBefore && HENCEFORTH.test(sentence) && GET_THEM_IN.test(sentence)
    ? papersOf(`papers ${sentence.slice(GET_THEM_IN.exec(sentence)?.index ?? 0)}`)
    : null;
}

function languageOf(sentence: string): string | null {
  const said = TONGUE.exec(sentence)?.groups;
  const isOfPosts = POSTS.test(sentence) || HENCEFORTH.test(sentence);
  if (said === undefined || !isOfPosts || !HERE.test(sentence) || OWN.test(sentence)) return null;
  return `language ${said['both'] !== undefined ? 'both' : said['cy'] !== undefined ? 'Welsh' : 'English'}`;
}

/** "Use the Scottish bank holidays": the first nation named, unless it is denied. */
const HOLIDAYS = /(?<!\p{L})(?:bank|public) holidays?(?!\p{L})|(?<!\p{L})[ng]*wyliau banc(?!\p{L})/iu;
const DENIED = /(?<!\p{L})(?:not|rather than|instead of|nid|yn lle|yn hytrach na)(?!\p{L}).*$/iu;
function holidaysOf(sentence: string): string | null {
  const nation = HOLIDAYS.test(sentence) && !OWN.test(sentence) ? readNation(sentence.replace(DENIED, '')) : null;
  return nation === null ? null : `bank holidays ${nation}`;
}

const wordsIn = (words: string): number => words.split(/\s+/u).length;

/** When the group meets, as a sentence or one of its clauses says; what takes in more of the sentence counts. */
function meetsIn(sentence: string, clauses: readonly string[]): string | null {
  const whole = saysPattern(sentence) ? meetsOf(sentence.trim()) : null;
  const plain = whole ?? clauses.map(meetsOf).find((said) => said !== null) ?? null;
  const inAnyOrder = meetsInAnyOrder(sentence);
  return plain === null || (inAnyOrder !== null && wordsIn(inAnyOrder) > wordsIn(plain)) ? inAnyOrder : plain;
}

/** The writer is away. */
const OWN_LEAVE =
  /(?<!\p{L})(?:i['’]?(?:m|ve|ll)|i (?:am|have|will|shall)|my)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:away|leave|holidays?|jury|called up|off (?:on|for|until|till|sick|work)|ooo|out of)(?!\p{L})/iu;

/** "So that I'm not stuck when I'm away" tells of no leave, unless a day follows. */
const WHENEVER =
  /(?<!\p{L})(?:so (?:that )?(?:i|he|she|they)|when(?:ever)?|if|any ?time|every time)(?!\p{L})(?![^.;]*(?:\d|day|week|month|tomorrow))[^.;]*/giu;

/**
 * Reads what somebody's words set in their group, in the words of a set-up, and ignores why. Each sentence and clause
 * may say who has a role, what the group is called, what its numbers begin with, who is in a set, how it nudges, when
 * it posts its summary and sends its papers, in which language, and when it meets. Null when they say none of these.
 * The bot asks before it changes anything.
 */
export function settingsIn(slots: SettingsSaid): string | null {
  if (slots.said.length > LONGEST || LISTS_ITEMS.test(slots.said)) return null;
  // "Numbered GHC-1, GHC-2 and so on" names no action.
  const said = IS_NUMBERED.test(slots.said) ? slots.said.replace(SAMPLE, '$<code>') : slots.said;
  if (/\p{Lu}-\d/u.test(said)) return null;
  const marked = markPeople({ ...slots, said: said.replace(/[‘’ʼ]/gu, "'") });
  const stated = marked.words.split(SENTENCES).filter((sentence) => !isQuestion(sentence));
  const all = stated.join(' ');
  const found: string[] = [];
  const add = (setUp: string | null): void => {
    const [key] = setUp?.split(' ') ?? [];
    if (setUp !== null && found.every((other) => other.split(' ')[0] !== key)) found.push(setUp);
  };
  // "Older People's Forum" has a mark in it where people were marked.
  add(readAnnouncedName(slots.said) ?? readName(all));
  for (const sentence of stated) {
    add(readPrefix(sentence));
    const clauses = sentence
      .replace(/\?+$/u, '')
      .split(CLAUSES)
      .map((clause) => clause.trim().replace(/^(?:and|a|ac) (?=‹)/iu, ''));
    // Several people may share a role, with commas between them.
    const apart = sentence.split(/\s*(?:[,;]|:(?!\d))\s*/u).map((part) => part.trim());
    for (const clause of [sentence.trim(), ...apart, ...clauses]) {
      add(readRole(clause, marked) ?? readRole(ofNamed(clause, sentence, marked, slots.asker), marked));
    }
    add(meetsIn(sentence, clauses));
    for (const clause of clauses) {
      const confirming = confirmingIn(clause);
      add(confirming === null ? null : `confirm closures: ${confirming}`);
    }
    add(readSuccessor(sentence, marked));
    add(summaryOf(sentence));
    add(papersOf(sentence) ?? laterPapersOf(sentence, all));
    add(languageOf(sentence));
    add(holidaysOf(sentence));
    add(readSetChange(sentence, all, marked));
  }
  const isOfRole = (setUp: string): boolean => /^(?:deputy chair|chair|secretary|observers) /u.test(setUp);
  if (!found.some(isOfRole))
    for (const sentence of stated)
      add(roleBesideName(sentence, all.slice(0, all.indexOf(sentence)), marked, slots.asker));
  // "I've been called up, Gwen to stand in": whoever is away has a stand-in, and the group no other deputy.
  const isOnce = OWN_LEAVE.test(slots.said.replace(WHENEVER, ''));
  if (found.length === 1 && found[0]?.startsWith('deputy chair') === true && isOnce) return null;
  if (found.length === 0) add(readStandIn(all, marked, slots.asker));
  // "When I say comms people I mean …" is not a question.
  for (const sentence of marked.words.split(SENTENCES)) if (!sentence.endsWith('?')) add(readNewSet(sentence, marked));
  add(nudgingOf(all));
  // "Can the papers go out …?" is as much a request as "send them …".
  const asked = marked.words.split(SENTENCES).filter((sentence) => !onlyAsks(sentence.trim()));
  const sending = sendingIn(slots.said, asked.join(' '));
  add(sending === null ? null : sayingSending(sending));
  return found.length === 0 ? null : found.join('; ');
}
