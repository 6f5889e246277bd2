import type { AnyReply } from '../../src/app/features.js';
import { askedReply, roundReply } from '../../src/features/plan-asking/handle-view.js';
import { whichPlan } from '../../src/features/plan-asking/handle-find.js';
import { askedParts } from '../../src/features/plans/rules/asked-parts.js';
import type { HeldPlan } from '../../src/features/plans/rules/find-plan.js';
import { itemsOf } from '../../src/model/plan-item.js';
import type { ProgressRound } from '../../src/model/progress-round.js';
import { BOARD_DAY, wholePlan, wholePlanGroup } from '../fixtures/whole-plan.js';
import { largePlanGroup } from '../fixtures/large-plan.js';

const CARYS = { id: 'carys', name: 'Carys' };
const ROUND: ProgressRound = {
  number: 1,
  askedAt: '2022-10-31T09:00:00.000Z',
  askedBy: CARYS,
  due: '2022-11-11',
  people: ['sion', 'lee'],
  answers: [{ person: 'sion', at: '2022-11-02T09:00:00.000Z', by: CARYS }],
  closedAt: null,
};
const asked = (round: ProgressRound | null): HeldPlan => {
  const plan = wholePlan({ rounds: round === null ? [] : [round] });
  return { plan, group: wholePlanGroup(plan, { name: 'Race Equality Board' }) };
};
const SMALL = asked(ROUND);
const NONE = asked(null);
const DONE = asked({
  ...ROUND,
  answers: [...ROUND.answers, { person: 'lee', at: '2022-11-03T09:00:00.000Z', by: { id: 'lee', name: 'Lee' } }],
});

function large(): { readonly held: HeldPlan; readonly round: ProgressRound } {
  const { group, plan } = largePlanGroup(500);
  const people = [...askedParts(plan, itemsOf(plan, group, BOARD_DAY), group).keys()];
  const answers = people.slice(0, 30).map((person) => ({ person, at: BOARD_DAY, by: CARYS }));
  const round = { ...ROUND, people, answers };
  return { held: { group, plan: { ...plan, rounds: [round] } }, round };
}
const LARGE = large();

const shown = { reader: 'lee', now: BOARD_DAY, page: 1 };
const chair = { reader: 'carys', now: BOARD_DAY };

/** Answers about asking for progress: in a small plan, and in one with 500 items and 60 leads. */
export const PLAN_ASKING_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'progress form': askedReply(SMALL, ROUND, 'lee', shown),
  'progress form, a page further': askedReply(SMALL, ROUND, 'lee', { ...shown, page: 2 }),
  'progress form, saved and refused': askedReply(SMALL, ROUND, 'lee', {
    ...shown,
    saved: 2,
    faults: [
      { key: '1.3', why: 'reason-needed' },
      { key: 'M2', why: 'not-a-number' },
    ],
    typed: new Map([['part 1.3', { rating: 'red', text: '', next: 'Agree a budget', reading: '' }]]),
  }),
  'progress form, answered': askedReply(DONE, DONE.plan.rounds[0] ?? ROUND, 'lee', { ...shown, saved: 0 }),
  'progress form for somebody': askedReply(SMALL, ROUND, 'lee', { ...shown, reader: 'carys' }),
  'progress form with nothing': askedReply(SMALL, ROUND, 'owen', { ...shown, reader: 'owen' }),
  'progress form of many': askedReply(LARGE.held, LARGE.round, 'lead-7', { ...shown, reader: 'lead-7' }),
  'progress form, over': askedReply(
    asked({ ...ROUND, closedAt: BOARD_DAY }),
    { ...ROUND, closedAt: BOARD_DAY },
    'lee',
    shown,
  ),
  'who has answered': roundReply(SMALL, chair),
  'who has answered, just asked': roundReply(SMALL, chair, { did: 'asked' }),
  'who has answered, reminded': roundReply(SMALL, chair, {
    did: 'reminded',
    number: 1,
    not: [{ name: 'Owen', why: 'away' }],
  }),
  'who has answered of 60': roundReply(LARGE.held, chair),
  'who has answered, nobody asked': roundReply(NONE, chair),
  'who has answered, for a member': roundReply(SMALL, { reader: 'mair', now: BOARD_DAY }),
  'progress, which plan': whichPlan([SMALL, LARGE.held], 'ask', '2022-11-30'),
};
