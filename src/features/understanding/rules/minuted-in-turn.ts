import { agreedIn } from '../../decisions/rules/read-decided.js';
import type { MessagePart } from './parts-in.js';

const SENTENCES = /(?<=[.!;])\s+/u;
const LONGEST = 500;
const DECIDED = new Set(['offer-decision']);
const UNDERTAKEN = new Set(['log-statement', 'log']);

/** The intent that a part most likely has; null where an exact grammar takes it, or nothing does. */
function intentOf({ decision }: MessagePart): string | null {
  if (decision.kind === 'do') return decision.choice?.intent.name ?? null;
  return decision.kind === 'offer' ? (decision.choices[0]?.intent.name ?? null) : null;
}

/**
 * What was agreed and who is to do what, each in a sentence of its own, as in minutes: "Agreed that we stop printing. Huw to
 * tell the printers." None where a sentence says something else, or all say the same sort of thing.
 */
export function minutedInTurn(said: string, decide: (words: string) => MessagePart): readonly MessagePart[] {
  if (said.length > LONGEST) return [];
  const sentences = said.split(SENTENCES);
  if (sentences.length < 2) return [];
  const decided = sentences.map((sentence) => agreedIn(sentence) !== null);
  if (!decided.includes(true) || !decided.includes(false)) return [];
  const parts = sentences.map(decide);
  const isMinuted = parts.every((part, at) => (decided[at] === true ? DECIDED : UNDERTAKEN).has(intentOf(part) ?? ''));
  return isMinuted ? parts : [];
}
