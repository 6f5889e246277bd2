import { writeFile } from 'node:fs/promises';
import type { Instant } from '../model/calendar/day.js';
import { groupLanguageSchema } from '../model/language.js';
import { PAPER_FORMATS, PAPER_KINDS } from '../model/paper.js';
import type { Papers } from '../ports/papers.js';
import type { Stores } from '../ports/stores.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { findNamedGroup } from './find-named-group.js';
import type { StoreAddress } from './store-address.js';
import { addressFor, type UsualAddresses } from './usual-address.js';

/** What the command needs of the world. */
interface PaperWorld extends UsualAddresses {
  readonly openToRead: (address: StoreAddress) => Promise<Stores>;
  readonly papers: Papers;
  readonly now: () => Instant;
  readonly print: (text: string) => void;
}

/**
 * `export GROUP --what matters-arising --format docx --out FILE`: a paper of a group, in its language or the one that is
 * given. Refuses, with a UsageError, what is no paper, format or language, and a file that it cannot write.
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
    const file = await world.papers.make(store, {
      group,
      what,
      format,
      meeting: options.meeting,
      language: language ?? group.language,
      isLarge: options.isLarge,
      now: world.now(),
    });
    await writeFile(out, file.bytes).catch((cause: unknown) => {
      throw new UsageError(
        `--out: ${out} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    });
    world.print(`${out}: ${file.bytes.length} bytes\n`);
  } finally {
    await stores.close();
  }
}

function oneOf<Option extends string>(name: string, options: readonly Option[], given: string | null): Option {
  const found = options.find((option) => option === given);
  if (found === undefined) throw new UsageError(`--${name} must be one of ${options.join(', ')}.\n\n${USAGE}`);
  return found;
}
