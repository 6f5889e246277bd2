import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isDay } from '../model/calendar/days.js';
import { type MinutesReading, readMinutes } from '../reading/minutes/read-minutes.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { documentText } from './document-text.js';
import { minutesTable } from './minutes-table.js';
import { readEach, type ReadWorld } from './read-each.js';

interface Dates {
  readonly held: string | null;
  readonly next: string | null;
}

/**
 * `read`: prints the actions and decisions in one file, or writes those of every file in a folder, as a table or as
 * JSON. Returns how many files in the folder could not be read.
 */
export async function readCommand(options: Arguments, world: ReadWorld): Promise<number> {
  const { each } = options;
  if (each !== null) return readEach(each, options, world, (text, file) => answerTo(text, each, file, options));
  const [file] = options.words;
  if (file === undefined) throw new UsageError(USAGE);
  const reading = read(await documentText(file, world.documents), options);
  world.print(options.isJson ? `${JSON.stringify(minutesJson(reading))}\n` : minutesTable(reading));
  return 0;
}

const read = (text: string, { held, next }: Dates): MinutesReading =>
  readMinutes(text, { held, next, nation: 'england-and-wales' });

function answerTo(text: string, folder: string, file: string, options: Arguments): string {
  const dates = datesOf(join(folder, `${basename(file, extname(file))}.json`));
  const reading = read(text, { held: dates.held ?? options.held, next: dates.next ?? options.next });
  return options.isJson ? `${JSON.stringify(minutesJson(reading), null, 1)}\n` : minutesTable(reading);
}

/** Reads the dates from a text's JSON file, and nothing else in it. */
function datesOf(file: string): Dates {
  if (!existsSync(file)) return { held: null, next: null };
  try {
    const { meetingDate, nextMeetingDate } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return { held: dayOrNull(meetingDate), next: dayOrNull(nextMeetingDate) };
  } catch {
    throw new UsageError(`${file}: is not JSON.`);
  }
}

const dayOrNull = (value: unknown): string | null => (typeof value === 'string' && isDay(value) ? value : null);

type Found = MinutesReading['implied'][number];

const actionJson = ({ task, leads, owners, due, said, basis, quote, line }: Found): object => ({
  task,
  leads,
  owners,
  due,
  said,
  basis,
  quote,
  line,
});

/** A reading as the JSON that outside tools rely on. */
const minutesJson = ({ title, held, next, actions, implied, decisions }: MinutesReading): object => ({
  title,
  held,
  next,
  actions: actions.map(actionJson),
  implied: implied.map(actionJson),
  decisions: decisions.map(({ text, quote, line }) => ({ text, quote, line })),
});
