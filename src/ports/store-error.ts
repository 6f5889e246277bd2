/**
 * A store that could not do what was asked: its medium failed (`not-saved`), is out of reach for now, so that trying
 * again soon is worth it (`unavailable`), holds something damaged (`unreadable`) or cannot be worked with (`unusable`);
 * or another group of the tenant has the prefix already (`prefix-taken`).
 */
export class StoreError extends Error {
  readonly code: 'unreadable' | 'not-saved' | 'unavailable' | 'unusable' | 'prefix-taken';

  constructor(code: StoreError['code'], message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
