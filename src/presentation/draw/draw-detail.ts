import type { ActionNews, Answer } from '../../core/answers/answer.js';
import type { Action } from '../../core/actions/action.js';
import { localDay } from '../../core/calendar/zones.js';
import { escapeMarkdown } from '../escape-markdown.js';
import type { Messages } from '../messages/en.js';
import { type CardJson, expand } from '../templates.js';
import { dayFor, wordDeadline, wordDue } from '../wording/word-deadline.js';
import { wordLeadsMarked } from '../wording/word-lead.js';
import { flagOf } from './action-rows.js';
import { asking, button, secondary } from './button.js';
import { alone, inRow } from './cut.js';
import { leadQuestion } from './draw-logged.js';
import type { Drawing } from './drawing.js';

type Detail = Extract<Answer, { kind: 'detail' }>;

/** Progress notes shown, newest first. */
const NOTES_SHOWN = 8;

/** The card of one action: how it stands, its notes, and what its reader may do. */
export function drawDetail(answer: Detail, drawing: Drawing): CardJson {
  const { messages } = drawing;
  const { action, group, news } = answer;
  const notes = [...action.notes].reverse().slice(0, NOTES_SHOWN);
  return expand('detail', {
    lang: drawing.lang,
    fallbackText: `${action.reference}: ${action.task.slice(0, 200)}`,
    kicker: escapeMarkdown(group.name),
    title: action.reference,
    news: news === null ? null : escapeMarkdown(wordNews(news, messages)),
    task: alone(action.task),
    facts: facts(answer, drawing),
    hasNotes: notes.length > 0,
    notesTitle: messages.notes,
    notes: notes.map((note) => ({
      text: inRow(note.text),
      by: `${escapeMarkdown(note.by.name)}, ${dayFor(localDay(note.at, group.zone), drawing.language)}`,
    })),
    questions: answer.permissions.mayNote ? leadQuestion(action, group.id, answer.candidates, messages) : [],
    actions: buttons(answer, messages),
  });
}

function wordNews(news: ActionNews, messages: Messages): string {
  if (news.change === 'completed-part')
    return messages.news['completed-part'](news.by.name, news.waitingFor.join(', '));
  return messages.news[news.change](news.by.name);
}

function facts(
  { action, group, today }: Detail,
  drawing: Drawing,
): readonly { readonly title: string; readonly value: string }[] {
  const { messages, language } = drawing;
  const flag = flagOf(action, today, drawing);
  const status = { open: messages.open, done: messages.done, cancelled: messages.cancelled }[action.status];
  const moved =
    action.firstDeadline.due !== action.deadline.due && action.firstDeadline.basis !== action.deadline.basis;
  const changed = moved || (action.firstDeadline.due !== action.deadline.due && action.deadline.basis !== 'meeting');
  const reason = cancelReason(action);
  const rows: readonly (readonly [string, string] | null)[] = [
    [messages.lead, wordLeadsMarked(action.leads, messages)],
    [messages.deadline, wordDeadline(action.deadline, language)],
    changed ? [messages.firstDeadline, wordDue(action.firstDeadline, language)] : null,
    [messages.status, flag === null || action.status !== 'open' ? status : `${status}, ${flag.flag}`],
    reason === null ? null : [messages.reason, reason],
    [messages.raised, messages.raisedBy(action.raisedBy.name, dayFor(localDay(action.raisedAt, group.zone), language))],
  ];
  return rows.filter((row) => row !== null).map(([title, value]) => ({ title, value: escapeMarkdown(value) }));
}

/** Why an action was cancelled, when it is and the reason was given. */
function cancelReason(action: Action): string | null {
  const last = action.history.at(-1);
  return action.status === 'cancelled' && last?.change === 'cancelled' ? (last.reason ?? null) : null;
}

function buttons({ action, group, permissions }: Detail, messages: Messages): readonly CardJson[] {
  const target = { group: group.id, reference: action.reference };
  const noteInput = { id: 'note', label: messages.noteLabel, placeholder: messages.notePlaceholder };
  const reasonInput = { id: 'reason', label: messages.reason, placeholder: messages.reason };
  const isOpen = action.status === 'open';
  return [
    ...(isOpen && permissions.mayClose ? [button('done', messages.button.done, target)] : []),
    ...(!isOpen && permissions.mayClose ? [button('reopen', messages.button.reopen, target)] : []),
    ...(permissions.mayNote ? [asking('note', messages.button.note, target, noteInput)] : []),
    ...(isOpen && permissions.mayEdit ? [button('edit', messages.button.edit, target)] : []),
    ...(isOpen && permissions.mayEdit ? [asking('cancel', messages.button.cancelAction, target, reasonInput)] : []),
    secondary(button('list', messages.button.allActions, { group: group.id, scope: 'open', page: 1 })),
    secondary(button('list', messages.button.myActions, { group: null, scope: 'mine', page: 1 })),
  ];
}
