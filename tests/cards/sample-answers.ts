import type { AnyReply } from '../../src/app/features.js';
import { GROUP, HEAD } from './sample-actions.js';
import { AGENDA_ANSWERS } from './sample-agenda.js';
import { CLOSING_ANSWERS } from './sample-closing.js';
import { EDITED_ANSWERS } from './sample-edited.js';
import { DECISION_ANSWERS } from './sample-decisions.js';
import { DETAIL_ANSWERS } from './sample-details.js';
import { DIGEST_ANSWERS } from './sample-digests.js';
import { LIST_ANSWERS } from './sample-lists.js';
import { LOGGED_ANSWERS } from './sample-logged.js';
import { OUTCOME_ANSWERS } from './sample-outcomes.js';
import { OWN_CHANGED_ANSWERS, OWN_TERMS_ANSWERS } from './sample-own-terms.js';
import { MATTERS_ANSWERS } from './sample-matters.js';
import { MEETING_ANSWERS } from './sample-meetings.js';
import { MEMBERSHIP_ANSWERS } from './sample-membership.js';
import { MENTION_ANSWER, REACH_ANSWERS } from './sample-reach.js';
import { PLAN_IMPORT_ANSWERS } from './sample-plan-import.js';
import { REQUEST_ANSWERS } from './sample-requests.js';
import { HISTORY_ANSWERS, MY_DATA_ANSWERS } from './sample-privacy.js';
import { RETURN_ANSWERS } from './sample-returns.js';
import { LONG_REVIEW, LONG_REVIEW_WITH_DECISIONS, REVIEW } from './sample-review.js';
import { PAPER_ANSWERS } from './sample-papers.js';
import { PLAN_PROGRESS_ANSWERS } from './sample-plan-progress.js';
import { PLAN_ANSWERS } from './sample-plans.js';
import { PLAN_ASKING_ANSWERS } from './sample-plan-asking.js';
import { PLAN_REPORT_ANSWERS } from './sample-plan-reports.js';
import { SETTINGS_ANSWERS } from './sample-settings.js';
import { REMINDING_ANSWERS } from './sample-reminding.js';
import { TELLING_ANSWERS } from './sample-telling.js';
import { UNDO_ANSWERS } from './sample-undo.js';
import { ASKED_ANSWERS } from './sample-asked.js';
import { SUMMARY_ANSWERS } from './sample-summary.js';
import { UNDERSTANDING_ANSWERS } from './sample-understanding.js';

