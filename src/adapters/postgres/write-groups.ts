import type { Group, GroupId } from '../../model/group.js';
import type { Run } from './connections.js';
import { actionJson, type GroupRows } from './group-rows.js';

/** The new state of a group, and the version at which it was read; 0 for one that was not there. */
export interface GroupWrite {
  readonly id: GroupId;
  readonly version: number;
  readonly group: Group;
  readonly rows: GroupRows;
}

/**
 * Writes groups in one statement, if their version is still the one read, and returns those written. Locks rows in one
 * order, so that two instances never wait for each other. A changed group is planned at the next tick. A new group's
 * version is the microsecond, so that one made again after a removal is never taken for the one before.
 */
const WRITE_GROUPS = `
  WITH input AS (
    SELECT * FROM unnest($2::text[], $3::bigint[], $4::json[], $5::text[], $6::text[], $7::timestamptz[], $8::int[])
      AS i(id, version, head, prefix, zone, created_at, action_count)
  ), locked AS MATERIALIZED (
    SELECT g.id, g.version FROM groups g WHERE g.tenant_id = $1 AND g.id = ANY($2) ORDER BY g.id FOR UPDATE
  ), updated AS (
    UPDATE groups g SET version = i.version + 1, head = i.head, prefix = i.prefix, zone = i.zone,
      created_at = i.created_at, action_count = i.action_count, look_at = '-infinity'
    FROM input i JOIN locked l ON l.id = i.id AND l.version = i.version
    WHERE g.tenant_id = $1 AND g.id = i.id RETURNING g.id, g.version
  ), inserted AS (
    INSERT INTO groups (tenant_id, id, version, head, prefix, zone, created_at, action_count)
    SELECT $1, i.id, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint, i.head, i.prefix, i.zone, i.created_at, i.action_count FROM input i WHERE i.version = 0
    ON CONFLICT DO NOTHING RETURNING id, version
  ), done AS (
    SELECT id, version FROM updated UNION ALL SELECT id, version FROM inserted
  ), written_actions AS (
    INSERT INTO actions (tenant_id, group_id, position, reference, version, status, due, body)
    SELECT $1, a.group_id, a.position, a.reference, d.version, a.status, a.due, a.body
    FROM unnest($9::text[], $10::int[], $11::text[], $12::text[], $13::date[], $14::json[])
      AS a(group_id, position, reference, status, due, body) JOIN done d ON d.id = a.group_id
    ON CONFLICT (tenant_id, group_id, position) DO UPDATE SET reference = excluded.reference,
      version = excluded.version, status = excluded.status, due = excluded.due, body = excluded.body
  ), written_history AS (
    INSERT INTO history (tenant_id, group_id, position, seq, entry)
    SELECT $1, h.group_id, h.position, h.seq, h.entry
    FROM unnest($15::text[], $16::int[], $17::int[], $18::json[]) AS h(group_id, position, seq, entry)
    JOIN done d ON d.id = h.group_id
    ON CONFLICT (tenant_id, group_id, position, seq) DO UPDATE SET entry = excluded.entry
  )
  SELECT id, version::text AS version FROM done`;

/** Writes a change of members, in the same transaction. */
const WRITE_MEMBERS = `
  WITH removed AS (
    DELETE FROM members WHERE tenant_id = $1 AND group_id = $2 AND person_id <> ALL($3::text[])
  )
  INSERT INTO members (tenant_id, person_id, group_id)
  SELECT $1, person_id, $2 FROM unnest($3::text[]) AS m(person_id) ON CONFLICT DO NOTHING`;

/** Marks these people's other groups for planning at the next tick. */
const REPLAN_OTHERS = `
  UPDATE groups SET look_at = '-infinity', settled_beside = settled_beside + 1 WHERE tenant_id = $1 AND id <> $2
    AND id IN (SELECT group_id FROM members WHERE tenant_id = $1 AND person_id = ANY($3::text[]))`;

