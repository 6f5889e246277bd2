/** Longer than Teams takes to answer, and short enough that what is silent holds nobody up. */
export const TIME_LIMIT_MS = 10_000;

/** Ends with what `act` makes, or with a TimeoutError when that takes longer; the signal is for what heeds one. */
export async function inTime<Made>(ms: number, act: (signal: AbortSignal) => Promise<Made>): Promise<Made> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  // Fetching a token or the keys of the channel heeds no signal.
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new TimeoutError(`no answer within ${ms} ms`));
    }, ms).unref();
  });
  try {
    return await Promise.race([end, act(controller.signal)]);
  } finally {
    // A timer that runs on would keep what was asked in memory until its end.
    clearTimeout(timer);
  }
}

/** Named as Node's own, whose form fills the log with the numbers of all errors there are. */
class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}
