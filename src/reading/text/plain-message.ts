import { narrow } from './narrow.js';

/** A message made plain for the grammar, with the same stretch as typed, character for character. */
export interface PlainMessage {
  /** One kind of space, quote and hyphen; without the bot's name and "please" around it. */
  readonly said: string;
  readonly typed: string;
  /** Everything typed after the bot's name and "please". This is logged, or quoted back if it is not understood. */
  readonly whole: string;
}

const INVISIBLE = /[\u200b\u200c\u200d\u2060\ufeff]/g;
/**
 * After these words, or with nothing, the bot's name means the agenda item: nobody addresses the bot without saying
 * anything.
 */
export const NOT_THE_ITEM =
  '(?!(?:[\\s,:]*(?:please|pl[iî]s|os gwelwch yn dda|now|next))?[\\s.?!]*$| from (?:the )?(?:last|previous)| (?:as|in) a list| papers?(?!\\w)|,? (?:[Ww]elsh|[Ee]nglish|[Bb]ilingual) (?:version|copy)| for (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|next|last|meeting)|\\s+(?:(?:as|in|yn|mewn|fel|to|i) (?:an? |the |y |large )?)?(?:pdf|word|excel|csv|markdown|html|welsh|english|both|bilingual|g?cymraeg|gymraeg|saesneg|ddwy|large print|print|d?dogfen|d?taenlen)(?!\\w))';
const ADDRESS = new RegExp(`^(?:(?:<at>@?|@)matters arising(?:</at>)?|matters arising${NOT_THE_ITEM})[\\s,:]*`, 'i');
const POLITE = /^(?:please|os gwelwch yn dda|pl[iî]s|(?:can|could) you(?: please)?|ok(?:ay)?,?)[\s,]+/i;
const THANKS = /[\s,]+(?:please|os gwelwch yn dda|pl[iî]s|thanks|thank you|diolch|w?nei di|w?newch chi)[.!?]*$/i;
/** Quote marks or bold that people put around a command. */
const AROUND: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
  ['**', '**'],
  ['`', '`'],
];

/** Makes a message plain. Removes only what surrounds the command, and keeps its own words. */
export function plainMessage(message: string): PlainMessage {
  const visible = message.replace(INVISIBLE, '');
  // Each character becomes exactly one, so that offsets hold in both.
  const folded = visible
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒−—]/g, '-');
  let start = folded.length - folded.trimStart().length;
  let end = folded.trimEnd().length;
  for (const opening of [ADDRESS, POLITE, /^\/(?=[a-z])/i]) {
    start += opening.exec(folded.slice(start, Math.max(start, end)))?.[0].length ?? 0;
  }
  const whole = visible.slice(start, Math.max(start, end));
  end -= THANKS.exec(folded.slice(start, Math.max(start, end)).slice(-60))?.[0].length ?? 0;
  const around = AROUND.find(
    ([open, close]) =>
      end - start > open.length + close.length &&
      folded.startsWith(open, start) &&
      folded.slice(start, end).endsWith(close),
  );
  if (around !== undefined) {
    start += around[0].length;
    end -= around[1].length;
  }
  return {
    said: narrow(folded.slice(start, Math.max(start, end))),
    typed: visible.slice(start, Math.max(start, end)),
    whole,
  };
}
