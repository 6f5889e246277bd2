import { type Arguments, USAGE, UsageError } from './arguments.js';

/** What the command needs from outside. */
export interface PutBackWorld {
  /** The value of DATA_DIR. */
  readonly dataFolder: () => string;
  readonly putBack: (folder: string, name: string) => Promise<keyof typeof REFUSALS | 'done'>;
  readonly print: (text: string) => void;
}

const REFUSALS = {
  'no-such-file': 'is no file of the store',
  'not-damaged': 'is not damaged, so it stays as it is',
  'nothing-before': 'has no version before: put it back from a backup',
  'before-damaged': 'is damaged, and so is its version before: put it back from a backup',
} as const;

/**
 * `put-back`: replaces a damaged file of the embedded store with its version before the last change. Throws a
 * UsageError when the file is not damaged or has no whole version before.
 */
export async function putBackCommand({ words }: Arguments, world: PutBackWorld): Promise<void> {
  const [name, ...rest] = words;
  if (name === undefined || rest.length > 0) throw new UsageError(USAGE);
  const outcome = await world.putBack(world.dataFolder(), name);
  if (outcome !== 'done') throw new UsageError(`${name} ${REFUSALS[outcome]}.`);
  world.print(
    `${name} is as it was before its last change, which is lost. The damaged file is kept as ${name}.damaged.\n`,
  );
}
