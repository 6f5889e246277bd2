import { parseAction, parseGroup } from '../../model/records-as-kept.js';
import type { Action } from '../../model/action.js';
import type { GroupId } from '../../model/group.js';
import { StoreError } from '../../ports/store-error.js';
import type { Run } from './connections.js';
import type { VersionedGroup } from './group-cache.js';

/** For each group that exists: its version and, if not the known one, its head and the actions changed since. */
const READ_GROUPS = `
  SELECT g.id, g.version::text AS version, g.action_count,
    CASE WHEN g.version = q.version THEN NULL ELSE g.head END AS head,
    CASE WHEN g.version = q.version THEN NULL ELSE (
      SELECT json_agg(json_build_array(a.position, a.body, (
        SELECT json_agg(h.entry ORDER BY h.seq) FROM history h
        WHERE h.tenant_id = a.tenant_id AND h.group_id = a.group_id AND h.position = a.position)))
      FROM actions a WHERE a.tenant_id = g.tenant_id AND a.group_id = g.id AND a.version > q.version) END AS actions
  FROM unnest($2::text[], $3::bigint[]) AS q(id, version)
  JOIN groups g ON g.tenant_id = $1 AND g.id = q.id`;

interface GroupRow {
  readonly id: GroupId;
  readonly version: string;
  readonly action_count: number;
  readonly head: object | null;
  readonly actions: readonly (readonly [position: number, body: object, history: readonly object[] | null])[] | null;
}

/** A group that was asked for: found, missing (null) or damaged. */
export type ReadGroup = VersionedGroup | StoreError | null;

/** Reads groups; `known` returns those already cached, so that only what has changed since is read. */
export async function readGroups(
  run: Run,
  tenant: string,
  ids: readonly GroupId[],
  known: (id: GroupId) => VersionedGroup | undefined,
): Promise<ReadonlyMap<GroupId, ReadGroup>> {
  const before = new Map(ids.map((id) => [id, known(id) ?? null]));
  const found = new Map<GroupId, ReadGroup>(ids.map((id) => [id, null]));
  const read = async (asked: readonly GroupId[]): Promise<readonly GroupId[]> => {
    const versions = asked.map((id) => before.get(id)?.version ?? 0);
    const rows = await run<GroupRow>({ name: 'read-groups', text: READ_GROUPS, values: [tenant, asked, versions] });
    return rows.flatMap((row) => {
      const group = toGroup(row, before.get(row.id) ?? null);
      if (group === 'incomplete') return row.id;
      found.set(row.id, group);
      return [];
    });
  };
  const incomplete = await read([...before.keys()]);
  for (const id of incomplete) before.set(id, null);
  if (incomplete.length > 0) await read(incomplete);
  return found;
}

/** Builds a group from a row and its known state; `incomplete` when it lacks actions that the row does not bring. */
function toGroup(row: GroupRow, known: VersionedGroup | null): ReadGroup | 'incomplete' {
  const version = Number(row.version);
  if (row.head === null) return known ?? 'incomplete';
  try {
    const actions: (Action | undefined)[] = known?.group.actions.slice(0, row.action_count) ?? [];
    for (const [position, body, history] of row.actions ?? []) {
      actions[position] = parseAction({ ...body, history: history ?? [] });
    }
    const isWhole = actions.length === row.action_count && !actions.includes(undefined);
    if (!isWhole) {
      if (known !== null) return 'incomplete';
      throw new Error(`it lacks some of its ${row.action_count} actions`);
    }
    const head = parseGroup({ ...row.head, actions: [] });
    return { version, group: { ...head, actions: actions as readonly Action[] } };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new StoreError('unreadable', `group ${row.id} cannot be read and was left as it is: ${reason}`, { cause });
  }
}
