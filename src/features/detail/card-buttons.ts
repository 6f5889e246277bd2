import { proposalOf } from '../../model/proposed-closure.js';
import { asking, destructive, primary, quiet, wordsInput } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark } from '../../presentation/card/texts.js';
import type { SharedWords } from '../../presentation/words/shared-words.js';
import { cancelButton, doneButton, editButton, noteButton, reopenButton } from '../actions/buttons.js';
import type { DetailReply } from '../actions/reply.js';
import { closeAsking, settlingButtons } from '../closing/buttons.js';
import { listButton } from '../lists/buttons.js';
import { remindMissingButton } from '../reminding/buttons.js';
import { askingButtons, grantButton, refusingButton, withdrawRequestButton } from '../requests/buttons.js';
import { detailWords } from './words.js';

/** How many buttons clients show; when there are more, the lists, which come last, are dropped first. */
const BUTTONS_SHOWN = 6;

/** What a reader may do with one action: the most likely first, the lists last. */
export function detailButtons(reply: DetailReply, drawing: Drawing): readonly CardJson[] {
  const { shared } = drawing;
  const { action, group, permissions } = reply;
  const target = { group: group.id, reference: action.reference };
  const { mayClose, mayEdit, mayNote } = permissions;
  const isOpen = action.status === 'open';
  const proposal = proposalOf(action);
  const done = press(doneButton, shared.button.done, target);
  const isDecided = reply.deciding.length > 0;
  return [
    // A request that waits for its reader comes first.
    ...(isDecided ? requestButtons(reply, drawing) : []),
    ...(proposal !== null && reply.mayConfirm === true
      ? settlingButtons({ ...target, at: proposal.at, from: 'detail' }, drawing)
      : []),
    ...(isOpen && mayClose && proposal === null ? [isDecided ? done : primary(done)] : []),
    ...(!isOpen && mayClose ? [press(reopenButton, shared.button.reopen, target)] : []),
    ...(mayEdit && (reply.parts?.done ?? 0) < (reply.parts?.of ?? 0)
      ? [press(remindMissingButton, detailWords(drawing.language).remindMissing, target)]
      : []),
    ...(mayNote ? [noteAsking(target, isOpen && mayClose && proposal === null, shared)] : []),
    ...(isDecided ? [] : requestButtons(reply, drawing)),
    ...(isOpen && mayEdit ? [press(editButton, shared.button.edit, target), cancelAsking(target, drawing)] : []),
    ...(isOpen && mayClose && proposal === null ? [quiet(closeAsking(target, drawing))] : []),
    quiet(press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 })),
    quiet(press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 })),
  ].slice(0, BUTTONS_SHOWN);
}

interface Target {
  readonly group: string;
  readonly reference: string;
}

// One input for both buttons: some clients do not allow two with the same id.
const noteAsking = (target: Target, mayClose: boolean, shared: SharedWords): CardJson =>
  asking(shared.button.note, { id: 'note', label: shared.noteLabel, placeholder: shared.notePlaceholder }, [
    press(noteButton, shared.button.saveNote, target),
    ...(mayClose ? [press(doneButton, shared.button.doneWithNote, target)] : []),
  ]);

function cancelAsking(target: Target, { shared, language }: Drawing): CardJson {
  const words = detailWords(language);
  const reason = wordsInput({ id: 'reason', label: words.reasonLabel, placeholder: words.reasonPlaceholder });
  const cancel = shared.button.cancelAction;
  return destructive(cancel, [remark(words.askedToCancel), reason], press(cancelButton, cancel, target));
}

/**
 * What a reader may do with requests: decide the oldest one that is theirs to decide; withdraw their own; and make one,
 * if they lead the action but may not change it.
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
    ...(place === null
      ? []
      : [primary(press(grantButton, shared.button.grant, place)), refusingButton(place, drawing)]),
    ...(mayAsk ? askingButtons(target, others, today, drawing) : []),
    ...(own === undefined
      ? []
      : [quiet(press(withdrawRequestButton, shared.button.withdrawRequest, { ...target, request: own }))]),
  ];
}
