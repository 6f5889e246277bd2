import { askedFor } from '../../src/features/lists/rules/asked.js';
import { NO_DEADLINE } from '../../src/model/deadline.js';
import { readButton } from '../../src/app/read-button.js';
import type { Command } from '../../src/app/features.js';
import type { Button } from '../../src/app/features.js';
import { NOW } from '../fixtures/sample-services.js';
import { ACTIONS, PEOPLE, PROPOSED_AT, type Who } from './world.js';

/** About which action somebody asks: one of theirs where they have one, of Lee's otherwise. */
function referencesFor(who: Who): {
  readonly open: string;
  readonly closed: string;
  readonly proposed: string;
} {
  if (who === 'lead') return ACTIONS.olwen;
  return who === 'former' ? ACTIONS.ffion : ACTIONS.lee;
}

/** What each command is tried with, as somebody would type it about what is theirs. */
export function commandFor(kind: Command['kind'], who: Who): Command {
  const { open: reference, closed, proposed } = referencesFor(who);
  const ofLee = who === 'memberLead' ? null : 'Lee';
  const commands: { readonly [Kind in Command['kind']]: Extract<Command, { readonly kind: Kind }> } = {
    help: { kind: 'help' },
    log: { kind: 'log', text: 'ACTION: Comms team to publish the plan by 1 December 2022' },
    review: { kind: 'review', text: 'Actions\n\nACTION: Comms team to publish the plan by 1 December 2022' },
    list: { kind: 'list', scope: 'open', page: 1 },
    ask: { kind: 'ask', asked: askedFor({ state: 'all', when: 'by 1 December' }) },
    'look-up': { kind: 'look-up', words: 'the brief' },
    show: { kind: 'show', reference },
    done: { kind: 'done', reference, note: null },
    note: { kind: 'note', reference, text: 'with legal' },
    reassign: { kind: 'reassign', reference, words: 'Comms team' },
    deadline: { kind: 'deadline', reference, words: 'by 12 December 2022 because legal are late' },
    task: { kind: 'task', reference, text: 'publish it' },
    reopen: { kind: 'reopen', reference: closed },
    cancel: { kind: 'cancel', reference, reason: null },
    'close-as': { kind: 'close-as', reference, as: 'superseded', to: 'ISCG-7', why: null },
    'confirm-closure': { kind: 'confirm-closure', reference: proposed },
    'keep-open': { kind: 'keep-open', reference: proposed, why: 'not yet' },
    'to-confirm': { kind: 'to-confirm' },
    attend: { kind: 'attend', reference, isAsked: true },
    'more-time': { kind: 'more-time', reference, words: 'until 12 December 2022 because legal are late' },
    'not-mine': { kind: 'not-mine', reference, words: 'because another team runs it' },
    'withdraw-request': { kind: 'withdraw-request', reference },
    grant: { kind: 'grant', reference, words: null },
    refuse: { kind: 'refuse', reference, words: null },
    remind: { kind: 'remind', who: null, reference, isLate: false },
    'ask-silent': { kind: 'ask-silent' },
    undo: { kind: 'undo' },
    summary: { kind: 'summary' },
    settings: { kind: 'settings' },
    'set-up': { kind: 'set-up', text: 'Another Name' },
    'propose-settings': { kind: 'propose-settings', text: 'name Another Name' },
    'ask-setting': { kind: 'ask-setting', about: 'members' },
    matters: { kind: 'matters', as: 'one' },
    'next-meeting': { kind: 'next-meeting', which: 'next' },
    meetings: { kind: 'meetings' },
    'change-meeting': { kind: 'change-meeting', change: 'add', said: 'add a meeting on 8 December 2022 at 2pm' },
    agenda: { kind: 'agenda', when: null },
    'add-to-agenda': { kind: 'add-to-agenda', said: 'Costings (10 min)', when: null, isStanding: false },
    'change-agenda': { kind: 'change-agenda', mark: 'postpone', which: '1' },
    decide: { kind: 'decide', texts: ['the pilot goes to Cardiff first'] },
    'offer-decision': { kind: 'offer-decision', text: 'the pilot goes to Cardiff first' },
    decisions: { kind: 'decisions', find: null },
    'show-decision': { kind: 'show-decision', reference: 'ISCG-D1' },
    'withdraw-decision': { kind: 'withdraw-decision', reference: 'ISCG-D1', reason: 'no money' },
    'ask-return': { kind: 'ask-return', said: 'policy leads for a return by 30 December 2022: 1 key challenge' },
    'write-return': { kind: 'write-return' },
    returns: { kind: 'returns' },
    'show-return': { kind: 'show-return', reference: 'R1' },
    'my-return': { kind: 'my-return', reference: 'R1', who: ofLee },
    'answer-return': { kind: 'answer-return', reference: 'R1', who: ofLee, text: 'challenge: too few staff' },
    'nothing-return': { kind: 'nothing-return', reference: 'R1', who: ofLee },
    'hand-return': { kind: 'hand-return', reference: 'R1', to: 'Mair' },
    'return-time': { kind: 'return-time', reference: 'R1', words: 'until 20 January 2023 because legal are late' },
    'decide-return': { kind: 'decide-return', reference: 'R1', who: null, isGranted: true, words: null },
    'remind-return': { kind: 'remind-return', reference: 'R1' },
    'close-return': { kind: 'close-return', reference: 'R1' },
    'repeat-return': { kind: 'repeat-return', reference: 'R1', words: 'by 30 December 2022' },
    'check-meeting': { kind: 'check-meeting', said: '14 July 2022' },
    table: { kind: 'table', said: '14 July 2022', format: null },
    language: { kind: 'language', language: 'en' },
    mute: { kind: 'mute', muted: true },
    'tell-me': { kind: 'tell-me', isWanted: false },
    'my-nudges': { kind: 'my-nudges' },
    own: { kind: 'own', ask: { ask: 'back', on: null } },
    'my-data': { kind: 'my-data' },
    history: { kind: 'history', reference, page: 1 },
    hold: { kind: 'hold', reference, isHeld: true },
    'hold-group': { kind: 'hold-group', isHeld: true },
    pretend: { kind: 'pretend', words: 'tomorrow' },
    unknown: { kind: 'unknown', text: 'good morning' },
    talk: { kind: 'talk', about: 'hello' },
  };
  return commands[kind];
}

