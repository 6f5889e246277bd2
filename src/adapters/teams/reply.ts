import type { Answer } from '../../features/answer.js';
import { type Presented, present } from '../../app/present.js';
import { StoreError } from '../../ports/store-error.js';
import { answerLanguage } from '../../app/answer-language.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { Language } from '../../model/language.js';

/** An answer as it is to be sent, and what it was made from. */
export interface Reply {
  readonly answer: Answer;
  readonly language: Language | 'both';
  readonly presented: Presented;
}

/** Problems of the world that pass: the same activity delivered again is acted on again. */
const PASSING: ReadonlySet<string> = new Set(['not-saved', 'store-unavailable', 'internal', 'readers-busy']);

/** Whether a later delivery of the same activity may have this reply too. */
export const isFinal = (reply: Reply | null): boolean =>
  reply?.answer.kind !== 'problem' || !PASSING.has(reply.answer.problem.code);

/** Words and draws an answer for where it was asked. */
export function replyTo(asker: Asker, answer: Answer): Reply {
  const language = answerLanguage(answer, asker);
  return { answer, language, presented: present(answer, language) };
}

/**
 * Runs a use case and turns what went wrong in the world (a damaged file, a full disk, a fault of ours) into an answer
 * that says so; nothing of it was saved.
 */
export async function answerOrProblem(services: Services, asker: Asker, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    services.log.error({ err: error, activity: asker.activity, group: asker.conversation.group }, 'a turn failed');
    if (!(error instanceof StoreError)) return { kind: 'problem', problem: { code: 'internal' } };
    if (error.code === 'unreadable')
      return { kind: 'problem', problem: { code: 'group-unreadable', group: asker.conversation.group } };
    return { kind: 'problem', problem: { code: error.code === 'unavailable' ? 'store-unavailable' : 'not-saved' } };
  }
}
