import { TimeoutError } from 'p-timeout';

/** Longer than Teams takes to answer, and short enough that a silent service holds nobody up. */
export const TIME_LIMIT_MS = 10_000;

/** Ends with what `act` makes, or with a TimeoutError when that takes longer; `onLimit` is called first where it does. */
export async function inTime<Made>(ms: number, act: () => Promise<Made>, onLimit?: () => void): Promise<Made> {
  let timer: NodeJS.Timeout | undefined;
  // Fetching a token or the keys of the channel heeds no signal, so the promise is given up as well.
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      onLimit?.();
      // Made when it is needed alone: the stack of an error costs more than all else of this.
      reject(new TimeoutError(`no answer within ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([act(), limit]);
  } finally {
    clearTimeout(timer);
  }
}
