import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { inChoice } from '../../presentation/card/user-words.js';
import { listButton } from './buttons.js';
import type { ListReply } from './reply.js';
import { type Asked, askedFor } from './rules/asked.js';
import { askedOfScope, type ListScope, listScope } from './rules/list-scope.js';
import { listWords } from './words.js';

/** The next page first, because most people want it; then other lists than the one shown. */
export function listButtons(reply: ListReply, { shared: { button }, language }: Drawing): readonly CardJson[] {
  const { asked, page, pages, likely } = reply;
  const group = reply.narrowedTo?.id ?? null;
  const words = listWords(language);
  const turn = (to: number, title: string): CardJson => press(listButton, title, listing(group, asked, to));
  const filters: readonly (readonly [string, string | null, Asked])[] = [
    [button.myActions, null, askedOfScope('mine')],
    [words.button.overdue, group, askedOfScope('overdue')],
    [words.button.thisWeek, group, askedFor({ when: words.thisWeek })],
    [button.allActions, group, askedOfScope('open')],
  ];
  return [
    ...(page < pages ? [turn(page + 1, button.next)] : []),
    ...(page > 1 ? [turn(page - 1, button.previous)] : []),
    ...likely.slice(0, 2).map((named) => {
      const who = [...asked.who.filter(({ said }) => !reply.unknown.includes(said)), named];
      return press(listButton, inChoice(named.said), listing(group, { ...asked, who }, 1));
    }),
    ...filters
      .filter(([, , other]) => !isSame(asked, other))
      .map(([title, of, other]) => press(listButton, title, listing(of, other, 1))),
  ];
}

/** What a button sends: the scope if that says everything, else the full question. */
function listing(
  group: string | null,
  asked: Asked,
  page: number,
): { group: string | null; scope: ListScope; page: number; asked?: Asked } {
  const scope = listScope.options.find((one) => isSame(asked, askedOfScope(one)));
  return scope === undefined ? { group, scope: 'open', page, asked: askedFor(asked) } : { group, scope, page };
}

const isSame = (one: Asked, other: Asked): boolean => JSON.stringify(askedFor(one)) === JSON.stringify(askedFor(other));
