import { lastChangeOf } from '../../model/remember-change.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import { visibleGroups } from '../../access/find-groups.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { undoChangeButton } from './buttons.js';
import type { UndoneReply, UndoQuestionReply } from './reply.js';
import { undoInGroup } from './undo-in-group.js';
import { undoOwn } from './undo-own.js';

type Undone = UndoneReply | UndoQuestionReply | ProblemReply;

/** Undoes the asker's last change, in the groups they can see from this conversation or in their own settings. */
export async function undoLast(services: Services, asker: Asker): Promise<Undone> {
  const groups = await visibleGroups(services, asker);
  const changes = groups.flatMap((group) => {
    const change = lastChangeOf(group, asker.person.id);
    return change === null ? [] : [{ group: group.id, at: change.at }];
  });
  const [last] = changes.sort((one, other) => (one.at < other.at ? 1 : Number(one.at > other.at) * -1));
  const own = (await services.store.findPerson(asker.person.id))?.lastChange;
  if (own !== undefined && (last === undefined || own.at > last.at)) return undoOwn(services, asker, own.at, false);
  return last === undefined ? problemReply({ code: 'nothing-to-undo' }) : undoInGroup(services, asker, last, false);
}

/** Undoes the change that a card shows, if it is still the presser's last. */
export const undoShown = (
  services: Services,
  asker: Asker,
  { group, at, sure }: PressedOf<typeof undoChangeButton>,
): Promise<Undone> =>
  group === null ? undoOwn(services, asker, at, sure) : undoInGroup(services, asker, { group, at }, sure);