/** What each button is tried with, as a card would send it. */
export function buttonFor(verb: Button['verb'], who: Who): Button {
  const { open: reference, closed, proposed } = referencesFor(who);
  const settled = { group: 'g1', reference: proposed, at: PROPOSED_AT };
  const target = { group: 'g1', reference };
  const request = { ...target, request: 'r1' };
  const review = { review: 'g1/r1', page: 1 };
  const part = { group: 'g1', reference: 'ISCG-R1', lead: 'lee' };
  const item = { review: 'g1/r1', item: 0 };
  const { id } = PEOPLE[who];
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
    'write-return': { group: 'g1', who: 'Policy leads' },
    'preview-return': { group: 'g1', set: 'Policy leads', due: '2022-12-30', title: 'Risks', question1: '1 risk' },
    'ask-return': { group: 'g1', who: 'Policy leads', due: '2022-12-30', title: 'Risks', lines: '1 risk' },
    'my-return': part,
    'answer-for': { group: 'g1', reference: 'ISCG-R1', lead: 'lee' },
    'save-return': { ...part, shown: '12', answer1: 'a school' },
    'send-return': { ...part, shown: '12', answer1: 'a school', answer2: 'too few staff' },
    'nothing-return': part,
    'hand-return': { ...part, person: 'mair' },
    'return-time': { ...part, date: '2023-01-20', reason: 'legal are late' },
    'decide-return': { ...part, request: '1', isGranted: true },
    'show-return': { group: 'g1', reference: 'ISCG-R1' },
    'return-pages': { group: 'g1', reference: 'ISCG-R1', by: 'leads', page: 1 },
    returns: { page: 1 },
    'remind-return': { group: 'g1', reference: 'ISCG-R1' },
    'close-return': { group: 'g1', reference: 'ISCG-R1' },
    'table-text': { group: 'g1', meeting: '2022-07-14', page: 1, format: 'csv' },
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
