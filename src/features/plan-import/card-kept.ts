import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { example, notice, remark, text } from '../../presentation/card/texts.js';
import { drawEditForm } from '../../presentation/card/edit-form.js';
import { primary } from '../../presentation/card/button.js';
import { drawWhichGroup } from '../../presentation/card/which-group.js';
import { asTitle, inChoice, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { planButton } from '../plans/buttons.js';
import { draftPageButton, planInButton, saveDraftButton } from './buttons.js';
import type { DraftFormReply, PlanKeptReply, PlanWhereReply } from './reply.js';
import { planImportWords } from './words.js';

/** Says that a plan was saved, and what the bot tracks of it. */
export function drawPlanKept(reply: PlanKeptReply, drawing: Drawing): CardJson {
  const words = planImportWords(drawing.language);
  const { group, references, actions, withoutLead, isUpdate } = reply;
  const title = (isUpdate ? words.updated : words.kept)({ title: asTitle(cut(reply.title, 120)) });
  const counts = [
    [reply.recommendations, words.holds.recommendations],
    [reply.phases, words.holds.phases],
    [reply.measures, words.holds.measures],
    [reply.risks, words.holds.risks],
  ] as const;
  const holds = counts.filter(([number]) => number > 0).map(([number, say]) => say({ number }));
  return drawCard(
    {
      kicker: inRow(group.name),
      title,
      line: holds.length === 0 ? null : holds.join(' · '),
      parts: [
        ...(references === null
          ? []
          : [text(words.actionsKept({ number: actions, references: rangeOf(references, drawing) }))]),
        ...(withoutLead === 0 ? [] : [notice(words.withoutLead({ number: withoutLead }), 'Warning')]),
        remark(words.undoHint),
      ],
      actions: [
        primary(
          press(planButton, words.show, { group: group.id, plan: reply.number, show: 'board', what: null, page: 1 }),
        ),
      ],
    },
    drawing,
  );
}

const rangeOf = ([first, last]: readonly [string, string], { language }: Drawing): string =>
  first === last ? first : planImportWords(language).range({ first, last });

/** Draws the form that corrects an item of a plan. */
export function drawDraftForm(form: DraftFormReply, drawing: Drawing): CardJson {
  const words = planImportWords(drawing.language);
  const { review, item, page } = form.edited;
  return drawEditForm(
    form,
    words.formTitle,
    (shown) => [
      primary(press(saveDraftButton, drawing.shared.button.save, { review, item, shown })),
      press(draftPageButton, words.back, { review, page }),
    ],
    drawing,
  );
}

/** Asks to which group a plan belongs. */
export const drawPlanWhere = ({ groups, review, title }: PlanWhereReply, drawing: Drawing): CardJson =>
  drawWhichGroup(
    {
      said: title,
      groups: groups.map(({ id, name, prefix }) =>
        press(planInButton, `${inChoice(name)} (${prefix})`, { group: id, review }),
      ),
      own: null,
    },
    drawing,
  );

/** Explains how to import a plan. */
export function drawHowPlan(_reply: object, drawing: Drawing): CardJson {
  const { how } = planImportWords(drawing.language);
  return drawCard(
    {
      kicker: 'Matters Arising',
      title: how.title,
      line: how.line,
      parts: [text(how.file), text(how.paste), example(how.example), remark(how.again)],
      actions: [],
    },
    drawing,
  );
}
