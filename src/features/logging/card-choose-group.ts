import { primary } from '../../presentation/card/button.js';
import { header } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { inChoice, inRow } from '../../presentation/card/user-words.js';
import type { ChooseGroupReply } from '../reviews/reply.js';
import { chooseGroupButton } from './buttons.js';
import { loggingWords } from './words.js';

/** The longest message that the card carries, in bytes as JSON: its button has it twice. */
const CARRIED = 9000;

/**
 * The question of which group an action that was logged in a 1:1 chat belongs to; null when the message, which the
 * button sends back, is more than a card can carry.
 */
export function drawChooseGroup(reply: ChooseGroupReply, { language, shared }: Drawing): CardJson | null {
  if (bytesOf(reply.text) > CARRIED) return null;
  const { chooseGroup } = loggingWords(language);
  const kept = reply.review === null ? { text: reply.text, review: null } : { text: '', review: reply.review };
  return expand('logging/choose-group', {
    lang: language,
    fallbackText: chooseGroup.title,
    header: header({ kicker: 'Matters Arising', title: chooseGroup.title }),
    quote: inRow(reply.text),
    label: chooseGroup.label,
    errorMessage: chooseGroup.title,
    first: reply.groups[0]?.id ?? '',
    choices: reply.groups
      .slice(0, 60)
      .map(({ id, name, prefix }) => ({ title: `${inChoice(name)} (${prefix})`, value: id })),
    actions: [primary(press(chooseGroupButton, shared.button.log, kept))],
  });
}
