/** The system's code of a failure, `ENOSPC`; empty when it has none. */
export function failureCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** For a `catch`: what stands for something that is missing, which is no error then. */
export const whenMissing =
  <Result>(result: Result) =>
  (error: unknown): Result => {
    if (failureCode(error) === 'ENOENT') return result;
    throw error;
  };

/** What a failure says of itself. */
export const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
