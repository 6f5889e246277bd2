import { drawCard } from './card.js';
import type { Drawing } from './drawing.js';
import { fold, link } from './links.js';
import type { CardJson } from './templates.js';
import { remark, text } from './texts.js';
import { inRow } from './user-words.js';

interface WhichGroup {
  /** The words that wait for an answer. */
  readonly said: string;
  /** A button for each group. */
  readonly groups: readonly CardJson[];
  /** The button of the reader's own list; null when it cannot be meant. */
  readonly own: CardJson | null;
}

/** Asks which group something said in a 1:1 chat belongs to; when there is no group, says how to have one. */
export function drawWhichGroup({ said, groups, own }: WhichGroup, drawing: Drawing): CardJson {
  const words = drawing.shared.where;
  return drawCard(
    {
      kicker: 'Matters Arising',
      title: groups.length === 0 ? words.titleNone : words.title,
      parts: [
        remark(inRow(said)),
        // Names are too long for a row of buttons on a phone.
        ...groups.map((group) => link(String(group['title']), group)),
        ...(groups.length === 0 ? fold('add-me', words.addMe, [text(words.how)], drawing) : []),
      ],
      actions: own === null ? [] : [own],
    },
    drawing,
  );
}
