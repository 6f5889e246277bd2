const CODES = new Set<unknown>(['ERR_WORKER_OUT_OF_MEMORY', 'ERR_MEMORY_ALLOCATION_FAILED']);

/** Whether an error means that memory ran out, for JavaScript's objects or for a buffer. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error &&
  (CODES.has((error as NodeJS.ErrnoException).code) || error.message === 'Array buffer allocation failed');
