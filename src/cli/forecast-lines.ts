import { weekdayOf } from '../core/calendar/days.js';
import { toLocal } from '../core/calendar/zones.js';
import type { Forecast, ForecastAction } from '../use-cases/forecast-nudges.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const LONGEST_TASK = 60;

/** A message and what it tells, as one line each; two forecasts are compared by these. */
function linesOf({ at, zone, kind, toName, actions }: Forecast): readonly string[] {
  const time = toLocal(at, zone).slice(11);
  return [`${time}  ${toName}: ${kind}`, ...actions.map(actionLine)];
}

function actionLine({ reference, task, due, daysLeft }: ForecastAction): string {
  const words = task.length > LONGEST_TASK ? `${task.slice(0, LONGEST_TASK - 1)}…` : task;
  const when = daysLeft === null ? (due ?? 'no day') : daysLeft < 0 ? `${-daysLeft} days late` : `due ${due ?? ''}`;
  return `         ${reference}  ${when}  ${words.replace(/\s+/g, ' ')}`;
}

const dayOf = ({ at, zone }: Forecast): string => toLocal(at, zone).slice(0, 10);
const heading = (day: string): string => `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${day}`;

/** A forecast by day as text; beside another one, what that adds (+), takes away (-) and leaves. */
export function forecastLines(found: readonly Forecast[], changed: readonly Forecast[] | null, days: number): string {
  const all = changed === null ? found : [...found, ...changed];
  if (all.length === 0) return `Nobody is told anything in the next ${days} days.\n`;
  const lines: string[] = [];
  for (const day of [...new Set(all.map(dayOf))].sort()) {
    lines.push(heading(day));
    const before = found.filter((one) => dayOf(one) === day).map((one) => linesOf(one).join('\n'));
    const after = changed?.filter((one) => dayOf(one) === day).map((one) => linesOf(one).join('\n')) ?? before;
    const blocks = [...new Set([...before, ...after])].sort();
    for (const block of blocks) {
      const mark = changed === null ? ' ' : !before.includes(block) ? '+' : !after.includes(block) ? '-' : ' ';
      lines.push(...block.split('\n').map((line) => `${mark} ${line}`));
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}
