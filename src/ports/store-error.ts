/** A store that could not do what was asked because its medium failed or holds something damaged. */
export class StoreError extends Error {
  readonly code: 'unreadable' | 'not-saved' | 'unusable';

  constructor(code: StoreError['code'], message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
