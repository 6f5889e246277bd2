import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { openToRead } from '../../src/app/open-address.js';
import { readArguments } from '../../src/cli/arguments.js';
import { tableCommand } from '../../src/cli/table-command.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';

async function filledFolder(): Promise<string> {
  const folder = temporaryFolder();
  const bot = await openStore({ folder });
  onTestFinished(() => bot.close());
  const record = sampleGroup({
    language: 'both',
    meetings: [{ day: '2022-07-14', start: '11:00', end: null, state: 'held' }],
    actions: [sampleAction({ status: 'done', closedAt: '2022-09-14T09:00:00.000Z' })],
    decisions: [
      {
        reference: 'ISCG-D1',
        text: 'the pilot goes to Cardiff first',
        meeting: '2022-07-14',
        at: '2022-07-14T10:00:00.000Z',
        by: { id: 'carys', name: 'Carys' },
        withdrawn: null,
        quote: null,
      },
    ],
  });
  await bot.changeGroup('g1', () => ({ record, result: null }));
  return folder;
}

async function printed(folder: string, ...words: string[]): Promise<string> {
  let text = '';
  await tableCommand(readArguments(['table', ...words]), {
    databaseUrl: () => null,
    dataFolder: () => folder,
    openToRead,
    now: () => '2022-09-20T09:00:00.000Z',
    print: (more) => {
      text += more;
    },
  });
  return text;
}

describe('table', () => {
  it('prints the table of the last meeting as CSV, in the group’s languages, while a bot runs', async () => {
    expect((await printed(await filledFolder(), 'iscg', '--format', 'csv')).split('\r\n').slice(1)).toEqual([
      expect.stringMatching(/^.+,ISCG-1,Circulate the terms of reference,lee,by 2022-09-15,2022-09-15,.+$/),
      expect.stringMatching(/^.+,ISCG-D1,The pilot goes to Cardiff first,,,,.+$/),
      '',
    ]);
  });

  it('prints the table of another meeting as Markdown', async () => {
    const text = await printed(await filledFolder(), 'ISCG', '--meeting', '2022-07-14', '--format', 'md');
    expect(text).toMatch(/^# Support and Challenge Group: .*14 July 2022/);
    expect(text).toContain('| ISCG-1 | Circulate the terms of reference | lee |');
    expect(await printed(await filledFolder(), 'ISCG', '--meeting', '2022-06-01')).not.toContain('ISCG-D1');
  });

  it.each([
    [['HB'], 'There is no group HB.'],
    [['ISCG', '--format', 'docx'], 'Usage:'],
    [[], 'Usage:'],
    [['ISCG', '--meeting', 'Thursday'], '--meeting must be a day'],
  ])('refuses %j', async (words, message) => {
    await expect(printed(await filledFolder(), ...words)).rejects.toThrow(message);
  });
});
