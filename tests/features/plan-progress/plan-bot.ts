import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Group } from '../../../src/model/group.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Services } from '../../../src/ports/services.js';
import type { Store } from '../../../src/ports/store.js';
import { partsOf, textsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { groupWithPlan, plannedAction, recommendation, samplePlan } from '../../fixtures/sample-plan.js';
import { onDay, person, sampleAction } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

/** Tuesday 1 November 2022 at 10:00 in London, at UTC+0. */
export const NOV = '2022-11-01T10:00:00.000Z';

const CARYS = { id: 'carys', name: 'Carys' };
const gate = (number: number, title: string, day: string, signer: string | null = null) => ({
  number,
  title,
  day,
  firstDay: day,
  signer: signer === null ? null : person(signer),
  signedOff: null,
  waived: null,
});

/**
 * Plan 1: 1.3 with commitments 1.3a of Lee's and 1.3b of Mair's; 2.1 of Lee's, which is itself an action; attendees; two
 * phases, the pack of Lee's before the assessment day; a risk; and two areas.
 */
export const PLAN: Plan = samplePlan({
  recommendations: [
    recommendation('1.3', { text: 'Open the leadership scheme', deadline: onDay('2022-12-31') }),
    recommendation('2.1', { text: 'Publish the data' }),
  ],
  measures: [
    {
      key: 'M1',
      text: 'People who come to events',
      theme: null,
      area: null,
      unit: 'attendees',
      direction: 'up',
      baseline: 400,
      target: 600,
      readings: [],
    },
  ],
  phases: [
    {
      key: '1a',
      title: 'Preparation',
      start: '2022-09-01',
      end: '2022-10-28',
      firstEnd: '2022-10-28',
      needs: [],
      gates: [gate(1, 'Information pack', '2022-10-28', 'lee')],
    },
    {
      key: '2',
      title: 'Assessment',
      start: '2022-11-01',
      end: '2022-12-01',
      firstEnd: '2022-12-01',
      needs: ['1a'],
      gates: [gate(1, 'Assessment day', '2022-12-01')],
    },
  ],
  steps: [
    { key: 'S1', title: 'Data analysis' },
    { key: 'S2', title: 'Vision and pledge' },
  ],
  areas: [
    { name: 'Housing', leads: [person('lee')], steps: {}, vision: null, pledge: null },
    { name: 'Health', leads: [person('mair')], steps: {}, vision: null, pledge: null },
  ],
  risks: [
    {
      key: 'R1',
      text: 'The data come late',
      owner: null,
      likelihood: 'low',
      impact: null,
      mitigation: null,
      at: '2022-07-01T08:00:00.000Z',
      by: CARYS,
      closed: null,
    },
  ],
});

export const GROUP: Group = {
  ...groupWithPlan(
    PLAN,
    plannedAction('ISCG-1', { kind: 'commitment', key: '1.3a', under: '1.3' }),
    plannedAction('ISCG-2', { kind: 'commitment', key: '1.3b', under: '1.3' }, { leads: [person('mair')] }),
    plannedAction('ISCG-3', { kind: 'recommendation', key: '2.1', under: '2.1' }),
    sampleAction({ reference: 'ISCG-4', task: 'Ask the board' }),
  ),
  isSetUp: true,
};

/** What people say and press in the group, Carys where nobody is named, on 1 November 2022. */
export class PlanBot {
  constructor(
    readonly services: Services,
    readonly store: Store,
  ) {}

  static async on(store: Store, group: Group = GROUP): Promise<PlanBot> {
    await store.changeGroup('g1', () => ({ record: group, result: null }));
    return new PlanBot((await sampleServices({ store })).services, store);
  }

  say(said: string, who = 'carys', now = NOV): Promise<AnyReply> {
    return answerCommand(
      this.services,
      askerOf(who, { now, activity: `${who}${said}${now}` }),
      hear(said, { isLocal: false }),
      null,
    );
  }

  press(reply: AnyReply, verb: string, more: object = {}, who = 'carys', now = NOV): Promise<AnyReply> {
    const found = partsOf(showReply(reply, 'en').card).find((part) => part['verb'] === verb);
    const button = readButton({ ...(found?.['data'] as object), ...more, verb });
    if (found === undefined || button === null) throw new Error(`no button ${verb}`);
    const activity = JSON.stringify([verb, more, who, now]);
    return answerButton(this.services, askerOf(who, { now, activity }), button, null);
  }

  async plan(): Promise<Plan> {
    const plan = (await this.store.findGroup('g1', 'all'))?.plans[0];
    if (plan === undefined) throw new Error('no plan');
    return plan;
  }

  async action(reference: string) {
    return (await this.store.findGroup('g1', 'all'))?.actions.find((one) => one.reference === reference);
  }
}

/** The texts of a card, labels and values too. */
export const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] => [
  ...textsOf(showReply(reply, language).card).map(({ text }) => String(text)),
  ...partsOf(showReply(reply, language).card).flatMap(({ facts }) =>
    ((facts ?? []) as { title: string; value: string }[]).map(({ title, value }) => `${title}: ${value}`),
  ),
];
