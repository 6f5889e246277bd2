import type { Group } from '../../model/group.js';
import { defaultPoliciesIn, type DefaultPolicy } from '../../model/default-policy.js';
import type { PersonId } from '../../model/lead.js';

/** Everyone's home, worked out when somebody's is asked for since one may have changed. */
export class KnownHomes {
  readonly #groups: () => Promise<readonly Group[]>;
  #homes: ReadonlyMap<PersonId, DefaultPolicy> | null = null;

  constructor(groups: () => Promise<readonly Group[]>) {
    this.#groups = groups;
  }

  async of(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, DefaultPolicy>> {
    const homes = (this.#homes ??= defaultPoliciesIn(await this.#groups()));
    const found = people.map((id) => [id, homes.get(id)] as const);
    return new Map(found.flatMap(([id, home]) => (home === undefined ? [] : [[id, home]])));
  }

  /** Takes note that one may have changed. */
  forget(): void {
    this.#homes = null;
  }
}