/** Removes leftover rows of a group that has fewer actions, or an action with a shorter history. */
const REMOVE_REST = `
  WITH kept AS (
    SELECT * FROM unnest($3::int[], $4::int[]) AS k(position, entries)
  ), old_actions AS (
    DELETE FROM actions WHERE tenant_id = $1 AND group_id = $2 AND position NOT IN (SELECT position FROM kept)
  )
  DELETE FROM history h WHERE tenant_id = $1 AND group_id = $2
    AND seq >= coalesce((SELECT k.entries FROM kept k WHERE k.position = h.position), 0)`;

/** Whether these writes need only the one statement, and so no transaction. */
export const isPlain = (writes: readonly GroupWrite[]): boolean =>
  writes.every(({ rows }) => rows.members === null && rows.homeOf === null && !rows.isShorter);

/**
 * Writes what can be written and returns these groups' new versions. Needs a transaction unless the writes are plain.
 */
export async function writeGroups(
  run: Run,
  tenant: string,
  writes: readonly GroupWrite[],
): Promise<ReadonlyMap<GroupId, number>> {
  const actions = writes.flatMap(({ id, rows }) => rows.actions.map((row) => ({ id, ...row })));
  const history = actions.flatMap((row) =>
    row.history.map((entry) => ({ id: row.id, position: row.position, ...entry })),
  );
  const values = [
    tenant,
    writes.map(({ id }) => id),
    writes.map(({ version }) => version),
    writes.map(({ rows }) => rows.head),
    writes.map(({ group }) => group.prefix),
    writes.map(({ group }) => group.zone),
    writes.map(({ group }) => group.createdAt),
    writes.map(({ group }) => group.actions.length),
    actions.map(({ id }) => id),
    actions.map(({ position }) => position),
    actions.map(({ action }) => action.reference),
    actions.map(({ action }) => action.status),
    actions.map(({ action }) => action.deadline.due),
    actions.map(({ action }) => actionJson(action)),
    history.map(({ id }) => id),
    history.map(({ position }) => position),
    history.map(({ seq }) => seq),
    history.map(({ json }) => json),
  ];
  const rows = await run<{ id: GroupId; version: string }>({ name: 'write-groups', text: WRITE_GROUPS, values });
  const done = new Map(rows.map(({ id, version }) => [id, Number(version)]));
  for (const { id, group, rows: changed } of writes) {
    if (!done.has(id)) continue;
    if (changed.members !== null)
      await run({ name: 'write-members', text: WRITE_MEMBERS, values: [tenant, id, changed.members] });
    if (changed.homeOf !== null)
      await run({ name: 'replan-others', text: REPLAN_OTHERS, values: [tenant, id, changed.homeOf] });
    if (changed.isShorter) {
      const entries = group.actions.map((action) => action.history.length);
      await run({ name: 'remove-rest', text: REMOVE_REST, values: [tenant, id, entries.map((_, at) => at), entries] });
    }
  }
  return done;
}

/** Removes a group with all its rows, if its version is still the one read; returns whether it did. */
export async function removeGroup(run: Run, tenant: string, id: GroupId, version: number): Promise<boolean> {
  const removed = await run({
    text: 'DELETE FROM groups WHERE tenant_id = $1 AND id = $2 AND version = $3 RETURNING id',
    values: [tenant, id, version],
  });
  if (removed.length === 0) return false;
  const members = await run<{ id: string }>({
    text: 'DELETE FROM members WHERE tenant_id = $1 AND group_id = $2 RETURNING person_id AS id',
    values: [tenant, id],
  });
  for (const table of ['actions', 'history'])
    await run({ text: `DELETE FROM ${table} WHERE tenant_id = $1 AND group_id = $2`, values: [tenant, id] });
  // It may have been their home.
  await run({ name: 'replan-others', text: REPLAN_OTHERS, values: [tenant, id, members.map((member) => member.id)] });
  return true;
}
