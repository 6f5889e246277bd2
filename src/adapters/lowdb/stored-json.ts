import type { Group } from '../../core/groups/group.js';

const known = new WeakMap<object, string>();

/** A record as JSON. Records are never mutated, so each object is turned into text once. */
export function jsonOf(record: object): string {
  const before = known.get(record);
  if (before !== undefined) return before;
  const json = JSON.stringify(record);
  known.set(record, json);
  return json;
}

/** A group as JSON, an action a line, so that the many actions that did not change are not turned into text again. */
export function groupJson(group: Group): string {
  const { actions, ...head } = group;
  const lines = actions.map((action) => `\n${jsonOf(action)}`);
  return `${JSON.stringify(head).slice(0, -1)},"actions":[${lines.join(',')}]}`;
}
