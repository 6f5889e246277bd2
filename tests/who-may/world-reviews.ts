import type { Review } from '../../src/model/review.js';
import { onDay } from '../fixtures/sample-group.js';
import { NOW } from '../fixtures/sample-services.js';

/** Minutes that were read and are not logged. */
export const REVIEW: Review = {
  id: 'g1/r1',
  tenant: 't1',
  group: 'g1',
  at: NOW,
  by: { id: 'carys', name: 'Carys' },
  title: null,
  items: [
    {
      kind: 'explicit',
      task: 'SECRET item',
      leads: [],
      deadline: onDay('2022-12-01'),
      quote: 'SECRET item',
      line: 1,
      isChosen: true,
    },
  ],
  known: [],
  decisions: [],
  knownDecisions: [],
  held: '2022-09-01',
  isHeldSaid: true,
  text: '',
};

/** A plan of the group that was read and is not kept. */
export const DRAFT: Review = {
  ...REVIEW,
  id: 'g1/p1',
  items: [],
  plan: {
    updates: null,
    title: 'SECRET plan',
    period: { from: null, to: null },
    themes: [],
    scheme: { rule: 'status', words: {} },
    source: null,
    items: [
      {
        kind: 'recommendation',
        key: '1.1',
        under: null,
        theme: null,
        text: 'SECRET recommendation',
        leads: [],
        deadline: onDay('2022-12-01'),
        needsBase: false,
        response: null,
        status: null,
        progress: null,
        isChosen: true,
        isChange: false,
      },
    ],
    measures: [],
    phases: [],
    steps: [],
    risks: [],
    problems: [],
    gone: [],
    same: 0,
  },
};
