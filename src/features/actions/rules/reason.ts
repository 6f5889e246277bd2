import type { SaidDate } from '../../../reading/chat/slots.js';
import { type Reasoned, reasonBeside } from './reason-beside.js';

/** A word for "because"; "as soon as possible" and "since Monday" give no reason. */
const BECAUSE_WORD =
  'because(?: of)?|(?<!(?:soon|far|well|long) )as(?! soon| of| far| well| long)|since|due to(?! be)|owing to|given that|oherwydd|o achos|achos|gan(?= (?:fod|nad|bod|y|yr|ein))|gan|am fod|am nad';
const BECAUSE = new RegExp(`(?<!\\p{L})(?:${BECAUSE_WORD})(?!\\p{L})[\\s:,]*`, 'iu');
const AFTER_BECAUSE = new RegExp(
  `^(?<said>.*?\\S)[\\s,;:.–—-]+(?:${BECAUSE_WORD})(?!\\p{L})[\\s:,]*(?<reason>\\S.*)$`,
  'isu',
);
/** Where a leading reason ends. */
const ENDS = /[,;.]\s|\s[–—-]\s|\s(?:can|could|may|so)\s(?:we|i)\s|\s(?:a\s)?(?:gawn|gaf|allwn|felly) (?:ni|i)\s/iu;

/** Splits words at "because" or its like; the reason is null if there is none. */
export function splitReason(words: string): { readonly said: string; readonly reason: string | null } {
  const { said = words, reason = null } = AFTER_BECAUSE.exec(words)?.groups ?? {};
  return { said, reason };
}

/** The reason after "because" or its like; null if none is given. */
export function reasonAfterBecause(said: string, dates: readonly SaidDate[]): string | null {
  const found = BECAUSE.exec(said);
  if (found === null) return null;
  const rest = said.slice(found.index + found[0].length);
  const isFirst = dates.some(({ words }) => rest.includes(words));
  const end = isFirst ? (ENDS.exec(rest)?.index ?? rest.length) : rest.length;
  const reason = rest.slice(0, end).replace(/[\s.!?,;]+$/u, '');
  // "As from Monday" and "since 3 May" give a time, not a reason.
  return reason === '' || dates.some(({ words }) => reason.startsWith(words)) ? null : reason;
}

/** The reason, after "because" or in its own words; null if none is given. */
export const reasonIn = (said: string, reasoned: Reasoned): string | null =>
  sentenceWhy(said, reasoned) ?? reasonAfterBecause(said, reasoned.dates) ?? reasonBeside(said, reasoned);

/** Finds a reason in a sentence of its own: "They can't see me this month as they moved. May I have until Friday?" */
function sentenceWhy(said: string, { until = null }: Reasoned): string | null {
  const sentences = said.split(/(?<=[.!?])\s+/u);
  if (until === null || sentences.length !== 2) return null;
  const why = sentences.find((sentence) => BECAUSE.test(sentence.slice(1)));
  const asked = sentences.find((sentence) => sentence !== why);
  const isApart = why?.includes(until) === false && asked?.includes(until) === true;
  return isApart && !why.endsWith('?') ? why.replace(/[\s.!]+$/u, '') : null;
}
