/** Longer than Teams takes to answer, and short enough that what is silent holds nobody up. */
export const TIME_LIMIT_MS = 10_000;

/** Ends with what `act` makes, or with a TimeoutError when that takes longer; the signal is for what heeds one. */
export async function inTime<Made>(ms: number, act: (signal: AbortSignal) => Promise<Made>): Promise<Made> {
  const signal = AbortSignal.timeout(ms);
  return Promise.race([act(signal), endOf(signal)]);
}

/** Rejects when time is up: fetching a token or the keys of the channel heeds no signal. */
const endOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
