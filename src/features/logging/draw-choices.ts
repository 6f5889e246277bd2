import { loggingWords } from './words.js';
import type { Answer } from '../answer.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { button } from '../../presentation/card/button.js';
import { inChoice, inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';

/** The longest message that the card carries, in bytes as JSON: its button has it twice. */
const CARRIED = 9000;

/**
 * The question of which group an action that was logged in a 1:1 chat belongs to; null when the message, which the
 * button sends back, is more than a card can carry.
 */
export function drawChooseGroup(answer: Extract<Answer, { kind: 'choose-group' }>, drawing: Drawing): CardJson | null {
  if (bytesOf(answer.text) > CARRIED) return null;
  const { chooseGroup } = loggingWords(drawing.language);
  const { button: buttons } = drawing.messages;
  return expand('choose-group', {
    lang: drawing.lang,
    fallbackText: chooseGroup.title,
    title: chooseGroup.title,
    quote: inRow(answer.text),
    label: chooseGroup.label,
    errorMessage: chooseGroup.title,
    first: answer.groups[0]?.id ?? '',
    choices: answer.groups
      .slice(0, 60)
      .map(({ id, name, prefix }) => ({ title: `${inChoice(name)} (${prefix})`, value: id })),
    actions: [
      button(
        'choose-group',
        buttons.log,
        answer.review === null ? { text: answer.text, review: null } : { text: '', review: answer.review },
      ),
    ],
  });
}

/** How many of those taken back are named. */
const UNDONE_SHOWN = 15;

/** What was taken back. */
export function drawUndone(answer: Extract<Answer, { kind: 'undone' }>, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const title = loggingWords(language).undone({ number: answer.actions.length });
  const left = answer.actions.length - UNDONE_SHOWN;
  return expand('undone', {
    lang: drawing.lang,
    fallbackText: title,
    kicker: inRow(answer.group.name),
    title,
    lines: [
      ...answer.actions
        .slice(0, UNDONE_SHOWN)
        .map(({ reference, task }) => ({ text: `**${reference}** ${inRow(task)}` })),
      ...(left > 0 ? [{ text: messages.andMore({ number: left }) }] : []),
    ],
    actions: [button('list', messages.button.allActions, { group: answer.group.id, scope: 'open', page: 1 })],
  });
}
