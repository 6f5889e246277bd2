import type { Group } from './group.js';

/** Teams retries within seconds, so a few activities are enough to recognise one that comes again. */
const REMEMBERED = 20;

/** Whether this inbound activity has changed the group already. */
export function wasHandled(group: Group, activity: string): boolean {
  return activity !== '' && group.handled.includes(activity);
}

/** The group with this inbound activity remembered as handled. */
export function withHandled(group: Group, activity: string): Group {
  if (activity === '') return group;
  return { ...group, handled: [...group.handled.slice(1 - REMEMBERED), activity] };
}
