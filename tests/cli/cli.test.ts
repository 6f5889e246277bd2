import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere as run, runProcess } from './run-command.js';

const MINUTES = `Housing Board
Thursday 14 July 2022

1. The Board noted the report.
ACTION: Comms team to circulate the report by end of July
ACTION: [REDACTED] to add an item to the next meeting
`;

describe('the command line', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'matters-arising-cli-'));
    writeFileSync(join(folder, 'minutes.xyz'), MINUTES);
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'july.txt'), MINUTES);
    writeFileSync(
      join(folder, 'in', 'july.json'),
      JSON.stringify({ meetingDate: '2022-07-14', nextMeetingDate: '2022-09-15', actions: ['not looked at'] }),
    );
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints decisions below the actions, and as a separate list in JSON', async () => {
    const file = join(folder, 'decided.txt');
    writeFileSync(file, `${MINUTES}\n2. It was agreed that the pilot goes to Cardiff first.\n`);
    const { out } = await run(['read', file, '--json']);
    const quote = 'It was agreed that the pilot goes to Cardiff first.';
    expect(JSON.parse(out)).toMatchObject({
      decisions: [{ text: 'the pilot goes to Cardiff first', quote, line: 8 }],
    });
    expect((await run(['read', file])).out).toMatch(/\nDecisions:\n1 +the pilot goes to Cardiff first +\(line 8\)\n$/);
    expect((await run(['read', join(folder, 'in', 'july.txt')])).out).not.toContain('Decisions');
  });

  it.each([
    [['plan', 'report', 'ISCG'], 'There is no group ISCG.'],
    [['plan', 'import', 'ISCG', 'PLAN'], 'There is no group ISCG.'],
    [['return', 'ISCG', 'R1'], 'There is no group ISCG.'],
    [['table', 'ISCG'], 'There is no group ISCG.'],
  ])('passes "%s" to its own command', async (words, answer) => {
    const data = mkdtempSync(join(folder, 'data-'));
    mkdirSync(join(data, 'groups'));
    const given = words.map((word) => (word === 'PLAN' ? join(folder, 'in', 'july.txt') : word));
    expect(await run([...given, '--from', `lowdb:${data}`])).toMatchObject({ status: 2, error: `${answer}\n` });
  });

  it('reads minutes from standard input into JSON, with the given dates', () => {
    const { status, out } = runProcess(
      ['read', '-', '--held', '2022-07-14', '--next', '2022-09-15', '--json'],
      MINUTES,
    );
    expect(status).toBe(0);
    const { held, next, actions } = JSON.parse(out) as {
      held: string;
      next: string;
      actions: readonly Record<string, unknown>[];
    };
    expect([held, next]).toEqual(['2022-07-14', '2022-09-15']);
    expect(actions.map(({ owners, due, basis, line }) => ({ owners, due, basis, line }))).toEqual([
      { owners: ['Comms team'], due: '2022-07-31', basis: 'period', line: 5 },
      { owners: ['[REDACTED]'], due: '2022-09-15', basis: 'meeting', line: 6 },
    ]);
  });

  it('prints a table that a person can read', async () => {
    const { out } = await run(['read', join(folder, 'in', 'july.txt')]);
    expect(out).toContain('circulate the report');
    expect(out).toContain('2022-07-31');
  });

  it('reads a folder, taking the dates from the JSON file of each text', async () => {
    const { status } = await run(['read', '--each', join(folder, 'in'), '--out', join(folder, 'out'), '--json']);
    expect(status).toBe(0);
    const written = JSON.parse(readFileSync(join(folder, 'out', 'july.json'), 'utf8')) as {
      actions: readonly { due: string }[];
    };
    expect(written.actions.map(({ due }) => due)).toEqual(['2022-07-31', '2022-09-15']);
  });

  it('reads words as a deadline, one or many', async () => {
    const { out } = await run(['deadline', 'by end of July', '--said-at', '2022-07-14T11:00', '--json']);
    expect(out).toContain('"due":"2022-07-31"');
    const lines =
      '{"text":"by 15/11/22","reference":"2022-10-12T11:00"}\n{"text":"31 February","reference":"2022-10-12T11:00"}\n';
    expect(
      runProcess(['deadline', '--lines'], lines)
        .out.trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { due: '2022-11-15', from: '2022-11-15', basis: 'day' },
      { due: null, from: null, basis: 'none', problem: 'no-such-date' },
    ]);
  });

  it('reads documents of other kinds, from a file or standard input', async () => {
    const page = `<table><tr><td>Action<td>Lead<td>Deadline<tr><td>Ring the bank<td>Ana Diaz<td>3 May 2022</table>`;
    writeFileSync(join(folder, 'page.html'), page);
    expect((await run(['read', join(folder, 'page.html')])).out).toMatch(/Ring the bank +Ana Diaz +2022-05-03/);
    expect(runProcess(['read', '-'], `<!doctype html>${page}`).out).toMatch(/Ring the bank +Ana Diaz +2022-05-03/);
  });

  it('reads what it can in a folder, names what it cannot, and then ends with 1', () => {
    mkdirSync(join(folder, 'mixed'));
    for (const [name, words] of [
      ['a.csv', 'Action,Lead,Deadline\nRing the bank,Ana Diaz,3 May 2022\n'],
      ['b.docx', 'PK\u0003\u0004 and no more'],
      ['c.txt', ''],
      ['d.md', MINUTES],
      ['d.txt', MINUTES],
      ['.hidden', '\u0000'],
    ] as const)
      writeFileSync(join(folder, 'mixed', name), words);
    const { status, out, error } = runProcess([
      ...['read', '--each', join(folder, 'mixed')],
      ...['--out', join(folder, 'mixed-out')],
    ]);
    expect(status).toBe(1);
    expect(out).toBe(`3 read into ${join(folder, 'mixed-out')}\n`);
    expect(error).toBe(
      `${join(folder, 'mixed', 'b.docx')}: is damaged and cannot be read; save it again.\n` +
        `${join(folder, 'mixed', 'c.txt')}: has no words in it.\n`,
    );
    expect(readdirSync(join(folder, 'mixed-out')).sort()).toEqual(['a.txt', 'd.txt', 'd.txt.txt']);
  });

  it('ends with 2 and says what is wrong: a missing file, an unreadable kind, an impossible day, an unknown command', async () => {
    for (const [words, message] of [
      [['read', join(folder, 'nowhere.txt')], 'cannot be read (ENOENT)'],
      [['read', join(folder, 'minutes.xyz')], 'files of this kind are not read'],
      [['read', '-', '--held', '2022-02-31'], '--held must be a day'],
      [['deadline', 'soon', '--said-at', 'now'], '--said-at must be a moment'],
      [['drop'], 'Usage:'],
      [[], 'Usage:'],
    ] as const) {
      const { status, error } = await run(words);
      expect(status, message).toBe(2);
      expect(error).toContain(message);
    }
  });
});
