import { DEFAULT_ZONE } from '../model/new-group.js';
import { type ForecastLine, linesOf } from '../delivery/forecast-difference.js';
import type { ForecastMessage } from '../delivery/forecast-message.js';
import { cell, onOneLine } from './cell.js';

const WIDTH = { time: 5, who: 26, what: 11, group: 20, reference: 10, due: 10, left: 8, task: 48 } as const;

const DAY = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
});

/** `Tuesday 1 December 2026`. */
export const dayHeading = (day: string): string => DAY.format(Date.parse(`${day}T00:00:00Z`)).replace(',', '');

/** `the next 14 days`. */
export const inDays = (days: number): string => (days === 1 ? 'the next day' : `the next ${days} days`);

const who = ({ to, zone }: ForecastMessage): string =>
  `${to.name}${to.kind === 'group' ? ' (chat)' : ''}${zone === DEFAULT_ZONE ? '' : ` (${zone})`}`;

const left = (days: number | null): string => (days === null ? '' : days < 0 ? `${-days} late` : String(days));

/** One line of a message, in columns; only a message's first line has the hour and the reader. */
export function lineRow(time: string, { message, action }: ForecastLine, isFirst: boolean): string {
  const head = isFirst
    ? `${cell(time, WIDTH.time)}  ${cell(who(message), WIDTH.who)}  ${cell(message.kind, WIDTH.what)}`
    : ' '.repeat(WIDTH.time + WIDTH.who + WIDTH.what + 4);
  if (action === null) {
    const meeting = message.meetingDay === null ? '' : `  for the meeting on ${message.meetingDay}`;
    return `${head}  ${onOneLine(message.groups.join(', '))}${meeting}`;
  }
  const task = action.standsInFor === null ? action.task : `for ${action.standsInFor}: ${action.task}`;
  const cells = [
    cell(action.groupName, WIDTH.group),
    cell(action.reference, WIDTH.reference),
    cell(action.due ?? '', WIDTH.due),
    cell(left(action.daysLeft), WIDTH.left),
    cell(task, WIDTH.task).trimEnd(),
  ];
  return `${head}  ${cells.join('  ')}`;
}

export const TABLE_HEAD = [
  cell('time', WIDTH.time),
  cell('who', WIDTH.who),
  cell('what', WIDTH.what),
  cell('group', WIDTH.group),
  cell('reference', WIDTH.reference),
  cell('due', WIDTH.due),
  cell('days', WIDTH.left),
  'task',
].join('  ');

/** Shows what will be sent, day by day, each message at its recipient's local time. */
export function forecastTable(messages: readonly ForecastMessage[], days: number): string {
  if (messages.length === 0) return `Nobody is told anything in ${inDays(days)}.\n`;
  const lines = [TABLE_HEAD];
  let today = '';
  for (const message of messages) {
    const [day = '', time = ''] = message.local.split('T');
    if (day !== today) lines.push('', dayHeading(day));
    today = day;
    lines.push(...linesOf([message]).map((said, index) => lineRow(time, said, index === 0)));
  }
  const people = new Set(messages.filter(({ to }) => to.kind === 'person').map(({ to }) => to.id)).size;
  lines.push('', `${counted(messages.length, 'message')}, to ${people === 1 ? '1 person' : `${people} people`}.`);
  return `${lines.join('\n')}\n`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
