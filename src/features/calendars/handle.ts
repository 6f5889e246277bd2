import { changeAsker } from '../../access/remember-person.js';
import { localDay } from '../../model/calendar/zones.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import type { Person } from '../../model/person.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { MyCalendarCommand } from './grammar.js';
import type { CalendarAddressReply, NoCalendarReply } from './reply.js';
import { newKey, writeToken } from './rules/calendar-token.js';

type Answer = Promise<CalendarAddressReply | NoCalendarReply>;

/** Does with the asker's own address what they ask; in their 1:1 chat alone, as who has it reads their calendar. */
export async function settleCalendar(services: Services, asker: Asker, ask: MyCalendarCommand['ask']): Answer {
  if (!asker.conversation.isPersonal) return { kind: 'no-calendar', why: 'elsewhere' };
  if (ask === 'stop') {
    await changeAsker(services, asker, ({ calendar: _gone, ...person }) => ({ record: person, result: undefined }));
    return { kind: 'no-calendar', why: 'stopped' };
  }
  if (services.papers.calendarAddressOf('') === null) return { kind: 'no-calendar', why: 'unreachable' };
  const made = { key: newKey(), since: asker.now };
  const { calendar, hadOne } = await changeAsker(services, asker, (person: Person) => {
    const record = person.calendar === undefined || ask === 'renew' ? { ...person, calendar: made } : person;
    return { record, result: { calendar: record.calendar ?? made, hadOne: person.calendar !== undefined } };
  });
  const token = writeToken({ tenant: asker.tenant, person: asker.person.id, key: calendar.key });
  return {
    kind: 'calendar-address',
    url: services.papers.calendarAddressOf(token) ?? '',
    since: localDay(calendar.since, asker.zone ?? DEFAULT_ZONE),
    isRenewed: ask === 'renew' && hadOne,
  };
}
