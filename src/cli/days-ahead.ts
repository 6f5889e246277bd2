import { UsageError } from './arguments.js';

const MOST = 366;

/** Reads how many days `14d` or `2w` are. Throws a UsageError for anything else, none and more than a year. */
export function readDaysAhead(option: string, text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,3})([dw])$/.exec(text) ?? [];
  const days = Number(count) * (unit === 'w' ? 7 : 1);
  if (days < 1 || days > MOST) {
    throw new UsageError(`${option} must be days or weeks such as 14d or 2w, at most ${MOST}d, not "${text}".`);
  }
  return days;
}
