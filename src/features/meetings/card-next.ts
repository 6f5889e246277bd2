import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, remark, text } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { meetingsButton } from './buttons.js';
import { formatAhead, formatMeeting } from './format-meeting.js';
import type { NextMeetingReply, OneMeeting } from './reply.js';
import { meetingWords } from './words.js';

/** Draws when the group meets next, or met last; a line each for several groups. */
export function drawNextMeeting({ isLast, groups }: NextMeetingReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const words = meetingWords(language);
  const [only, ...others] = groups;
  const all = press(meetingsButton, words.all, {});
  if (only !== undefined && others.length === 0) return drawOne(isLast, only, all, drawing);
  const rows = groups.map(({ group, meeting }) => ({
    title: inRow(group.name),
    value: meeting === null ? words.noneLabel : formatMeeting(meeting, language),
  }));
  return drawCard(
    {
      kicker: 'Matters Arising',
      title: (isLast ? words.last : words.next).several,
      parts: [facts(rows)],
      actions: [all],
    },
    drawing,
  );
}

function drawOne(isLast: boolean, of: OneMeeting, all: CardJson, drawing: Drawing): CardJson {
  const { group, meeting, due, today } = of;
  const { language } = drawing;
  const words = meetingWords(language);
  const kicker = inRow(group.name);
  if (meeting === null) {
    const parts = isLast ? [] : [remark(words.how)];
    return drawCard({ kicker, title: (isLast ? words.last : words.next).none, parts, actions: [all] }, drawing);
  }
  return drawCard(
    {
      kicker,
      title: (isLast ? words.last : words.next).title({ day: formatDay(meeting.day, language) }),
      parts: [text(formatAhead(meeting, today, language)), ...(isLast ? [] : [remark(words.due({ number: due }))])],
      actions: [all],
    },
    drawing,
  );
}
