import type { Answer } from '../answer.js';
import { detailAnswer, problemAnswer } from '../answers.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { type ActionChange, type Target, applyChange } from '../../access/change-action.js';

/** Changes one action, and answers with how it stands. */
export async function changeAction(
  services: Services,
  asker: Asker,
  target: Target,
  change: ActionChange,
): Promise<Answer> {
  const result = await applyChange(services, asker, target, change);
  return 'problem' in result
    ? problemAnswer(result.problem)
    : detailAnswer(result.group, result.action, asker, result.news);
}
