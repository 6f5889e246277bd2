/**
 * Which tenants the sending limits block for a while, so that the store is not asked for what may not go out. Where one
 * store keeps those of every tenant, whose someone is turns out when they are first blocked.
 */
export class BlockedTenants {
  readonly #own: string;
  /** By the machine's time, by which the limits go. */
  readonly #until = new Map<string, number>();
  readonly #tenants = new Map<string, string>();

  /** `own` is the tenant of the store; empty where it holds those of every tenant. */
  constructor(own: string) {
    this.#own = own;
  }

  /** Notes that nothing of a tenant may go out for so long, as a message to one of its people or groups has shown. */
  block(tenant: string, addressee: string, ms: number): void {
    this.#until.set(tenant, Math.max(this.#until.get(tenant) ?? 0, performance.now() + ms));
    if (this.#own === '') this.#tenants.set(addressee, tenant);
  }

  /** The people and groups who are blocked just now, of those that are known; `all` when everyone of the store is. */
  except(): ReadonlySet<string> | 'all' {
    if (this.#own !== '') return this.#isBlocked(this.#own) ? 'all' : new Set();
    return new Set([...this.#tenants].flatMap(([addressee, tenant]) => (this.#isBlocked(tenant) ? [addressee] : [])));
  }

  /** After how many milliseconds the first of them is let go; null when nobody is blocked. */
  nextEnd(): number | null {
    const blocked = [...this.#until].filter(([tenant]) => this.#isBlocked(tenant));
    return blocked.length === 0 ? null : Math.min(...blocked.map(([, until]) => until)) - performance.now();
  }

  #isBlocked(tenant: string): boolean {
    return (this.#until.get(tenant) ?? 0) > performance.now();
  }
}
