import { writeSaidAction } from '../../model/action.js';
import { actionBlock } from '../../presentation/card/action-row.js';
import { primary } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import type { LoggedReply } from '../actions/reply.js';
import { logAnywayButton } from './buttons.js';
import { loggingWords } from './words.js';

/** How many to show; the others appear as references. */
const SHOWN = 3;

/** What was not logged, each above the action it resembles, with a button to log it all the same. */
export function twicePart({ group, today, twice = [] }: LoggedReply, drawing: Drawing): readonly CardJson[] {
  const { twice: words } = loggingWords(drawing.language);
  const others = twice.slice(SHOWN).map(({ like }) => like.reference);
  const shown = twice.slice(0, SHOWN).flatMap(({ said, like }) => {
    const { reference } = like;
    const carried = writeSaidAction(said);
    return [
      text(words.notLogged({ reference, task: inRow(cut(said.task, 200)) })),
      actionBlock(
        {
          action: like,
          group,
          today,
          actions: [
            primary(press(showButton, words.show({ reference }), { group: group.id, reference })),
            ...(carried === null ? [] : [press(logAnywayButton, words.anyway, { group: group.id, said: carried })]),
          ],
        },
        drawing,
      ),
    ];
  });
  return others.length === 0 ? shown : [...shown, remark(words.others({ references: inRow(others.join(', ')) }))];
}
