import { type Kysely, sql } from 'kysely';

/** Every table starts with the tenant, so that it can be distributed; row-level security keeps tenants apart. */
const TABLES = ['groups', 'actions', 'history', 'members', 'people', 'reviews', 'outbox', 'conversations'] as const;

/**
 * Bodies are `json`, not `jsonb`: they come back as they were written, and hold anything people type. `jsonb` cannot
 * hold a NUL character.
 */
const STATEMENTS: readonly string[] = [
  `CREATE TABLE tenants (tenant_id text PRIMARY KEY)`,
  // A group without its actions; version counts its changes, and look_at is when something in it may next fall due.
  `CREATE TABLE groups (
    tenant_id text NOT NULL, id text NOT NULL, version bigint NOT NULL, head json NOT NULL, prefix text NOT NULL,
    zone text NOT NULL, created_at timestamptz NOT NULL, action_count int NOT NULL,
    look_at timestamptz NOT NULL DEFAULT '-infinity',
    PRIMARY KEY (tenant_id, id), CONSTRAINT groups_prefix UNIQUE (tenant_id, prefix))`,
  `CREATE INDEX groups_look_at ON groups (tenant_id, look_at)`,
  // An action without its history; version is the group's when the action last changed.
  `CREATE TABLE actions (
    tenant_id text NOT NULL, group_id text NOT NULL, position int NOT NULL, reference text NOT NULL,
    version bigint NOT NULL, status text NOT NULL, due date, body json NOT NULL,
    PRIMARY KEY (tenant_id, group_id, position),
    CONSTRAINT actions_reference UNIQUE (tenant_id, group_id, reference))`,
  `CREATE INDEX actions_version ON actions (tenant_id, group_id, version)`,
  `CREATE TABLE history (
    tenant_id text NOT NULL, group_id text NOT NULL, position int NOT NULL, seq int NOT NULL, entry json NOT NULL,
    PRIMARY KEY (tenant_id, group_id, position, seq))`,
  `CREATE TABLE members (
    tenant_id text NOT NULL, person_id text NOT NULL, group_id text NOT NULL,
    PRIMARY KEY (tenant_id, person_id, group_id))`,
  `CREATE INDEX members_group ON members (tenant_id, group_id)`,
  `CREATE TABLE people (
    tenant_id text NOT NULL, id text NOT NULL, version bigint NOT NULL, is_muted boolean NOT NULL, body json NOT NULL,
    PRIMARY KEY (tenant_id, id))`,
  `CREATE TABLE reviews (
    tenant_id text NOT NULL, id text NOT NULL, version bigint NOT NULL, group_id text NOT NULL,
    at timestamptz NOT NULL, body json NOT NULL, PRIMARY KEY (tenant_id, id))`,
  `CREATE INDEX reviews_group ON reviews (tenant_id, group_id, at)`,
  `CREATE TABLE outbox (
    tenant_id text NOT NULL, key text NOT NULL, seq bigint GENERATED ALWAYS AS IDENTITY, version bigint NOT NULL,
    person_id text, group_id text, state text NOT NULL, due_at timestamptz NOT NULL, recent_at timestamptz NOT NULL,
    not_before timestamptz, claimed_until timestamptz, body json NOT NULL, PRIMARY KEY (tenant_id, key))`,
  `CREATE INDEX outbox_waiting ON outbox (tenant_id, due_at, seq) WHERE state = 'waiting'`,
  `CREATE INDEX outbox_person ON outbox (tenant_id, person_id, recent_at) WHERE person_id IS NOT NULL`,
  `CREATE INDEX outbox_group ON outbox (tenant_id, group_id, recent_at) WHERE group_id IS NOT NULL`,
  `CREATE INDEX outbox_due ON outbox (tenant_id, due_at)`,
  `CREATE TABLE conversations (
    tenant_id text NOT NULL, key text NOT NULL, version bigint NOT NULL, reference json NOT NULL,
    PRIMARY KEY (tenant_id, key))`,
  ...TABLES.flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    // Without this, the owner, which the bot is, would see every row.
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY tenant_apart ON ${table} USING (tenant_id = current_setting('matters.tenant', true))`,
  ]),
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}
