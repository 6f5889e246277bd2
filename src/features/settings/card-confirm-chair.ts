import { settingsWords } from './words.js';
import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { text } from '../../presentation/card/texts.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { settingsButton, takeChairButton } from './buttons.js';
import type { ConfirmChairReply } from './reply.js';

/** Asks before the chair is taken from somebody. */
export function drawConfirmChair(reply: ConfirmChairReply, drawing: Drawing): CardJson {
  const { group, from, to } = reply;
  const words = settingsWords(drawing.language).confirmChair;
  const names = (people: typeof from): string => people.map(({ name }) => inName(name)).join(', ');
  const ids = (people: typeof from): string[] => people.map(({ id }) => id);
  const asked =
    to.length === 0 ? words.toNobody({ from: names(from) }) : words.toOther({ from: names(from), to: names(to) });
  return drawCard(
    {
      kicker: inRow(group.name),
      title: words.title({ from: names(from) }),
      parts: [text(asked)],
      actions: [
        primary(press(takeChairButton, words.yes, { group: group.id, from: ids(from), to: ids(to) })),
        press(settingsButton, words.no, { group: group.id }),
      ],
    },
    drawing,
  );
}
