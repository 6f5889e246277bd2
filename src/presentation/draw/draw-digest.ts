import type { Answer, DigestItem } from '../../core/answers/answer.js';
import { type CardJson, expand } from '../templates.js';
import { wordWhen } from '../wording/word-when.js';
import { button, secondary } from './button.js';
import { inName, inRow } from './user-words.js';
import type { Drawing } from './drawing.js';
import { referenceWidth } from './reference-width.js';
import { drawSections } from './sections.js';

type Digest = Extract<Answer, { kind: 'digest' }>;

/** One person's message of a day: what is late, due today and coming, each to answer with a button. */
export function drawDigest(answer: Digest, drawing: Drawing): CardJson {
  const { messages } = drawing;
  const sections = [
    {
      title: messages.digest.late,
      color: 'Attention',
      items: answer.items.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0),
    },
    { title: messages.digest.today, color: 'Warning', items: answer.items.filter(({ daysLeft }) => daysLeft === 0) },
    {
      title: messages.digest.coming,
      color: 'Default',
      items: answer.items.filter(({ daysLeft }) => daysLeft === null || daysLeft > 0),
    },
  ] as const;
  const { parts, left } = drawSections<DigestItem>(sections, (item) => itemRow(item, answer, drawing));
  const groups = [...new Set(answer.items.map(({ group }) => group.name))];
  return expand('digest', {
    lang: drawing.lang,
    fallbackText: `${messages.digest.title}: ${answer.items.length}`,
    kicker: inRow(groups.join(', ')),
    title: `${messages.digest.title}, ${inName(answer.name)}`,
    rows: parts,
    more: left === 0 ? null : messages.more(left),
    footer: messages.digest.footer,
    actions: [
      button('list', messages.button.myActions, { group: null, scope: 'mine', page: 1 }),
      secondary(button('mute', messages.button.stop, { muted: true })),
    ],
  });
}

function itemRow({ action, group, due }: DigestItem, { today }: Digest, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const current = { ...action, deadline: { ...action.deadline, due } };
  const when = wordWhen(current, today, group.zone, language);
  const target = { group: group.id, reference: action.reference };
  return expand('digest-item', {
    reference: action.reference,
    referenceWidth: referenceWidth(action.reference),
    task: inRow(action.task),
    when: when.text,
    whenColor: when.color,
    isFar: when.color === 'Default',
    actions: [button('done', messages.button.done, target), button('show', messages.button.open, target)],
  });
}
