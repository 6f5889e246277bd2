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

/** Shows, renews or stops the asker's own address; only in a 1:1 chat, as anyone who has it can read the calendar. */
export async function settleCalendar(services: Services, asker: Asker, ask: MyCalendarCommand['ask']): Answer {
  if (!asker.conversation.isPersonal) return { kind: 'no-calendar', why: 'elsewhere' };
  if (ask === 'stop') {
    await changeAsker(services, asker, ({ calendar: _gone, ...person }) => ({ record: person, result: undefined }));
    return { kind: 'no-calendar', why: 'stopped' };
  }
  if (services.papers.calendarAddressOf('') === null) return { kind: 'no-calendar', why: 'unreachable' };
  const { activity } = asker;
  const { calendar, isRenewed } = await changeAsker(services, asker, (person: Person) => {
    const { calendar: old } = person;
    const isAgain = activity !== '' && old?.made?.activity === activity;
    if (old !== undefined && (ask !== 'renew' || isAgain))
      return { record: person, result: { calendar: old, isRenewed: isAgain && old.made.isRenewed } };
    const made = { activity, isRenewed: old !== undefined };
    const record = { ...person, calendar: { key: newKey(), since: asker.now, made } };
    return { record, result: { calendar: record.calendar, isRenewed: made.isRenewed } };
  });
  const token = writeToken({ tenant: asker.tenant, person: asker.person.id, key: calendar.key });
  return {
    kind: 'calendar-address',
    url: services.papers.calendarAddressOf(token) ?? '',
    since: localDay(calendar.since, asker.zone ?? DEFAULT_ZONE),
    isRenewed,
  };
}
