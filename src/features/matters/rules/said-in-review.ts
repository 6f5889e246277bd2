import type { Slots } from '../../../reading/chat/slots.js';

const MOST_WORDS = 12;
const NEXT =
  /(?<!\p{L})(?:next(?! (?:meeting|time|week|month|year|steps?))|(?:move|moving|go|carry|press) on(?! with| to \p{Lu})|carr(?:y|ied|ies) (?:(?:it|that|this|one) )*(?:forward|over)|forward it|leave (?:it|that|this) (?:as (?:it )?is|open)|(?:yr )?(?:un )?nesaf|ymlaen|cario (?:\p{L}+ )?ymlaen|gadewch (?:e|o|hwnna|hi) fel y mae)(?!\p{L})/iu;
const LATER =
  /(?<!\p{L})(?:skip\p{L}*|pass over|(?:come|get|circle) back to (?:it|that|this)|(?:dewch|dod|down|mynd) (?:ni )?(?:yn ôl|nôl) at|neidio)(?!\p{L})/iu;
const REST =
  "(?:(?:the |all the )?(?:rest|remaining|others?|remainder)(?: of (?:the |them|these|it))*(?:matters arising|actions?|review|list|log)?|(?:the )?(?:matters arising|review|action log|actions review|old (?:actions|stuff|things|ones|business))|(?:yr |'r )?hen (?:bethau?|bethe|gamau|stwff)|gweddill|weddill|(?:y |'r )?(?:materion|faterion)(?: yn| sy'n) codi|(?:yr |'r )?adolygiad)";
