import { type CardJson, expand } from '../../presentation/card/templates.js';
import { press } from '../../presentation/card/define-button.js';
import { inChoice, inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { ChooseGroupReply } from '../reviews/reply.js';
import { loggingWords } from './words.js';
import { chooseGroupButton } from './buttons.js';

/** The longest message that the card carries, in bytes as JSON: its button has it twice. */
const CARRIED = 9000;

/**
 * The question of which group an action that was logged in a 1:1 chat belongs to; null when the message, which the
 * button sends back, is more than a card can carry.
 */
export function drawChooseGroup(reply: ChooseGroupReply, drawing: Drawing): CardJson | null {
  if (bytesOf(reply.text) > CARRIED) return null;
  const { chooseGroup } = loggingWords(drawing.language);
  const { button: buttons } = drawing.shared;
  return expand('choose-group', {
    lang: drawing.lang,
    fallbackText: chooseGroup.title,
    title: chooseGroup.title,
    quote: inRow(reply.text),
    label: chooseGroup.label,
    errorMessage: chooseGroup.title,
    first: reply.groups[0]?.id ?? '',
    choices: reply.groups
      .slice(0, 60)
      .map(({ id, name, prefix }) => ({ title: `${inChoice(name)} (${prefix})`, value: id })),
    actions: [
      press(
        chooseGroupButton,
        buttons.log,
        reply.review === null ? { text: reply.text, review: null } : { text: '', review: reply.review },
      ),
    ],
  });
}