/** An answer of every kind that has a card, and of each shape that is drawn differently. */
export const CARD_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'welcome to a group': {
    kind: 'welcome',
    isPersonal: false,
    isLocal: false,
    prefix: 'ISCG',
    isSetUp: false,
    lead: 'Claire Bennett',
    name: null,
  },
  'welcome to a person': {
    kind: 'welcome',
    isPersonal: true,
    isLocal: true,
    prefix: null,
    isSetUp: false,
    lead: 'Siân Rees',
    name: 'Siân Rees',
  },
  help: { kind: 'help', isPersonal: false, isLocal: true, prefix: 'ISCG', isSetUp: true, lead: 'Claire Bennett' },
  'settings form': { kind: 'settings-form', group: GROUP, problems: [{ code: 'zone-unknown', said: 'London' }] },
  'settings saved': {
    kind: 'settings-saved',
    group: GROUP,
    next: GROUP.meetings,
    problems: [{ code: 'prefix-taken', prefix: 'HB' }],
    changed: null,
  },
  ...SETTINGS_ANSWERS,
  ...CLOSING_ANSWERS,
  ...PLAN_IMPORT_ANSWERS,
  review: { kind: 'review', group: HEAD, review: REVIEW, page: 1 },
  'review of 300, a page in the middle': { kind: 'review', group: HEAD, review: LONG_REVIEW, page: 3 },
  'review of 60 actions and 40 decisions, where both are on a page': {
    kind: 'review',
    group: HEAD,
    review: LONG_REVIEW_WITH_DECISIONS,
    page: 8,
  },
  'review of 60 actions and 40 decisions, the last page': {
    kind: 'review',
    group: HEAD,
    review: LONG_REVIEW_WITH_DECISIONS,
    page: 13,
  },
  'review of decisions alone': { kind: 'review', group: HEAD, review: { ...REVIEW, items: [], known: [] }, page: 1 },
  'review of nothing new': {
    kind: 'review',
    group: HEAD,
    review: { ...REVIEW, items: [], decisions: [] },
    page: 1,
  },
  'choose group': {
    kind: 'choose-group',
    groups: [HEAD, { ...HEAD, id: 'g2', name: 'Housing Board', prefix: 'HB' }],
    own: { id: 'own' },
    text: 'ACTION: Siân to circulate the minutes by 30 November',
    review: null,
  },
  'choose where it belongs': {
    kind: 'choose-group',
    groups: [],
    own: { id: 'own' },
    text: 'ACTION: Siân to circulate the minutes by 30 November',
    review: null,
  },
  'choose group for minutes': {
    kind: 'choose-group',
    groups: [HEAD, { ...HEAD, id: 'g2', name: 'Housing Board', prefix: 'HB' }],
    own: { id: 'own' },
    text: 'Minutes of the board\nPresent: Siân Rees',
    review: REVIEW.id,
  },
  ...LIST_ANSWERS,
  ...PAPER_ANSWERS,
  ...LOGGED_ANSWERS,
  ...MATTERS_ANSWERS,
  ...UNDO_ANSWERS,
  ...TELLING_ANSWERS,
  ...REMINDING_ANSWERS,
  ...DETAIL_ANSWERS,
  ...REQUEST_ANSWERS,
  ...OWN_TERMS_ANSWERS,
  ...MY_DATA_ANSWERS,
  ...HISTORY_ANSWERS,
  ...SUMMARY_ANSWERS,
  ...ASKED_ANSWERS,
  ...DIGEST_ANSWERS,
  ...REACH_ANSWERS,
  ...MEMBERSHIP_ANSWERS,
  ...UNDERSTANDING_ANSWERS,
  ...AGENDA_ANSWERS,
  ...MEETING_ANSWERS,
  ...DECISION_ANSWERS,
  ...RETURN_ANSWERS,
  ...OUTCOME_ANSWERS,
  ...EDITED_ANSWERS,
  ...PLAN_ANSWERS,
  ...PLAN_ASKING_ANSWERS,
  ...PLAN_REPORT_ANSWERS,
  ...PLAN_PROGRESS_ANSWERS,
  ...PLAN_PROGRESS_ANSWERS,
  ...PLAN_ASKING_ANSWERS,
  ...PLAN_REPORT_ANSWERS,
};

/** An answer of every kind that is text alone. */
export const TEXT_ANSWERS: Readonly<Record<string, AnyReply>> = {
  ...OWN_CHANGED_ANSWERS,
  'language set': { kind: 'language-set', language: 'en', here: null },
  'language set in a group of the other': { kind: 'language-set', language: 'cy', here: 'en' },
  mention: MENTION_ANSWER,
  'group held': { kind: 'group-held', group: HEAD, isHeld: true },
  'group released': { kind: 'group-held', group: HEAD, isHeld: false },
  'my data elsewhere': { kind: 'my-data-elsewhere' },
  talk: { kind: 'talk', about: 'thanks' },
  muted: { kind: 'muted', muted: true },
  'told of changes': { kind: 'tell-me', isWanted: true },
  'told of changes no more': { kind: 'tell-me', isWanted: false },
  unmuted: { kind: 'muted', muted: false },
  pretended: { kind: 'pretended', now: '2022-11-29T09:00:00.000Z', zone: 'Europe/London', nudges: 2, summaries: 1 },
  problem: { kind: 'problem', problem: { code: 'message-too-long', characters: 200_008, limit: 100_000 } },
};
