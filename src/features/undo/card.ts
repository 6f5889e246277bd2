import { quiet } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { firstRows } from '../../presentation/card/sections.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, saying, text } from '../../presentation/card/texts.js';
import { asTitle, inRow } from '../../presentation/card/user-words.js';
import { listButton } from '../lists/buttons.js';
import { undoChangeButton } from './buttons.js';
import { formatUndone } from './format-undone.js';
import type { UndoneReply } from './reply.js';
import type { UndoneLine } from './rules/undone-lines.js';
import { undoWords } from './words.js';

/** Draws what was undone or redone, with the button that reverses that. */
export function drawUndone(reply: UndoneReply, drawing: Drawing): CardJson {
  const { group, lines, isPutBack, at } = reply;
  const { shared, language } = drawing;
  const words = undoWords(language);
  const again = press(undoChangeButton, isPutBack ? words.undo : words.redo, {
    group: group?.id ?? null,
    at,
    sure: false,
  });
  const [only, ...others] = lines;
  const opens =
    (only?.of === 'action' || only?.of === 'review') &&
    others.length === 0 &&
    group !== null &&
    only.what !== 'removed';
  return drawCard(
    {
      kicker: group === null ? null : inRow(group.name),
      title: titleOf(reply, drawing),
      parts: partsOf(lines, drawing),
      actions: [
        again,
        ...(opens
          ? [press(showButton, shared.button.open, { group: group.id, reference: only.action.reference })]
          : []),
        ...(group === null || opens
          ? []
          : [quiet(press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 }))]),
      ],
    },
    drawing,
  );
}

function titleOf({ lines, isPutBack }: UndoneReply, drawing: Drawing): string {
  const words = undoWords(drawing.language);
  const removed = lines.filter((line) => line.of === 'action' && line.what === 'removed').length;
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) {
    const what = formatUndone(only, drawing);
    return isPutBack ? words.putBackOne({ what }) : words.undoneOne({ what });
  }
  if (removed === lines.length) return words.undone({ number: removed });
  return isPutBack ? words.putBackSeveral({ number: lines.length }) : words.undoneSeveral({ number: lines.length });
}

/** Draws what was undone, one row each; for a single one the title says it, and only its task follows. */
export function partsOf(lines: readonly UndoneLine[], drawing: Drawing): readonly CardJson[] {
  const isOne = lines.length === 1;
  const { parts, left } = firstRows(lines, (line) => rowOf(line, isOne, drawing), drawing.room);
  return left === 0 ? parts : [...parts, remark(drawing.shared.andMore({ number: left }))];
}

function rowOf(line: UndoneLine, isOne: boolean, drawing: Drawing): readonly CardJson[] {
  if (line.of !== 'action' && line.of !== 'review') return isOne ? [] : [text(formatUndone(line, drawing))];
  const { reference, task } = line.action;
  return [saying(asTitle(inRow(task)), isOne ? reference : formatUndone(line, drawing), true)];
}
