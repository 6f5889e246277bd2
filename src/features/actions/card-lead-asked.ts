import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import { inLeadButtons, leadAsked } from '../../presentation/card/lead-question.js';
import { showButton } from '../../presentation/card/show-button.js';
import { taskTitle } from '../../presentation/card/task-title.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { inRow } from '../../presentation/card/user-words.js';
import { giveToButton } from './buttons.js';
import type { LeadAskedReply } from './reply.js';

/** Words longer than this, in bytes, do not fit all the buttons of a card; the edit form takes those. */
const CARRIED = 800;

/** Asks who is meant before giving them an action; one press gives it. */
export function drawLeadAsked(reply: LeadAskedReply, drawing: Drawing): CardJson {
  const { group, action, words, lead, candidates } = reply;
  const target = { group: group.id, reference: action.reference };
  const question = leadAsked(lead, candidates, drawing);
  return drawCard(
    {
      fallbackText: question,
      kicker: inRow(group.name),
      title: question,
      line: `${action.reference} · ${taskTitle(action.task)}`,
      parts: [],
      actions: [
        ...(bytesOf({ words, said: lead.name }) > CARRIED
          ? []
          : inLeadButtons(lead, candidates, drawing, (title, to) =>
              press(giveToButton, title, { ...target, leads: words, said: lead.name, lead: to }),
            )),
        press(showButton, drawing.shared.button.open, target),
      ],
    },
    drawing,
  );
}
