import type { SaidDate } from '../../../reading/chat/slots.js';
import { type Reasoned, reasonBeside } from './reason-beside.js';

/** A word for "because"; "as soon as possible" and "since Monday" give no reason where nothing stands before. */
const BECAUSE_WORD =
  'because(?: of)?|(?<!(?:soon|far|well|long) )as(?! soon| of| far| well| long)|since|due to(?! be)|owing to|given that|oherwydd|o achos|achos|gan(?= (?:fod|nad|bod|y|yr|ein))|gan|am fod|am nad';
const BECAUSE = new RegExp(`(?<!\\p{L})(?:${BECAUSE_WORD})(?!\\p{L})[\\s:,]*`, 'iu');
const AFTER_BECAUSE = new RegExp(
  `^(?<said>.*?\\S)[\\s,;:.–—-]+(?:${BECAUSE_WORD})(?!\\p{L})[\\s:,]*(?<reason>\\S.*)$`,
  'isu',
);
/** Where a reason that stands first ends. */
const ENDS = /[,;.]\s|\s[–—-]\s|\s(?:can|could|may|so)\s(?:we|i)\s|\s(?:a\s)?(?:gawn|gaf|allwn|felly) (?:ni|i)\s/iu;

/** Words in two at a word for "because"; the reason is null where there is none. */
export function splitReason(words: string): { readonly said: string; readonly reason: string | null } {
  const { said = words, reason = null } = AFTER_BECAUSE.exec(words)?.groups ?? {};
  return { said, reason };
}

/** Why, as said after "because" and its like; null where no reason is given. */
export function reasonAfterBecause(said: string, dates: readonly SaidDate[]): string | null {
  const found = BECAUSE.exec(said);
  if (found === null) return null;
  const rest = said.slice(found.index + found[0].length);
  const isFirst = dates.some(({ words }) => rest.includes(words));
  const end = isFirst ? (ENDS.exec(rest)?.index ?? rest.length) : rest.length;
  const reason = rest.slice(0, end).replace(/[\s.!?,;]+$/u, '');
  // "As from Monday" and "since 3 May" are when, not why.
  return reason === '' || dates.some(({ words }) => reason.startsWith(words)) ? null : reason;
}

/** Why, as said after "because" and its like or in words of its own; null where no reason is given. */
export const reasonIn = (said: string, reasoned: Reasoned): string | null =>
  sentenceWhy(said, reasoned) ?? reasonAfterBecause(said, reasoned.dates) ?? reasonBeside(said, reasoned);

/** "They can't see me this month as they moved. May I have until Friday?": a sentence beside the one that asks says all of why. */
function sentenceWhy(said: string, { until = null }: Reasoned): string | null {
  const sentences = said.split(/(?<=[.!?])\s+/u);
  if (until === null || sentences.length !== 2) return null;
  const why = sentences.find((sentence) => BECAUSE.test(sentence.slice(1)));
  const asked = sentences.find((sentence) => sentence !== why);
  const isApart = why?.includes(until) === false && asked?.includes(until) === true;
  return isApart && !why.endsWith('?') ? why.replace(/[\s.!]+$/u, '') : null;
}
