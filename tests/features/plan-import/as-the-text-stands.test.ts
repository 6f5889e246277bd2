import { expect, it } from 'vitest';
import { itemsOf } from '../../../src/model/plan-item.js';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { PlanBot } from '../plan-progress/plan-bot.js';
import { sampleGroup } from '../../fixtures/sample-group.js';

/** Thursday 1 February 2024 at 10:00 in London. */
const FEB = '2024-02-01T10:00:00.000Z';

async function itemsIn(text: string) {
  const bot = await PlanBot.on(await openMemoryStore(), sampleGroup({ isSetUp: true }));
  await bot.press(await bot.say(`plan:\n${text}`, 'carys', FEB), 'plan-keep', {}, 'carys', FEB);
  const group = await bot.store.findGroup('g1', 'all');
  const [plan] = group?.plans ?? [];
  if (group === null || plan === undefined) throw new Error('There is no plan.');
  return { rule: plan.scheme.rule, items: itemsOf(plan, group, FEB) };
}

it.each([
  ['Status', ['Completed', 'In progress', 'Planned, not started', 'Not started (late)']],
  ['RAG', ['Green', 'Amber', 'Blue', 'Red']],
])('a table whose actions give their %s is rated by status, as it counts them', async (column, said) => {
  const days = ['31 December 2023', '30 June 2024', '30 September 2024', '31 January 2024'];
  const rows = said.map((one, at) => `Workforce,W${at + 1},Do what ${at + 1} says,Lee,${days[at] ?? ''},"${one}"`);
  const { rule, items } = await itemsIn(`Theme,Reference,Action,Lead,Deadline,${column}\n${rows.join('\n')}`);
  expect(rule).toBe('status');
  expect(items.map(({ key, colour }) => [key, colour])).toEqual([
    ['W1', 'green'],
    ['W2', 'amber'],
    ['W3', 'blue'],
    ['W4', 'red'],
  ]);
});

it('a remark on an item that is only planned does not begin it', async () => {
  const { items } = await itemsIn(
    [
      'Theme,Reference,Action,Lead,Deadline,Status,Progress',
      'Workforce,W1,Develop the training,Lee,30 September 2024,"Planned, not started",The budget is agreed',
      'Workforce,W2,Relaunch the contacts,Lee,30 September 2024,In progress,Two of six are named',
    ].join('\n'),
  );
  expect(items.map(({ key, colour, notes }) => [key, colour, notes.map(({ text }) => text)])).toEqual([
    ['W1', 'blue', ['The budget is agreed']],
    ['W2', 'amber', ['Two of six are named']],
  ]);
});

it.each(['Oct 2022 - On-going', 'January 2023 then rolling', 'Spring 2023-ongoing', 'Ongoing'])(
  'an ongoing item, “%s”, has no last day and is not late',
  async (timeline) => {
    const { items } = await itemsIn(
      `# Skills Plan\n\n## Workforce\n\n1.1 Set up a network\nLead: Lee\nTimeline: ${timeline}\n\n1.2 Sign the compact\nLead: Lee\nTimeline: June 2024`,
    );
    expect(items.map(({ key, due, isOngoing }) => [key, due, isOngoing])).toEqual([
      ['1.1', null, true],
      ['1.2', '2024-06-30', false],
    ]);
    expect(items[0]?.colour).toBe('blue');
  },
);

it('a reference as long as a sentence is cut, and stays unique', async () => {
  const long = 'The first of the many things that we want to do together';
  const row = `Workforce,${long},Meet,Lee,30 June 2024,In progress`;
  const { items } = await itemsIn(
    `Theme,Reference,Action,Lead,Deadline,Status\n${row}\n${row.replace('Meet', 'Write')}`,
  );
  expect(items.map(({ key }) => key)).toEqual([
    'The first of the many things that we wan',
    'The first of the many things that we wan-2',
  ]);
});
