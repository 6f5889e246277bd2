import { agreedIn } from '../../decisions/rules/read-decided.js';
import type { MessagePart } from './parts-in.js';

const SENTENCES = /(?<=[.!;])\s+/u;
const LONGEST = 500;
const DECIDED = new Set(['offer-decision']);
const UNDERTAKEN = new Set(['log-statement', 'log']);

/** The likeliest intent of a part; null if an exact grammar reads it, or no intent fits. */
function intentOf({ decision }: MessagePart): string | null {
  if (decision.kind === 'do') return decision.choice?.intent.name ?? null;
  return decision.kind === 'offer' ? (decision.choices[0]?.intent.name ?? null) : null;
}

/**
 * Splits decisions and tasks that are written as in minutes, one sentence each: "Agreed that we stop printing. Huw to
 * tell the printers." Empty if a sentence says something else, or all are of the same kind.
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
