import type { Slots } from '../../../reading/chat/slots.js';

const plain = (said: string): string => said.replace(/[‘’ʼ]/gu, "'");
const MEETING = "(?:the |this |our |today's |y |yr |'r |ein )?(?:meeting|session|cyfarfod|gyfarfod)";
const END = [
  `(?:close|wrap up|end|finish|conclude|adjourn|formally close|draw|bring|cau|cau'r|caewch|caea|gorffen|terfynu|dirwyn)(?:'r)? (?:up )?${MEETING}`,
  `${MEETING} (?:is |was |now |formally |has |yn |ydy |wedi )*(?:closed|over|finished|adjourned|ended|concluded|done|ar ben|drosodd|gorffen|cau|ar gau|dod i ben)`,
  `declare ${MEETING} closed`,
].map((source) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu'));
const NOT_NOW =
  /(?<!\p{L})(?:before|until|till|don't|do not|not|never|after|once|cyn|peidiwch|paid|when (?:does|is|did|will)|what time|pryd|faint o'r gloch)(?!\p{L})/iu;

/** Whether somebody says that the meeting is closing. */
export const endSaid = ({ said, meeting, dates }: Slots): boolean =>
  meeting !== undefined &&
  dates.length === 0 &&
  !NOT_NOW.test(plain(said)) &&
  END.some((form) => form.test(plain(said)));

const BEFORE_END =
  /(?<!\p{L})(?:before|cyn)(?!\p{L}).{0,30}(?<!\p{L})(?:clos\p{L}*|shut\p{L}*|wrap\p{L}*|finish\p{L}*|end\p{L}*|leave|leaves|go|sign off|cau|gau|gorffen|orffen|mynd|fynd)(?!\p{L})/iu;
const GAPS =
  /(?<!\p{L})(?:miss(?:ed|ing)?|forg[eo]t\p{L}*|left (?:out|hanging|undone|over)|overlooked|hanging|gaps?|loose ends?|without (?:an? )?(?:name|lead|owner|date|deadline)|no (?:name|lead|owner|date|deadline)s?|nobody(?:'s)? (?:on|against)|heb (?:arweinydd|enw|ddyddiad|berchennog)|ar goll|anghofi\p{L}*|gadael allan|bylchau)(?!\p{L})/iu;
const THROUGH =
  /(?<!\p{L})(?:fallen|slipped|dropped|falls?|slips?) through (?:the )?(?:cracks|net)|(?<!\p{L})loose ends(?!\p{L})/iu;

/** Whether somebody asks what is missing before the meeting closes. */
export const gapsSaid = ({ said, meeting, dates }: Slots): boolean =>
  THROUGH.test(said) ||
  (BEFORE_END.test(plain(said)) && GAPS.test(plain(said))) ||
  (meeting?.hasBegun === true && dates.length === 0 && WE_LEFT_OUT.test(plain(said)));

/** "What have we forgotten?", said during the meeting. */
const WE_LEFT_OUT =
  /^(?:(?:so|and|right|ok|reit|a)[\s,]+)?(?:what|anything|is there anything|have we|did we|haven't we|be|beth|oes (?:rhywbeth|unrhyw beth)|ydyn ni|ydan ni)(?!\p{L}).{0,40}(?<!\p{L})(?:miss(?:ed)?|forg[eo]t\p{L}*|left (?:out|hanging|undone)|overlooked|not covered|haven't (?:covered|done|got to)|anghofi\p{L}*|golli|gadael allan|heb ei (?:drafod|gwmpasu))(?!\p{L})[^,.]{0,20}\??$/iu;

const TABLE = /(?<!\p{L})(?:tables?|d?t?h?abl|tabulate\p{L}*)(?!\p{L})/iu;
const OF_WHAT =
  /(?<!\p{L})(?:minutes|actions?|decisions?|agreed|paste|today|cofnodion|camau|gamau|phenderfyniadau|penderfyniadau|gytunwyd|heddiw)(?!\p{L})/iu;

/** Whether somebody wants a meeting's outcomes as a table. */
export const tableSaid = ({ said }: Slots): boolean =>
  TABLE.test(said) && OF_WHAT.test(said) && !/(?<!\p{L})round (?:the )?table/iu.test(said);
