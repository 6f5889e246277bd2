import { detailWords } from './words.js';
import type { Action } from '../../model/action.js';
import { localDay } from '../../model/calendar/zones.js';
import { extensionsOf, openRequests } from '../../model/lead-request.js';
import { cut } from '../../presentation/words/cut.js';
import type { SharedWords } from '../../presentation/words/shared-words.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { formatDayFor, formatDeadline, formatDue } from '../../presentation/words/format-deadline.js';
import { formatOnDay } from '../../presentation/words/format-day.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import { formatHistory } from '../../presentation/words/format-history.js';
import { formatLeadsMarked } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import { formatNews } from '../../presentation/words/format-news.js';
import { formatRequest } from '../../presentation/words/format-request.js';
import { formatStatus } from '../../presentation/words/format-when.js';
import { asking, secondary } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import {
  cancelButton,
  chooseLeadButton,
  doneButton,
  editButton,
  noteButton,
  reopenButton,
} from '../actions/buttons.js';
import type { DetailReply } from '../actions/reply.js';
import { historyButton } from '../history/buttons.js';
import { listButton } from '../lists/buttons.js';
import { askingButtons, grantButton, refusingButton, withdrawRequestButton } from '../requests/buttons.js';
import { alone, inFact, inName, inRow } from '../../presentation/card/user-words.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { leadQuestion } from '../../presentation/card/lead-question.js';
import { attendingOn } from '../../model/attending.js';

/** Progress notes and changes shown, newest first. */
const NOTES_SHOWN = 6;
const CHANGES_SHOWN = 5;

/** As many buttons as clients show; the lists, which stand last, go first when there are more. */
const BUTTONS_SHOWN = 6;

/** Open requests shown, oldest first. */
const REQUESTS_SHOWN = 3;

/** The card of one action: what was just done, how it stands, its notes, and what its reader may do. */
export function drawDetail(reply: DetailReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { action, group, news } = reply;
  const words = detailWords(language);
  const dayOf = (at: string): string => formatDayFor(localDay(at, group.zone), language);
  const notes = [...action.notes].reverse().slice(0, NOTES_SHOWN);
  const changes = action.history.filter(({ change }) => change !== 'logged').reverse();
  return expand('detail', {
    lang: drawing.lang,
    fallbackText: `${action.reference}: ${action.task.slice(0, 200)}`,
    kicker: inRow(group.name),
    title: action.reference,
    news: news === null ? null : formatNews(news, language),
    task: alone(action.task),
    facts: facts(reply, drawing),
    ...requestsPart(reply, drawing),
    hasNotes: notes.length > 0,
    notesTitle: words.notes,
    notes: notes.map((note) => ({
      text: inRow(note.text),
      by: `${inName(formatName(note.by.name, shared))} · ${dayOf(note.at)}`,
    })),
    hasHistory: changes.length > 0,
    historyTitle: words.history,
    history: changes
      .slice(0, CHANGES_SHOWN)
      .map((entry) => ({ text: formatHistory(entry, localDay(entry.at, group.zone), language) })),
    questions: reply.permissions.mayNote
      ? leadQuestion(action, reply.candidates, drawing, (said) =>
          press(chooseLeadButton, shared.button.choose, { group: group.id, reference: action.reference, said }),
        )
      : [],
    actions: buttons(reply, drawing),
  });
}

/** The requests that wait for the chair, each with its reason, and when it was made. */
function requestsPart({ action, group, deciders }: DetailReply, { language }: Drawing): object {
  const open = openRequests(action).slice(0, REQUESTS_SHOWN);
  return {
    hasRequests: open.length > 0,
    requestsTitle: detailWords(language).requests({ names: deciders.map(inName).join(', ') }),
    requests: open.map((request) => ({
      text: formatRequest(request, language),
      by: [
        ...(request.reason === '' ? [] : [inRow(request.reason)]),
        formatDayFor(localDay(request.at, group.zone), language),
      ].join(' · '),
    })),
  };
}

