import { historyWords } from './words.js';
import type { TimelineEntry } from '../../model/timeline.js';
import type { Zone } from '../../model/calendar/day.js';
import { isDay } from '../../model/calendar/days.js';
import { toLocal } from '../../model/calendar/zones.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { drawCard } from '../../presentation/card/card.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, saying } from '../../presentation/card/texts.js';
import { formatClosure } from '../../presentation/words/format-closure.js';
import { changeWorded } from '../../presentation/words/format-history.js';
import { formatDate } from '../../presentation/words/format-day.js';
import { formatName } from '../../presentation/words/format-name.js';
import { press } from '../../presentation/card/define-button.js';
import { historyButton } from './buttons.js';
import type { HistoryReply } from './reply.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { asTitle, inName, inRow } from '../../presentation/card/user-words.js';
import type { Language } from '../../model/language.js';
import { showButton } from '../../presentation/card/show-button.js';
import { sharedWords } from '../../presentation/words/shared-words.js';

/** How many characters of an old or new value are quoted. */
const QUOTED = 90;

/** A page of everything that has happened to an action: who, when, from what to what. */
export function drawHistory(reply: HistoryReply, drawing: Drawing): CardJson {
  const { language, shared } = drawing;
  const { group, reference, task, entries, page, pages, total } = reply;
  const words = historyWords(language);
  const turn = (to: number, title: string): CardJson =>
    press(historyButton, title, { group: group.id, reference, page: to });
  const of = pages === 1 ? words.total({ count: total }) : shared.page({ page, pages, total });
  return drawCard(
    {
      fallbackText: `${reference}: ${words.title}`,
      kicker: inRow(group.name),
      title: asTitle(inRow(task)),
      line: [reference, words.title, ...(total === 0 ? [] : [of])].join(' · '),
      parts:
        total === 0
          ? [empty(words.nothing)]
          : entries.map((entry, index) =>
              saying(
                formatChange(entry, language),
                formatMoment(entry.at, group.zone, language),
                index > 0,
                formatValues(entry, language) || null,
              ),
            ),
      actions: [
        ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
        ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
        press(showButton, shared.openAction({ reference }), { group: group.id, reference }),
      ],
      isWide: true,
    },
    drawing,
  );
}

function formatChange({ by, change, closure }: TimelineEntry, language: Language): string {
  const shared = sharedWords(language);
  const name = inName(formatName(by.name, shared));
  if (change === 'noted') return historyWords(language).noted({ name });
  return shared.changed[changeWorded({ change, ...(closure === undefined ? {} : { closure }) })]({ name });
}

function formatMoment(at: string, zone: Zone, language: Language): string {
  const [day = '', time = ''] = toLocal(at, zone).split('T');
  return `${formatDate(day, language)} ${time.slice(0, 5)}`;
}

/** The values before and after, and the words that came with the change. */
function formatValues({ from, to, words: said, change, closure }: TimelineEntry, language: Language): string {
  const words = historyWords(language);
  const value = (kept: string): string => {
    if (change === 'deadline') return isDay(kept) ? formatDate(kept, language) : cut(kept, QUOTED);
    // A task may be worded like a status.
    const isStatus = change !== 'task' && change !== 'leads';
    return (
      (isStatus ? statusIn(words.status, kept) : undefined) ?? cut(formatName(kept, sharedWords(language)), QUOTED)
    );
  };
  const parts = [
    from === null || from.trim() === '' ? null : words.from({ words: value(from) }),
    to === null || to.trim() === '' ? null : words.to({ words: value(to) }),
    closure === undefined ? null : formatClosure(closure, language),
    said === null || said.trim() === '' ? null : cut(said, QUOTED),
  ];
  return escapeMarkdown(parts.filter((part) => part !== null).join(' · '));
}

const statusIn = (statuses: Readonly<Record<string, string>>, said: string): string | undefined => statuses[said];
