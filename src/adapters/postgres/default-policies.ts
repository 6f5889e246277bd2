import { LRUCache } from 'lru-cache';
import type { DefaultPolicy } from '../../model/default-policy.js';
import type { PersonId } from '../../model/lead.js';
import { parseDefaultPolicy } from '../../model/records-as-kept.js';

/** Returns each home group once, with its policy and the people whose home it is. */
export const HOMES = `
  WITH home AS MATERIALIZED (
    SELECT DISTINCT ON (m.person_id) m.person_id, g.id AS group_id
    FROM members m JOIN groups g ON g.tenant_id = $1 AND g.id = m.group_id
    WHERE m.tenant_id = $1 AND m.person_id = ANY($2) ORDER BY m.person_id, g.created_at, g.id
  )
  SELECT h.people, json_build_array(g.head->'zone', g.head->'nation', g.head->'nudging')::text AS said
  FROM (SELECT group_id, array_agg(person_id) AS people FROM home GROUP BY group_id) h
  JOIN groups g ON g.tenant_id = $1 AND g.id = h.group_id`;

export interface Home {
  readonly people: readonly PersonId[];
  readonly said: string;
}

/** Most groups keep the settings they began with: equal policies are parsed once. */
const read = new LRUCache<string, DefaultPolicy>({ max: 1000 });

function policyOf(said: string): DefaultPolicy {
  const known = read.get(said);
  if (known !== undefined) return known;
  const [zone, nation, nudging] = JSON.parse(said) as readonly unknown[];
  const policy = parseDefaultPolicy({ zone, nation, nudging: nudging ?? undefined });
  read.set(said, policy);
  return policy;
}

/** The default policy of each person, from their homes. */
export const policiesOf = (homes: readonly Home[]): ReadonlyMap<PersonId, DefaultPolicy> =>
  new Map(
    homes.flatMap(({ people, said }) => {
      const policy = policyOf(said);
      return people.map((person) => [person, policy] as const);
    }),
  );
