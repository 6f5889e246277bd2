import { wholeGroups } from '../../access/find-groups.js';
import { sortGroups } from '../../access/own-list.js';
import type { GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { readSetUp } from './read-set-up.js';
import type { SettingsWhereReply } from './reply.js';

/**
 * Finds the group whose settings somebody means: that of the conversation; in a 1:1 chat their only group, or else it
 * asks. Words that name a group never silently change another. `text` is null when somebody asks for the form.
 */
export async function findPlace(
  services: Services,
  asker: Asker,
  text: string | null,
): Promise<{ readonly group: GroupId } | SettingsWhereReply> {
  const here = asker.conversation.group;
  if (!asker.conversation.isPersonal) return { group: here };
  const { own, shared } = sortGroups(await wholeGroups(services, asker));
  const [only, ...others] = shared;
  if (only === undefined && own?.isSetUp === true) return { group: here };
  const isNamed = text !== null && readSetUp(text).name !== undefined;
  if (only !== undefined && others.length === 0 && own === null && !isNamed) return { group: only.id };
  return { kind: 'settings-where', groups: shared.map(headOf), own: { id: here }, text };
}
