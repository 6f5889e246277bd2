import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { openStores } from '../../src/adapters/postgres/open-stores.js';
import { openToRead } from '../../src/app/open-address.js';
import { readArguments } from '../../src/cli/arguments.js';
import { returnCommand } from '../../src/cli/return-command.js';
import type { Group } from '../../src/model/group.js';
import { newPart, type Return, type ReturnPart } from '../../src/model/return.js';
import type { Store } from '../../src/ports/store.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import { member, sampleGroup } from '../fixtures/sample-group.js';
import { LEE, MAIR, sampleReturn } from '../fixtures/sample-return.js';
import { makeDatabase } from '../postgres/make-database.js';

const NOW = '2022-12-02T09:00:00.000Z';
const OWEN = { id: 'owen', name: 'Owen' };

const sent = (
  by: ReturnPart['lead'],
  at: string,
  answers: readonly (readonly [string, ...string[]])[],
): ReturnPart['sent'] => ({
  firstAt: at,
  at,
  by,
  isNothing: answers.length === 0,
  answers: answers.map(([question, ...text]) => ({ question, text })),
});

/** Lee answered in time, Owen for Sion late, Carys has nothing to report, Mair is missing. */
const COSTS: Return = sampleReturn({
  reference: 'ISCG-R2',
  title: 'Costs | and staff',
  questions: [
    { key: '1', title: 'spend', form: { kind: 'figure', unit: '£' } },
    { key: '2', title: 'notes', form: { kind: 'long' } },
  ],
  parts: [
    {
      ...newPart(LEE),
      sent: sent(LEE, '2022-11-20T10:00:00.000Z', [
        ['1', '1200'],
        ['2', '=SUM(A1); "a | b"'],
      ]),
    },
    {
      ...newPart({ id: 'sion', name: 'Sion' }),
      sent: sent(OWEN, '2022-12-01T10:00:00.000Z', [
        ['1', '-5.5'],
        ['2', 'late'],
      ]),
    },
    {
      ...newPart({ id: 'carys', name: 'Carys' }),
      sent: sent({ id: 'carys', name: 'Carys' }, '2022-11-21T10:00:00.000Z', []),
    },
    newPart(MAIR),
  ],
});

const group = (changes: Partial<Group> = {}): Group =>
  sampleGroup({
    members: ['carys', 'sion', 'lee', 'mair', 'owen'].map((id) => member(id)),
    returns: [sampleReturn({ closed: { at: NOW, by: OWEN } }), COSTS],
    ...changes,
  });

async function filled(store: Store, changes: Partial<Group>): Promise<void> {
  await store.changeGroup('g1', () => ({ record: group(changes), result: null }));
}

/** What the command prints beside a bot with a folder. */
async function printed(
  words: readonly string[],
  changes: Partial<Group> = {},
  databaseUrl: string | null = null,
): Promise<string> {
  const folder = temporaryFolder();
  const bot = databaseUrl === null ? await openStore({ folder }) : await openStores({ url: databaseUrl });
  onTestFinished(() => bot.close());
  await filled(bot.of('t1'), changes);
  let text = '';
  await returnCommand(readArguments(['return', ...words]), {
    databaseUrl: () => databaseUrl,
    dataFolder: () => folder,
    openToRead,
    now: () => NOW,
    print: (more) => {
      text += more;
    },
  });
  return text;
}

const MARKDOWN = [
  '# ISCG-R2: Costs \\| and staff',
  '',
  'Support and Challenge Group',
  '',
  '- 3 of 4 answered',
  '- Answers by: Wednesday 30 November 2022',
  '- Came late: 1',
  '- Nothing to report: 1',
  '- Missing: 1 (Mair)',
];

