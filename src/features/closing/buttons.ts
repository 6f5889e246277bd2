import { closureKindSchema } from '../../model/closure.js';
import { id, maybe, optional, page, target, words } from '../../model/card-data.js';
import { askingFor, primary, wordsInput } from '../../presentation/card/button.js';
import { type DataOf, defineButton, press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { closingWords } from './words.js';

/**
 * Which proposal to settle: the one made at the moment `at`, and no later one. `from` is where the button is, the
 * action's card or the list of what waits; settling goes back there.
 */
const place = { ...target, at: id, from: maybe('detail', 'list') };

/** Confirms that an action is closed, as its lead proposes. */
export const confirmClosureButton = defineButton('confirm-closure', place);

/** Keeps the action open, with words for the person who proposed to close it. */
export const keepOpenButton = defineButton('keep-open', place, { words: optional });

/** Closes an action in a chosen way, such as superseded, or proposes to. */
export const closeAsButton = defineButton('close-as', target, {
  closeKind: words,
  closeTo: optional,
  closeWhy: optional,
});

/** Shows a page of the closures that wait to be confirmed. */
export const toConfirmButton = defineButton('to-confirm', { page });

type Place = DataOf<typeof confirmClosureButton>;

/** The buttons that settle a proposal, where there is room to say why. */
export const settlingButtons = (place: Place, { shared, language }: Drawing): readonly CardJson[] => {
  const { wordsLabel: label, wordsPlaceholder: placeholder } = closingWords(language);
  return [
    primary(press(confirmClosureButton, shared.button.confirm, place)),
    askingFor(
      shared.button.keepOpen,
      [wordsInput({ id: 'words', label, placeholder })],
      [press(keepOpenButton, shared.button.keepOpen, place)],
    ),
  ];
};

/** Asks how to close an action. */
export function closeAsking(target: DataOf<typeof closeAsButton>, { shared, language }: Drawing): CardJson {
  const words = closingWords(language);
  const kinds = closureKindSchema.options.map((value) => ({
    title: shared.closure.kind[value],
    value,
  }));
  return askingFor(
    shared.button.closeAs,
    [
      {
        type: 'Input.ChoiceSet',
        id: 'closeKind',
        label: words.kindLabel,
        style: 'compact',
        choices: kinds,
        value: 'done',
        isRequired: true,
        errorMessage: words.kindNeeded,
      },
      { type: 'Input.Text', id: 'closeTo', label: words.toLabel, placeholder: words.toPlaceholder, maxLength: 200 },
      wordsInput({ id: 'closeWhy', label: words.whyLabel, placeholder: words.whyPlaceholder }),
    ],
    [press(closeAsButton, shared.button.close, target)],
  );
}
