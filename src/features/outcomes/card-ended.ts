import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { text } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { checkMeetingButton, tableButton } from './buttons.js';
import type { MeetingEndedReply } from './reply.js';
import { outcomeWords } from './words.js';

/** Says that a meeting has ended; offers the check and the table of its outcomes. */
export function drawEnded({ group, meeting, total }: MeetingEndedReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const words = outcomeWords(language);
  const target = { group: group.id, meeting, page: 1 };
  return drawCard(
    {
      fallbackText: `${words.ended}: ${words.counts(total)}`,
      kicker: inRow(group.name),
      title: words.ended,
      line: formatDay(meeting, language),
      parts: [text(words.counts(total))],
      actions: [primary(press(checkMeetingButton, words.check, target)), press(tableButton, words.table, target)],
    },
    drawing,
  );
}