describe('return GROUP R1', () => {
  it('prints as Markdown who answered what, who is missing, and the totals', async () => {
    const lines = (await printed(['iscg', 'r2'])).split('\n');
    expect(lines.slice(0, 9)).toEqual(MARKDOWN);
    expect(lines.slice(10)).toEqual([
      '| Lead | State | Sent on | Answered by | spend | notes |',
      '| --- | --- | --- | --- | --- | --- |',
      '| Lee | Answered | Sunday 20 November 2022 |  | £1,200 | =SUM(A1); "a \\| b" |',
      expect.stringMatching(/^\| Sion \| Answered late \| Thursday 1 December 2022 \| Owen \| \S*5\.50 \| late \|$/u),
      '| Carys | Nothing to report | Monday 21 November 2022 |  |  |  |',
      '| Mair | Not answered |  |  |  |  |',
      '| Total |  |  |  | £1,194.50 in total, from 2 leads | 2 answers |',
      '',
    ]);
  });

  it('prints CSV with plain days and figures, and nothing that a spreadsheet takes for a formula', async () => {
    expect((await printed(['ISCG', 'ISCG-R2', '--format', 'csv'])).split('\r\n')).toEqual([
      'Lead,State,Sent on,Answered by,spend,notes',
      'Lee,Answered,2022-11-20,,1200,"\'=SUM(A1); ""a | b"""',
      'Sion,Answered late,2022-12-01,Owen,-5.5,late',
      'Carys,Nothing to report,2022-11-21,,,',
      'Mair,Not answered,,,,',
      '',
    ]);
  });

  it('prints JSON: people by name, plain days and figures, and the total of each question', async () => {
    const text = await printed(['ISCG', 'R2', '--json']);
    expect(text.endsWith('}\n')).toBe(true);
    const read = JSON.parse(text) as Record<string, unknown>;
    expect(read).toMatchObject({
      reference: 'ISCG-R2',
      title: 'Costs | and staff',
      group: 'Support and Challenge Group',
      due: '2022-11-30',
      closedOn: null,
      counts: { asked: 4, answered: 3, nothing: 1, late: 1, missing: 1 },
      questions: [
        { key: '1', title: 'spend', total: { kind: 'figure', sum: 1194.5, count: 2, unit: '£' }, before: null },
        { key: '2', title: 'notes', total: { kind: 'texts', count: 2 }, before: null },
      ],
    });
    expect(read['answers']).toMatchObject([
      {
        lead: 'Lee',
        state: 'answered',
        isLate: false,
        sentOn: '2022-11-20',
        answers: { '1': ['1200'], '2': ['=SUM(A1); "a | b"'] },
      },
      { lead: 'Sion', answeredBy: 'Owen', isLate: true, answers: { '1': ['-5.5'], '2': ['late'] } },
      { lead: 'Carys', state: 'nothing', answers: { '1': null, '2': null } },
      { lead: 'Mair', state: 'missing', sentOn: null, answers: { '1': null, '2': null } },
    ]);
  });

  it('prints it in the group’s language, and says when it was closed', async () => {
    const text = await printed(['ISCG', 'R1'], { language: 'cy' });
    expect(text.split('\n').slice(4, 7)).toEqual([
      '- Atebwyd: 0 o 2',
      '- Atebion erbyn: dydd Mercher 30 Tachwedd 2022',
      '- Ar gau: dydd Gwener 2 Rhagfyr 2022',
    ]);
  });

  it('prints the same from PostgreSQL, while a bot runs', async () => {
    const database = await makeDatabase();
    onTestFinished(() => database.remove());
    const text = await printed(['ISCG', 'R2'], {}, database.url);
    expect(text.split('\n').slice(0, 9)).toEqual(MARKDOWN);
  });

  it.each([
    [[], 'Usage'],
    [['ISCG'], 'Usage'],
    [['ISCG', 'R1', 'R2'], 'Usage'],
    [['ISCG', 'R1', '--format', 'json'], 'Usage'],
    [['ISCG', 'R1', '--format', 'csv', '--json'], 'Usage'],
    [['ISCG', 'R9'], 'There is no return R9 in ISCG.'],
    [['HB', 'R1'], 'There is no group HB.'],
  ])('refuses %j', async (words, said) => {
    await expect(printed(words)).rejects.toThrow(said);
  });
});
