import { drawCard } from './card.js';
import type { Drawing } from './drawing.js';
import { fold, link } from './links.js';
import type { CardJson } from './templates.js';
import { remark, text } from './texts.js';
import { inRow } from './user-words.js';

interface WhichGroup {
  /** What was said and waits for an answer. */
  readonly said: string;
  /** A button for each group. */
  readonly groups: readonly CardJson[];
  /** The button of the reader's own list; null where it cannot be meant. */
  readonly own: CardJson | null;
}

/** The question of which group something belongs to that was said in a 1:1 chat; without a group, how to have one. */
export function drawWhichGroup({ said, groups, own }: WhichGroup, drawing: Drawing): CardJson {
  const words = drawing.shared.where;
  return drawCard(
    {
      kicker: 'Matters Arising',
      title: groups.length === 0 ? words.titleNone : words.title,
      parts: [
        remark(inRow(said)),
        // Names are longer than a row of buttons on a phone.
        ...groups.map((group) => link(String(group['title']), group)),
        ...(groups.length === 0 ? fold('add-me', words.addMe, [text(words.how)], drawing) : []),
      ],
      actions: own === null ? [] : [own],
    },
    drawing,
  );
}
