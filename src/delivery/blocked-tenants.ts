/**
 * Remembers which tenants the sending limits block, so that the sender does not claim what may not go out. If one store
 * holds every tenant's items, a person's or group's tenant becomes known when they are first blocked.
 */
export class BlockedTenants {
  readonly #own: string;
  /** By the machine's clock, which the limits use too. */
  readonly #until = new Map<string, number>();
  readonly #tenants = new Map<string, string>();

  /** `own` is the store's tenant; empty when the store holds every tenant's items. */
  constructor(own: string) {
    this.#own = own;
  }

  /** Blocks a tenant for `ms` milliseconds, as a message to `addressee`, one of its people or groups, has shown. */
  block(tenant: string, addressee: string, ms: number): void {
    this.#until.set(tenant, Math.max(this.#until.get(tenant) ?? 0, performance.now() + ms));
    if (this.#own === '') this.#tenants.set(addressee, tenant);
  }

  /** The known people and groups that are blocked just now; `all` when everyone in the store is. */
  except(): ReadonlySet<string> | 'all' {
    if (this.#own !== '') return this.#isBlocked(this.#own) ? 'all' : new Set();
    return new Set([...this.#tenants].flatMap(([addressee, tenant]) => (this.#isBlocked(tenant) ? [addressee] : [])));
  }

  /** Milliseconds until the first block ends; null when nobody is blocked. */
  nextEnd(): number | null {
    const blocked = [...this.#until].filter(([tenant]) => this.#isBlocked(tenant));
    return blocked.length === 0 ? null : Math.min(...blocked.map(([, until]) => until)) - performance.now();
  }

  #isBlocked(tenant: string): boolean {
    return (this.#until.get(tenant) ?? 0) > performance.now();
  }
}
