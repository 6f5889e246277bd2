import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { askedFor } from '../../../src/features/lists/rules/asked.js';

const read = (message: string): unknown => hear(message, { isLocal: false });
const ask = (asked: Parameters<typeof askedFor>[0]): unknown => ({ kind: 'ask', asked: askedFor(asked) });
const list = (scope: string): unknown => ({ kind: 'list', scope, page: 1 });
const who = (...names: string[]): { said: string; id: null }[] => names.map((said) => ({ said, id: null }));
const look = (words: string): unknown => expect.objectContaining({ kind: 'look-up', words });

describe('a question about many people', () => {
  it('is about the first twenty of them', () => {
    const names = Array.from({ length: 25 }, (_, at) => `Person ${at}`);
    expect(askedFor({ who: who(...names) }).who.map(({ said }) => said)).toEqual(names.slice(0, 20));
  });
});

describe('a request for a whole list', () => {
  it.each([
    ['what’s mine?', 'mine'],
    ['what have I got to do?', 'mine'],
    ['what do I still owe?', 'mine'],
    ['my tasks', 'mine'],
    ['fy nghamau i', 'mine'],
    ['fy camau', 'mine'],
    ['fy nghamau gweithredu', 'mine'],
    ['beth sydd gen i i’w wneud?', 'mine'],
    ['what is late?', 'overdue'],
    ['anything overdue?', 'overdue'],
    ['beth sydd yn hwyr', 'overdue'],
    ['yn hwyr', 'overdue'],
    ['beth sy’n hwyr?', 'overdue'],
    ['camau hwyr', 'overdue'],
    ['Overdue, worst first.', 'overdue'],
    ['Pa gamau sy’n hwyr?', 'overdue'],
    ['oes rhywbeth yn hwyr?', 'overdue'],
    ['what’s outstanding?', 'open'],
    ['show me all the actions', 'open'],
    ['y camau', 'open'],
    ['dangos y camau', 'open'],
    ['dangoswch y camau', 'open'],
    ['yr holl gamau', 'open'],
    ['gamau', 'open'],
    ['dangos yr holl gamau', 'open'],
    ['completed actions', 'closed'],
    ['wedi’u cwblhau', 'closed'],
  ])('is recognised in “%s”', (said, scope) => {
    expect(read(said)).toEqual(list(scope));
  });
});

describe('a request for somebody’s actions', () => {
  it.each([
    ['what does Tomos still owe us?', { who: who('Tomos') }],
    ['what does Siân have to do?', { who: who('Siân') }],
    ['what has Gwen Lloyd got left?', { who: who('Gwen Lloyd') }],
    ['what’s outstanding for Siân', { who: who('Siân') }],
    ['what is still open for the Head of Housing?', { who: who('the Head of Housing') }],
    ['Gwen’s overdue ones', { who: who('Gwen'), state: 'overdue' }],
    ['show me Tomos’s actions', { who: who('Tomos') }],
    ['actions for Comms team', { who: who('Comms team') }],
    ['overdue actions for Siân and Tomos', { who: who('Siân', 'Tomos'), state: 'overdue' }],
    ['what’s outstanding for the policy leads?', { who: who('the policy leads') }],
    ['what is late with Gwen?', { who: who('Gwen'), state: 'overdue' }],
    ['what is due from Tomos before Christmas', { who: who('Tomos'), when: 'before Christmas' }],
    ['what did Gwen finish over the summer?', { who: who('Gwen'), state: 'done', when: 'over the summer' }],
    ['what has Siân still not done?', { who: who('Siân') }],
    ['pa gamau sydd gan Tomos?', { who: who('Tomos') }],
    ['beth sydd gan Tomos ar ôl?', { who: who('Tomos') }],
    ['beth sy’n hwyr gan Siân', { who: who('Siân'), state: 'overdue' }],
    ['camau Siân Rees', { who: who('Siân Rees') }],
    ['camau hwyr Gwen', { who: who('Gwen'), state: 'overdue' }],
    ['who hasn’t done theirs?', {}],
    ['who still owes us anything?', {}],
    ['who’s late?', { state: 'overdue' }],
    ['pwy sydd heb orffen?', {}],
    ['pwy sy’n hwyr?', { state: 'overdue' }],
  ] as const)('is recognised in “%s”', (said, asked) => {
    expect(read(said)).toEqual(ask(asked as never));
  });
});

describe('a request for what is due at a time', () => {
  it.each([
    ['due this week', 'this week'],
    ['what’s due this week?', 'this week'],
    ['what is due before Christmas?', 'before Christmas'],
    ['anything due by the next meeting', 'by the next meeting'],
    ['what’s due by half term', 'by half term'],
    ['what’s due for the November meeting?', 'for the November meeting'],
    ['actions due in November', 'in November'],
    ['what needs to be done by Friday?', 'by Friday'],
    ['beth sydd i’w wneud cyn y Nadolig?', 'cyn y Nadolig'],
    ['beth sydd i’w gwblhau yr wythnos hon', 'yr wythnos hon'],
    ['camau i’w cwblhau erbyn hanner tymor', 'erbyn hanner tymor'],
  ])('is recognised in “%s”', (said, when) => {
    expect(read(said)).toEqual(ask({ when }));
  });
});

