import type { Answer } from '../../src/core/answers/answer.js';
import { TRACE_KINDS } from '../../src/core/privacy/trace.js';
import { HEAD, HOSTILE } from './sample-actions.js';

const place = { kind: 'group', id: HEAD.id } as const;
const where = `groups/${HEAD.id}.json`;

const page = (traces: Extract<Answer, { kind: 'my-data' }>['traces'], pages: number): Answer => ({
  kind: 'my-data',
  traces,
  page: Math.min(2, pages),
  pages,
  total: traces.length,
  zone: 'Europe/London',
});

/** A page of what is kept about somebody, of every kind, hostile and long, and of nothing. */
export const MY_DATA_ANSWERS: Readonly<Record<string, Answer>> = {
  'my data of every kind': page(
    TRACE_KINDS.map((kind, at) => ({
      kind,
      place,
      where,
      group: at % 3 === 0 ? null : HEAD,
      reference: at % 2 === 0 ? 'ISCG-3' : null,
      at: at % 4 === 0 ? null : '2022-10-10T09:00:00.000Z',
      text: at % 5 === 0 ? null : HOSTILE,
      isHidden: at % 7 === 0,
    })),
    3,
  ),
  'my data, long': page(
    Array.from({ length: 12 }, () => ({
      kind: 'named' as const,
      place,
      where,
      group: HEAD,
      reference: 'ISCG-3',
      at: null,
      text: 'Llŷr ☂ '.repeat(500),
      isHidden: false,
    })),
    1,
  ),
  'my data of nobody': page([], 1),
};
