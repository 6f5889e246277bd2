import { newPart, type Return } from '../../src/model/return.js';
import { sampleReturn } from '../fixtures/sample-return.js';

/** A return of Lee's, who asks for more time. */
export const RETURN: Return = sampleReturn({
  title: 'SECRET return',
  due: '2022-12-30',
  parts: [
    {
      ...newPart({ id: 'lee', name: 'Lee' }),
      requests: [
        {
          id: '1',
          by: { id: 'lee', name: 'Lee' },
          at: '2022-09-01T08:00:00.000Z',
          day: '2023-01-06',
          reason: 'legal are late',
          state: 'open',
          decidedBy: null,
          decidedAt: null,
          answer: null,
          given: null,
        },
      ],
    },
  ],
});
