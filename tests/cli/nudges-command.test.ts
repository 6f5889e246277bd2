import { MESSAGES } from '../../src/app/declared.js';
import { composeItem } from '../../src/app/compose-item.js';
import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { readArguments } from '../../src/cli/arguments.js';
import { nudgesCommand } from '../../src/cli/nudges-command.js';
import type { Group } from '../../src/model/group.js';
import type { Person } from '../../src/model/person.js';
import { NO_PREFERENCES } from '../../src/model/nudge-preferences.js';
import { samplePerson } from '../contracts/store-samples.js';
import { member, onDay, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';

/** Lee leads an action of the ISCG that is due on Thursday 15 September 2022, and one of the EAG due on the 16th. */
const GROUPS = [
  sampleGroup({ actions: [sampleAction({ deadline: onDay('2022-09-15') })] }),
  sampleGroup({
    id: 'g2',
    prefix: 'EAG',
    name: 'Estates Advisory Group',
    members: [member('lee'), member('kiri', 'chair')],
    createdAt: '2022-07-02T08:00:00.000Z',
    actions: [
      sampleAction({ reference: 'EAG-7', task: 'Ask for\nthree quotes', deadline: onDay('2022-09-16') }),
      sampleAction({ reference: 'EAG-8', leads: [person('kiri')], deadline: onDay('2022-09-09') }),
    ],
  }),
];
const KIRI = samplePerson({ id: 'kiri', name: 'Kiri', nudging: { ...NO_PREFERENCES, zone: 'Pacific/Auckland' } });

/** What the command prints at 07:00 on Thursday 1 September 2022, of these groups and people. */
async function printed(
  words: readonly string[],
  groups: readonly Group[] = GROUPS,
  people: readonly Person[] = [KIRI],
): Promise<string> {
  let text = '';
  const store = await openMemoryStore();
  for (const group of groups) await store.changeGroup(group.id, () => ({ record: group, result: null }));
  for (const each of people) await store.changePerson(each.id, () => ({ record: each, result: null }));
  await nudgesCommand(readArguments(['nudges', '--from', 'lowdb:nowhere', ...words]), {
    databaseUrl: () => null,
    dataFolder: () => 'nowhere',
    openToRead: () => Promise.resolve(store),
    openCopy: openMemoryStore,
    messages: { plans: MESSAGES, compose: composeItem },
    now: () => '2022-09-01T06:00:00.000Z',
    print: (more) => (text += more),
    complain: (more) => (text += more),
  });
  return text;
}

/** The lines without repeated spaces and empty ones. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trimEnd().replace(/ {2,}/g, '  '))
    .filter((line) => line !== '');

it('the nudges command prints who gets which message, day by day, at the recipient’s local time', async () => {
  // Kiri's nine o'clock is the evening before in London, where the days of her group are counted.
  expect(linesOf(await printed(['--next', '2w']))).toEqual([
    'time  who  what  group  reference  due  days  task',
    'Friday 2 September 2022',
    '09:00  Kiri (Pacific/Auckland)  digest  Estates Advisory Gr…  EAG-8  2022-09-09  8  Circulate the terms of reference',
    'Thursday 8 September 2022',
    '09:00  Kiri (Pacific/Auckland)  digest  Estates Advisory Gr…  EAG-8  2022-09-09  2  Circulate the terms of reference',
    '09:00  Lee  digest  Support and Challen…  ISCG-1  2022-09-15  7  Circulate the terms of reference',
    'Friday 9 September 2022',
    '09:00  Kiri (Pacific/Auckland)  digest  Estates Advisory Gr…  EAG-8  2022-09-09  1  Circulate the terms of reference',
    '09:00  Lee  digest  Estates Advisory Gr…  EAG-7  2022-09-16  7  Ask for three quotes',
    'Wednesday 14 September 2022',
    '09:00  Lee  digest  Support and Challen…  ISCG-1  2022-09-15  1  Circulate the terms of reference',
    '6 messages, to 2 people.',
  ]);
});

it('the nudges command prints one group, one person, or from a moment by London’s clocks', async () => {
  const ofGroup = linesOf(await printed(['--group', 'eag', '--person', 'LEE']));
  expect(ofGroup.filter((line) => /-\d+ {2}/.test(line))).toEqual([
    '09:00  Lee  digest  Estates Advisory Gr…  EAG-7  2022-09-16  7  Ask for three quotes',
  ]);
  // On Thursday 15 September both come together: a last day, and the last working day before one.
  const atNine = linesOf(await printed(['--at', '2022-09-15T09:00', '--next', '1d', '--person', 'lee']));
  expect(atNine.slice(1)).toEqual([
    'Thursday 15 September 2022',
    '09:00  Lee  digest  Support and Challen…  ISCG-1  2022-09-15  0  Circulate the terms of reference',
    '  Estates Advisory Gr…  EAG-7  2022-09-16  1  Ask for three quotes',
    '1 message, to 1 person.',
  ]);
});

it('the nudges command prints the summary of a meeting, and what is late if nobody answers', async () => {
  const meetings = [{ day: '2022-09-29', start: '14:00', end: null, state: 'planned' as const }];
  const [group] = GROUPS;
  if (group === undefined) throw new Error('there is a group');
  // The 19th, of the Queen's funeral, was a bank holiday: five working days after the 15th is the 23rd.
  const text = await printed(['--at', '2022-09-22', '--next', '6d'], [{ ...group, meetings }], []);
  expect(linesOf(text).slice(1)).toEqual([
    'Thursday 22 September 2022',
    '09:00  Lee  digest  Support and Challen…  ISCG-1  2022-09-15  7 late  Circulate the terms of reference',
    'Friday 23 September 2022',
    '09:00  Lee  digest  Support and Challen…  ISCG-1  2022-09-15  8 late  Circulate the terms of reference',
    'Tuesday 27 September 2022',
    '09:00  Support and Challenge Gro…  summary  ISCG  for the meeting on 2022-09-29',
    '3 messages, to 1 person.',
  ]);
});

it('the nudges command shows what another policy would add (+), take away (-) and leave', async () => {
  const policy = ['--group', 'ISCG', '--policy', '3 and 1 days before; at 10:00', '--person', 'lee'];
  // The ISCG is Lee's home, whose hour is that of all their digests; what stays of the EAG is told for its new hour.
  expect((await printed(policy)).split('\n').map((line) => line.replace(/ {2,}/g, '  '))).toEqual([
    '  time  who  what  group  reference  due  days  task',
    '',
    '  Thursday 8 September 2022',
    '- 09:00  Lee  digest  Support and Challen…  ISCG-1  2022-09-15  7  Circulate the terms of reference',
    '',
    '  Friday 9 September 2022',
    '  10:00  Lee  digest  Estates Advisory Gr…  EAG-7  2022-09-16  7  Ask for three quotes  (instead of 09:00)',
    '',
    '  Monday 12 September 2022',
    '+ 10:00  Lee  digest  Support and Challen…  ISCG-1  2022-09-15  3  Circulate the terms of reference',
    '',
    '  Wednesday 14 September 2022',
    '  10:00  Lee  digest  Support and Challen…  ISCG-1  2022-09-15  1  Circulate the terms of reference  (instead of 09:00)',
    '',
    '1 more (+), 1 fewer (-), 2 as before, 2 of them at another hour.',
    '',
  ]);
});

it('the nudges command says so if there are no messages', async () => {
  expect(await printed([], [], [])).toBe('Nobody is told anything in the next 14 days.\n');
  expect(await printed(['--next', '1d', '--person', 'lee'])).toBe('Nobody is told anything in the next day.\n');
  expect(await printed(['--next', '2w', '--policy', 'at 10:00'], [], [])).toBe(
    'Nobody is told anything in the next 14 days, under either policy.\n',
  );
});

it('the nudges command refuses an impossible span, moment, person, group or policy, and says what is right', async () => {
  await expect(printed(['--next', 'soon'])).rejects.toThrow(
    '--next must be days or weeks such as 14d or 2w, at most 366d, not "soon".',
  );
  await expect(printed(['--next', '0d'])).rejects.toThrow('not "0d"');
  await expect(printed(['--next', '53w'])).rejects.toThrow('not "53w"');
  await expect(printed(['--at', 'noon'])).rejects.toThrow(
    '--at must be a moment such as 2022-07-14T11:00, not "noon".',
  );
  await expect(printed(['--person', 'Siôn Corn'])).rejects.toThrow('--person: nobody here is called "Siôn Corn".');
  await expect(printed(['--group', 'XX'])).rejects.toThrow(
    '--group: no group\'s references begin with "XX". There are EAG, ISCG.',
  );
  await expect(printed(['--policy', '5 days before; whenever'])).rejects.toThrow(
    '--policy: "whenever" cannot be read, or cannot be. Say for example "10, 5 and 1 working days before',
  );
});

it('the nudges command prints JSON for other programs', async () => {
  const json = JSON.parse(await printed(['--next', '1w', '--at', '2022-09-08T08:00', '--group', 'ISCG', '--json'])) as {
    messages: readonly object[];
  };
  expect(json).toEqual({
    from: '2022-09-08T07:00:00.000Z',
    until: '2022-09-15T07:00:00.000Z',
    messages: [
      {
        at: '2022-09-08T08:00:00.000Z',
        local: '2022-09-08T09:00',
        zone: 'Europe/London',
        kind: 'digest',
        to: { kind: 'person', id: 'lee', name: 'Lee' },
        groups: ['ISCG'],
        meetingDay: null,
        actions: [
          {
            group: 'ISCG',
            groupName: 'Support and Challenge Group',
            reference: 'ISCG-1',
            due: '2022-09-15',
            daysLeft: 7,
            task: 'Circulate the terms of reference',
            standsInFor: null,
          },
        ],
      },
      expect.objectContaining({ at: '2022-09-14T08:00:00.000Z' }),
    ],
  });
  const policy = ['--policy', '3 days before', '--group', 'ISCG', '--person', 'lee', '--json'];
  const { added, gone, stays } = JSON.parse(await printed(policy)) as Record<string, readonly object[]>;
  expect([added?.length, gone?.length, stays?.length]).toEqual([1, 2, 1]);
});
