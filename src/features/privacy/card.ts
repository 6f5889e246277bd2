import { myDataButton } from './buttons.js';
import type { MyDataReply, OwnTrace } from './reply.js';
import { localDay } from '../../model/calendar/zones.js';
import { cut } from '../../presentation/words/cut.js';
import { privacyWords } from './words.js';
import { drawCard } from '../../presentation/card/card.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, remark, saying } from '../../presentation/card/texts.js';
import { formatDayFor } from '../../presentation/words/format-deadline.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inName, inRow } from '../../presentation/card/user-words.js';

/** The most characters that we quote; the command line exports the whole words. */
const QUOTED = 90;

/** Draws one page of what we keep about the reader, and where each piece is. */
export function drawOwnData(reply: MyDataReply, drawing: Drawing): CardJson {
  const { language, shared } = drawing;
  const words = privacyWords(language);
  const { traces, page, pages, total, zone } = reply;
  const turn = (to: number, title: string): CardJson => press(myDataButton, title, { page: to });
  const about = ({ group, reference, at }: OwnTrace): string =>
    [reference ?? group?.name, at === null ? null : formatDayFor(localDay(at, zone), language)]
      .filter((part) => part != null)
      .map(inName)
      .join(' · ');
  const of = pages === 1 ? words.total({ count: total }) : shared.page({ page, pages, total });
  const row = (trace: OwnTrace, index: number): CardJson =>
    saying(
      `**${words.kinds[trace.kind]}** ${about(trace)}`.trim(),
      inRow(cut(trace.where, QUOTED)),
      index > 0,
      trace.isHidden ? words.hidden : trace.text === null ? null : inRow(cut(trace.text, QUOTED)),
    );
  return drawCard(
    {
      kicker: 'Matters Arising',
      title: words.title,
      line: total === 0 ? null : of,
      parts: [remark(words.intro), ...(total === 0 ? [empty(words.nothing)] : traces.map(row))],
      actions: [
        ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
        ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
      ],
      isWide: true,
    },
    drawing,
  );
}
