import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { flatEnglish, flatWelsh, withTexts } from '../presentation/words/flat-texts.js';
import { textFaults } from '../presentation/words/text-faults.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { readWordsFiles, type WordsFiles, writeWelsh } from './words-files.js';
import { fromXliff, toXliff } from './words-xliff.js';

/** What the command needs from outside. */
export interface WordsWorld {
  /** The source folder that holds the words. */
  readonly sources: string;
  readonly print: (text: string) => void;
}

/**
 * `words`: `--export FILE` writes all texts with their Welsh for a translator, as XLIFF 1.2; `--import FILE` reads the
 * Welsh of such a file back. Throws a UsageError that names each text that is unknown or has lost something.
 */
export async function wordsCommand(options: Arguments, { sources, print }: WordsWorld): Promise<void> {
  if (options.words.length > 0 || (options.export === null) === (options.import === null)) throw new UsageError(USAGE);
  if (!existsSync(sources)) throw new UsageError('Words are translated where the sources of the bot are.');
  const files = readWordsFiles(sources);
  if (options.export !== null) {
    writeFileSync(options.export, await toXliff(files));
    print(`${options.export} has ${countOf(files)} texts.\n`);
  } else if (options.import !== null) {
    print(await takeBack(options.import, files, sources));
  }
}

const countOf = (files: readonly WordsFiles[]): number =>
  files.reduce((count, { english }) => count + flatEnglish(english).size, 0);

async function takeBack(file: string, files: readonly WordsFiles[], sources: string): Promise<string> {
  const resources = await readResources(file);
  const faults = Object.keys(resources)
    .filter((folder) => !files.some((pair) => pair.folder === folder))
    .map((folder) => `${folder} has no words`);
  const changes = files.map((pair) => {
    const { texts, wrong } = newTexts(pair, resources[pair.folder] ?? {});
    faults.push(...wrong);
    return { pair, texts };
  });
  if (faults.length > 0) throw new UsageError(`Nothing was taken from ${file}:\n${faults.join('\n')}`);
  for (const { pair, texts } of changes.filter((change) => change.texts.size > 0))
    writeWelsh(sources, pair.folder, withTexts(pair.welsh, texts));
  return `${changes.reduce((count, { texts }) => count + texts.size, 0)} Welsh texts are new or changed.\n`;
}

async function readResources(file: string): Promise<Awaited<ReturnType<typeof fromXliff>>> {
  try {
    return await fromXliff(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read as XLIFF 1.2: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Returns a folder's Welsh texts that differ from the present ones, and what is wrong with any. */
function newTexts(
  { folder, english, welsh }: WordsFiles,
  units: Readonly<Record<string, { readonly source: unknown; readonly target?: unknown }>>,
): { readonly texts: ReadonlyMap<string, string>; readonly wrong: readonly string[] } {
  const [entries, present] = [flatEnglish(english), flatWelsh(welsh)];
  const texts = new Map<string, string>();
  const wrong: string[] = [];
  for (const [key, { source, target }] of Object.entries(units)) {
    const entry = entries.get(key);
    const name = `${folder} ${key}`;
    if (entry === undefined) wrong.push(`${name} is not known`);
    else if (source !== entry.text) wrong.push(`${name} has another English text by now: export it again`);
    else if (typeof target !== 'string') wrong.push(`${name} has no Welsh, or marks of a tool in it`);
    else {
      wrong.push(...textFaults(target, entry, 'cy').map((fault) => `${name} ${fault}`));
      if (target !== present.get(key)) texts.set(key, target);
    }
  }
  return { texts, wrong };
}
