// The statements of the outbox; the first parameter of each is the tenant.
import { KEPT_DAYS } from '../../model/outdated-items.js';

/** Differs after any change of a group, or of what its members set for themselves. */
const REVISION = `g.version || '.' || g.settled_beside`;

/** Puts items with new keys, and sets when to plan next those groups that have not changed since. */
export const SAVE_PLAN = `
  WITH put AS (
    INSERT INTO outbox (tenant_id, key, version, person_id, group_id, state, attempts, due_at, recent_at, not_before, body)
    SELECT $1, i.key, 1, i.person_id, i.group_id, i.state, i.attempts, i.due_at, i.recent_at, i.not_before, i.body
    FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::timestamptz[], $8::timestamptz[],
      $9::timestamptz[], $10::json[])
      WITH ORDINALITY AS i(key, person_id, group_id, state, attempts, due_at, recent_at, not_before, body, at)
    ORDER BY i.at ON CONFLICT DO NOTHING RETURNING key, recent_at
  ), put_leads AS (
    INSERT INTO outbox_leads (tenant_id, key, lead_id, recent_at)
    SELECT $1, p.key, s.lead_id, p.recent_at FROM put p JOIN unnest($15::text[], $16::text[]) AS s(key, lead_id) USING (key)
  ), dropped AS (
    UPDATE outbox SET state = 'dropped', version = version + 1, recent_at = due_at
    WHERE tenant_id = $1 AND key = ANY($14) AND state = 'planned' RETURNING key, recent_at
  ), dropped_leads AS (
    UPDATE outbox_leads s SET recent_at = d.recent_at FROM dropped d WHERE s.tenant_id = $1 AND s.key = d.key
  ), planned AS (
    UPDATE groups g SET look_at = l.next
    FROM unnest($11::text[], $12::text[], $13::timestamptz[]) AS l(id, revision, next)
    WHERE g.tenant_id = $1 AND g.id = l.id AND ${REVISION} = l.revision
  )
  SELECT key FROM put`;

export const GROUPS_TO_PLAN = `
  SELECT g.id, ${REVISION} AS revision FROM groups g WHERE g.tenant_id = $1 AND g.look_at <= $2 ORDER BY g.look_at LIMIT 5000`;

export const NEXT_PLANNING = `
  SELECT least(
    (SELECT min(look_at) FROM groups WHERE tenant_id = $1 AND look_at > $2 AND look_at < 'infinity'),
    (SELECT min(not_before) FROM outbox WHERE tenant_id = $1 AND state = 'planned' AND not_before > $2)) AS next`;

/**
 * Skips rows that another instance is claiming, so that instances claim side by side. A lease uses the database's time,
 * which all instances share, and not a time that may be pretended.
 */
export const CLAIM_WAITING = `
  WITH waiting AS (
    SELECT key FROM outbox
    WHERE tenant_id = $1 AND state IN ('planned', 'sending') AND coalesce(person_id, group_id) <> ALL ($5::text[])
      AND (state = 'planned' AND (not_before IS NULL OR not_before <= $2)
        OR state = 'sending' AND claimed_until <= clock_timestamp())
    ORDER BY due_at, seq LIMIT $3 FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE outbox o SET state = 'sending', attempts = attempts + 1, version = version + 1,
      claimed_until = clock_timestamp() + make_interval(secs => $4)
    FROM waiting w WHERE o.tenant_id = $1 AND o.key = w.key
    RETURNING o.body, o.state, o.attempts, o.due_at, o.seq
  )
  SELECT body, state, attempts FROM claimed ORDER BY due_at, seq`;

export const OUTBOX_OF_PEOPLE = `
  SELECT body, state, attempts FROM outbox WHERE tenant_id = $1 AND person_id = ANY($2) AND recent_at >= $3`;
export const OUTBOX_OF_LEADS = `
  SELECT o.body, o.state, o.attempts FROM outbox_leads s JOIN outbox o ON o.tenant_id = $1 AND o.key = s.key
  WHERE s.tenant_id = $1 AND s.lead_id = ANY($2) AND s.recent_at >= $3`;
export const OUTBOX_OF_GROUPS = `
  SELECT body, state, attempts FROM outbox WHERE tenant_id = $1 AND group_id = ANY($2) AND recent_at >= $3`;

/** Both halves have their own index, so that neither reads sent items. */
export const COUNT = `
  SELECT state, count(*)::int AS count FROM outbox WHERE tenant_id = $1 AND state IN ('planned', 'sending') GROUP BY state
  UNION ALL SELECT 'parked', count(*)::int FROM outbox WHERE tenant_id = $1 AND state = 'parked'`;

/** Every claim counts as a try, so the number of tries tells one claim from the next. */
export const RENEW = `
  UPDATE outbox SET claimed_until = clock_timestamp() + make_interval(secs => $4)
  WHERE tenant_id = $1 AND key = $2 AND attempts = $3 AND state = 'sending'`;
export const RELEASE = `
  UPDATE outbox SET state = 'planned', attempts = attempts - 1, version = version + 1, claimed_until = NULL
  WHERE tenant_id = $1 AND key = $2 AND attempts = $3 AND state = 'sending'`;

/** Counts how long to remember keys from the newest item, so that a pretended time counts as it should. */
export const OUTDATED = `
  SELECT due_at - interval '${KEPT_DAYS} days' AS before FROM outbox WHERE tenant_id = $1 ORDER BY due_at DESC LIMIT 1`;
export const REMOVE_OUTDATED = `
  WITH removed AS (
    DELETE FROM outbox WHERE tenant_id = $1 AND state NOT IN ('planned', 'sending') AND due_at < $2 RETURNING key
  )
  DELETE FROM outbox_leads s USING removed r WHERE s.tenant_id = $1 AND s.key = r.key`;

export const FIND =
  'SELECT body, state, attempts, version::text AS version FROM outbox WHERE tenant_id = $1 AND key = $2';
export const CHANGE = `
  WITH changed AS (
    UPDATE outbox SET version = version + 1, claimed_until = NULL, state = $4, recent_at = $5, not_before = $6,
      body = $7, attempts = $8 WHERE tenant_id = $1 AND key = $2 AND version = $3 RETURNING key
  ), changed_leads AS (
    UPDATE outbox_leads s SET recent_at = $5 FROM changed c WHERE s.tenant_id = $1 AND s.key = c.key
  )
  SELECT key FROM changed`;

/** Replaces an item's body and the leads it stands in for; leaves its state, its times and its claim. */
export const REWRITE = `
  WITH changed AS (
    UPDATE outbox SET version = version + 1, body = $4
    WHERE tenant_id = $1 AND key = $2 AND version = $3 RETURNING key, recent_at
  ), removed AS (
    DELETE FROM outbox_leads s USING changed c
    WHERE s.tenant_id = $1 AND s.key = c.key AND s.lead_id <> ALL($5::text[])
  ), put AS (
    INSERT INTO outbox_leads (tenant_id, key, lead_id, recent_at)
    SELECT $1, c.key, l.lead_id, c.recent_at FROM changed c CROSS JOIN unnest($5::text[]) AS l(lead_id)
    ON CONFLICT DO NOTHING
  )
  SELECT key FROM changed`;
export const REMOVE_ITEM = `
  WITH removed AS (DELETE FROM outbox WHERE tenant_id = $1 AND key = $2 RETURNING key)
  DELETE FROM outbox_leads s USING removed r WHERE s.tenant_id = $1 AND s.key = r.key`;
