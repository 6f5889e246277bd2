import { readBullet } from '../text/read-bullet.js';

const QUESTION =
  /^(?:(?:erbyn|by|ers|since|tan|until) )?(?:who|what|when|where|why|which|how|is|are|was|were|has|have|did|does|pwy|beth|be|pryd|ble|pam|pa|sut|faint|oes|ydy|ydi|yw|a (?:yw|ydy|ydi|oes|gafodd)|gafodd|oedd)(?![\p{L}'’-])/iu;
/** So many words at most ask on of what the first question named. */
const MOST_WORDS = 5;
/** "ISCG-13, so far:" heads what is told of one action. */
const HEAD =
  /^(?:(?:action|number|no\.?|cam|rhif) )?(?<reference>(?:[A-Z]{2,8}-)?\d{1,4})(?:[\s,–—-]+(?:an? |the |where we are |y )?(?:so far|to date|update|progress|latest|status|news|note|hyd yma|hyd yn hyn|diweddariad|cynnydd|diweddaraf|sefyllfa|nodyn))?\s*:$/iu;
const REFERENCE = /(?<!\p{L})[A-Z]{2,8}-\d{1,4}(?!\d)/u;

/** Several questions about one thing, or several points told of one action, on one line as if said so; all else as it is. */
export function linesInOne(said: string): string {
  const [first = '', ...others] = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (others.length === 0) return said;
  const isListed = others.every((line) => readBullet(line) !== null);
  if (!isListed) return said;
  const bare = (line: string): string => line.slice(readBullet(line)?.length ?? 0).replace(/[\s,;.?]+$/u, '');
  const items = others.map(bare);
  const isHeaded = readBullet(first) === null;
  const questions = isHeaded ? items : [bare(first), ...items];
  const asksOn = questions.slice(1).every((item) => item.split(' ').length <= MOST_WORDS);
  if (asksOn && questions.length > 1 && questions.every((item) => QUESTION.test(item)))
    return `${questions.join(', ')}?`;
  const reference = isHeaded ? HEAD.exec(first)?.groups?.['reference'] : undefined;
  const isOfOne = reference !== undefined && !items.some((item) => REFERENCE.test(item));
  return isOfOne ? `${reference} note: ${items.join(', ')}` : said;
}
