import { nextMeetingAfter } from '../../src/model/next-meeting.js';
import { meetingsBetween } from '../../src/model/group-meetings.js';
import type { Outcome } from './chat-case.js';
import type { Seen } from './play-case.js';
import { nameOf, type Who } from './world.js';

/** Whether what somebody settled for themselves is so; null where the outcome is about something else. */
export function judgeOwn(outcome: Outcome, { person, group, kind }: Seen, who: Who): boolean | null {
  const nudging = person?.nudging;
  switch (outcome.does) {
    case 'leave':
      return (
        nudging?.leave?.from === outcome.from &&
        nudging?.leave?.until === outcome.to &&
        (outcome.standIn === undefined ||
          group.members.find(({ id }) => id === nudging?.leave?.standIn)?.name === outcome.standIn)
      );
    case 'back':
      return /own|back|nudges/.test(kind) && nameOf(who) !== '';
    case 'snooze':
      return nudging?.snoozedUntil === outcome.until;
    case 'nudges-off':
      return person?.isMuted === true;
    case 'nudges-on':
      return person?.isMuted === false && kind !== 'lost';
    case 'own-nudges-change':
      return (
        JSON.stringify(nudging ?? null) !== 'null' &&
        (nudging?.onlyOverdue === true ||
          nudging?.weekdays != null ||
          nudging?.at != null ||
          nudging?.daysBefore != null)
      );
    case 'language':
      return (person?.languageChosen === true && person.language === outcome.to) || group.language === outcome.to;
    default:
      return null;
  }
}

const plainOf = (words: string): string => words.toLowerCase();

/** Whether what was settled for the group is so. */
export function judgeSetUp(outcome: Outcome, before: Seen, { group }: Seen): boolean {
  const days = (seen: Pick<Seen, 'group'>): readonly string[] =>
    meetingsBetween(seen.group, '2022-10-19', '2023-12-31').map(({ day, start }) => `${day}T${start}`);
  const has = (day: string | undefined, of = { group }): boolean =>
    day !== undefined && days(of).some((one) => one.startsWith(day));
  switch (outcome.does) {
    case 'meeting-add':
      return has(outcome.on);
    case 'meeting-move':
      return has(String(outcome.to)) && !has(outcome.from);
    case 'meeting-cancel':
      return !has(outcome.on) && has(outcome.on, before);
    case 'set-up':
      return Object.entries((outcome.says ?? {}) as Readonly<Record<string, string>>).every(([field, said]) => {
        if (field === 'prefix') return group.prefix === said;
        if (field === 'name') return plainOf(group.name) === plainOf(said);
        if (field === 'language') return group.language === said || group.language === 'both';
        const role = (name: string) =>
          group.members.some((member) => member.name === said && member.roles.includes(name as 'chair'));
        if (['chair', 'secretary', 'deputy', 'observer'].includes(field)) return role(field);
        if (field === 'meets')
          return (
            JSON.stringify(days({ group })) !== JSON.stringify(days(before)) &&
            nextMeetingAfter(group, '2022-10-19') !== null
          );
        if (field === 'set') return JSON.stringify(group.sets) !== JSON.stringify(before.group.sets);
        if (field === 'nudges') return JSON.stringify(group.nudging) !== JSON.stringify(before.group.nudging);
        return JSON.stringify(group.settings) !== JSON.stringify(before.group.settings);
      });
    default:
      return false;
  }
}
