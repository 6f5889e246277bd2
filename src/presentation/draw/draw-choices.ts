import type { Answer } from '../../core/answers/answer.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { type CardJson, expand } from '../templates.js';
import { button } from './button.js';
import { inRow } from './cut.js';
import type { Drawing } from './drawing.js';

/** The question of which group an action that was logged in a 1:1 chat belongs to. */
export function drawChooseGroup(answer: Extract<Answer, { kind: 'choose-group' }>, drawing: Drawing): CardJson {
  const { chooseGroup, button: buttons } = drawing.messages;
  return expand('choose-group', {
    lang: drawing.lang,
    fallbackText: chooseGroup.title,
    title: chooseGroup.title,
    quote: inRow(answer.text),
    label: chooseGroup.label,
    errorMessage: chooseGroup.title,
    first: answer.groups[0]?.id ?? '',
    choices: answer.groups.slice(0, 60).map(({ id, name, prefix }) => ({ title: `${name} (${prefix})`, value: id })),
    actions: [button('choose-group', buttons.log, { text: answer.text })],
  });
}

/** What was taken back. */
export function drawUndone(answer: Extract<Answer, { kind: 'undone' }>, drawing: Drawing): CardJson {
  const { messages } = drawing;
  const title = messages.undone(answer.actions.length);
  return expand('undone', {
    lang: drawing.lang,
    fallbackText: title,
    kicker: escapeMarkdown(answer.group.name),
    title,
    lines: answer.actions.slice(0, 40).map((action) => ({ text: `${action.reference} ${inRow(action.task)}` })),
    actions: [button('list', messages.button.allActions, { group: answer.group.id, scope: 'open', page: 1 })],
  });
}
