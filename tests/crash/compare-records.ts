import type { BotProcess } from '../e2e/bot-process.js';
import type { Row, Secretary } from './secretary.js';

/** Where what the bot has differs from what it answered. Each is a task with what was answered or found. */
export interface Differences {
  /** Answered, and not there under that reference. */
  readonly lost: readonly string[];
  /** There twice, or a reference that two tasks have. */
  readonly doubled: readonly string[];
  /** Refused in words, and there all the same. */
  readonly keptThoughRefused: readonly string[];
  /** Answered with something else than a logged action or a refusal in words. */
  readonly strange: readonly string[];
}

export const NO_DIFFERENCES: Differences = { lost: [], doubled: [], keptThoughRefused: [], strange: [] };

/** Holds what each secretary was answered against what the bot lists. */
export async function compareRecords(secretaries: readonly Secretary[], bot: BotProcess): Promise<Differences> {
  const all = await Promise.all(secretaries.map(async (each) => compare(each, await each.read(bot))));
  const joined = (of: (each: Differences) => readonly string[]): readonly string[] => all.flatMap(of);
  return {
    lost: joined(({ lost }) => lost),
    doubled: joined(({ doubled }) => doubled),
    keptThoughRefused: joined(({ keptThoughRefused }) => keptThoughRefused),
    strange: joined(({ strange }) => strange),
  };
}

function compare({ answered, refused, strange }: Secretary, rows: readonly Row[]): Differences {
  const found = new Set(rows.map(({ task, reference }) => `${task} ${reference}`));
  return {
    lost: [...answered].map((pair) => pair.join(' ')).filter((pair) => !found.has(pair)),
    doubled: [...repeated(rows.map(({ task }) => task)), ...repeated([...references(answered, rows)])],
    keptThoughRefused: rows.map(({ task }) => task).filter((task) => refused.has(task)),
    strange,
  };
}

/** The references of all that is there or was answered, each as often as there are tasks with it. */
function references(answered: ReadonlyMap<string, string>, rows: readonly Row[]): readonly string[] {
  const pairs = new Map([
    ...[...answered].map(([task, reference]) => [`${task} ${reference}`, reference] as const),
    ...rows.map(({ task, reference }) => [`${task} ${reference}`, reference] as const),
  ]);
  return [...pairs.values()];
}

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) < at);
