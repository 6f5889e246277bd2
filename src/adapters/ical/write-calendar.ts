import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../model/calendar/days.js';
import { type Paper, plainText } from '../../model/paper.js';

/** A paper's meetings and deadlines as a calendar file. A deadline takes the whole day and marks nobody as busy. */
export const writeCalendar = ({
  title,
  group,
  language,
  events,
  madeAt,
}: Pick<Paper, 'title' | 'group' | 'language' | 'events' | 'madeAt'>): Promise<Uint8Array> => {
  const calendar = ical({
    name: `${plainText(group)}: ${plainText(title)}`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Matters Arising', product: 'papers', language: language === 'en' ? 'EN' : 'CY' },
  });
  for (const { uid, title: summary, about, day, time } of events) {
    const shared = { id: uid, stamp: madeAt, summary: plainText(summary), description: plainText(about) };
    if (time === null) {
      calendar.createEvent({
        ...shared,
        allDay: true,
        // Days are written in universal time, whatever the machine's zone.
        start: `${day}T00:00:00Z`,
        end: `${addDays(day, 1)}T00:00:00Z`,
        floating: true,
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    } else {
      calendar.createEvent({ ...shared, start: time.start, ...(time.end === null ? {} : { end: time.end }) });
    }
  }
  return Promise.resolve(new TextEncoder().encode(`${calendar.toString()}\r\n`));
};
