import type { DigestWords } from './words.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { primary } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import { noteButton } from '../actions/buttons.js';
import { moreTimeButton, notMineButton } from '../requests/buttons.js';
import { digestButton } from './buttons.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inChoice } from '../../presentation/card/user-words.js';
import type { DigestForm, DigestReply } from './reply.js';

/** How many members the form offers. */
const OFFERED = 60;

/** The form that is open in a digest: a note; more time, with a day and a reason; or who should lead instead. */
export function digestForm(
  form: DigestForm,
  digest: DigestReply,
  words: DigestWords,
  drawing: Drawing,
): readonly CardJson[] {
  return [
    expand('digests/form', {
      inputs: inputs(form, digest, words, drawing),
      actions: [primary(send(form, digest.digest, words)), press(digestButton, words.back, { digest: digest.digest })],
    }),
  ];
}

/** The button that sends each form. */
const SENDS = { note: noteButton, 'more-time': moreTimeButton, 'not-mine': notMineButton } as const;

function send({ group, reference, form }: DigestForm, digest: string, words: DigestWords): CardJson {
  const here = { digest };
  return press(SENDS[form], words.send, { group, reference, ...here });
}

function inputs(
  { form }: DigestForm,
  { members }: DigestReply,
  words: DigestWords,
  drawing: Drawing,
): readonly CardJson[] {
  const { shared } = drawing;
  const reason = (id: string): CardJson => text(id, words.why, words.whyPlaceholder, words.whyNeeded);
  switch (form) {
    case 'note':
      return [text('note', shared.noteLabel, shared.notePlaceholder, words.noteNeeded)];
    case 'more-time':
      return [
        { type: 'Input.Date', id: 'date', label: words.until, isRequired: true, errorMessage: words.untilNeeded },
        reason('reason'),
      ];
    case 'not-mine':
      return [
        {
          type: 'Input.ChoiceSet',
          id: 'person',
          label: words.whose,
          style: 'compact',
          placeholder: words.nobody,
          choices: members.slice(0, OFFERED).map(({ id, name }) => ({ title: inChoice(name), value: id })),
        },
        reason('why'),
      ];
  }
}

const text = (id: string, label: string, placeholder: string, errorMessage: string): CardJson => ({
  type: 'Input.Text',
  id,
  label,
  placeholder,
  isMultiline: true,
  maxLength: 2000,
  isRequired: true,
  errorMessage,
});
