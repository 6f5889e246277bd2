import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { readArguments } from '../../src/cli/arguments.js';
import { planReportCommand } from '../../src/cli/plan-report-command.js';
import { BOARD_DAY, wholePlanGroup } from '../fixtures/whole-plan.js';

async function printed(...words: string[]): Promise<string> {
  const store = await openMemoryStore();
  await store.changeGroup('g1', () => ({ record: wholePlanGroup(), result: undefined }));
  let text = '';
  await planReportCommand(readArguments(['plan', 'report', ...words]), {
    databaseUrl: () => null,
    dataFolder: () => 'nowhere',
    openToRead: () => Promise.resolve(store),
    now: () => BOARD_DAY,
    print: (part) => void (text += part),
  });
  return text;
}

describe('plan report', () => {
  it('prints the report on a group’s plan as of now', async () => {
    const text = await printed('ISCG');
    expect(text.split('\n').slice(0, 5)).toEqual([
      '# Report: Race Equality Plan',
      '',
      'Support and Challenge Group · Thursday 1 September 2022 to Monday 7 November 2022',
      '',
      'As it stands on Monday 7 November 2022. The numbers follow until it is approved.',
    ]);
    expect(text).toContain('| Total | 2 (+2) | 2 | 1 (+1) | 1 (−2) | 6 (+1) |');
  });

  it('prints the approved report whose period includes a day', async () => {
    const text = await printed('ISCG', '--to', '2022-08-15');
    expect(text).toContain('Approved by Carys on Monday 5 September 2022.');
    expect(text).toContain('| Total | 0 | 2 | 0 | 3 | 5 |');
  });

  it('prints its items as CSV', async () => {
    expect((await printed('ISCG', '--format', 'csv')).split('\r\n')).toHaveLength(8);
  });

  it('refuses what does not exist', async () => {
    await expect(printed('HB')).rejects.toThrow('There is no group HB.');
    await expect(printed('ISCG', '7')).rejects.toThrow('The group ISCG has no plan 7.');
    await expect(printed('ISCG', '--to', 'Monday')).rejects.toThrow('Monday is no day');
    await expect(printed('ISCG', '--format', 'pdf')).rejects.toThrow('Usage');
  });
});