function facts(
  { action, group, today }: DetailReply,
  { shared, language }: Drawing,
): readonly { readonly title: string; readonly value: string }[] {
  const isMoved = action.firstDeadline.due !== null && action.firstDeadline.due !== action.deadline.due;
  const extensions = extensionsOf(action);
  const words = detailWords(language);
  const reason = cancelReason(action);
  const attending = attendingOn(action, today);
  const rows: readonly (readonly [string, string] | null)[] = [
    [shared.lead({ number: action.leads.length }), formatLeadsMarked(action.leads, shared)],
    [shared.deadline, formatDeadline(action.deadline, language)],
    isMoved || extensions > 0 ? [shared.firstDeadline, formatDue(action.firstDeadline, language)] : null,
    extensions > 0 ? [shared.request.extended, shared.request.times({ number: extensions })] : null,
    [shared.status, inLanguages(language, (one) => formatStatus(action, today, one) ?? shared.open)],
    reason === null ? null : [shared.reason, reason],
    action.hold === null
      ? null
      : [
          words.hold,
          `${formatName(action.hold.by.name, shared)}, ${formatDayFor(localDay(action.hold.at, group.zone), language)}`,
        ],
    attending === null
      ? null
      : [
          words.meeting,
          inLanguages(language, (one) => sharedWords(one).askedToAttendOn({ day: formatOnDay(attending, one) })),
        ],
    [
      words.raised,
      `${cut(formatName(action.raisedBy.name, shared), 80)}, ${formatDayFor(localDay(action.raisedAt, group.zone), language)}`,
    ],
  ];
  return rows.filter((row) => row !== null).map(([title, value]) => ({ title, value: inFact(value) }));
}

/** Why an action was cancelled, when it is and the reason was given. */
function cancelReason(action: Action): string | null {
  const last = action.history.at(-1);
  return action.status === 'cancelled' && last?.change === 'cancelled' ? (last.reason ?? null) : null;
}

function buttons(reply: DetailReply, drawing: Drawing): readonly CardJson[] {
  const { shared } = drawing;
  const { action, group, permissions } = reply;
  const target = { group: group.id, reference: action.reference };
  const { mayClose, mayEdit, mayNote } = permissions;
  const isOpen = action.status === 'open';
  return [
    ...(isOpen && mayClose ? [press(doneButton, shared.button.done, target)] : []),
    ...(!isOpen && mayClose ? [press(reopenButton, shared.button.reopen, target)] : []),
    ...(mayNote ? [noteAsking(target, isOpen && mayClose, shared)] : []),
    ...requestButtons(reply, drawing),
    ...(isOpen && mayEdit ? [press(editButton, shared.button.edit, target), cancelAsking(target, drawing)] : []),
    ...(action.history.length > CHANGES_SHOWN
      ? [secondary(press(historyButton, shared.button.history, { ...target, page: 1 }))]
      : []),
    secondary(press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 })),
    secondary(press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 })),
  ].slice(0, BUTTONS_SHOWN);
}

interface Target {
  readonly group: string;
  readonly reference: string;
}

// One input for both: two with the same id would be one too many for some clients.
const noteAsking = (target: Target, mayClose: boolean, shared: SharedWords): CardJson =>
  asking(shared.button.note, { id: 'note', label: shared.noteLabel, placeholder: shared.notePlaceholder }, [
    press(noteButton, shared.button.saveNote, target),
    ...(mayClose ? [press(doneButton, shared.button.doneWithNote, target)] : []),
  ]);

function cancelAsking(target: Target, { shared, language }: Drawing): CardJson {
  const { reasonLabel: label, reasonPlaceholder: placeholder } = detailWords(language);
  const cancel = shared.button.cancelAction;
  return asking(cancel, { id: 'reason', label, placeholder }, [press(cancelButton, cancel, target)]);
}

/**
 * What a reader may do with requests: decide the oldest one that is theirs to decide; take their own back; and, for a lead
 * who may not change the action, ask.
 */
function requestButtons(
  { action, group, permissions, others, asked, deciding, today }: DetailReply,
  drawing: Drawing,
): readonly CardJson[] {
  const { shared } = drawing;
  const target = { group: group.id, reference: action.reference };
  const [decided] = deciding;
  const [own] = asked;
  const place = decided === undefined ? null : ({ ...target, request: decided, from: 'detail' } as const);
  const mayAsk = action.status === 'open' && permissions.mayAsk && !permissions.mayEdit;
  return [
    ...(place === null ? [] : [press(grantButton, shared.button.grant, place), refusingButton(place, drawing)]),
    ...(mayAsk ? askingButtons(target, others, today, drawing) : []),
    ...(own === undefined
      ? []
      : [secondary(press(withdrawRequestButton, shared.button.withdrawRequest, { ...target, request: own }))]),
  ];
}
