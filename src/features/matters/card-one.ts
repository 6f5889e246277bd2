import { actionBlock, type Remark } from '../../presentation/card/action-row.js';
import { asking, askingFor, destructive, primary, quiet, wordsInput } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { fitting } from '../../presentation/card/fitting.js';
import { choiceInput, textInput } from '../../presentation/card/form.js';
import { latestNote } from '../../presentation/card/latest-note.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark } from '../../presentation/card/texts.js';
import { inChoice } from '../../presentation/card/user-words.js';
import { formatFlags } from '../../presentation/words/format-request.js';
import { cancelButton, doneButton, leadButton, moveDeadlineButton, noteButton } from '../actions/buttons.js';
import { carryButton, mattersButton, skipButton } from './buttons.js';
import { formatReviewed } from './format-news-of.js';
import type { MattersReply, Matter, ShownMatters } from './reply.js';
import { mattersWords } from './words.js';

/** The share of a card's room that the list of members may take. */
const OF_ROOM = 0.2;

/** What this meeting did with an action, how often it was carried forward, and the latest note. */
export function remarksOn(
  { action, timesCarried, reviewed }: Matter,
  reply: MattersReply,
  drawing: Drawing,
): readonly Remark[] {
  const { group, today } = reply;
  const words = mattersWords(drawing.language);
  const flags = action.status === 'open' ? formatFlags(action, drawing.language) : null;
  return [
    ...(reviewed === null ? [] : [{ text: formatReviewed(reviewed, drawing), color: 'Good' as const }]),
    ...(timesCarried === 0 ? [] : [{ text: words.timesCarried({ number: timesCarried }) }]),
    ...(flags === null ? [] : [{ text: flags, color: 'Warning' as const }]),
    ...latestNote(action, { zone: group.zone, today }, drawing),
  ];
}

/** The action that the review has reached, with what the meeting may do. */
export function matterBlock(reply: MattersReply, matter: Matter, drawing: Drawing): CardJson {
  const { group, today } = reply;
  const { action } = matter;
  const target = { group: group.id, reference: action.reference };
  const isDecided = reply.mayDecide && action.status === 'open';
  const open = [press(showButton, drawing.shared.button.open, target)];
  return actionBlock(
    {
      action,
      group,
      today,
      remarks: remarksOn(matter, reply, drawing),
      actions: isDecided ? decidingButtons(reply, matter, drawing) : open,
    },
    drawing,
  );
}

/** What every button sends about this card. */
function hereOf({ group, startedAt, page }: MattersReply, { reviewed }: Matter) {
  return { matters: { group: group.id, startedAt: startedAt ?? '', seen: reviewed?.at ?? null, page, show: null } };
}

function decidingButtons(reply: MattersReply, matter: Matter, drawing: Drawing): readonly CardJson[] {
  const { shared, language } = drawing;
  const { button } = shared;
  const words = mattersWords(language);
  const sent = { group: reply.group.id, reference: matter.action.reference, ...hereOf(reply, matter) };
  const reason = wordsInput({ id: 'reason', label: words.reason });
  const note = { id: 'note', label: shared.noteLabel, placeholder: shared.notePlaceholder };
  const choices = fitting(
    reply.members,
    ({ id, name }) => [{ title: inChoice(name), value: id }],
    drawing.room * OF_ROOM,
  ).parts as { readonly title: string; readonly value: string }[];
  return [
    primary(press(doneButton, words.confirmDone, sent)),
    press(carryButton, words.carryForward, sent),
    askingFor(
      words.newDeadline,
      [{ ...textInput(words.deadlineLabel, 200, { placeholder: words.deadlineExample }), id: 'deadline' }],
      [press(moveDeadlineButton, button.save, sent)],
    ),
    askingFor(
      words.newLead,
      [
        ...(choices.length === 0 ? [] : [{ ...choiceInput(words.leadLabel, choices), id: 'lead' }]),
        { ...textInput(words.leadWords, 200), id: 'leadWords' },
      ],
      [press(leadButton, button.save, sent)],
    ),
    asking(button.note, note, [press(noteButton, button.saveNote, sent), press(doneButton, button.doneWithNote, sent)]),
    destructive(
      button.cancelAction,
      [remark(words.askedToCancel), reason],
      press(cancelButton, button.cancelAction, sent),
    ),
  ];
}

/** Buttons to go on or back without deciding. */
export function goingButtons(
  reply: MattersReply,
  { matter, previous }: Extract<ShownMatters, { readonly as: 'one' }>,
  drawing: Drawing,
): readonly CardJson[] {
  const { group, page, mayDecide } = reply;
  const words = mattersWords(drawing.language);
  const { reference, status } = matter.action;
  const at = (title: string, reference: string | null, page: number | null): CardJson =>
    press(mattersButton, title, { group: group.id, reference, page });
  const isOpen = mayDecide && status === 'open';
  return [
    ...(isOpen
      ? [press(skipButton, words.skip, { group: group.id, reference, ...hereOf(reply, matter) })]
      : [at(words.onward, null, null)]),
    ...(previous === null || page !== null ? [] : [at(words.back, previous, null)]),
    page === null ? quiet(at(words.asList, null, 1)) : at(words.toList, null, page),
  ];
}
