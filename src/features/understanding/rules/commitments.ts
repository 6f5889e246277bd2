import {
  ASK_BEFORE,
  COMMITMENT_ENDS,
  COMMITMENT_LINKS,
  NO_TASKS,
  NO_VERBS,
  OWN_PROMISES,
  OWN_WELSH,
  REFUSALS,
  WELSH_AUXILIARIES,
  WELSH_COMMITMENTS,
} from '../../../reading/chat/commitment-words.js';
import { isImperative } from '../../../reading/leads/imperative-verbs.js';
import { leadsAt, type SaidName } from './leads-at.js';
import { isElliptical, isIdiom, isSeenTo, isVerbNoun } from './verb-idioms.js';
import { plainVerb } from './undertaken-by.js';

/** A word or a mark of a message, in lower case, and where it stands. */
interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Who takes something on, and where the task begins that they take on. */
export interface Commitment {
  readonly leads: readonly string[];
  /** Where the words about who does it begin. */
  readonly start: number;
  /** Where the verb of the task begins. */
  readonly verb: number;
  readonly isWelsh: boolean;
}

const TOKEN =
  /w?na['’]i(?!\p{L})|['’](?:s|ve|d|ll|re|m|n|r|di|sa)(?!\p{L})|\p{L}[\p{L}-]*(?:n?['’]t(?!\p{L}))?|\p{N}+|[^\s\p{L}\p{N}]/gu;
/** The most words between who does it and the verb. */
const MOST_LINKS = 10;
/** "Resolved, without division: that Huw write to them". */
const RESOLVES = /^(?:resolved|agreed|moved|proposed|requested|recommended|suggested|insisted|asked|minuted|ordered)$/u;
const RESOLVED_WITHIN = 10;
/** How many words before a name may ask about it. */
const ASKED_WITHIN = 2;
const HE = /^(?:s?he|hi|fo|fe|o|e|ef)$/u;
const THEY = /^(?:they|nhw)$/u;
const NOBODY = /^(?:nobody|somebody|someone|anybody|anyone|neb|rhywun)$/u;
/** Speaks to somebody: "Huw, you said you would". */
const ADDRESSED = /^@?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?,\s/u;
const OF_SPEAKER = /^(?:i|myfi|fi|mi|im|i['’]m)$/u;
/** Right before who does it, turns words into a question. */
const DO_YOU = /^(?:did|does|do|has|have|is|was|are|were|can|could|would|will|should|oes|ydy|ydi|wnaeth)$/u;
/** Before the verb of a question: "and did Huw", "what will Huw". */
const BEGINS = /^(?:|[^\p{L}\p{N}]|and|but|so|or|then|a|ac|ond|what|when|why|how|who|where|which)$/u;
const SPOT = /^(?:by|at|in|on|over|after|during)$/u;
/** Right before where it was said: "Gwen agreed on the call yesterday to write to them". */
const PROMISES = /^(?:agreed|offered|promised|volunteered|undertook|undertaken|committed)$/u;
/** How many words further on "to" may stand. */
const MOST_SPOT = 7;
/** Before "with", says where something is. */
const LIES = /^(?:s|is|are|was|were|sits|sitting|lies|now|still|gone|back|over|currently|stuck|mae|o|e|fo|hwn)$/u;
/** Passes a request on to the speaker: "asked me to", "wants us to". */
const PASSED_ON = /^(?:asked|asks|told|tells|wants|wanted|needs|expects|expected|tasked)$/u;

const tokensOf = (said: string): readonly Token[] =>
  [...said.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    word: text.toLowerCase().replaceAll('’', "'").replace(/^'/u, ''),
    start: index,
    end: index + text.length,
  }));

/**
 * Finds wherever somebody takes something on, in any words: whoever is named, "I", or "he" after a name; then words that
 * only link; then a verb. "Had a word with Huw and he's happy to write it up", "y byddai Gwen yn paratoi papur".
 */
export function commitmentsIn(said: string, people: readonly SaidName[]): readonly Commitment[] {
  const tokens = tokensOf(said);
  const found: Commitment[] = [];
  let named: readonly string[] = [];
  const isAddressed = ADDRESSED.test(said);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const mine = passedOnAt(tokens, at);
    if (mine !== null) {
      found.push({ leads: ['me'], start: token.start, verb: mine, isWelsh: false });
      at += 2;
      continue;
    }
    const who = subjectAt(said, tokens, at, { people, named, isAddressed });
    if (who === null) continue;
    const isNamed = who.leads.length > 0 && !who.leads.includes('me');
    const next = tokens.findIndex(({ start }) => start >= who.end);
    // "It's with Claire to sign off" says where it is.
    const isPlace = /^(?:with|gyda|efo)$/u.test(tokens[at - 1]?.word ?? '') && LIES.test(tokens[at - 2]?.word ?? '');
    const isAsked =
      isPlace ||
      tokens.slice(Math.max(0, at - ASKED_WITHIN), at).some(({ word }) => ASK_BEFORE.has(word)) ||
      (DO_YOU.test(tokens[at - 1]?.word ?? '') && BEGINS.test(tokens[at - 2]?.word ?? ''));
    const verb = next < 0 || isAsked ? null : verbAfter(tokens, at, next);
    if (verb !== null) {
      found.push({
        leads: verb.isMine ? ['me'] : who.leads,
        start: token.start,
        verb: verb.start,
        isWelsh: verb.isWelsh,
      });
      at = verb.at;
    } else if (next > at) at = next - 1;
    if (isNamed) named = THEY.test(token.word) ? named : [...new Set([...named, ...who.leads])];
  }
  return found;
}

/** Where the verb begins of what the speaker was asked to do: "my manager has asked me to draft it". */
function passedOnAt(tokens: readonly Token[], at: number): number | null {
  const [asked = '', whom = '', to = '', verb = ''] = tokens.slice(at, at + 4).map(({ word }) => word);
  const isMine = PASSED_ON.test(asked) && /^(?:me|us)$/u.test(whom) && to === 'to' && isTask(verb);
  return isMine ? (tokens[at + 3]?.start ?? null) : null;
}

function subjectAt(
  said: string,
  tokens: readonly Token[],
  at: number,
  {
    people,
    named,
    isAddressed,
  }: { readonly people: readonly SaidName[]; readonly named: readonly string[]; readonly isAddressed: boolean },
): { readonly leads: readonly string[]; readonly end: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const led = leadsAt(said.slice(token.start), people);
  if (led !== null) return { leads: led.leads, end: token.start + led.length };
  const last = named.at(-1);
  if ((HE.test(token.word) || (isAddressed && token.word === 'you')) && last !== undefined)
    return { leads: [last], end: token.end };
  if (THEY.test(token.word) && named.length > 0) return { leads: named, end: token.end };
  if (NOBODY.test(token.word)) return { leads: [], end: token.end };
  const next = tokens[at + 1];
  if (token.word === 'no' && next?.word === 'one') return { leads: [], end: next.end };
  const isOwn = OF_SPEAKER.test(token.word) || OWN_WELSH.has(token.word) || OWN_PROMISES.has(token.word);
  return isOwn ? { leads: ['me'], end: token.end } : null;
}

/** Where the verb of a task stands, and whose task it is. */
interface Verb {
  readonly start: number;
  readonly at: number;
  readonly isWelsh: boolean;
  readonly isMine: boolean;
}

/** The verb that stands at once after whoever does it: "resolved that Huw write", "Huw – share the register". */
function verbAtOnce(tokens: readonly Token[], subject: number, from: number): Verb | null {
  const [first, second] = [tokens[from], tokens[from + 1]];
  const before = tokens.slice(Math.max(0, subject - RESOLVED_WITHIN), subject).map(({ word }) => word);
  const isResolved = before.at(-1) === 'that' && before.some((word) => RESOLVES.test(word));
  const isHead = MARK.test(first?.word ?? '') && isNamedItself(tokens[subject]?.word ?? '');
  const at = isHead ? from + 1 : from;
  const verb = isHead ? second : first;
  if ((!isResolved && !isHead) || verb === undefined || !isImperative(verb.word) || !isTask(verb.word)) return null;
  return { start: verb.start, at, isWelsh: false, isMine: false };
}

/** The verb that follows words which only link it with whoever does it; null if none of them promises anything. */
function verbAfter(tokens: readonly Token[], subject: number, from: number): Verb | null {
  const atOnce = verbAtOnce(tokens, subject, from);
  if (atOnce !== null) return atOnce;
  const isThe = /^(?:yr?|r)$/u.test(tokens[subject - 1]?.word ?? '');
  const before = tokens[subject - (isThe ? 2 : 1)]?.word ?? '';
  const isPromised = OWN_PROMISES.has(tokens[subject]?.word ?? '');
  const isLed = WELSH_AUXILIARIES.has(before) || (before === 'i' && isNeeded(tokens[subject - 2]?.word ?? ''));
  // "Gwen sy'n trefnu'r arlwyo" says who does it, unless it asks.
  const isWho = /^sy(?:dd)?$/u.test(tokens[from]?.word ?? '') && tokens.at(-1)?.word !== '?';
  let promises = (isLed && before !== 'mae' && before !== 'ma') || isPromised || isWho;
  let passed = false;
  let isMine = false;
  for (let at = from; at < tokens.length && at - from <= MOST_LINKS; at += 1) {
    const token = tokens[at];
    if (token === undefined || REFUSALS.has(token.word)) return null;
    const [last = '', next, later] = [tokens[at - 1]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
    const isFree = at > from || isLed || isPromised;
    if (promises && ((isFree && isVerbNoun(token.word, last)) || isIdiom(token.word, next)))
      return { start: token.start, at, isWelsh: true, isMine };
    if (token.word === 'be' && (next ?? '').endsWith('ing')) continue;
    if (at > from && COMMITMENT_ENDS.has(last) && (!COMMITMENT_LINKS.has(token.word) || isImperative(token.word)))
      return (isTask(token.word) && !isElliptical(tokens, at)) ||
        isSeenTo(token.word, next) ||
        isIdiom(token.word, next, later)
        ? { start: token.start, at, isWelsh: false, isMine }
        : null;
    if (token.word === ',' && AGAIN.test(next ?? '')) continue;
    if (TAKES.test(token.word) && /^(?:on|up)$/u.test(next ?? '') && DETERMINES.test(later ?? ''))
      return { start: token.start, at: at + 2, isWelsh: false, isMine };
    // "It'll take her until Friday" is nobody's promise.
    if (token.word === 'it' && /^(?:ll|will|would|d|is|was|s|has)$/u.test(next ?? '')) return null;
    const doing = last === 'be' && token.word.endsWith('ing') ? plainVerb(token.word) : null;
    if (doing !== null && !NO_DOING.test(token.word)) return { start: token.start, at, isWelsh: false, isMine };
    // "Told me by the photocopier he'd": where it was said.
    const isSpot = SPOT.test(token.word) && (PROMISES.test(last) || at === from + 1);
    const to = isSpot ? tokens.slice(at + 2, at + MOST_SPOT).findIndex(({ word }) => word === 'to') : -1;
    if (to >= 0) {
      at += to + 1;
      continue;
    }
    const again = SPOT.test(token.word) ? tokens.slice(at + 2, at + 6).findIndex(({ word }) => HE.test(word)) : -1;
    if (again > 0) {
      at += again + 1;
      isMine = false;
      continue;
    }
    if (!COMMITMENT_LINKS.has(token.word)) return null;
    promises ||= WELSH_COMMITMENTS.has(token.word);
    if (passed && (token.word === 'me' || token.word === 'us')) isMine = true;
    passed = PASSED_ON.test(token.word);
  }
  return null;
}

const MARK = /^[–—:-]$/u;
/** Whether whoever does it is named, and not meant by "he" or by a verb in the first person. */
const isNamedItself = (word: string): boolean => !OWN_PROMISES.has(word) && !HE.test(word);

/** Takes up again who does it: "Rhys and I, we will prepare it". */
const AGAIN = /^(?:we|he|she|they|i|who)$/u;

/** "Gwen and I have taken on the press lines": what they take on is the task. */
const TAKES = /^(?:taken|took|picked|taking|picking)$/u;
const DETERMINES = /^(?:the|a|an|all|both|some|this|that|our|writing|getting|doing|finding)$/u;

/** Says where somebody will be, and no task: "I'll be working from home". */
const NO_DOING =
  /^(?:work|com|go|attend|leav|join|travell?|sitt|stay|tak|look|be|hav|listen|think|hop|expect|wait|liv)ing$/u;
const isNeeded = (word: string): boolean => /^(?:rhaid|angen|gwell|well|isio|eisiau|isie|n?gofyn)$/u.test(word);
const isTask = (word: string): boolean =>
  /^\p{L}{2,}/u.test(word) &&
  !NO_VERBS.has(word) &&
  !NO_TASKS.has(word) &&
  (!word.endsWith('ed') || isImperative(word));
