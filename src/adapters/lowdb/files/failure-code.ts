/** The system's code for an error, such as `ENOSPC`; empty when it has none. */
export function failureCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** For a `catch`: returns `result` when something is missing, and throws any other error again. */
export const whenMissing =
  <Result>(result: Result) =>
  (error: unknown): Result => {
    if (failureCode(error) === 'ENOENT') return result;
    throw error;
  };

/** The message of an error. */
export const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
