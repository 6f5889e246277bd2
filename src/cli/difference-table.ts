import type { ForecastDifference, ForecastLine } from '../delivery/forecast-difference.js';
import { dayHeading, inDays, TABLE_HEAD, lineRow } from './forecast-table.js';

interface Line {
  readonly mark: '+' | '-' | ' ';
  readonly said: ForecastLine;
  /** The hour under the old policy; null when it is the same. */
  readonly before: string | null;
}

const line =
  (mark: Line['mark']) =>
  (said: ForecastLine): Line => ({ mark, said, before: null });

/**
 * Shows what a changed policy would add (+), take away (-) and leave, day by day. Shows changes in every group, because
 * a digest covers all its reader's groups; shows what stays only for the group with `prefix`, or for all.
 */
export function differenceTable(
  { added, gone, stays }: ForecastDifference,
  prefix: string | null,
  days: number,
): string {
  if (added.length + gone.length + stays.length === 0)
    return `Nobody is told anything in ${inDays(days)}, under either policy.\n`;
  const kept = stays.map(({ before, ...said }): Line => {
    const time = before.slice(11);
    return { ...line(' ')(said), before: said.message.local.endsWith(time) ? null : time };
  });
  const lines = [
    ...gone.map(line('-')),
    ...added.map(line('+')),
    ...kept.filter(({ said, before }) => before !== null || isAbout(said, prefix)),
  ].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const text = [`  ${TABLE_HEAD}`];
  let today = '';
  for (const { mark, said, before } of lines) {
    const [day = '', time = ''] = said.message.local.split('T');
    if (day !== today) text.push('', `  ${dayHeading(day)}`);
    today = day;
    text.push(`${mark} ${lineRow(time, said, true)}${before === null ? '' : `   (instead of ${before})`}`);
  }
  const moved = kept.filter(({ before }) => before !== null).length;
  const other = moved === 0 ? '' : `, ${moved} of them at another hour`;
  text.push('', `${added.length} more (+), ${gone.length} fewer (-), ${stays.length} as before${other}.`);
  return `${text.join('\n')}\n`;
}

const isAbout = ({ message, action }: ForecastLine, prefix: string | null): boolean =>
  prefix === null || (action === null ? message.groups : [action.group]).includes(prefix.toUpperCase());

const orderOf = ({ mark, said: { message, action } }: Line): string =>
  [message.local, message.to.name, message.to.id, message.kind, action?.reference ?? '', mark].join(' ');
