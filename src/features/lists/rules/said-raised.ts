import { fold } from '../../../reading/text/fold.js';
import { saidWhen } from './said-when.js';

const MEETING =
  /(?<!\p{L})(?:(?:the |our )?(?:last|previous|latest|most recent|today's|yesterday's|this) meeting|last time|(?:the )?(?:\p{L}+ )?meeting (?:of|on|in|held on) .{3,40}|(?:the |our )?\p{L}{3,9}(?:'s)? meeting|(?:y |ein |yr )?(?:cyfarfod|gyfarfod) (?:diwethaf|ddiwethaf|blaenorol|heddiw|hwn|ddoe|mis \p{L}+|ar .{3,40})|y tro diwethaf)(?!\p{L})/iu;

/** "The ones raised back in July", "y rhai a godwyd ym mis Gorffennaf". */
const LOGGED =
  /(?<!\p{L})(?:raised|logged|recorded|agreed(?: to)?|taken on|signed up (?:to|for)|(?<=did (?:i|we|s?he|they) )(?:sign up (?:to|for)|take on|agree to|get given|promise)|set|minuted|(?:a )?(?:godwyd|gofnodwyd|gytunwyd)|gafodd eu (?:codi|cofnodi))(?: (?:back|way back|all the way back|nôl))? (?<when>(?:in|on|at|during|before|since|ym|yn|ar|ers|cyn) \S.{2,40})/iu;

/** The meeting whose actions words ask for, as in "the last meeting"; null if they mention none. */
export function saidRaised(words: string): string | null {
  const logged = LOGGED.exec(words)?.groups?.['when'];
  const day = logged === undefined ? null : saidWhen(logged);
  if (day !== null && logged?.startsWith(day) === true) return day;
  const found = MEETING.exec(words)?.[0];
  if (found === undefined || /\b(?:next|nesaf)\b/.test(fold(found))) return null;
  if (
    /last time|tro diwethaf|this meeting|hwn$/iu.test(found) ||
    /last|latest|recent|previous|diwethaf|blaenorol/iu.test(found)
  )
    return found;
  const bare = found.replace(/(?<!day)'s(?= meeting$)/u, '');
  return saidWhen(bare.replace(/'s/u, '')) === null ? null : bare;
}
