import type { SaidAction } from '../../model/action.js';
import { actionBlock } from '../../presentation/card/action-row.js';
import { primary } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { text } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import type { LoggedReply } from '../actions/reply.js';
import { logAnywayButton } from './buttons.js';
import { loggingWords } from './words.js';

/** How many are shown, and how much of what was said a button carries. */
const SHOWN = 3;
const CARRIED = 600;
const LEADS_CARRIED = 10;

/** What was not logged, each above the action that it looks like, with the way to log it all the same. */
export function twicePart({ group, today, twice = [] }: LoggedReply, drawing: Drawing): readonly CardJson[] {
  const { twice: words } = loggingWords(drawing.language);
  return twice.slice(0, SHOWN).flatMap(({ said, like }) => {
    const { reference } = like;
    const { leads, deadline } = said;
    const carried: SaidAction = {
      task: said.task.slice(0, CARRIED),
      leads: leads.slice(0, LEADS_CARRIED),
      deadline,
      quote: said.quote.slice(0, CARRIED),
    };
    return [
      text(words.notLogged({ reference, task: inRow(cut(said.task, 200)) })),
      actionBlock(
        {
          action: like,
          group,
          today,
          actions: [
            primary(press(showButton, words.show({ reference }), { group: group.id, reference })),
            press(logAnywayButton, words.anyway, { group: group.id, said: JSON.stringify(carried) }),
          ],
        },
        drawing,
      ),
    ];
  });
}
