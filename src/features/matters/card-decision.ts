import { askingFor, wordsInput } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { recordDecisionButton } from '../decisions/buttons.js';
import type { MattersReply } from './reply.js';
import { mattersWords } from './words.js';

/** Records a decision during the review; the card then shows the same as before. */
export function decidingButton(
  { group, shown, startedAt, page, mayDecide }: MattersReply,
  { language }: Drawing,
): readonly CardJson[] {
  if (!mayDecide || startedAt === null || shown.as === 'end') return [];
  const words = mattersWords(language);
  const now = shown.as === 'one' ? { page, show: shown.matter.action.reference } : { page: shown.page, show: null };
  const here = { matters: { group: group.id, startedAt, seen: null, ...now } };
  const input = wordsInput({
    id: 'text',
    label: words.decisionLabel,
    placeholder: words.decisionExample,
    isRequired: true,
    errorMessage: words.decisionNeeded,
  });
  const keep = press(recordDecisionButton, words.keepDecision, { group: group.id, ...here });
  return [askingFor(words.decision, [input], [keep])];
}
