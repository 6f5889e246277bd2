import { type Kysely, sql } from 'kysely';

const STATEMENTS: readonly string[] = [
  // Finds by lead what was sent to somebody in their place; recent_at is the item's.
  `CREATE TABLE outbox_leads (
    tenant_id text NOT NULL, key text NOT NULL, lead_id text NOT NULL, recent_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, key, lead_id))`,
  `CREATE INDEX outbox_leads_lead ON outbox_leads (tenant_id, lead_id, recent_at)`,
  // Row-level security is forced on the owner too: it would hide every row from a migration, which has no tenant.
  `ALTER TABLE outbox NO FORCE ROW LEVEL SECURITY`,
  `INSERT INTO outbox_leads (tenant_id, key, lead_id, recent_at)
    SELECT DISTINCT o.tenant_id, o.key, slot->>'lead', o.recent_at
    FROM outbox o CROSS JOIN LATERAL json_array_elements(o.body->'subject'->'slots') AS slot
    WHERE o.body->'subject'->>'kind' = 'digest' AND slot->>'lead' <> o.person_id`,
  `ALTER TABLE outbox FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE outbox_leads ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE outbox_leads FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY tenant_apart ON outbox_leads USING (tenant_id = current_setting('matters.tenant', true))`,
  // Counts changes outside a group, in its members' preferences or their homes, that make a plan of it out of date.
  `ALTER TABLE groups ADD COLUMN settled_beside bigint NOT NULL DEFAULT 0`,
];

/** Planning finds what was sent to somebody in a lead's place, and hides no preference set while it ran. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}
