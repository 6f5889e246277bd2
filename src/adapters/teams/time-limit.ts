import { TimeoutError } from 'p-timeout';

/** Longer than Teams takes to answer, and short enough that a silent service holds nobody up. */
export const TIME_LIMIT_MS = 10_000;

/** Returns the result of `act`, or throws a TimeoutError after `ms`, calling `onLimit` first. */
export async function inTime<Made>(ms: number, act: () => Promise<Made>, onLimit?: () => void): Promise<Made> {
  let timer: NodeJS.Timeout | undefined;
  // Fetching a token or the channel's keys ignores abort signals, so stop waiting for the promise as well.
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      onLimit?.();
      // Made only when needed: the stack of an error costs more than everything else here.
      reject(new TimeoutError(`no answer within ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([act(), limit]);
  } finally {
    clearTimeout(timer);
  }
}
