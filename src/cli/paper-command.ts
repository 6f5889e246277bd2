import { writeFile } from 'node:fs/promises';
import { isThere } from '../features/papers/rules/subject.js';
import type { Instant } from '../model/calendar/day.js';
import { isDay } from '../model/calendar/days.js';
import { groupLanguageSchema } from '../model/language.js';
import { PAPER_FORMATS, PAPER_KINDS } from '../model/paper.js';
import type { PaperAsked, PaperFile, Papers } from '../ports/papers.js';
import type { Store } from '../ports/store.js';
import type { Stores } from '../ports/stores.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { findNamedGroup } from './find-named-group.js';
import type { StoreAddress } from './store-address.js';
import { addressFor, type UsualAddresses } from './usual-address.js';

/** What the command needs from outside. */
interface PaperWorld extends UsualAddresses {
  readonly openToRead: (address: StoreAddress) => Promise<Stores>;
  readonly papers: Papers;
  readonly now: () => Instant;
  readonly print: (text: string) => void;
}

/**
 * `export GROUP --what matters-arising --format docx --out FILE`: writes a paper of a group, in its language or the one
 * given. Throws a UsageError for an unknown paper, format or language, and for a file it cannot write.
 */
export async function paperCommand(options: Arguments, world: PaperWorld): Promise<void> {
  const [named, ...rest] = options.words;
  const { out } = options;
  const what = oneOf('what', PAPER_KINDS, options.what);
  const format = oneOf('format', PAPER_FORMATS, options.format);
  if (named === undefined || rest.length > 0 || out === null) throw new UsageError(USAGE);
  const language = options.language === null ? null : oneOf('language', groupLanguageSchema.options, options.language);
  const stores = await world.openToRead(addressFor(options, world));
  try {
    const { store, group } = await findNamedGroup(await stores.all(), named);
    const reference = options.reference?.toUpperCase() ?? null;
    if (!isThere(what, group, reference))
      throw new UsageError(
        `There is no ${[what, ...(reference === null ? [] : [reference])].join(' ')} in ${group.prefix}.`,
      );
    const asked: PaperAsked = {
      group,
      what,
      format,
      meeting: what === 'plan-report' ? dayOf(options) : options.meeting,
      reference,
      language: language ?? group.language,
      isLarge: options.isLarge,
      now: world.now(),
    };
    if (options.isPublished) await publish(store, asked, out, world);
    else await write(out, await world.papers.make(store, asked), world);
  } finally {
    await stores.close();
  }
}

/** The last day of a report. Throws a UsageError for anything but a day. */
function dayOf({ to }: Arguments): string | null {
  const isReal: boolean = to === null || isDay(to);
  if (!isReal) throw new UsageError(`--to must be a day such as 2022-09-30, not "${to ?? ''}".`);
  return to;
}

/** Writes the paper for publication and, next to it, a report with the names for the person who checks it. */
async function publish(store: Store, asked: PaperAsked, out: string, world: PaperWorld): Promise<void> {
  const made = await world.papers.publish(store, asked);
  if (!made.ok) {
    const places = made.left.map(({ where, words }) => `  ${where}: ${words}`);
    throw new UsageError(
      `${out} was not written: it cannot be proved that no name is in it.\n${[...new Set(places)].join('\n')}`,
    );
  }
  // The report comes first, so that no paper is ever there without the report to check it by.
  await write(`${out}.check.md`, made.report, world);
  await write(out, made.file, world);
  const { replaced, doubtful, exempt } = made.counts;
  world.print(`${replaced} names replaced, ${doubtful} of them doubtful; ${exempt} left out as exempt\n`);
}

async function write(path: string, { bytes }: PaperFile, { print }: PaperWorld): Promise<void> {
  await writeFile(path, bytes).catch((cause: unknown) => {
    throw new UsageError(`--out: ${path} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
  });
  print(`${path}: ${bytes.length} bytes\n`);
}

function oneOf<Option extends string>(name: string, options: readonly Option[], given: string | null): Option {
  const found = options.find((option) => option === given);
  if (found === undefined) throw new UsageError(`--${name} must be one of ${options.join(', ')}.\n\n${USAGE}`);
  return found;
}
