import { actionRow } from '../../presentation/card/action-row.js';
import { drawCard } from '../../presentation/card/card.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { latestNote } from '../../presentation/card/latest-note.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { listButton } from './buttons.js';
import type { ListReply } from './reply.js';
import { listWords } from './words.js';

/** One page of a list of actions, with the buttons to turn it. */
export function drawList(reply: ListReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { group, scope, actions, page, pages, total, today } = reply;
  const words = listWords(language);
  const title = words.title[scope];
  const zone = group?.zone ?? DEFAULT_ZONE;
  return drawCard(
    {
      fallbackText: `${title}: ${total}`,
      kicker: inRow(group?.name ?? 'Matters Arising'),
      title,
      line: total === 0 ? null : pages === 1 ? shared.total({ number: total }) : shared.page({ page, pages, total }),
      parts:
        total === 0
          ? [empty(words.empty[scope])]
          : actions.map((action) =>
              actionRow(action, { group, today, remarks: latestNote(action, { zone, today }, drawing) }, drawing),
            ),
      actions: buttons(reply, drawing),
      isWide: true,
    },
    drawing,
  );
}

/** The next page first, which is the one that is mostly wanted. */
function buttons({ group, scope, page, pages }: ListReply, { shared: { button } }: Drawing): readonly CardJson[] {
  const all = group?.id ?? null;
  const turn = (to: number, words: string): CardJson => press(listButton, words, { group: all, scope, page: to });
  return [
    ...(page < pages ? [turn(page + 1, button.next)] : []),
    ...(page > 1 ? [turn(page - 1, button.previous)] : []),
    ...(scope === 'mine' ? [] : [press(listButton, button.myActions, { group: null, scope: 'mine', page: 1 })]),
    ...(scope === 'open' ? [] : [press(listButton, button.allActions, { group: all, scope: 'open', page: 1 })]),
  ];
}
