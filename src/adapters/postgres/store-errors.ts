import { StoreError } from '../../ports/store-error.js';

/**
 * SQL states (PostgreSQL's errcodes) that pass: connections lost or refused (08, 57P), too many of them (53300), a
 * statement that took too long (57014), a server that has become a read-only standby (25006).
 */
const PASSING_STATES = /^(?:08\w{3}|57P0[1-5]|53300|57014|55P03|25006)$/;
const PASSING_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** What node-postgres says, without a code, when it lost a connection or never got one. */
const PASSING_WORDS = /connection terminated|connection error|timeout exceeded|query read timeout|not queryable/i;

interface PgError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly constraint?: unknown;
}

const partsOf = (error: unknown): { readonly code: string; readonly message: string; readonly constraint: string } => {
  const { code, message, constraint } = (typeof error === 'object' && error !== null ? error : {}) as PgError;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { code: text(code), message: text(message) || String(error), constraint: text(constraint) };
};

/** Whether the database was out of reach, so that a retry may succeed in a moment. */
export function isPassing(error: unknown): boolean {
  const { code, message } = partsOf(error);
  return PASSING_STATES.test(code) || PASSING_CODES.has(code) || PASSING_WORDS.test(message);
}

/** Whether another transaction was in the way (a deadlock or a failed serialisation): worth retrying at once. */
export const isCollision = (error: unknown): boolean => ['40001', '40P01'].includes(partsOf(error).code);

/** Whether a statement broke this constraint of the schema. */
export const breaks = (error: unknown, constraint: string): boolean =>
  partsOf(error).code === '23505' && partsOf(error).constraint === constraint;

/** Turns a database error into a StoreError. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { message } = partsOf(error);
  return isPassing(error)
    ? new StoreError('unavailable', `The database is out of reach: ${message}`, { cause: error })
    : new StoreError('not-saved', `The database refused: ${message}`, { cause: error });
}
