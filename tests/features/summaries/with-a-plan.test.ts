import { expect, it } from 'vitest';
import { availabilityFrom } from '../../../src/delivery/recipient.js';
import { defaultPoliciesIn } from '../../../src/model/default-policy.js';
import { mattersArising } from '../../../src/features/matters/rules/begin-review.js';
import { summaryReply } from '../../../src/features/summaries/handle.js';
import { showReply } from '../../../src/app/show-reply.js';
import { sampleAction, onDay } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import { BOARD_DAY, PLAN_ACTIONS, wholePlan, wholePlanGroup } from '../../fixtures/whole-plan.js';
import { partsOf } from '../../cards/walk-card.js';

const MEETING = { day: '2022-12-01', start: '10:00', end: null, state: 'planned' } as const;
const OWN = sampleAction({
  reference: 'ISCG-9',
  task: 'write to the Trust',
  deadline: onDay('2022-11-20'),
  source: 'nine',
});
const GROUP = wholePlanGroup(wholePlan(), { actions: [...PLAN_ACTIONS, OWN], meetings: [MEETING], nextNumber: 10 });

async function summarised() {
  const { services } = await sampleServices();
  await services.store.changeGroup('g1', () => ({ record: GROUP, result: null }));
  return summaryReply(services.store, GROUP, MEETING, BOARD_DAY);
}

it('a summary has plan items in one part of their own, and actions only linked to a plan among its actions', async () => {
  const { summary, plans } = await summarised();
  const shown = [...summary.escalated, ...summary.overdue, ...summary.dueByMeeting, ...summary.later, ...summary.done];
  expect(shown.map(({ reference }) => reference)).toEqual(['ISCG-3', 'ISCG-9']);
  expect(plans).toHaveLength(1);
  const [plan] = plans ?? [];
  expect(plan?.counts).toEqual({ red: 2, amber: 2, green: 1, blue: 1, unrated: 0, total: 6 });
  expect(plan?.reds.map(({ key }) => key)).toEqual(['1.2', '2.1']);
  expect(plan?.due.map(({ key }) => key)).toEqual(['2.2']);
  expect(plan?.gates.map(({ title }) => title)).toEqual([
    'Question set signed off',
    'Panel make-up agreed',
    'Assessment day',
  ]);
});

it('the card of a summary says so in words, with the way to the whole plan', async () => {
  const { card } = showReply(await summarised(), 'en');
  const words = partsOf(card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));
  expect(words).toContain('Race Equality Plan');
  expect(words).toContain('Red 2 · amber 2 · green 1 · blue 1 · 6 in all');
  expect(words).toContain('1.2 Review how senior posts are advertised');
  expect(words).toContain('The whole plan ›');
});

it('the summary of a group without a plan has no such part', async () => {
  const { services } = await sampleServices();
  const reply = await summaryReply(services.store, { ...GROUP, plans: [] }, MEETING, BOARD_DAY);
  expect(reply.plans).toBeUndefined();
});

it('matters arising goes only through plan items that are late or due by the meeting', () => {
  const references = mattersArising(
    GROUP,
    '2022-11-30T09:00:00.000Z',
    availabilityFrom(new Map(), defaultPoliciesIn([GROUP])),
  );
  // ISCG-4 is a late task, ISCG-2 is due on 31 December.
  expect([...references].sort()).toEqual(['ISCG-3', 'ISCG-4', 'ISCG-9']);
});