describe('a request for what was closed', () => {
  it.each([
    ['what did we finish over the summer?', 'done', 'over the summer'],
    ['what did we get done last month', 'done', 'last month'],
    ['done since 1 July', 'done', 'since 1 July'],
    ['completed since the last meeting', 'done', 'since the last meeting'],
    ['what was done between 1 July and 30 September?', 'done', 'between 1 July and 30 September'],
    ['what has been finished this month?', 'done', 'this month'],
    ['closed last week', 'closed', 'last week'],
    ['what was cancelled?', 'cancelled', null],
    ['cancelled actions', 'cancelled', null],
    ['what was cancelled since July?', 'cancelled', 'since July'],
    ['beth wnaethon ni dros yr haf?', 'done', 'dros yr haf'],
    ['wedi’u cwblhau ers mis Gorffennaf', 'done', 'ers mis Gorffennaf'],
    ['camau wedi’u canslo', 'cancelled', null],
  ] as const)('is recognised in “%s”', (said, state, when) => {
    expect(read(said)).toEqual(ask({ state, when }));
  });
});

describe('a request for actions in a state', () => {
  it.each([
    ['no deadline', 'undated'],
    ['which actions have no deadline?', 'undated'],
    ['actions without a date', 'undated'],
    ['heb ddyddiad cau', 'undated'],
    ['unassigned', 'leaderless'],
    ['what has nobody got?', 'leaderless'],
    ['actions without a lead', 'leaderless'],
    ['which ones does nobody lead?', 'leaderless'],
    ['camau heb arweinydd', 'leaderless'],
    ['requests', 'requested'],
    ['what’s waiting for the chair?', 'requested'],
    ['who has asked for more time?', 'requested'],
    ['ceisiadau', 'requested'],
    ['no update', 'silent'],
    ['which ones have no update?', 'silent'],
    ['camau heb ddiweddariad', 'silent'],
    ['what’s coming up?', 'soon'],
    ['due soon', 'soon'],
  ] as const)('is recognised in “%s”', (said, state) => {
    expect(read(said)).toEqual(ask({ state }));
  });

  it.each([
    ['anything late in housing?', 'overdue', 'housing'],
    ['what’s outstanding in Housing Board', 'open', 'Housing Board'],
    ['unrhyw beth hwyr yn tai', 'overdue', 'tai'],
  ] as const)('is recognised with its place in “%s”', (said, state, within) => {
    expect(read(said)).toEqual(ask({ state, within }));
  });

  it.each([
    ['what came out of the last meeting?', 'the last meeting'],
    ['actions from the last meeting', 'the last meeting'],
    ['what did we agree at the September meeting', 'the September meeting'],
    ['beth ddaeth o’r cyfarfod diwethaf?', 'cyfarfod diwethaf'],
    ['camau o’r cyfarfod diwethaf', 'cyfarfod diwethaf'],
  ])('is recognised with its meeting in “%s”', (said, raised) => {
    expect(read(said)).toEqual(ask({ state: 'all', raised }));
  });
});

describe('a request for an action by its words', () => {
  it.each([
    ['find budget', 'budget'],
    ['search for the Trust', 'Trust'],
    ['find the bit about interpreters', 'interpreters'],
    ['look for anything about leaflets', 'leaflets'],
    ['anything about the budget?', 'the budget'],
    ['actions about housing', 'housing'],
    ['chwilio cyllideb', 'cyllideb'],
    ['chwilio am y gyllideb', 'gyllideb'],
    ['unrhyw beth am y gyllideb?', 'y gyllideb'],
  ])('is a search in “%s”', (said, words) => {
    expect(read(said)).toMatchObject({ kind: 'ask', asked: { state: 'all', find: words } });
  });

  it.each([
    ['who is looking after the leaflet?', 'leaflet'],
    ['who’s doing the costings?', 'costings'],
    ['when is the costings due?', 'costings'],
    ['when’s the brief due', 'brief'],
    ['what’s the latest on the leaflet?', 'leaflet'],
    ['any news on the terms of reference?', 'terms of reference'],
    ['is the brief done yet?', 'brief'],
    ['where are we with the leaflet?', 'leaflet'],
    ['how is the leaflet getting on?', 'leaflet'],
    ['where did the leaflet come from?', 'leaflet'],
    ['who logged the leaflet?', 'leaflet'],
    ['did the leaflet get dropped?', 'leaflet'],
    ['when was the brief supposed to be done by?', 'brief'],
    ['has the brief gone out yet?', 'brief'],
    ['ydi’r briff wedi mynd allan?', 'briff'],
    ['pwy sy’n gofalu am y daflen?', 'daflen'],
    ['pryd mae’r costau i fod yn barod?', 'costau'],
    ['beth yw’r diweddaraf am y daflen?', 'daflen'],
    ['ydy’r daflen wedi’i gwneud?', 'daflen'],
    ['o ble daeth y daflen?', 'daflen'],
  ])('is a look-up in “%s”', (said, words) => {
    expect(read(said)).toEqual(look(words));
  });

  it.each([
    'who on the policy leads hasn’t sent anything?',
    'when’s Gwen’s stuff due?',
    'are there any actions with no lead or date?',
  ])('is not recognised in words that are neither a name nor a task: %s', (said) => {
    expect(read(said)).toMatchObject({ kind: 'unknown' });
  });

  it.each(['is it done?', 'when is it due?', 'who is doing that?', 'where did this come from?'])(
    'is not recognised if a pronoun means the last card: %s',
    (said) => {
      expect(read(said)).toMatchObject({ kind: 'unknown' });
    },
  );
});
