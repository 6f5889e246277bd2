import { detailWords } from './words.js';
import type { Action } from '../../model/action.js';
import { localDay } from '../../model/calendar/zones.js';
import { extensionsOf, openRequests } from '../../model/lead-request.js';
import { cut } from '../../presentation/words/cut.js';
import type { Messages } from '../../presentation/words/messages.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { dayFor, wordDeadline, wordDue } from '../../presentation/words/word-deadline.js';
import { wordOnDay } from '../../presentation/words/word-day.js';
import { messagesFor } from '../../presentation/words/messages.js';
import { wordHistory } from '../../presentation/words/word-history.js';
import { wordLeadsMarked } from '../../presentation/words/word-lead.js';
import { wordName } from '../../presentation/words/word-name.js';
import { wordNews } from '../../presentation/words/word-news.js';
import { wordRequest } from '../../presentation/words/word-request.js';
import { wordStatus } from '../../presentation/words/word-when.js';
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
  const { messages, language } = drawing;
  const { action, group, news } = reply;
  const words = detailWords(language);
  const dayOf = (at: string): string => dayFor(localDay(at, group.zone), language);
  const notes = [...action.notes].reverse().slice(0, NOTES_SHOWN);
  const changes = action.history.filter(({ change }) => change !== 'logged').reverse();
  return expand('detail', {
    lang: drawing.lang,
    fallbackText: `${action.reference}: ${action.task.slice(0, 200)}`,
    kicker: inRow(group.name),
    title: action.reference,
    news: news === null ? null : wordNews(news, language),
    task: alone(action.task),
    facts: facts(reply, drawing),
    ...requestsPart(reply, drawing),
    hasNotes: notes.length > 0,
    notesTitle: words.notes,
    notes: notes.map((note) => ({
      text: inRow(note.text),
      by: `${inName(wordName(note.by.name, messages))} · ${dayOf(note.at)}`,
    })),
    hasHistory: changes.length > 0,
    historyTitle: words.history,
    history: changes
      .slice(0, CHANGES_SHOWN)
      .map((entry) => ({ text: wordHistory(entry, localDay(entry.at, group.zone), language) })),
    questions: reply.permissions.mayNote
      ? leadQuestion(action, reply.candidates, drawing, (said) =>
          press(chooseLeadButton, messages.button.choose, { group: group.id, reference: action.reference, said }),
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
      text: wordRequest(request, language),
      by: [
        ...(request.reason === '' ? [] : [inRow(request.reason)]),
        dayFor(localDay(request.at, group.zone), language),
      ].join(' · '),
    })),
  };
}

function facts(
  { action, group, today }: DetailReply,
  { messages, language }: Drawing,
): readonly { readonly title: string; readonly value: string }[] {
  const isMoved = action.firstDeadline.due !== null && action.firstDeadline.due !== action.deadline.due;
  const extensions = extensionsOf(action);
  const words = detailWords(language);
  const reason = cancelReason(action);
  const attending = attendingOn(action, today);
  const rows: readonly (readonly [string, string] | null)[] = [
    [messages.lead({ number: action.leads.length }), wordLeadsMarked(action.leads, messages)],
    [messages.deadline, wordDeadline(action.deadline, language)],
    isMoved || extensions > 0 ? [messages.firstDeadline, wordDue(action.firstDeadline, language)] : null,
    extensions > 0 ? [messages.request.extended, messages.request.times({ number: extensions })] : null,
    [messages.status, inLanguages(language, (one) => wordStatus(action, today, one) ?? messages.open)],
    reason === null ? null : [messages.reason, reason],
    action.hold === null
      ? null
      : [
          words.hold,
          `${wordName(action.hold.by.name, messages)}, ${dayFor(localDay(action.hold.at, group.zone), language)}`,
        ],
    attending === null
      ? null
      : [
          words.meeting,
          inLanguages(language, (one) => messagesFor(one).askedToAttendOn({ day: wordOnDay(attending, one) })),
        ],
    [
      words.raised,
      `${cut(wordName(action.raisedBy.name, messages), 80)}, ${dayFor(localDay(action.raisedAt, group.zone), language)}`,
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
  const { messages } = drawing;
  const { action, group, permissions } = reply;
  const target = { group: group.id, reference: action.reference };
  const { mayClose, mayEdit, mayNote } = permissions;
  const isOpen = action.status === 'open';
  return [
    ...(isOpen && mayClose ? [press(doneButton, messages.button.done, target)] : []),
    ...(!isOpen && mayClose ? [press(reopenButton, messages.button.reopen, target)] : []),
    ...(mayNote ? [noteAsking(target, isOpen && mayClose, messages)] : []),
    ...requestButtons(reply, drawing),
    ...(isOpen && mayEdit ? [press(editButton, messages.button.edit, target), cancelAsking(target, drawing)] : []),
    ...(action.history.length > CHANGES_SHOWN
      ? [secondary(press(historyButton, messages.button.history, { ...target, page: 1 }))]
      : []),
    secondary(press(listButton, messages.button.allActions, { group: group.id, scope: 'open', page: 1 })),
    secondary(press(listButton, messages.button.myActions, { group: null, scope: 'mine', page: 1 })),
  ].slice(0, BUTTONS_SHOWN);
}

interface Target {
  readonly group: string;
  readonly reference: string;
}

// One input for both: two with the same id would be one too many for some clients.
const noteAsking = (target: Target, mayClose: boolean, messages: Messages): CardJson =>
  asking(messages.button.note, { id: 'note', label: messages.noteLabel, placeholder: messages.notePlaceholder }, [
    press(noteButton, messages.button.saveNote, target),
    ...(mayClose ? [press(doneButton, messages.button.doneWithNote, target)] : []),
  ]);

function cancelAsking(target: Target, { messages, language }: Drawing): CardJson {
  const { reasonLabel: label, reasonPlaceholder: placeholder } = detailWords(language);
  const cancel = messages.button.cancelAction;
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
  const { messages } = drawing;
  const target = { group: group.id, reference: action.reference };
  const [decided] = deciding;
  const [own] = asked;
  const place = decided === undefined ? null : ({ ...target, request: decided, from: 'detail' } as const);
  const mayAsk = action.status === 'open' && permissions.mayAsk && !permissions.mayEdit;
  return [
    ...(place === null ? [] : [press(grantButton, messages.button.grant, place), refusingButton(place, drawing)]),
    ...(mayAsk ? askingButtons(target, others, today, drawing) : []),
    ...(own === undefined
      ? []
      : [secondary(press(withdrawRequestButton, messages.button.withdrawRequest, { ...target, request: own }))]),
  ];
}
