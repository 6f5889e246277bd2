import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isDay } from '../core/calendar/days.js';
import { type MinutesReading, readMinutes } from '../core/minutes/read-minutes.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { isTextFile, readTextFile } from './read-text-file.js';
import { minutesTable } from './minutes-table.js';

interface Dates {
  readonly held: string | null;
  readonly next: string | null;
}

/** `read`: the actions of one file, or of every file of a folder, as a table or as JSON. */
export function readCommand(options: Arguments, print: (text: string) => void): void {
  if (options.each !== null) {
    readEach(options.each, options, print);
    return;
  }
  const [file] = options.words;
  if (file === undefined) throw new UsageError(USAGE);
  const reading = read(readTextFile(file), options);
  print(options.isJson ? `${JSON.stringify(minutesJson(reading))}\n` : minutesTable(reading));
}

const read = (text: string, { held, next }: Dates): MinutesReading =>
  readMinutes(text, { held, next, nation: 'england-and-wales' });

function readEach(folder: string, options: Arguments, print: (text: string) => void): void {
  const { out } = options;
  if (out === null) throw new UsageError(`--each needs --out.\n\n${USAGE}`);
  if (!existsSync(folder)) throw new UsageError(`${folder}: there is no such folder.`);
  mkdirSync(out, { recursive: true });
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isTextFile(entry.name))
    .map((entry) => entry.name)
    .sort();
  for (const file of files) {
    const name = basename(file, extname(file));
    const beside = datesBeside(join(folder, `${name}.json`));
    const reading = read(readTextFile(join(folder, file)), {
      held: beside.held ?? options.held,
      next: beside.next ?? options.next,
    });
    const text = options.isJson ? `${JSON.stringify(minutesJson(reading), null, 1)}\n` : minutesTable(reading);
    writeFileSync(join(out, `${name}.${options.isJson ? 'json' : 'txt'}`), text);
  }
  print(`${files.length} read into ${out}\n`);
}

/** The dates in a JSON file beside a text; nothing else in it is looked at. */
function datesBeside(file: string): Dates {
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
export const minutesJson = ({ title, held, next, actions, implied }: MinutesReading): object => ({
  title,
  held,
  next,
  actions: actions.map(actionJson),
  implied: implied.map(actionJson),
});
