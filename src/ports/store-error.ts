/**
 * A store failed: its medium could not write (`not-saved`), is out of reach, so that a retry soon is worth it
 * (`unavailable`), holds something damaged (`unreadable`) or cannot be used (`unusable`); or another group of the
 * tenant has the prefix (`prefix-taken`).
 */
export class StoreError extends Error {
  readonly code: 'unreadable' | 'not-saved' | 'unavailable' | 'unusable' | 'prefix-taken';

  constructor(code: StoreError['code'], message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
