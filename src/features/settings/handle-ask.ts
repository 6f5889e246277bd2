import { wholeGroups } from '../../access/find-groups.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { mayRun } from '../../model/members.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { MemberAway, SettingsShownReply } from './reply.js';
import type { AskedSetting } from './rules/asked-setting.js';

/** Shows one setting of each of the asker's groups here; every member may ask. */
export async function askSetting(
  services: Services,
  asker: Asker,
  about: AskedSetting,
): Promise<SettingsShownReply | ProblemReply> {
  const groups = await wholeGroups(services, asker);
  const shared = groups.filter(({ isPersonal }) => !isPersonal);
  const shown = shared.length > 0 ? shared : groups;
  const [first] = shown;
  if (first === undefined) return problemReply({ code: 'no-group-yet' });
  const away = about === 'away' ? await awayOf(shown, services, asker) : null;
  return {
    kind: 'settings-shown',
    groups: shown,
    about,
    ...(away === null ? {} : { away }),
    mayChange: mayRun(first, asker.person.id),
  };
}

/** The members who are away today or later, by their own word. */
async function awayOf(groups: readonly Group[], { store }: Services, { now }: Asker): Promise<readonly MemberAway[]> {
  const people = await store.peopleOf([...new Set(groups.flatMap(({ members }) => members.map(({ id }) => id)))]);
  const found = groups.flatMap(({ id: group, members, zone }) =>
    members.flatMap(({ id, name }): readonly MemberAway[] => {
      const leave = people.get(id)?.nudging.leave ?? null;
      if (leave === null || leave.until < localDay(now, zone)) return [];
      const standIn = members.find((member) => member.id === leave.standIn)?.name ?? null;
      return [{ group, name, from: leave.from, until: leave.until, standIn }];
    }),
  );
  return found.sort((one, other) => one.from.localeCompare(other.from) || one.name.localeCompare(other.name));
}
