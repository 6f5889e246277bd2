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
  others: ['agenda', 'log'],
  way: { by: 'link', url: 'https://actions.example.org/papers/pass', minutes: 15 },
};

const address: CalendarAddressReply = {
  kind: 'calendar-address',
  url: `https://actions.example.org/calendar/${'WyJ0ZW5hbnQiLCIyOTpwZXJzb24iXQ'.repeat(3)}.${'k'.repeat(43)}.ics`,
  since: '2022-11-03',
  isRenewed: false,
};

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
  'another address of a calendar': { ...address, isRenewed: true },
};
