import { drawCard } from '../../presentation/card/card.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { heading, remark, text } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { formatMeeting } from './format-meeting.js';
import type { GroupMeetings, MeetingsReply } from './reply.js';
import { meetingWords } from './words.js';

/** A card holds no more groups than this. */
const MOST_GROUPS = 10;

/** Draws the meetings of each group: planned and cancelled ones, then those held. */
export function drawMeetings({ groups }: MeetingsReply, drawing: Drawing): CardJson {
  const words = meetingWords(drawing.language);
  const [only, ...others] = groups;
  const isOne = only !== undefined && others.length === 0;
  return drawCard(
    {
      kicker: isOne ? inRow(only.group.name) : 'Matters Arising',
      title: words.list.title,
      parts: [
        ...groups
          .slice(0, MOST_GROUPS)
          .flatMap((of) => [...(isOne ? [] : [heading(inRow(of.group.name))]), ...partsOf(of, isOne, drawing)]),
        remark(words.list.change),
      ],
      actions: [],
    },
    drawing,
  );
}

function partsOf({ said, coming, held }: GroupMeetings, isOne: boolean, { language }: Drawing): readonly CardJson[] {
  const words = meetingWords(language);
  const rows = coming.map((meeting) => {
    const when = formatMeeting(meeting, language);
    return text(meeting.state === 'cancelled' ? words.list.cancelled({ when }) : when);
  });
  const repeats = said === null ? [] : [remark(words.list.said({ said: inRow(said) }))];
  const none = [remark(words.next.none), remark(words.how)];
  if (!isOne) return rows.length === 0 ? [remark(words.next.none)] : [...repeats, ...rows.slice(0, 3)];
  return [
    ...repeats,
    heading(words.list.coming),
    ...(rows.length === 0 ? none : rows),
    ...(held.length === 0
      ? []
      : [heading(words.list.held), ...held.map((one) => remark(formatMeeting(one, language)))]),
  ];
}
