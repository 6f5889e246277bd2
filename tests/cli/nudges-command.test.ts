import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { readArguments } from '../../src/cli/arguments.js';
import { nudgesCommand } from '../../src/cli/nudges-command.js';
import { onDay, sampleAction, sampleGroup } from '../core/sample-group.js';

/** What the command prints on 1 September 2022 of a group with one action of Lee's, due on 15 September. */
async function printed(...words: string[]): Promise<string> {
  let text = '';
  await nudgesCommand(readArguments(['nudges', '--from', 'lowdb:nowhere', ...words]), {
    databaseUrl: () => null,
    dataFolder: () => 'nowhere',
    openSnapshot: async () => {
      const store = await openMemoryStore();
      const actions = [sampleAction({ deadline: onDay('2022-09-15') })];
      await store.changeGroup('g1', () => ({ record: sampleGroup({ actions }), result: null }));
      return store;
    },
    now: () => '2022-09-01T06:00:00.000Z',
    print: (more) => (text += more),
  });
  return text;
}

it('prints who will be told what and when, by the wall clock of whoever is told', async () => {
  expect(await printed('--next', '2w')).toBe(
    [
      'Thursday 2022-09-08',
      '  09:00  Lee: digest',
      '           ISCG-1  due 2022-09-15  Circulate the terms of reference',
      '',
      'Wednesday 2022-09-14',
      '  09:00  Lee: digest',
      '           ISCG-1  due 2022-09-15  Circulate the terms of reference',
      '',
      '',
    ].join('\n'),
  );
});

it('tells what another policy would add (+) and take away (-)', async () => {
  const text = await printed('--policy', '3 and 1 days before; at 10:00');
  expect(text.split('\n').filter((line) => /Lee|20/.test(line) && !line.includes('ISCG'))).toEqual([
    'Thursday 2022-09-08',
    '- 09:00  Lee: digest',
    'Monday 2022-09-12',
    '+ 10:00  Lee: digest',
    'Wednesday 2022-09-14',
    '- 09:00  Lee: digest',
    '+ 10:00  Lee: digest',
  ]);
});

it('says so when nobody is told anything, also by name', async () => {
  expect(await printed('--next', '3d')).toBe('Nobody is told anything in the next 3 days.\n');
  expect(await printed('--person', 'Mair')).toBe('Nobody is told anything in the next 14 days.\n');
  expect(await printed('--at', '2022-09-14T00:00', '--next', '1d', '--person', 'lee')).toContain('Lee: digest');
});

it('refuses a span, a moment, a group and a policy that cannot be, and says what is right', async () => {
  await expect(printed('--next', 'soon')).rejects.toThrow('--next must be a span such as 14d');
  await expect(printed('--at', 'noon')).rejects.toThrow('--at must be a moment');
  await expect(printed('--policy', 'now and then')).rejects.toThrow('"now and then" cannot be read');
  await expect(printed('--policy', 'at 10:00', '--group', 'XX')).rejects.toThrow('no group has the prefix "XX"');
});

it('prints JSON for other programs', async () => {
  expect(JSON.parse(await printed('--next', '1w', '--at', '2022-09-08T00:00', '--json'))).toEqual([
    {
      at: '2022-09-08T08:00:00.000Z',
      zone: 'Europe/London',
      kind: 'digest',
      to: 'lee',
      toName: 'Lee',
      actions: [{ reference: 'ISCG-1', task: 'Circulate the terms of reference', due: '2022-09-15', daysLeft: 7 }],
    },
    expect.objectContaining({ at: '2022-09-14T08:00:00.000Z' }),
  ]);
});
