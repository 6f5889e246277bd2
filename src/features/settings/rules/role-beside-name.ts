import { type Marked, ONE } from './marked-people.js';

/** What each role is called as part of a statement, in the words of a set-up; the deputy's names hold the chair's. */
const ROLES = [
  ['deputy chair', '(?:deputy|vice)(?:[- ]?chair(?:person|man|woman)?)?|n?[dt]h?d?irprwy(?: gadeirydd)?|is-gadeirydd'],
  ['observers also', 'observers?|h?arsylwr|h?arsylwyr|sylwedydd'],
  ['chair', 'chair(?:person|man|woman)?|(?:c|g|ng)h?adeirydd|y gadair'],
  ['secretary', 'secretary|clerk|(?:minute|note)s?[- ]taker|ysgrifennydd(?:es)?|cofnodwr|[cg]lerc'],
] as const;

const THE =
  "(?:(?:formally|officially|now|also|already|simply|really|effectively|hereby|still|the|our|my|her|his|your|a|an|this group's|new|acting|fy|ein|yr?|yn|swyddogol|bellach|nawr|rŵan)\\s+|'n\\s+|'r\\s+)*";
/** What makes somebody something. */
const BECOMES =
  "(?<link>(?<!\\p{L})(?:is|be|being|been|becomes?|became|becoming|made|into|in|as|sy|sydd|fydd|yw|ydi|ydy|yn|fel|ddod|dod|i fod)|(?<=[\\p{L}›])(?:'s|'n|'r))(?=[\\s'])(?:'n|'r)?\\s*";
/** Another body has the role: "chair of the governors". */
const ELSEWHERE =
  "(?!\\p{L}|['’]s|-)(?! (?:of|for|at|in|on)(?! (?:our|us|this|the (?:group|board|committee))(?!\\p{L})))";
const MARK = new RegExp(ONE, 'u');
const MARKS = new RegExp(ONE, 'gu');
const OF_ROLE = ROLES.map(
  ([given, noun]) =>
    [given, new RegExp(`(?<who>${ONE})[^‹.;?!]{0,70}?${BECOMES}${THE}(?:${noun})${ELSEWHERE}`, 'iu')] as const,
);
/** A sentence of a role alone: "An observer then, if you have such a thing". */
const ALONE = ROLES.map(
  ([given, noun]) =>
    [
      given,
      new RegExp(
        `^(?:(?:so|just|only|call it|felly|as|fel|a|an|the|our|my|new|yn|y|yr) )*(?:${noun})(?:[\\s,]+(?:then|only|please|pls|kindly|if|would be|is|felly|'te|plis|os)(?!\\p{L})[^.‹]{0,40})?[\\s.!]*$`,
        'iu',
      ),
    ] as const,
);

/** What is over, denied, only thought of or true of one meeting; and what somebody says, asks or must do. */
const NOT_SO =
  /(?<!\p{L})(?:was|were|used to|isn['’]t|aren['’]t|won['’]t|not|never|no longer|any ?more|if|would|could|might|may|unless|whether|who(?:ever)?|because|when(?:ever)?|while|until|till?|by|thinks?|says?|said|asks?|asked|tells?|told|wants|want to|hopes?|today's|tomorrow|this (?:week|month|morning|afternoon|meeting)|(?:next|the \p{L}+) (?:week|month|meeting)|(?<!(?:from|of|since) )today|ddim|nid|oedd|pe|os|tra|tan|erbyn|pan|meddwl|dweud|gofyn|(?<!o )heddiw)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** Before the name, only conditions and what somebody thinks matter. */
const ONLY_IF =
  /(?<!\p{L})(?:if|unless|whether|when(?:ever)?|who(?:ever)?|thinks?|says?|said|asks?|asked|os|pe|pan)(?!\p{L})[^‹]*‹/iu;
const MADE_AS = /^(?:as|fel)$/iu;
/** Somebody gives a role with words like these, where "as" alone only says in what role somebody acts. */
const GIVES =
  /(?<!\p{L})(?:record|put|make|made|have|had|show|list|mark|enter|elect\p{L}*|appoint\p{L}*|confirm\p{L}*|chos\p{L}*|vot\p{L}*|install\p{L}*|treat|count|serv\p{L}*|join\p{L}*|ethol\p{L}*|h?ethol|penodi\p{L}*|benodi|dewis|ddewis|rho\p{L}*|gwna|gwnewch)(?!\p{L})/iu;

/**
 * Reads a role that a sentence gives to the one other person whom it names, with whatever words between them: "Tomos
 * has drawn the short straw and is secretary now". Less sure than `readRole`, and so asked last.
 */
export function roleBesideName(
  sentence: string,
  before: string,
  marked: Marked,
  asker: string | undefined,
): string | null {
  const others = (words: string): readonly string[] => marked.namesIn(words).filter((name) => name !== asker);
  const named = others(sentence);
  const ofOthers = sentence.replace(MARKS, (mark) => (marked.nameOf(mark) === asker ? 'I' : mark));
  if (named.length === 0) {
    const [only, ...more] = others(before);
    const given = ALONE.find(([, form]) => form.test(sentence.trim()))?.[0];
    return given === undefined || only === undefined || more.length > 0 ? null : `${given} ${only}`;
  }
  if (named.length > 1 || NOT_SO.test(ofOthers.slice(ofOthers.search(MARK))) || ONLY_IF.test(ofOthers)) return null;
  for (const [given, form] of OF_ROLE) {
    const found = form.exec(ofOthers)?.groups;
    if (found === undefined) continue;
    if (MADE_AS.test(found['link'] ?? '') && !GIVES.test(sentence)) continue;
    return `${given} ${marked.nameOf(found['who'] ?? '')}`;
  }
  return null;
}
