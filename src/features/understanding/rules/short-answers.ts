/** Longer answers say something of their own. */
const MOST_WORDS = 7;
const END = '(?![\\p{L}\\p{N}])';

const YES = new RegExp(
  `^(?:yes|yep|yeah|yup|aye|y|please do|do it|do that|go ahead|go on|go for it|ok|okay|sure|correct|exactly|that'?s (?:right|it|the one)|right|fine|absolutely|definitely|confirm(?:ed)?|ie|ia|iawn|ydw|ydi|ydy|do|oes|ewch (?:ymlaen|amdani)|cer(?:wch)? (?:ymlaen|amdani)|gwnewch|gwna|cywir|dyna (?:fe|fo|ni|chi)|siwr|siŵr)${END}`,
  'iu',
);
const NO = new RegExp(
  `^(?:no|nope|nah|not (?:that|now|yet|this)|don'?t|wrong|neither|na|nage|naddo|nac (?:ydw|ydy|oes)|paid|peidiwch|ddim (?:nawr|rwan|rŵan|hynny))${END}`,
  'iu',
);
const FORGET =
  /(?<!\p{L})(?:forget (?:it|that|about it|(?:that )?(?:i|we) (?:said|asked|mentioned)(?: (?:anything|it|that))?)|never ?mind|nevermind|leave it|drop it|scrap that|ignore (?:me|that)|doesn'?t matter|don'?t (?:bother|worry)|no need(?= for it| now| any| to)|no need$|(?:i'?ll|we'?ll) manage|anghofi(?:a|wch)|(?:does |'s )?dim ots|peidi(?:wch|o) (?:â )?phoeni|paid poeni|gad(?:ewch)? (?:e|o|hi|fe))(?!\p{L})/iu;

/** The day that holds: "the original date will be fine". To somebody who is asked about a request, it is an answer. */
const ORIGINAL =
  "(?:the original (?:date|deadline|day) (?:is|will be|['’]s|should be) (?:fine|ok|okay)|(?:i['’]?ll )?(?:stick|stay) (?:with|to) the original(?: date| deadline)?)";

/** Takes a request back instead of giving its reason: "oh, don't worry about it then, I'll manage by the 28th". */
const TAKES_BACK = new RegExp(
  `^(?:(?:oh|ah|ok|okay|right|actually|sorry|no|well|o|na|iawn|wel)[\\s,.!–-]+){0,3}(?:${FORGET.source}|${ORIGINAL})(?=$|[\\s,.!–-])`,
  'iu',
);

/** Whether words take a request back, however long their explanation. */
export const takesBack = (said: string): boolean => TAKES_BACK.test(said) && !/\?\s*$/u.test(said);

const isShort = (said: string): boolean => said.split(/\s+/u).length <= MOST_WORDS;

/** What short words answer to the question whether to do something; null if they are no such answer. */
export function shortAnswer(said: string): 'yes' | 'no' | 'forget' | null {
  if (!isShort(said)) return null;
  if (FORGET.test(said)) return 'forget';
  if (NO.test(said)) return 'no';
  return YES.test(said) ? 'yes' : null;
}
