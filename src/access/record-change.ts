import { withNews } from '../model/change-news.js';
import type { Group } from '../model/group.js';
import { withHandled } from '../model/handled.js';
import type { LastChange } from '../model/last-change.js';
import { withLastChange } from '../model/remember-change.js';
import type { Asker } from '../ports/asker.js';

/**
 * Records somebody's change to a group: what leads may have to be told, what is needed to take it back, and that the
 * asker's activity was handled.
 */
export const recordChange = (
  before: Group,
  after: Group,
  asker: Pick<Asker, 'person' | 'now' | 'activity'>,
  needs: LastChange['needs'],
  isUndo = false,
): Group => {
  const made = { by: asker.person.id, at: asker.now, needs, isUndo };
  return withHandled(withLastChange(before, withNews(before, after), made), asker.activity);
};
