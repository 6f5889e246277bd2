import { groupLanguageSchema } from '../../model/language.js';
import { PAPER_FORMATS } from '../../model/paper.js';
import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { choiceInput, toggleInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { inChoice, inRow } from '../../presentation/card/user-words.js';
import { exportFormButton, getPaperButton } from './buttons.js';
import { paperLinks } from './card-ready.js';
import type { PaperFormReply, PaperReply } from './reply.js';
import { paperWords } from './words.js';

/** The most groups to choose from. */
const MOST_GROUPS = 50;

/** Draws the form that asks which paper, in which format and language. */
export function drawForm({ groups, group, meeting, kinds, wanted }: PaperFormReply, drawing: Drawing): CardJson {
  const words = paperWords(drawing.language);
  const { what, reference, format, language, isLarge, isPublished } = wanted;
  const named = groups.slice(0, MOST_GROUPS).map(({ id, name }) => ({ title: inChoice(name), value: id }));
  return drawCard(
    {
      kicker: inRow(group.name),
      title: words.form.title,
      parts: [
        // With one group there is nothing to choose, but the form still sends it.
        { ...choiceInput(words.form.group, named), id: 'group', value: group.id, isVisible: groups.length > 1 },
        {
          ...choiceInput(
            words.form.what,
            kinds.map((kind) => ({ title: words.title[kind], value: kind })),
          ),
          id: 'what',
          value: what ?? 'matters-arising',
        },
        {
          ...choiceInput(
            words.form.format,
            PAPER_FORMATS.map((each) => ({ title: words.format[each], value: each })),
          ),
          id: 'format',
          value: format ?? 'docx',
        },
        {
          ...choiceInput(
            words.form.language,
            groupLanguageSchema.options.map((each) => ({ title: words.language[each], value: each })),
          ),
          id: 'language',
          value: language ?? group.language,
        },
        { ...toggleInput(words.form.large), id: 'large', value: String(isLarge) },
        { ...toggleInput(words.form.published), id: 'published', value: String(isPublished) },
      ],
      actions: [primary(press(exportFormButton, words.form.make, { meeting, reference, about: what }))],
    },
    drawing,
  );
}

/** Draws a paper and the way its reader gets it. */
export function drawPaper(reply: PaperReply, drawing: Drawing): CardJson {
  const words = paperWords(drawing.language);
  const { group, what, format, meeting, reference, language, isLarge, edition, others, way } = reply;
  const asked = { group: group.id, what, format, meeting, reference, language, isLarge, others: [...others] };
  const check =
    edition === 'published' ? [press(getPaperButton, words.getCheck, { ...asked, edition: 'check' as const })] : [];
  return drawCard(
    {
      kicker: inRow(group.name),
      title:
        edition === 'check'
          ? words.publication.report.title
          : words.ready({ paper: words.title[what], format: words.format[format] }),
      parts: [...partsOf(reply, drawing), ...paperLinks(asked, others, drawing)],
      actions: [
        ...(way.by === 'button'
          ? [primary(press(getPaperButton, words.get, { ...asked, edition })), ...check]
          : way.by === 'link'
            ? [{ type: 'Action.OpenUrl', title: words.open, url: way.url }, ...check]
            : way.by === 'file'
              ? check
              : []),
      ],
    },
    drawing,
  );
}

function partsOf(reply: PaperReply, drawing: Drawing): readonly CardJson[] {
  const { counts, edition } = reply;
  const words = paperWords(drawing.language);
  if (counts === null) return wayParts(reply, drawing);
  const said = edition === 'check' ? words.publication.report.warning : words.publishedCounts({ ...counts });
  return [text(said), ...wayParts(reply, drawing)];
}

function wayParts({ way }: PaperReply, { language }: Drawing): readonly CardJson[] {
  const words = paperWords(language);
  switch (way.by) {
    case 'file':
      return [text(words.byFile)];
    case 'link':
      return [remark(words.byLink({ minutes: way.minutes }))];
    case 'button':
      return [remark(words.byButton)];
    case 'nothing':
      return [text(words.byNothing)];
  }
}

/** The paper as a file, in a 1:1 chat; null if it comes another way. */
export const offerFile = ({
  way,
}: PaperReply): { readonly name: string; readonly size: number; readonly token: string } | null =>
  way.by === 'file' ? { name: way.name, size: way.size, token: way.token } : null;
