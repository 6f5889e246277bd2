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
import { planLines, planSections } from './format-plan.js';
import { returnLines, returnSections } from './format-return.js';
import { logSections } from './format-log.js';
import { outcomeSections } from './format-outcomes.js';
import { say } from './format-text.js';
import { eventsOf } from './rules/paper-events.js';
import { nameOf } from './rules/own-words.js';
import type { View } from './rules/view-of.js';
import { paperWords } from './words.js';

/** Words a view of a group as a paper, in one language or both. */
export function formatPaper(view: View, group: Group, language: GroupLanguage, now: Instant): Paper {
  return {
    kind: view.kind,
    language,
    title: titleOf(view, language),
    group: nameOf(group.name),
    lines: [
      ...linesOf(view, language),
      // An approved report is frozen and says when it was approved.
      ...(view.kind === 'plan-report' && view.report.approved !== null
        ? []
        : [asOfLine(toLocal(now, group.zone), language)]),
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

const asOfLine = (at: string, language: GroupLanguage): PaperText =>
  say(language, (one) => paperWords(one).asOf({ day: formatOnDay(at.slice(0, 10), one), time: at.slice(11, 16) }));

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
    case 'plan':
    case 'plan-report':
      return planSections(view, language);
    case 'return':
      return returnSections(view, language);
  }
}

/** The title of a paper; a return's has its reference. */
const titleOf = (view: View, language: GroupLanguage): PaperText =>
  say(language, (one) => {
    const { title, returns } = paperWords(one);
    return view.kind === 'return' ? returns.title({ reference: view.collated.reference }) : title[view.kind];
  });

/** The lines that say which meeting, plan or return the paper is about; none for a log, which covers everything. */
function linesOf(view: View, language: GroupLanguage): readonly PaperText[] {
  switch (view.kind) {
    case 'log':
      return [];
    case 'actions': {
      const { meeting } = view.table;
      return [say(language, (one) => paperWords(one).meeting({ day: formatDay(meeting, one) }))];
    }
    case 'matters-arising':
    case 'agenda':
      return [meetingLine(view.meeting, language)];
    case 'plan':
    case 'plan-report':
      return planLines(view, language);
    case 'return':
      return returnLines(view, language);
  }
}

const meetingLine = (meeting: Meeting | null, language: GroupLanguage): PaperText =>
  say(language, (one) => {
    const words = paperWords(one);
    if (meeting === null) return words.noMeeting;
    const day = formatDay(meeting.day, one);
    const { start, end } = meeting;
    return end === null ? words.meetingFrom({ day, start }) : words.meetingAt({ day, start, end });
  });