const STOP = [
  `(?:park|stop|pause|leave|halt|end|finish|drop|suspend|break off|call it a day|enough|no time|out of time|that'?ll do|that will do|that's enough|not going to get through)(?!\\p{L}).{0,30}${REST}`,
  `${REST}.{0,30}(?:(?:another|next) (?:day|time|meeting)|out of time|there|for (?:now|today))`,
  `(?:stopi\\p{L}*|gadewch|gadael|gorffen\\p{L}*|rho\\p{L}* (?:y )?gorau|dd?igon|dim amser)(?!\\p{L}).{0,30}${REST}`,
  // A stop without what stops: "stop there", "we'll carry on another day".
  '(?:stop|pause|halt|finish|end|break off|break)(?: it| this| things)? (?:there|here)',
  "(?:(?<=^|[,.;–-] ?)|(?<=(?:we|we'll|we can|we will|let's|to) ))(?:(?:carry|go|press|move) on|continue|resume)(?: with (?:this|these|it|the rest))? (?:later|tomorrow|(?:some |an)other (?:day|time)|next (?:time|week|month)|after (?:lunch|the break))",
  "(?:stopi\\p{L}*|gorffen\\p{L}*|oed\\p{L}*|saib)(?: (?:hi|e|o))? (?:fan'na|fan 'na|fan hyn|fanna|fan hynny|yma)",
  "(?:(?:awn|cariwn) ni ymlaen|(?<=^|[,.;–-] ?)(?:(?:mynd|cario|ewch) ymlaen|parhau|parhawn(?: ni)?|ailgydio))(?: [âa](?:'r| y)? \\p{L}+)? (?:wedyn|yn nes ymlaen|rywbryd eto|eto|(?:y )?tro nesaf|yfory|ar ôl (?:cinio|egwyl))",
].map((source) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu'));
const CARRY =
  /(?<!\p{L})(?:carr(?:y|ied|ies)|roll(?:s|ed)?|take|bring|push|move|runn?(?:s|ing)?|hold|held|cario|cariwch|symud\p{L}*|gad(?:ael|el|ewch))(?!\p{L}).{0,30}(?<!\p{L})(?:forward|over|to|into|until|ymlaen|i|tan)(?!\p{L})/iu;
const FORWARD = /(?<!\p{L})(?:forward|over|ymlaen|mlan|(?<=runn?(?:s|ing)? )on)(?!\p{L})/iu;

const plain = (said: string): string => said.replace(/[‘’ʼ]/gu, "'");
const isShort = (said: string): boolean => said.split(/\s+/u).length <= MOST_WORDS;

/** "Would anybody object to our moving along to the one behind it?" means "next". */
const ASKS_LEAVE =
  /^(?:(?:right|ok|so|and|iawn|reit|felly)[\s,]+)*(?:(?:would|does|do|will|has|is) (?:any(?:one|body)|everyone|everybody|we|you)(?: all)? (?:object\p{L}*|mind|happy|content|ok|okay|any objections?)|(?:can|could|may|might|shall|should) (?:we|i suggest)|(?:any|no) objections?|oes (?:rhywun|neb|unrhyw un) yn (?:meindio|gwrthwynebu)|(?:ga|gaf|alla) i (?:awgrymu|gynnig)|(?:gawn|allwn) ni|ydy pawb yn (?:hapus|fodlon)|(?:let|hold|leave|keep|carry|park|run) (?:it|this|that)(?: one)?)(?!\p{L})/iu;
const ON_TO_NEXT =
  /(?<!\p{L})(?:(?:go|mov|turn|press|pass|carry)(?:e|ing)?(?: straight)?(?: along| on| over| forward)? (?:to|onto|with) (?:the )?(?:next|one (?:behind|after|below|that follows)|following|one following)|(?:symud|mynd|fynd|troi|droi|cario)(?: mlan| ymlaen|'n syth| draw)* (?:at|i|i'r)(?: yr| y|'r)? ?(?:un )?(?:nesaf?|dilynol|wedyn|ar ei [oô]l))(?!\p{L})/iu;

/** Whether the words ask leave to go on to the next action and leave this one as it is. */
const asksToMoveOn = (words: string): boolean => ASKS_LEAVE.test(words) && ON_TO_NEXT.test(words);

/** How the words leave a review's current action for the next one; null when they do not, or no review is under way. */
export function nextSaid({ said, meeting, dates }: Slots): 'carried-forward' | 'skipped' | null {
  const words = plain(said);
  if (meeting?.reviewAt == null) return null;
  if (goesOn({ said, meeting })) return null;
  if (asksToMoveOn(words) && !isStop(words) && !IS_DONE.test(words)) return 'carried-forward';
  if (!isShort(words) || words.endsWith('?')) return null;
  if (saysMore(words)) return null;
  if (LATER.test(words)) return 'skipped';
  return NEXT.test(words) && dates.length === 0 && !isStop(words) ? 'carried-forward' : null;
}

/** A sentence with more words than this, next to the one that moves on, is news: "Gwen says that's in. Next." */
const MOST_BESIDE = 3;
const PARTS = /[.!;]+\s+|\s+[–—-]+\s+|,\s+/u;
/** Words that say that nothing has changed. */
const NO_NEWS =
  /(?<!\p{L})(?:no|none|nothing|not|still|same|ongoing|nearly|almost|half ?way|progress\p{L}*|getting there|on track|under way|waiting|working|bron|hanner|ar y gweill|wrthi|aros|as (?:it )?(?:is|was)|fine|noted|ok|\p{L}+n't|dim|dal|ddim|heb|yr un|iawn)(?!\p{L})/iu;
const IS_DONE =
  /(?<!\p{L})(?:done|finished|complete[d]?|closed?|sorted|in the (?:can|bag)|put to bed|off the list|sent|gone|drop|cancel\p{L}*|wedi(?:'i|'u)? (?:g?wneud|g?orffen|ch?wblhau|cau|anfon|mynd)|ar ben|cau|caewch)(?!\p{L})/iu;

const isMore = (part: string): boolean =>
  !NO_NEWS.test(part) &&
  (IS_DONE.test(part) || (!NEXT.test(part) && !LATER.test(part) && part.split(/\s+/u).length > MOST_BESIDE));
const saysMore = (words: string): boolean => words.split(PARTS).some(isMore);

/** The news of the current action before people move on: "Gwen's finished that. On to the next"; null for none. */
export function besideNext({ said, meeting }: Pick<Slots, 'said' | 'meeting'>): string | null {
  if (meeting?.reviewAt == null || !isShort(said)) return null;
  const parts = said.split(PARTS);
  const more = parts.filter((part) => isMore(plain(part)) && !NEXT.test(part) && !LATER.test(part));
  const moves = parts.some((part) => NEXT.test(plain(part)) || LATER.test(plain(part)));
  return moves && more.length > 0 ? more.join('. ') : null;
}

const isStop = (words: string): boolean => STOP.some((form) => form.test(words));

const GOES_ON =
  /(?<!\p{L})(?:(?:go|carry|press|move|crack) on with|continue(?: with)?|resume|back to|(?:ewch|mynd|awn|dewch|dal|cario)(?: ni)? (?:ymlaen|ati) (?:â|gyda)|parha(?:u|wn|ewch)(?: ni)?(?: â| gyda)?|yn ôl at)(?:'r| the| our| y| yr)? (?:review|matters arising|actions?|action log|adolygiad|materion|faterion|camau|rhestr)(?!\p{L})/iu;

/** Whether the words show the review again: "go on with the review" carries nothing forward. */
export const goesOn = ({ said, meeting }: Pick<Slots, 'said' | 'meeting'>): boolean =>
  meeting?.reviewAt != null && isShort(said) && GOES_ON.test(plain(said)) && !isStop(plain(said));

/** Whether the words stop a review that is under way. */
export const stopSaid = ({ said, meeting }: Slots): boolean => meeting?.reviewAt != null && isStop(plain(said));

/** The day of the meeting, within the period said, to which a review's current action is carried; null for none. */
export function carriedTo({ said, meeting, dates }: Slots): string | null {
  const [first] = dates;
  if (meeting?.reviewAt == null || first === undefined || isStop(plain(said))) return null;
  const { from, due } = first.deadline;
  if (!CARRY.test(plain(said)) || !FORWARD.test(plain(said)) || due === null) return null;
  return meeting.days.find((day) => day >= (from ?? due) && day <= due) ?? null;
}
