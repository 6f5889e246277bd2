import type { Instant } from '../../model/calendar/day.js';
import { toLocal } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import type { GroupLanguage } from '../../model/language.js';
import type { Meeting } from '../../model/meeting.js';
import type { Paper, PaperText, Section } from '../../model/paper.js';
import { formatDay, formatOnDay } from '../../presentation/words/format-day.js';
import { agendaSections } from './format-agenda.js';
import { formatEvent } from './format-event.js';
import { mattersSections } from './format-matters.js';
import { logSections } from './format-log.js';
import { outcomeSections } from './format-outcomes.js';
import { say } from './format-text.js';
import { eventsOf } from './rules/paper-events.js';
import { nameOf } from './rules/own-words.js';
import type { View } from './rules/view-of.js';
import { paperWords } from './words.js';

/** A view of a group as a paper in a language, or in both. */
export function formatPaper(view: View, group: Group, language: GroupLanguage, now: Instant): Paper {
  const line = lineOf(view, language);
  const at = toLocal(now, group.zone);
  return {
    kind: view.kind,
    language,
    title: say(language, (one) => paperWords(one).title[view.kind]),
    group: nameOf(group.name),
    lines: [
      ...(line === null ? [] : [line]),
      say(language, (one) => paperWords(one).asOf({ day: formatOnDay(at.slice(0, 10), one), time: at.slice(11, 16) })),
    ],
    sections: sectionsOf(view, group, language),
    events: eventsOf(view, group, now).map((event) => formatEvent(event, group, language)),
    madeAt: now,
    labels: {
      page: say(language, (one) => paperWords(one).page),
      section: say(language, (one) => paperWords(one).column.section),
    },
  };
}

function sectionsOf(view: View, group: Group, language: GroupLanguage): readonly Section[] {
  switch (view.kind) {
    case 'matters-arising':
      return mattersSections(view, group, language);
    case 'actions':
      return outcomeSections(view, language);
    case 'agenda':
      return agendaSections(view, language);
    case 'log':
      return logSections(view, group, language);
  }
}

/** Which meeting a paper is of; null for a log, which is of none. */
function lineOf(view: View, language: GroupLanguage): PaperText | null {
  if (view.kind === 'log') return null;
  if (view.kind === 'actions') {
    const { meeting } = view.table;
    return say(language, (one) => paperWords(one).meeting({ day: formatDay(meeting, one) }));
  }
  return meetingLine(view.meeting, language);
}

const meetingLine = (meeting: Meeting | null, language: GroupLanguage): PaperText =>
  say(language, (one) => {
    const words = paperWords(one);
    if (meeting === null) return words.noMeeting;
    const day = formatDay(meeting.day, one);
    const { start, end } = meeting;
    return end === null ? words.meetingFrom({ day, start }) : words.meetingAt({ day, start, end });
  });
