import { LRUCache } from 'lru-cache';
import type { DefaultPolicy } from '../../model/default-policy.js';
import type { PersonId } from '../../model/lead.js';
import { parseDefaultPolicy } from '../../model/records-as-kept.js';

/** Each group that is a home once, with what it says and whom it is the home of. */
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

/** Most groups keep what they were made with: what one says is read once, whichever others say the same. */
const read = new LRUCache<string, DefaultPolicy>({ max: 1000 });

function policyOf(said: string): DefaultPolicy {
  const known = read.get(said);
  if (known !== undefined) return known;
  const [zone, nation, nudging] = JSON.parse(said) as readonly unknown[];
  const policy = parseDefaultPolicy({ zone, nation, nudging: nudging ?? undefined });
  read.set(said, policy);
  return policy;
}

/** The default policy of each person, of their homes. */
export const policiesOf = (homes: readonly Home[]): ReadonlyMap<PersonId, DefaultPolicy> =>
  new Map(
    homes.flatMap(({ people, said }) => {
      const policy = policyOf(said);
      return people.map((person) => [person, policy] as const);
    }),
  );
