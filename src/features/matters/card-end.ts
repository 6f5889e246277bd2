import { actionRow } from '../../presentation/card/action-row.js';
import { primary } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { moreLink } from '../../presentation/card/links.js';
import { firstRows } from '../../presentation/card/sections.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { heading } from '../../presentation/card/texts.js';
import type { Action } from '../../model/action.js';
import { mattersButton, resumeMattersButton } from './buttons.js';
import type { MattersReply } from './reply.js';
import { mattersWords } from './words.js';

/** The actions that a meeting did not reach: the first ones, and a link to the rest. */
export function leftRows(reply: MattersReply, left: readonly Action[], drawing: Drawing): readonly CardJson[] {
  const { group, today } = reply;
  if (left.length === 0) return [];
  const { parts, left: more } = firstRows(
    left,
    (action) => [actionRow(action, { group, today }, drawing)],
    drawing.room,
  );
  const { asList, left: title } = mattersWords(drawing.language);
  const list = press(mattersButton, asList, { group: group.id, reference: null, page: 1 });
  return [heading(title, 'Attention', left.length), ...parts, ...moreLink(more, list, drawing)];
}

/** Buttons to resume the review, and to show it as a list. */
export function resumeButtons(
  { group, startedAt, counts, mayDecide }: MattersReply,
  { language }: Drawing,
): readonly CardJson[] {
  const words = mattersWords(language);
  return [
    ...(mayDecide && startedAt !== null && counts.left > 0
      ? [primary(press(resumeMattersButton, words.resume, { group: group.id, startedAt }))]
      : []),
    press(mattersButton, words.asList, { group: group.id, reference: null, page: 1 }),
  ];
}
