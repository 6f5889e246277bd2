import { primary } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { drawEditForm } from '../../presentation/card/edit-form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { reviewWords } from './words.js';
import { reviewPageButton, reviewSaveButton } from './buttons.js';
import type { ItemFormReply } from './reply.js';
import { pageWithItem } from './rules/review-page.js';

/** Draws the form that corrects an item of a review. */
export function drawItemForm(form: ItemFormReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = reviewWords(language);
  const { review, item } = form.edited;
  return drawEditForm(
    form,
    words.foundTitle,
    (shown) => [
      primary(press(reviewSaveButton, shared.button.save, { review, item, shown })),
      press(reviewPageButton, words.back, { review, page: pageWithItem(item) }),
    ],
    drawing,
  );
}
