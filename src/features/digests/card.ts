import type { DigestItem } from './rules/digest-items.js';
import type { DigestAnswered } from './rules/digest-state.js';
import type { Day } from '../../model/calendar/day.js';
import { actionBlock } from '../../presentation/card/action-row.js';
import { primary, quiet } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { moreLink } from '../../presentation/card/links.js';
import { drawSections } from '../../presentation/card/sections.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { heading, remark, saying } from '../../presentation/card/texts.js';
import { asTitle, inName, inRow } from '../../presentation/card/user-words.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { doneButton } from '../actions/buttons.js';
import { listButton } from '../lists/buttons.js';
import { muteButton, myNudgesButton } from '../preferences/buttons.js';
import { digestButton } from './buttons.js';
import { digestForm } from './card-form.js';
import type { DigestReply } from './reply.js';
import { type DigestWords, digestWords } from './words.js';

/** How many answered actions are named. */
const ANSWERED_SHOWN = 8;

/** A person's digest for a day: what is late, due today and coming, each to answer in place, and what was answered. */
export function drawDigest(answer: DigestReply, drawing: Drawing): CardJson {
  const { shared, language, room } = drawing;
  const words = digestWords(language);
  const { items, total, answered, hasHidden, name } = answer;
  const title = items.length === 0 ? words.allAnswered : words.title({ number: items.length });
  const draw = (item: DigestItem): CardJson => itemRow(item, answer, words, drawing);
  const { parts, left } = drawSections(sectionsOf(items, words), draw, room);
  const groups = [...new Set([...items, ...answered].map(({ group }) => group.name))];
  // Actions that are not for today and those that do not fit are behind the same link.
  const more = items.length === 0 ? 0 : left + Math.max(0, total - items.length);
  const urgent = items.length === 0 || total <= items.length ? null : words.urgent({ number: items.length, total });
  const mine = press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 });
  const rows = answered.slice(0, ANSWERED_SHOWN).map((one) => answeredRow(one, answer.today, drawing));
  return drawCard(
    {
      kicker: words.for({ name: inName(name) }),
      title,
      line: [inRow(groups.join(', ')), urgent].filter(Boolean).join(' · ') || null,
      parts: [
        ...parts,
        ...moreLink(more, mine, drawing),
        ...(hasHidden ? [remark(words.hidden)] : []),
        ...(rows.length === 0 ? [] : [heading(words.answered, 'Good'), ...rows]),
        remark(words.footer),
      ],
      actions: [
        mine,
        quiet(press(myNudgesButton, shared.button.myNudges, {})),
        quiet(press(muteButton, shared.button.stop, { muted: true })),
      ],
    },
    drawing,
  );
}

function sectionsOf(items: readonly DigestItem[], words: DigestWords): Parameters<typeof drawSections<DigestItem>>[0] {
  const late = ({ daysLeft }: DigestItem): boolean => daysLeft !== null && daysLeft < 0;
  const today = ({ daysLeft }: DigestItem): boolean => daysLeft === 0;
  return [
    { title: words.late, color: 'Attention', items: items.filter(late) },
    { title: words.today, color: 'Warning', items: items.filter(today) },
    { title: words.coming, color: 'Default', items: items.filter((item) => !late(item) && !today(item)) },
  ];
}

const answeredRow = (answered: DigestAnswered, today: Day, drawing: Drawing): CardJson =>
  saying(
    asTitle(inRow(answered.action.task)),
    `${answered.action.reference} · ${wordAnswer(answered, today, drawing)}`,
  );

/** How an action was answered, or why it no longer waits for the reader. */
function wordAnswer({ action, how }: DigestAnswered, today: Day, { shared, language }: Drawing): string {
  const words = digestWords(language).how;
  if (how === 'moved') return words.moved({ day: formatShortDay(action.deadline.due ?? today, today, language) });
  if (how === 'reassigned') return words.reassigned({ leads: inRow(formatLeads(action.leads, shared)) });
  return words[how];
}

function itemRow(item: DigestItem, digest: DigestReply, words: DigestWords, drawing: Drawing): CardJson {
  const { action, group, due, standsInFor } = item;
  const { form } = digest;
  const isOpen = form !== null && form.group === group.id && form.reference === action.reference;
  return actionBlock(
    {
      action: { ...action, deadline: { ...action.deadline, due } },
      group,
      today: digest.today,
      // Readers know their own actions; a sole lead is named only when the reader stands in for them.
      isLoneLeadSaid: standsInFor !== null,
      remarks: standsInFor === null ? [] : [{ text: words.standsInFor({ name: inName(standsInFor) }) }],
      parts: isOpen ? digestForm(form, digest, words, drawing) : [],
      actions: isOpen ? [] : itemButtons(item, digest, words, drawing),
    },
    drawing,
  );
}

function itemButtons(
  { action, group }: DigestItem,
  { digest }: DigestReply,
  words: DigestWords,
  { shared }: Drawing,
): readonly CardJson[] {
  const target = { group: group.id, reference: action.reference };
  const here = { digest };
  const form = (title: string, kind: 'note' | 'more-time' | 'not-mine'): CardJson =>
    press(digestButton, title, { digest, form: { ...target, form: kind } });
  return [
    primary(press(doneButton, shared.button.done, { ...target, ...here })),
    form(words.note, 'note'),
    form(words.moreTime, 'more-time'),
    quiet(form(words.notMine, 'not-mine')),
  ];
}
