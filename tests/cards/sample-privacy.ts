import type { AnyReply } from '../../src/app/features.js';
import { TRACE_KINDS } from '../../src/features/privacy/rules/trace.js';
import { HEAD, HOSTILE } from './sample-actions.js';

const place = { kind: 'group', id: HEAD.id } as const;
const where = `groups/${HEAD.id}.json`;

const page = (traces: Extract<AnyReply, { kind: 'my-data' }>['traces'], pages: number): AnyReply => ({
  kind: 'my-data',
  traces,
  page: Math.min(2, pages),
  pages,
  total: traces.length,
  zone: 'Europe/London',
});

/** A page of what is kept about somebody, of every kind, hostile and long, and of nothing. */
export const MY_DATA_ANSWERS: Readonly<Record<string, AnyReply>> = {
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

const history = (entries: Extract<AnyReply, { kind: 'history' }>['entries'], pages: number): AnyReply => ({
  kind: 'history',
  group: HEAD,
  reference: 'ISCG-3',
  task: HOSTILE,
  entries,
  page: Math.min(2, pages),
  pages,
  total: entries.length * pages,
});

const BY = { id: '29:claire', name: 'Claire Bennett' };
const at = '2022-10-10T09:30:00.000Z';

/** Histories: of every kind of change, of long hostile words, and of nothing. */
export const HISTORY_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'history of every kind': history(
    [
      { at, by: BY, change: 'logged', from: null, to: null, words: null },
      { at, by: BY, change: 'task', from: 'Draft it', to: HOSTILE, words: null },
      { at, by: BY, change: 'deadline', from: '2022-09-30', to: 'next meeting', words: null },
      { at, by: BY, change: 'leads', from: 'Siân Rees', to: 'a former member', words: null },
      { at, by: BY, change: 'done', from: 'open', to: 'done', words: 'sent to all' },
      { at, by: { id: 'former-1', name: 'a former member' }, change: 'noted', from: null, to: null, words: HOSTILE },
      { at, by: BY, change: 'held', from: null, to: null, words: null },
    ],
    3,
  ),
  'history of long words': history(
    Array.from({ length: 10 }, () => ({
      at,
      by: { id: 'x', name: 'Llŷr '.repeat(50) },
      change: 'task' as const,
      from: '☂ '.repeat(2000),
      to: '*_<at>'.repeat(700),
      words: 'long '.repeat(900),
    })),
    2,
  ),
  'history of nothing': history([], 1),
};
