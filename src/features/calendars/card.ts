import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { destructive } from '../../presentation/card/button.js';
import { textInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { formatOnDay } from '../../presentation/words/format-day.js';
import { renewCalendarButton, stopCalendarButton } from './buttons.js';
import type { CalendarAddressReply } from './reply.js';
import { calendarWords } from './words.js';

/** The longest address, in characters. */
const LONGEST = 2000;

/** The address, in a field that is easy to copy from. */
export function drawAddress({ url, since, isRenewed }: CalendarAddressReply, drawing: Drawing): CardJson {
  const words = calendarWords(drawing.language);
  const renew = press(renewCalendarButton, words.renew, {});
  const stop = press(stopCalendarButton, words.stop, {});
  return drawCard(
    {
      kicker: 'Matters Arising',
      title: words.title,
      parts: [
        ...(isRenewed ? [text(words.renewed)] : []),
        text(words.how),
        { ...textInput(words.label, LONGEST), id: 'address', value: url },
        remark(words.keep),
        remark(words.since({ day: formatOnDay(since, drawing.language) })),
      ],
      actions: [
        destructive(words.renew, [text(words.renewAsk)], renew),
        destructive(words.stop, [text(words.stopAsk)], stop),
      ],
    },
    drawing,
  );
}
