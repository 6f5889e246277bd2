import { describe, expect, it } from 'vitest';
import { hear } from '../../src/app/hear.js';
import { readDeadline } from '../../src/reading/deadlines/read-deadline.js';
import { outcome, saidOn } from '../reading/deadlines/said.js';

const about = (kind: string, more: object = {}) => ({ kind, reference: 'ISCG-1', ...more });
const DONE = about('done', { note: null });
const CANCELLED = about('cancel', { reason: null });
const LIST = { kind: 'list', page: 1 };

describe('a command in Welsh that was once not understood', () => {
  it.each<readonly [string, object]>([
    ['fy nghamau i', { ...LIST, scope: 'mine' }],
    ['fy camau', { ...LIST, scope: 'mine' }],
    ['y camau', { ...LIST, scope: 'open' }],
    ['gamau', { ...LIST, scope: 'open' }],
    ['dangos y camau', { ...LIST, scope: 'open' }],
    ['dangoswch y camau', { ...LIST, scope: 'open' }],
    ['yr holl gamau', { ...LIST, scope: 'open' }],
    ['yn hwyr', { ...LIST, scope: 'overdue' }],
    ['beth sydd yn hwyr', { ...LIST, scope: 'overdue' }],
    ['y crynodeb', { kind: 'summary' }],
    ['siaradwch Gymraeg', { kind: 'language', language: 'cy' }],
    ["wedi'u cwblhau ISCG-1", DONE],
    ['rwyf wedi cwblhau ISCG-1', DONE],
    ['rydyn ni wedi cwblhau ISCG-1', DONE],
    ["wedi'i wneud ISCG-1", DONE],
    ['cau ISCG-1', DONE],
    ['ISCG-1 wedi cau', DONE],
    ["ISCG-1 wedi'i ganslo", CANCELLED],
    ['tynnwch ISCG-1 oddi ar y rhestr', CANCELLED],
    ['dangoswch ISCG-1', about('show')],
    ['agor ISCG-1', about('show')],
    ['statws ISCG-1', about('show')],
    ['ail-agor ISCG-1', about('reopen')],
    ['symudwch ISCG-1 i 12 Rhagfyr', about('deadline', { words: '12 Rhagfyr' })],
    ['gohiriwch ISCG-1 tan 12 Rhagfyr', about('deadline', { words: '12 Rhagfyr' })],
    ['newid dyddiad cau ISCG-1 i 12 Rhagfyr', about('deadline', { words: '12 Rhagfyr' })],
    ['ychwanegwch nodyn i ISCG-1: drafft yn barod', about('note', { text: 'drafft yn barod' })],
    ['stopiwch y nodiadau atgoffa', { kind: 'mute', muted: true }],
    ['dechreuwch y nodiadau atgoffa', { kind: 'mute', muted: false }],
    ['tynnu fy nghais yn ol ISCG-1', about('withdraw-request')],
  ])('is understood now: %s', (said, command) => {
    expect(hear(said, { isLocal: false })).toEqual(command);
  });
});

/** Thursday 13 October 2022. */
const OCTOBER = saidOn('2022-10-13');

describe('a deadline in Welsh that was once misread or not read', () => {
  it.each([
    ['erbyn y dydd Gwener olaf o Dachwedd', '2022-11-25'],
    ['erbyn Calan Gaeaf', '2022-11-01'],
    ['cyn y cyfarfod ar 8 Medi', '2023-09-08'],
    ['cyn cyfarfod mis Medi', '2023-09-30'],
    ['erbyn y cyntaf o Fedi', '2023-09-01'],
    ['erbyn y pymthegfed o Fedi', '2023-09-15'],
    ['wythnos gyntaf mis Tachwedd', '2022-11-07'],
    ['ail wythnos mis Tachwedd', '2022-11-14'],
    ['wythnos olaf mis Tachwedd', '2022-11-30'],
    ['o fewn un mis ar ddeg', '2023-09-13'],
    ['erbyn Gŵyl Ddewi', '2023-03-01'],
    ['erbyn y Sulgwyn', '2023-05-28'],
    ["erbyn dechrau'r flwyddyn", '2023-01-01'],
    ['erbyn canol dydd', '2022-10-13'],
    ['cyn gynted a phosibl', 'none'],
    ['cyn gynted ag y bo modd', 'none'],
    ['dim dyddiad cau', 'none'],
    ['ar fyrder', 'none'],
    ['bob pythefnos', 'ongoing'],
    ['every fortnight', 'ongoing'],
  ])('is read now: %s is %s', (said, due) => {
    expect(outcome(readDeadline(said, OCTOBER))).toBe(due);
  });
});
