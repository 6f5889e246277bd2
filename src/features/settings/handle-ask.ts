import { wholeGroups } from '../../access/find-groups.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { mayRun } from '../../model/members.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { SettingsShownReply } from './reply.js';
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
  return { kind: 'settings-shown', groups: shown, about, mayChange: mayRun(first, asker.person.id) };
}
