import { matchesOf } from '../text/matches-of.js';

/** Words that a mark after them makes an action, and the lead in the mark: "… (Action: SE)". */
interface TrailingMark {
  readonly words: string;
  readonly lead: string;
}

const BRACKETS =
  /[([][\t ]?\**(?:(?=[^()[\]:;]{1,60} to action[)\]])|(?:actions?(?: (?:by|for|on))?|a\.?p\.?|action point|cam gweithredu|gweithredu)\**(?:[\t ]?[:–—-]\**[\t ]?|[\t ]))([^()[\]:;]{1,200}?)(?: to action)?[)\]]/giu;
const CAPITALS =
  /(?:(?:[.!?;]|[ \t]{2})[\t ]*\**(?:ACTIONS?|Actions?|AP|GWEITHREDU|Gweithredu)|[.!?\p{L}] [–—-][\t ]*\**[Aa]ctions?)\**(?: by)?(?:[\t ]?[:–—-]\**[\t ]?|[\t ])\**([^()[\]:.;]{1,60}?)\**[\s.]*$/u;
const NO_NAME =
  /^(?:none|n\/?a|nil|no|plan|log|points?|required|complete|completed|closed|taken|items?|from|to|\d)\b/iu;
const MENTIONED = /a\.?p\.?\b|action|gweithredu/iu;
const TAIL = 130;

/** Each such mark in a paragraph, with the words since the mark before. */
export function trailingMarks(words: string): readonly TrailingMark[] {
  if (!MENTIONED.test(words)) return [];
  const found: TrailingMark[] = [];
  let start = 0;
  for (const mark of matchesOf(BRACKETS, words)) {
    const lead = mark[1]?.replaceAll('*', '').trim() ?? '';
    if (lead === '' || NO_NAME.test(lead)) continue;
    found.push({
      words: words
        .slice(start, mark.index)
        .replace(/^[\s.;,]+/u, '')
        .trim(),
      lead,
    });
    start = mark.index + mark[0].length;
  }
  if (found.length > 0) return found;
  const from = Math.max(0, words.length - TAIL);
  const last = CAPITALS.exec(words.slice(from));
  const lead = last?.[1]?.trim() ?? '';
  if (!last || lead === '' || NO_NAME.test(lead)) return [];
  const stop = from + last.index + (/^[.!?\p{L}]/u.test(last[0]) ? 1 : 0);
  return [{ words: words.slice(0, stop).trim(), lead }];
}
