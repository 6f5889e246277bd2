import { listWords } from './words.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { actionRow } from '../../presentation/card/action-rows.js';
import { press } from '../../presentation/card/define-button.js';
import { listButton } from './buttons.js';
import type { ListReply } from './reply.js';
import { inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';

/** One page of a list of actions, with the buttons to turn it. */
export function drawList(reply: ListReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = listWords(language);
  const { group, scope, actions, page, pages, total, today } = reply;
  const title = words.title[scope];
  const turn = (to: number, words: string): CardJson =>
    press(listButton, words, { group: group?.id ?? null, scope, page: to });
  const buttons = [
    ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
    ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
    ...(scope === 'mine' ? [] : [press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 })]),
    ...(scope === 'open'
      ? []
      : [press(listButton, shared.button.allActions, { group: group?.id ?? null, scope: 'open', page: 1 })]),
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
          ? shared.total({ number: total })
          : shared.page({ page, pages, total }),
    rows: actions.map((action) => actionRow(action, { group, today }, drawing)),
    actions: buttons,
  });
}
