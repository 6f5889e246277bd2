import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd, Tom Marsh\n\n';
const actions = (text: string) =>
  readMinutes(`${HEAD}${text}\n`, { held: '2026-11-12', next: null, nation: 'england-and-wales' }).actions.map(
    ({ task, owners, said }) => [task, owners, said],
  );

it('a plan with objectives, measures and resources gives its actions and when they are due', () => {
  const text = [
    '\tObjective\tAction\tSuccess Criteria\tWhen\tResources\tMonitoring',
    '1.\tA warm hall\tAsk for a price for windows\tThe hall is warm\tSummer term\tTime\tHead',
    '2.\tLess waste\tSort the bins and label them\tFewer bins\tEaster 2027\tNone\tHead',
  ].join('\n');
  expect(actions(text)).toEqual([
    ['Ask for a price for windows', [], 'Summer term'],
    ['Sort the bins and label them', [], 'Easter 2027'],
  ]);
});

it('the same in Welsh, and with costs and leads', () => {
  expect(actions('Amcan\tCam gweithredu\tPryd\tAdnoddau\nNeuadd gynnes\tGofyn am bris\tTymor yr haf\tAmser')).toEqual([
    ['Gofyn am bris', [], 'Tymor yr haf'],
  ]);
  expect(actions('Aim\tAction\tCost\tLead\nA warm hall\tAsk for a price\t£40\tTom')).toEqual([
    ['Ask for a price', ['Tom'], null],
  ]);
});

it.each(['4. Short term activity (March - May)', 'Medium-term actions', 'Now', 'Next', 'Camau tymor byr'])(
  'a list under a stage of a plan is one of actions: %s',
  (heading) => {
    expect(actions(`${heading}\n\n- Paint the hall\n- New map for the park`)).toEqual([
      ['Paint the hall', [], null],
      ['New map for the park', [], null],
    ]);
  },
);

it('a month in brackets at the end is a deadline without its brackets', () => {
  expect(actions('Actions\n\n- Finalisation of the rota (March).\n- Buy a mower')).toEqual([
    ['Finalisation of the rota', [], 'March'],
    ['Buy a mower', [], null],
  ]);
});

it('a word for what was done is no item of a list', () => {
  expect(actions('Next steps:\n- Merged\n- Ring the mill')).toEqual([['Ring the mill', [], null]]);
});
