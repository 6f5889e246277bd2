import type { Activity } from 'botbuilder';
import type { Mention } from '../../model/mention.js';
import type { Asker } from '../../ports/asker.js';
import type { Edge } from './edge.js';
import { languageOf, makeAsker } from './make-asker.js';

interface Said {
  /** What they typed; null when they pressed a button, or gave a file. */
  readonly typed: string | null;
  readonly mentions?: readonly Mention[];
  /** Whether the answer is posted, where the whole conversation reads it. */
  readonly isPosted: boolean;
}

/** Who an activity comes from, and in which language they are answered. */
export async function whoAsks(
  edge: Edge,
  activity: Activity,
  { typed, mentions = [], isPosted }: Said,
): Promise<Asker> {
  const client = languageOf(activity.locale);
  const asker = makeAsker(activity, edge.services.clock.now(), client, mentions);
  const { person, conversation } = asker;
  const { own, isTyped, shared } = await edge.answerLanguage({ person: person.id, conversation, client, typed });
  const here = isPosted ? shared : null;
  return { ...asker, language: own, isLanguageTyped: isTyped, conversation: { ...conversation, language: here } };
}
