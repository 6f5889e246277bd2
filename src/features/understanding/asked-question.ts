import type { Reply } from '../../model/reply.js';
import type { OpenQuestion } from '../../ports/recall.js';
import type { OfferReply, WhichReply } from './reply.js';

/** The question that a reply asks and that words can answer; null if it asks none, or offers several choices. */
export function questionOf(reply: Reply | OfferReply | WhichReply): OpenQuestion | null {
  if ('choices' in reply) {
    const [only, ...others] = reply.choices;
    if (only === undefined || others.length > 0) return null;
    return { kind: 'offer', said: reply.said, intent: only.intent, reference: only.reference };
  }
  return 'actions' in reply && 'intent' in reply ? { kind: 'which', said: reply.said, intent: reply.intent } : null;
}
