import type { AnyReply } from '../../src/app/features.js';
import type { CalendarAddressReply } from '../../src/features/calendars/reply.js';
import type { PaperReply, PapersReadyReply } from '../../src/features/papers/reply.js';
import { HEAD } from './sample-actions.js';

const ready: PapersReadyReply = {
  kind: 'papers-ready',
  group: HEAD,
  meeting: '2022-11-17',
  papers: ['matters-arising', 'agenda', 'actions', 'log'],
  format: 'docx',
  language: 'both',
  isForAll: false,
};

const paper: PaperReply = {
  kind: 'paper',
  group: HEAD,
  what: 'matters-arising',
  format: 'docx',
  meeting: '2022-11-17',
  language: 'both',
  isLarge: false,
  edition: 'group',
  counts: null,
  reference: null,
  others: ['agenda', 'log'],
  way: { by: 'link', url: 'https://actions.example.org/papers/pass', minutes: 15 },
};

const address: CalendarAddressReply = {
  kind: 'calendar-address',
  url: `https://actions.example.org/calendar/${'WyJ0ZW5hbnQiLCIyOTpwZXJzb24iXQ'.repeat(3)}.${'k'.repeat(43)}.ics`,
  since: '2022-11-03',
  isRenewed: false,
};

const exemption = (reason: string) => ({
  reason,
  at: '2022-11-01T10:00:00.000Z',
  by: { id: 'claire', name: 'Claire Bennett' },
});

/** Papers that are sent by themselves, and one of them as it is given. */
export const PAPER_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'papers before a meeting': ready,
  'papers before a meeting, to a group that nobody runs': { ...ready, papers: ['matters-arising'], isForAll: true },
  'a paper by a link, with the others': paper,
  'a paper for publication': {
    ...paper,
    edition: 'published',
    others: [],
    counts: { replaced: 12, doubtful: 2, exempt: 1 },
    way: { by: 'button' },
  },
  'the address of a calendar': address,
  'what is exempt': {
    kind: 'exempt-list',
    groups: [
      {
        group: HEAD,
        rows: [
          { reference: 'ISCG-5', what: 'Settle the claim', exemption: exemption('Schedule 12A paragraph 14') },
          { reference: 'ISCG-D2', what: 'The offer stands', exemption: exemption('legal advice') },
          { reference: null, what: 'Pay of senior officers', exemption: exemption('Atodlen 12A') },
        ],
      },
    ],
  },
  'what is exempt, nothing': { kind: 'exempt-list', groups: [{ group: HEAD, rows: [] }] },
  'what is exempt, of two groups': {
    kind: 'exempt-list',
    groups: [HEAD, { ...HEAD, id: 'g2', name: 'Housing Board' }].map((group) => ({
      group,
      rows: Array.from({ length: 15 }, (_, at) => ({
        reference: `ISCG-${String(at + 1)}`,
        what: 'Settle the claim',
        exemption: exemption('Schedule 12A paragraph 14'),
      })),
    })),
  },
  'another address of a calendar': { ...address, isRenewed: true },
};
