import { person } from '../fixtures/sample-group.js';
import { recommendation, samplePlan } from '../fixtures/sample-plan.js';
import { NOW } from '../fixtures/sample-services.js';

/** A plan with an item of Lee's and one of Olwen's. */
export const PLAN = samplePlan({
  rounds: [
    {
      number: 1,
      askedAt: '2022-09-12T08:00:00.000Z',
      askedBy: { id: 'carys', name: 'Carys' },
      due: '2022-09-20',
      people: ['lee', 'olwen'],
      answers: [],
      closedAt: null,
    },
  ],
  recommendations: [
    recommendation('1.1', { text: 'SECRET of lee' }),
    recommendation('1.2', { text: 'Draft the brief', leads: [person('olwen')] }),
  ],
  measures: [
    {
      key: 'M1',
      text: 'SECRET measure',
      theme: null,
      area: null,
      unit: null,
      direction: 'up',
      baseline: null,
      target: null,
      readings: [],
    },
  ],
  phases: [
    {
      key: '1a',
      title: 'SECRET phase',
      start: null,
      end: null,
      firstEnd: null,
      needs: [],
      gates: [
        {
          number: 1,
          title: 'SECRET gate',
          day: null,
          firstDay: null,
          signer: person('lee'),
          signedOff: null,
          waived: null,
        },
      ],
    },
  ],
  steps: [{ key: 'S1', title: 'Look at the data' }],
  areas: [{ name: 'Housing', leads: [person('lee')], steps: {}, vision: null, pledge: null }],
  risks: [
    {
      key: 'R1',
      text: 'SECRET risk',
      owner: person('lee'),
      likelihood: null,
      impact: null,
      mitigation: null,
      at: NOW,
      by: { id: 'carys', name: 'Carys' },
      closed: null,
    },
  ],
});
