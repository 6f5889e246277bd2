import { actionRow, type Remark } from '../../presentation/card/action-row.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import { exportButton } from '../../presentation/card/export-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { textRow } from '../../presentation/card/text-row.js';
import { empty, heading, remark } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { showDecisionButton } from '../decisions/buttons.js';
import { checkMeetingButton, tableButton, tableTextButton } from './buttons.js';
import type { MeetingCheckReply, MeetingTableReply } from './reply.js';
import type { Fault } from './rules/check-actions.js';
import { outcomeWords } from './words.js';

/** The most characters of a task or decision in a row: each is tried in turn until all rows of the page fit. */
const LOOKS = [200, 100, 40];

function fittingRows(draw: (longest: number) => readonly CardJson[], { room }: Drawing): readonly CardJson[] {
  let rows: readonly CardJson[] = [];
  for (const longest of LOOKS) {
    rows = draw(longest);
    if (bytesOf(rows) <= room) break;
  }
  return rows;
}

/** The "next" and "previous" buttons of a page that `button` shows. */
function turning(
  { group, meeting, page, pages }: Pick<MeetingTableReply, 'group' | 'meeting' | 'page' | 'pages'>,
  button: typeof tableButton | typeof checkMeetingButton,
  { shared }: Drawing,
): readonly CardJson[] {
  const turn = (to: number, title: string): CardJson => press(button, title, { group: group.id, meeting, page: to });
  return [
    ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
    ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
  ];
}

/** Draws a meeting's actions and decisions; each row opens its action or decision. */
export function drawTable(reply: MeetingTableReply, drawing: Drawing): CardJson {
  const { group, meeting, total, page, pages } = reply;
  const { language } = drawing;
  const words = outcomeWords(language);
  const target = { group: group.id, meeting, page: 1 };
  const isEmpty = total.actions + total.decisions === 0;
  const counts = words.counts(total);
  return drawCard(
    {
      kicker: inRow(group.name),
      title: words.title({ day: formatDay(meeting, language) }),
      line: pages === 1 ? counts : `${counts} · ${words.page({ page, pages })}`,
      parts: isEmpty ? [empty(words.nothing), remark(words.other)] : rowsOf(reply, drawing),
      actions: [
        ...turning(reply, tableButton, drawing),
        ...(isEmpty
          ? []
          : [
              press(tableTextButton, words.markdown, { ...target, format: 'md' }),
              press(tableTextButton, words.csv, { ...target, format: 'csv' }),
              press(checkMeetingButton, words.check, target),
              press(exportButton, drawing.shared.button.export, {
                group: group.id,
                what: 'actions',
                meeting,
                reference: null,
              }),
            ]),
      ],
      isWide: true,
    },
    drawing,
  );
}

function rowsOf({ group, actions, decisions, total, today }: MeetingTableReply, drawing: Drawing): readonly CardJson[] {
  const words = outcomeWords(drawing.language);
  return fittingRows(
    (longest) => [
      ...(actions.length === 0 ? [] : [heading(words.actions, 'Default', total.actions)]),
      ...actions.map((action) => actionRow({ ...action, task: cut(action.task, longest) }, { group, today }, drawing)),
      ...(decisions.length === 0 ? [] : [heading(words.decisions, 'Default', total.decisions)]),
      ...decisions.map(({ reference, text, isWithdrawn }) =>
        textRow({
          title: inRow(cut(text, longest)),
          line: [
            ...(isWithdrawn ? [{ text: words.state.withdrawn, color: 'Attention' as const }] : []),
            { text: reference },
          ],
          open: press(showDecisionButton, drawing.shared.openAction({ reference }), { group: group.id, reference }),
        }),
      ),
    ],
    drawing,
  );
}

/** Whether an action's row already says what is missing. */
const isInRow = ({ fault }: Fault): boolean => fault === 'no-deadline' || fault === 'no-lead';

/** Draws what is missing from a meeting's actions; each row opens its action. */
export function drawCheck(reply: MeetingCheckReply, drawing: Drawing): CardJson {
  const { group, meeting, faulty, wrong, checked, page, pages, today } = reply;
  const { language } = drawing;
  const words = outcomeWords(language);
  const line = wrong === 0 ? null : words.checked({ wrong, checked });
  const rows = fittingRows(
    (longest) =>
      faulty.map(({ action, faults }) => {
        const remarks = faults
          .filter((fault) => !isInRow(fault))
          .map((fault): Remark => ({ text: faultText(fault, drawing), color: 'Warning' }));
        return actionRow({ ...action, task: cut(action.task, longest) }, { group, today, remarks }, drawing);
      }),
    drawing,
  );
  return drawCard(
    {
      kicker: inRow(group.name),
      title: words.checkTitle({ day: formatDay(meeting, language) }),
      line: pages === 1 ? line : `${line} · ${words.page({ page, pages })}`,
      parts: wrong === 0 ? [empty(checked === 0 ? words.noneToCheck : words.complete)] : rows,
      actions: [
        ...turning(reply, checkMeetingButton, drawing),
        press(tableButton, words.table, { group: group.id, meeting, page: 1 }),
      ],
      isWide: true,
    },
    drawing,
  );
}

/** The most names that a fault lists. */
const NAMED = 3;

function faultText(fault: Fault, { language }: Drawing): string {
  const words = outcomeWords(language).fault;
  if (fault.fault === 'same-as') return words['same-as']({ reference: fault.reference });
  if (!('names' in fault)) return words[fault.fault];
  const names = fault.names.slice(0, NAMED).map(inName).join(', ');
  return words[fault.fault]({ names: fault.names.length > NAMED ? `${names}, …` : names });
}
