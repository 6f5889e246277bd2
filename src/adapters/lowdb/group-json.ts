import type { Group } from '../../core/groups/group.js';

/** A group as JSON, an action a line. */
export function groupJson(group: Group): string {
  const { actions, ...head } = group;
  const lines = actions.map((action) => `\n${JSON.stringify(action)}`);
  return `${JSON.stringify(head).slice(0, -1)},"actions":[${lines.join(',')}]}`;
}
