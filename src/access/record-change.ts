import { withNews } from '../model/change-news.js';
import type { Group } from '../model/group.js';
import { withHandled } from '../model/handled.js';
import type { LastChange } from '../model/last-change.js';
import { withLastChange } from '../model/remember-change.js';
import type { Asker } from '../ports/asker.js';

/**
 * The group after a change that somebody made: with what leads may have to be told of it, what is needed to take it back,
 * and the asker's activity handled.
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
