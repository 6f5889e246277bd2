import { listWords } from './words.js';
import type { Answer } from '../answer.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { actionRow } from '../../presentation/card/action-rows.js';
import { button } from '../../presentation/card/button.js';
import { inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';

type List = Extract<Answer, { kind: 'list' }>;

/** One page of a list of actions, with the buttons to turn it. */
export function drawList(answer: List, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const words = listWords(language);
  const { group, scope, actions, page, pages, total, today } = answer;
  const title = words.title[scope];
  const turn = (to: number, words: string): CardJson =>
    button('list', words, { group: group?.id ?? null, scope, page: to });
  const buttons = [
    ...(page > 1 ? [turn(page - 1, messages.button.previous)] : []),
    ...(page < pages ? [turn(page + 1, messages.button.next)] : []),
    ...(scope === 'mine' ? [] : [button('list', messages.button.myActions, { group: null, scope: 'mine', page: 1 })]),
    ...(scope === 'open'
      ? []
      : [button('list', messages.button.allActions, { group: group?.id ?? null, scope: 'open', page: 1 })]),
  ];
  return expand('list', {
    lang: drawing.lang,
    fallbackText: `${title}: ${total}`,
    kicker: inRow(group?.name ?? 'Matters Arising'),
    title,
    pageLine:
      total === 0
        ? words.empty[scope]
        : pages === 1
          ? messages.total({ number: total })
          : messages.page({ page, pages, total }),
    rows: actions.map((action) => actionRow(action, { group, today }, drawing)),
    actions: buttons,
  });
}
