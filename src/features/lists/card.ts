import { actionRow } from '../../presentation/card/action-row.js';
import { drawCard } from '../../presentation/card/card.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import { latestNote } from '../../presentation/card/latest-note.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading, notice } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { listButtons } from './card-buttons.js';
import { emptyText, listTitle, saysOf, unknownText } from './format-asked.js';
import type { ListedGroup, ListReply } from './reply.js';
import { listWords } from './words.js';

/** Draws one page of a list, group by group, with buttons to turn the page and to ask for other lists. */
export function drawList(reply: ListReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { only, groups, unknown, page, pages, total } = reply;
  const title = listTitle(reply, language);
  const isCounted = pages > 1 || (total > 0 && reply.names.length === 0);
  const count = pages === 1 ? shared.total({ number: total }) : shared.page({ page, pages, total });
  return drawCard(
    {
      fallbackText: `${title}: ${total}`,
      kicker: inRow(only?.name ?? 'Matters Arising'),
      title,
      line: [...(isCounted ? [count] : []), ...saysOf(reply, language)].join(' · ') || null,
      parts: [
        ...(unknown.length > 0 && total > 0 ? [notice(unknownText(reply, language), 'Warning')] : []),
        ...(total === 0 ? emptyParts(reply, drawing) : rowsOf(groups, reply, drawing)),
      ],
      actions: listButtons(reply, drawing),
      isWide: true,
    },
    drawing,
  );
}

/** Says that nothing was found, and shows what comes nearest. */
function emptyParts(reply: ListReply, drawing: Drawing): readonly CardJson[] {
  const near = rowsOf(reply.nearest, reply, drawing);
  const said = empty(emptyText(reply, drawing.language));
  return near.length === 0 ? [said] : [said, heading(listWords(drawing.language).nearest), ...near];
}

/**
 * The looks of rows: the longest task, and whether the latest notes stand below; later ones take less room, until all
 * rows of the page fit.
 */
const LOOKS = [
  { longest: 200, isNoted: true },
  { longest: 100, isNoted: true },
  { longest: 100, isNoted: false },
  { longest: 40, isNoted: false },
] as const;

/** The rows of each group, each of which opens its action; under the group's name if there may be several groups. */
function rowsOf(groups: readonly ListedGroup[], { only }: ListReply, drawing: Drawing): readonly CardJson[] {
  const draw = ({ longest, isNoted }: (typeof LOOKS)[number]): readonly CardJson[] =>
    groups.flatMap(({ group, today, actions, total, parts = {} }) => [
      ...(only === null ? [heading(inName(group.name), 'Default', total)] : []),
      ...actions.map((action) => {
        const remarks = isNoted ? latestNote(action, { zone: group.zone, today }, drawing) : [];
        const own = parts[action.reference];
        const more = own === undefined ? [] : [drawing.shared.partsDone({ done: own.done, of: own.of })];
        return actionRow({ ...action, task: cut(action.task, longest) }, { group, today, more, remarks }, drawing);
      }),
    ]);
  let rows: readonly CardJson[] = [];
  for (const look of LOOKS) {
    rows = draw(look);
    if (bytesOf(rows) <= drawing.room) break;
  }
  return rows;
}
