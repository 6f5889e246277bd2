import type { Activity } from 'botbuilder';
import type { Mention } from '../../model/mention.js';
import type { Asker } from '../../ports/asker.js';
import type { Edge } from './edge.js';
import { languageOf, makeAsker } from './make-asker.js';

interface Said {
  /** What they typed; null when they pressed a button or sent a file. */
  readonly typed: string | null;
  readonly mentions?: readonly Mention[];
  /** Whether the whole conversation can read the answer. */
  readonly isPosted: boolean;
}

/** Who an activity comes from, and the language to answer them in. */
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
