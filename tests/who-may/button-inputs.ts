import { NO_DEADLINE } from '../../src/model/deadline.js';
import { readButton } from '../../src/app/read-button.js';
import type { Button } from '../../src/app/features.js';
import { NOW } from '../fixtures/sample-services.js';
import { PEOPLE, PROPOSED_AT, type Who } from './world.js';

import { itemFor, NOTED, referencesFor } from './asked-about.js';

/** What each button is tried with, as a card would send it. */
export function buttonFor(verb: Button['verb'], who: Who): Button {
  const { open: reference, closed, proposed } = referencesFor(who);
  const what = itemFor(who);
  const settled = { group: 'g1', reference: proposed, at: PROPOSED_AT };
  const target = { group: 'g1', reference };
  const request = { ...target, request: 'r1' };
  const ofLeads = { group: 'g1', reference: 'ISCG-R1', lead: 'lee' };
  const review = { review: 'g1/r1', page: 1 };
  const item = { review: 'g1/r1', item: 0 };
  const { id } = PEOPLE[who];
  const [asked, part] = who === 'lead' ? ['olwen', '1.2'] : ['lee', '1.1'];
  const report = { group: 'g1', plan: 1, number: 1, to: '2022-09-15' };
  const answers = { group: 'g1', plan: 1, round: 1, person: asked, page: 1 };
  const key = who === 'standIn' || who === 'lead' ? `digest/${id}` : 'digest/lee';
  const data: Readonly<Record<Button['verb'], object>> = {
    done: target,
    'move-deadline': { ...target, deadline: 'by 12 December 2022 because legal are late' },
    'give-lead': { ...target, leadWords: 'Comms team' },
    matters: { group: 'g1' },
    'carry-forward': target,
    'skip-matter': target,
    'end-matters': { group: 'g1', startedAt: '2022-09-01T10:00:00.000Z' },
    'resume-matters': { group: 'g1', startedAt: '2022-09-01T10:00:00.000Z' },
    note: { ...target, note: 'with legal' },
    'close-as': { ...target, closeKind: 'superseded', closeTo: 'ISCG-7' },
    'confirm-closure': settled,
    'keep-open': { ...settled, words: 'not yet' },
    'to-confirm': { page: 1 },
    'ask-to-attend': { ...target, isAsked: true },
    digest: { digest: key },
    reopen: { group: 'g1', reference: closed },
    show: target,
    history: { ...target, page: 1 },
    edit: target,
    cancel: target,
    save: { ...target, task: 'publish it', leads: '', leadWords: '', due: '' },
    'more-time': { ...target, date: '2022-12-12', reason: 'legal are late' },
    'not-mine': { ...target, why: 'another team runs it' },
    'withdraw-request': request,
    grant: request,
    change: { ...request, date: '2022-12-20' },
    refuse: request,
    'hand-over': { group: 'g1', about: 'ffion', references: 'ISCG-5', to: 'mair' },
    'choose-chair': { group: 'g1', person: 'mair' },
    'take-chair': { group: 'g1', from: ['carys'], to: ['mair'] },
    undo: { group: 'g1', references: ['ISCG-7'] },
    'undo-change': { group: 'g1', at: NOW, sure: true },
    'choose-lead': { ...target, said: 'Alex', lead: 'text' },
    'settle-lead': { ...target, said: 'Alex', lead: 'text' },
    'give-to': { ...target, leads: 'Alex', said: 'Alex', lead: 'text' },
    'log-anyway': {
      group: 'g1',
      said: JSON.stringify({ task: 'publish it', leads: [], deadline: NO_DEADLINE, quote: 'q' }),
    },
    'change-from-message': {
      group: 'g1',
      source: 'm1',
      changes: JSON.stringify([{ reference, patch: { task: 'publish it' } }]),
      fresh: '[]',
      gone: [],
    },
    'keep-logged': { group: 'g1', references: [reference] },
    'choose-group': { group: 'g1', text: 'ACTION: Comms team to publish the plan', review: null },
    'plan-draft-page': { review: 'g1/p1', page: 1 },
    'plan-keep': { review: 'g1/p1', page: 1 },
    'plan-draft-edit': { review: 'g1/p1', item: 0 },
    'plan-draft-save': { review: 'g1/p1', item: 0, task: 'publish it', leads: '', leadWords: '', due: '' },
    'plan-in': { group: 'g1', review: 'g1/p1' },
    'review-page': review,
    'review-log': review,
    'review-edit': item,
    'review-save': { ...item, task: 'publish it', leads: '', leadWords: '', due: '' },
    list: { group: 'g1', scope: 'open', page: 1 },
    settings: { group: 'g1' },
    'save-settings': { group: 'g1', name: 'Another Name' },
    meetings: {},
    'apply-settings': { group: 'g1', text: 'name Another Name', from: [], meetings: 'replace' },
    'set-up-in': { group: 'g1', text: 'name Another Name' },
    'change-meetings': {
      group: 'g1',
      drop: [],
      put: [{ day: '2022-12-08', start: '14:00', end: null }],
      undo: false,
    },
    'meetings-in': { group: 'g1', change: 'cancel', said: 'cancel the next meeting' },
    'write-return': { group: 'g1', who: 'Policy leads' },
    'preview-return': { group: 'g1', set: 'Policy leads', due: '2022-12-30', title: 'Risks', question1: '1 risk' },
    'ask-return': { group: 'g1', who: 'Policy leads', due: '2022-12-30', title: 'Risks', lines: '1 risk' },
    'my-return': ofLeads,
    'answer-for': { group: 'g1', reference: 'ISCG-R1', lead: 'lee' },
    'save-return': { ...ofLeads, shown: '12', answer1: 'a school' },
    'send-return': { ...ofLeads, shown: '12', answer1: 'a school', answer2: 'too few staff' },
    'nothing-return': ofLeads,
    'hand-return': { ...ofLeads, person: 'mair' },
    'return-time': { ...ofLeads, date: '2023-01-20', reason: 'legal are late' },
    'decide-return': { ...ofLeads, request: '1', isGranted: true },
    'show-return': { group: 'g1', reference: 'ISCG-R1' },
    'return-pages': { group: 'g1', reference: 'ISCG-R1', by: 'leads', page: 1 },
    returns: { page: 1 },
    'remind-return': { group: 'g1', reference: 'ISCG-R1' },
    'close-return': { group: 'g1', reference: 'ISCG-R1' },
    plan: { group: 'g1', plan: 1, show: 'board', what: null, page: 1 },
    'plan-part': { group: 'g1', plan: 1, key: what },
    'plan-ask': { group: 'g1', plan: 1, by: '2022-11-30' },
    'plan-round': { group: 'g1', plan: 1 },
    'plan-round-change': { group: 'g1', plan: 1, round: 1, change: 'close' },
    'plan-answer': { group: 'g1', plan: 1, person: asked, page: 1 },
    'plan-answer-save': { ...answers, keys: [`part ${part}`], progress1: 'the panel has met' },
    'plan-nothing-new': answers,
    'plan-report': report,
    'plan-report-text': { ...report, format: 'md', page: 1 },
    'plan-reports': { group: 'g1', plan: 1, page: 1 },
    'plan-report-save': { ...report, foreword: 'A good year' },
    'plan-report-approve': report,
    'plan-record': { group: 'g1', plan: 1, key: what, change: JSON.stringify(NOTED) },
    'plan-progress': { group: 'g1', plan: 1, key: what, progress: 'with legal' },
    'plan-reading': { group: 'g1', plan: 1, key: 'M1', value: '5' },
    'plan-waive': { group: 'g1', plan: 1, key: '1a/1', reason: 'no need' },
    'plan-close': { group: 'g1', plan: 1, key: what, reason: 'it is done' },
    'plan-risk': { group: 'g1', plan: 1, key: 'R1', likelihood: 'high' },
    agenda: { group: 'g1', day: null, page: 1 },
    'agenda-item': { group: 'g1', item: 1 },
    'agenda-add': { group: 'g1', day: '2022-10-13', title: 'Costings', presenter: '', minutes: '10' },
    'agenda-in': { group: 'g1', said: 'Costings', when: null, isStanding: false },
    'agenda-mark': { group: 'g1', day: '2022-10-13', items: [1], mark: 'withdraw' },
    'agenda-order': { group: 'g1', day: '2022-10-13', upper: 1, lower: 2, shown: 1 },
    'agenda-from-action': target,
    'record-decision': { group: 'g1', text: 'the pilot goes to Cardiff first' },
    'keep-decision': { group: 'g1', text: 'the pilot goes to Cardiff first' },
    decisions: { group: 'g1', find: null, page: 1 },
    'show-decision': { group: 'g1', reference: 'ISCG-D1' },
    'withdraw-decision': { group: 'g1', reference: 'ISCG-D1', reason: 'no money' },
    'check-meeting': { group: 'g1', meeting: '2022-07-14', page: 1 },
    table: { group: 'g1', meeting: '2022-07-14', page: 1 },
    'table-text': { group: 'g1', meeting: '2022-07-14', page: 1, format: 'csv' },
    export: { group: 'g1', what: 'log', meeting: null },
    'export-form': { group: 'g1', what: 'log', meeting: null, format: 'csv', language: 'en', large: 'false' },
    'get-paper': { group: 'g1', what: 'log', meeting: null, format: 'csv', language: 'en', isLarge: false },
    'my-nudges': {},
    'my-data': { page: 1 },
    'save-own': { person: id },
    'change-own': { person: id, change: 'start' },
    help: {},
    summary: { group: 'g1' },
    'summary-page': { group: 'g1', isMine: false, page: 1 },
    'ask-silent': { group: 'g1' },
    'remind-missing': { group: 'g1', reference },
    mute: { muted: true },
    mean: { said: 'many thanks', intent: 'thank', reference: null },
  };
  const read = readButton({ verb, ...data[verb] });
  if (read === null) throw new Error(`no button: ${verb}`);
  return read;
}
