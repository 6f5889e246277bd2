import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, describe, it } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { readDocument } from '../../src/adapters/documents/read-document.js';
import { openToChange } from '../../src/app/open-address.js';
import { readArguments } from '../../src/cli/arguments.js';
import { planCommand } from '../../src/cli/plan-command.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import { NO_DOCUMENTS } from '../fixtures/no-documents.js';
import { sampleGroup } from '../fixtures/sample-group.js';

const CSV = `Ref,Theme,Action,Lead,Due,Status
A1,Workforce,Set up a network of employers,Lee,31 March 2023,In progress
A2,Workforce,Publish the pay gap,Mair,30 June 2023,Completed
A3,Community,Run a citizens’ assembly,Lee,30 September 2023,Planned
`;

async function imported(folder: string, text: string): Promise<string> {
  const file = join(folder, 'plan.csv');
  writeFileSync(file, text);
  let printed = '';
  const print = (more: string): void => {
    printed += more;
  };
  await planCommand(readArguments(['plan', 'import', 'ISCG', file]), {
    databaseUrl: () => null,
    dataFolder: () => folder,
    openToChange,
    user: () => 'ann',
    now: () => '2022-12-05T09:00:00.000Z',
    documents: { ...NO_DOCUMENTS, read: readDocument },
    print,
    complain: print,
  });
  return printed;
}

describe('plan import', () => {
  it('stores a plan from a file in a group and, when read again, only what changed', async () => {
    const folder = temporaryFolder();
    const before = await openStore({ folder });
    await before.changeGroup('g1', () => ({ record: sampleGroup(), result: null }));
    await before.close();
    expect(await imported(folder, CSV)).toContain('plan: 3 items kept, 0 as they were; 3 actions, ISCG-1 to ISCG-3.');
    expect(await imported(folder, CSV)).toContain('0 items kept, 3 as they were; no new action.');
    expect(await imported(folder, CSV.replace('30 June', '31 July'))).toContain('1 items kept, 2 as they were');
    const after = await openStore({ folder });
    const group = await after.findGroup('g1', 'all');
    await after.close();
    expect(group?.plans.map(({ number, themes }) => [number, themes])).toEqual([[1, ['Workforce', 'Community']]]);
    expect(
      group?.actions.map(({ reference, status, plan, notes }) => [reference, status, plan?.key, notes[0]?.rating]),
    ).toEqual([
      ['ISCG-1', 'open', 'A1', 'amber'],
      ['ISCG-2', 'done', 'A2', undefined],
      ['ISCG-3', 'open', 'A3', undefined],
    ]);
    expect(group?.actions[0]).toMatchObject({
      deadline: { due: '2023-03-31' },
      raisedBy: { id: 'operator:ann', name: 'ann' },
    });
  });
});
