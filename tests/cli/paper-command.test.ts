import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { createPapers } from '../../src/app/make-paper.js';
import { openToRead } from '../../src/app/open-address.js';
import { readArguments } from '../../src/cli/arguments.js';
import { paperCommand } from '../../src/cli/paper-command.js';
import { PLAIN_STYLE } from '../../src/model/house-style.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import type { Group } from '../../src/model/group.js';
import { PAPERS_NOW, papersGroup } from '../fixtures/papers-group.js';
import { returnGroup } from '../fixtures/papers-return.js';
import { wholePlanGroup } from '../fixtures/whole-plan.js';

const run = (...words: string[]) => runFor(papersGroup({ language: 'cy' }), ...words);

async function runFor(record: Group, ...words: string[]): Promise<{ readonly text: string; readonly out: string }> {
  const folder = temporaryFolder();
  const bot = await openStore({ folder });
  onTestFinished(() => bot.close());
  await bot.changeGroup(record.id, () => ({ record, result: null }));
  const out = join(temporaryFolder(), 'paper');
  let text = '';
  await paperCommand(readArguments(['export', ...words, '--out', out]), {
    databaseUrl: () => null,
    dataFolder: () => folder,
    openToRead,
    papers: createPapers(PLAIN_STYLE),
    now: () => PAPERS_NOW,
    print: (more) => {
      text += more;
    },
  });
  return { text, out };
}

describe('export --what', () => {
  it('writes a paper in the group’s language, while a bot runs', async () => {
    const { text, out } = await run('iscg', '--what', 'matters-arising', '--format', 'md');
    const paper = readFileSync(out, 'utf8');
    expect(paper).toMatch(
      /^# Grŵp Cymorth .*: Materion yn codi\n\nCyfarfod dydd Iau 17 Tachwedd 2022, 11:00 i 12:30\n/,
    );
    expect(text).toContain(`${Buffer.byteLength(paper)} bytes`);
  });

  it('writes the paper of another meeting, in another language', async () => {
    const { out } = await run(
      'ISCG',
      '--what',
      'actions',
      '--format',
      'csv',
      '--language',
      'en',
      '--meeting',
      '2022-10-13',
    );
    expect(readFileSync(out, 'utf8')).toContain('Decisions,ISCG-D1,');
  });

  it('publishes without names, with a report next to it', async () => {
    const { text, out } = await run('iscg', '--what', 'log', '--format', 'csv', '--language', 'en', '--publish');
    expect(readFileSync(out, 'utf8')).not.toMatch(/carys|llŷr|lee|mair/iu);
    expect(readFileSync(`${out}.check.md`, 'utf8')).toContain('Carys Llŷr-Wŷn');
    expect(text).toMatch(/names replaced, \d+ of them doubtful; 0 left out as exempt/);
  });

  it('writes the plan, the report on it up to a day, and a return by its reference', async () => {
    const group = { ...wholePlanGroup(), returns: returnGroup(5).returns };
    const asked = ['--format', 'md', '--language', 'en'];
    const plan = await runFor(group, 'ISCG', '--what', 'plan', '--reference', '1', ...asked);
    expect(readFileSync(plan.out, 'utf8')).toContain('\nRace Equality Plan, 1 April 2022 to 31 March 2024\n');
    const report = await runFor(group, 'ISCG', '--what', 'plan-report', '--to', '2022-08-01', ...asked);
    expect(readFileSync(report.out, 'utf8')).toContain('Period of the report: up to 31 August 2022');
    const one = await runFor(group, 'ISCG', '--what', 'return', '--reference', 'r1', ...asked);
    expect(readFileSync(one.out, 'utf8')).toMatch(/^# Support and Challenge Group: Return ISCG-R1\n/u);
  });

  it('publishes a return without the names of those asked', async () => {
    const group = papersGroup({ returns: returnGroup(5).returns });
    const asked = ['--format', 'csv', '--language', 'en', '--publish'];
    const { out, text } = await runFor(group, 'ISCG', '--what', 'return', '--reference', 'R2', ...asked);
    expect(readFileSync(out, 'utf8')).not.toMatch(/ŵyn|llŷr|lead number|siân/iu);
    expect(readFileSync(`${out}.check.md`, 'utf8')).toContain('Lee Ŵyn');
    expect(text).toMatch(/[1-9]\d* names replaced/u);
  });

  it.each([
    [['ISCG', '--what', 'plan', '--format', 'md'], 'There is no plan in ISCG.'],
    [['ISCG', '--what', 'plan-report', '--reference', '1/7', '--format', 'md'], 'There is no plan-report 1/7 in ISCG.'],
    [['ISCG', '--what', 'return', '--reference', 'R9', '--format', 'md'], 'There is no return R9 in ISCG.'],
    [['ISCG', '--what', 'minutes', '--format', 'md'], '--what must be one of matters-arising'],
    [['ISCG', '--what', 'log', '--format', 'odt'], '--format must be one of docx'],
    [['ISCG', '--what', 'log', '--format', 'md', '--language', 'fr'], '--language must be one of en'],
    [['HB', '--what', 'log', '--format', 'md'], 'There is no group HB.'],
  ])('refuses %j', async (words, said) => {
    await expect(run(...words)).rejects.toThrow(said);
  });
});
