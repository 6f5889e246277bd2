import type { Group, GroupId } from '../../model/group.js';
import { StoreError } from '../../ports/store-error.js';
import type { Change } from '../../ports/store.js';
import type { VersionedGroup } from './group-cache.js';
import { groupRows } from './group-rows.js';
import type { GroupWrite } from './write-groups.js';

/** One change of a group that somebody waits for. */
export interface PendingChange {
  run(group: Group | null): Change<Group | null, () => void>;
  reject(reason: unknown): void;
}

/** The changes of one group that are made durable together. */
export interface GroupJob {
  readonly id: GroupId;
  readonly changes: readonly PendingChange[];
}

/** The group before and after a job, and how callers get their answers once it is durable. */
export interface Outcome {
  readonly job: GroupJob;
  readonly before: VersionedGroup | null;
  readonly after: Group | null;
  readonly answer: () => void;
}

/** Runs a job's changes one after another on a group; one that throws leaves the others in place. */
export function runJob(job: GroupJob, before: VersionedGroup | null): Outcome {
  const answers: (() => void)[] = [];
  let after = before?.group ?? null;
  for (const change of job.changes) {
    try {
      const { record, result } = change.run(after);
      if (record !== null && record.id !== job.id) throw new Error('a change must not give a record another key');
      after = record;
      answers.push(result);
    } catch (error) {
      answers.push(() => {
        change.reject(error);
      });
    }
  }
  return {
    job,
    before,
    after,
    answer: () => {
      for (const each of answers) each();
    },
  };
}

/** Returns what to write for an outcome; null when there is nothing, or the group is to be removed. */
export function writeOf({ job, before, after }: Outcome): GroupWrite | null {
  if (after === null || after === before?.group) return null;
  return { id: job.id, version: before?.version ?? 0, group: after, rows: groupRows(before?.group ?? null, after) };
}

export const isRemoval = ({ before, after }: Outcome): boolean => after === null && before !== null;

export function rejectJob(job: GroupJob, reason: unknown): void {
  for (const change of job.changes) change.reject(reason);
}

export const prefixTaken = (): StoreError => new StoreError('prefix-taken', 'Another group has this prefix.');
