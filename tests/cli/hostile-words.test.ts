import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { minutesTable } from '../../src/cli/minutes-table.js';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { readMinutes } from '../../src/reading/minutes/read-minutes.js';
import { temporaryFolder } from '../adapters/lowdb/temporary-folder.js';
import { onDay, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { runHere, runProcess } from './run-command.js';

/** Red, a window title, 8-bit control, text that runs backwards, and a line of its own. */
const HOSTILE = 'Pay\u001B[31m up\u001B]0;owned\u0007 \u009B2J\u202Etxt.exe\r\n2 Done';

const run = async (...words: readonly string[]): Promise<string> => {
  const { out, error } = await runHere(words);
  return out + error;
};

/** What a terminal would act on. */
const ACTED_ON = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

it('the forecast shows a task, a name and a group’s name as plain words, each on its line', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  const group = sampleGroup({
    name: HOSTILE,
    actions: [sampleAction({ task: HOSTILE, deadline: onDay('2022-09-15') })],
  });
  const members = group.members.map((member) => ({ ...member, name: `${member.name} ${HOSTILE}` }));
  await store.changeGroup('g1', () => ({ record: { ...group, members }, result: null }));
  await store.close();
  const out = await run('nudges', '--at', '2022-09-08T07:00', '--next', '1w', '--from', `lowdb:${folder}`);
  expect(out).toContain('Pay[31m up]0;owned');
  expect(out).not.toMatch(ACTED_ON);
  expect(out.split('\n').filter((line) => line.startsWith('2 Done'))).toEqual([]);
});

it('minutes are shown like this, as a table, as JSON and in error messages', async () => {
  const minutes = `Board \u001B[31m\nACTION: Claire\u009B Bennett to pay\u001B[31m up\u202E by 30 November 2022\n`;
  const file = join(temporaryFolder(), 'minutes.txt');
  writeFileSync(file, minutes);
  const { out } = runProcess(['read', '-'], minutes);
  expect(out).toContain('pay[31m up');
  expect(out).not.toMatch(ACTED_ON);
  expect(await run('read', file, '--json')).not.toMatch(ACTED_ON);
  expect(await run('read', 'no\u001B[31mfile.txt')).toMatch(/no\\u001b\[31mfile/);
});

it('a task of several lines takes one line', () => {
  const reading = readMinutes('ACTION: Claire Bennett to pay by 30 November 2022', {
    held: '2022-10-01',
    next: null,
    nation: 'england-and-wales',
  });
  const actions = reading.actions.map((action) => ({ ...action, task: HOSTILE }));
  const rows = minutesTable({ ...reading, actions }).split('\n');
  expect(rows.filter((row) => row.includes('Done'))).toHaveLength(1);
  expect(rows.join('')).not.toMatch(ACTED_ON);
});
