import { expect, it } from 'vitest';
import { onBothStores } from '../../../fixtures/both-stores.js';
import { member, sampleGroup } from '../../../fixtures/sample-group.js';
import { type Happening, PlanLife } from './plan-life.js';
import { ROADMAP } from './roadmap.js';

/*
 * Five directorates and the six steps: d done, p in progress, - not begun, as they stand on 1 December 2021.
 *
 * directorate   led by  1 groups  2 data  3 priorities  4 vision  5 measures  6 review   done of 6, and now
 * Housing       Lee     d         d       d             d         d           p          5, review
 * Health        Mair    d         d       p             -         -           -          2, priorities
 * Schools       Owen    d         p       -             -         -           -          1, data
 * Finance       Dewi    d         d       d             p         -           -          3, vision
 * Highways      Elin    -         -       -             -         -           -          0, none
 */
const AREAS = { Housing: 'lee', Health: 'mair', Schools: 'owen', Finance: 'dewi', Highways: 'elin' } as const;
const GROUP = sampleGroup({
  isSetUp: true,
  sets: [],
  members: [member('carys', 'chair'), ...Object.values(AREAS).map((id) => member(id))],
});

const STEPS = ['focus groups', 'data analysis', 'establish priorities', 'directorate EDI vision', 'define measures'];
const done = (area: keyof typeof AREAS, upTo: number): readonly Happening[] =>
  STEPS.slice(0, upTo).map((step, at) => [
    `2021-0${7 + Math.floor(at / 2)}-20`,
    AREAS[area],
    `area ${area}: ${step} done`,
  ]);

const LIVED: readonly Happening[] = [
  ...Object.entries(AREAS).map(([area, who]): Happening => ['2021-07-06', 'carys', `add area ${area} led by ${who}`]),
  ...done('Housing', 5),
  ...done('Health', 2),
  ...done('Schools', 1),
  ...done('Finance', 3),
  ['2021-11-01', 'lee', 'area Housing: review in progress'],
  ['2021-11-01', 'lee', 'Housing vision: a home for everyone'],
  ['2021-11-02', 'lee', 'Housing pledge: every shortlist is mixed by June'],
  ['2021-11-03', 'mair', 'Health: establish priorities started'],
  ['2021-11-04', 'owen', 'area Schools: data analysis in progress'],
  ['2021-11-05', 'dewi', 'area Finance: step 4 in progress'],
];

onBothStores(`the roadmap ${ROADMAP.from}`, (open) => {
  const lived = async () => {
    const { life, asked } = await PlanLife.begin(await open(), GROUP, '2021-07-05', ROADMAP.text);
    await life.live(LIVED);
    return { life, asked };
  };
  const flat = (words: readonly string[]): string => words.join(' ').replaceAll(/\s+/g, ' ');

  it('the roadmap is kept although it has only steps', async () => {
    const { asked, life } = await lived();
    expect(asked).toContain('6 steps');
    expect((await life.plan()).steps.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('the roadmap is run by five directorates, each at its own speed', async () => {
    const { life } = await lived();
    const areas = flat(await life.say('2021-12-01', 'carys', 'plan areas'));
    expect(areas).toContain('Housing 5 of 6 steps done · now: Review / Evaluation · Lee');
    expect(areas).toContain('Health 2 of 6 steps done · now: Establish priorities · Mair');
    expect(areas).toContain('Schools 1 of 6 steps done · now: Data analysis · Owen');
    expect(areas).toContain('Finance 3 of 6 steps done · now: Creating a Directorate EDI Vision · Dewi');
    expect(areas).toContain('Highways 0 of 6 steps done · Elin');
  });

  it('a directorate sees its vision and its pledge, and each lead sees their own', async () => {
    const { life } = await lived();
    const housing = await life.say('2021-12-01', 'carys', 'plan Housing');
    expect(housing).toEqual(
      expect.arrayContaining([
        'Vision: a home for everyone',
        'Pledge: every shortlist is mixed by June',
        'Review / Evaluation: in progress',
      ]),
    );
    expect(housing).not.toContain('Nothing here.');
    expect(flat(await life.say('2021-12-01', 'mair', 'my part of the plan'))).toContain('Health 2 of 6 steps done');
    expect(await life.say('2021-12-01', 'carys', 'my part of the plan')).toContain('Nothing in this plan is yours.');
  });

  it('the roadmap has a board of its steps, without counts of zero', async () => {
    const { life } = await lived();
    const board = await life.say('2021-12-01', 'carys', 'plan');
    expect(flat(board)).toContain('Areas 5 Open Housing Open Housing Housing 5 of 6 steps done');
    for (const nothing of ['0 items', 'Red', 'Nothing is red.']) expect(board).not.toContain(nothing);
    expect(board.filter((line) => line.includes('(0)'))).toEqual([]);
  });

  it('nobody records for another directorate', async () => {
    const { life } = await lived();
    expect((await life.reply('2021-12-01', 'lee', 'area Health: establish priorities done')).kind).toBe('problem');
    expect((await life.reply('2021-12-01', 'owen', 'Finance pledge: nothing')).kind).toBe('problem');
  });
});
