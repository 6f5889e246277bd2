import { expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { putBackCommand, type PutBackWorld } from '../../src/cli/put-back-command.js';

async function run(words: readonly string[], outcome: Awaited<ReturnType<PutBackWorld['putBack']>>): Promise<string[]> {
  const said: string[] = [];
  await putBackCommand(readArguments(['put-back', ...words]), {
    dataFolder: () => 'data/store',
    putBack: (folder, name) => {
      said.push(`${folder} ${name}`);
      return Promise.resolve(outcome);
    },
    print: (text) => said.push(text),
  });
  return said;
}

it('put-back restores a file of DATA_DIR, and says what is lost and where the damaged file is', async () => {
  expect(await run(['groups/g1.json'], 'done')).toEqual([
    'data/store groups/g1.json',
    'groups/g1.json is as it was before its last change, which is lost. The damaged file is kept as groups/g1.json.damaged.\n',
  ]);
});

it.each([
  ['no-such-file', 'groups/g1.json is no file of the store.'],
  ['not-damaged', 'groups/g1.json is not damaged, so it stays as it is.'],
  ['nothing-before', 'groups/g1.json has no version before: put it back from a backup.'],
  ['before-damaged', 'groups/g1.json is damaged, and so is its version before: put it back from a backup.'],
] as const)('put-back refuses a file: %s', async (outcome, message) => {
  await expect(run(['groups/g1.json'], outcome)).rejects.toThrow(message);
});

it('put-back needs exactly one file', async () => {
  await expect(run([], 'done')).rejects.toThrow('Usage:');
  await expect(run(['a', 'b'], 'done')).rejects.toThrow('Usage:');
});
