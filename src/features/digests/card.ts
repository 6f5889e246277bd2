import { type DigestWords, digestWords } from './words.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import { formatDate } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { formatWhen } from '../../presentation/words/format-when.js';
import { secondary } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import { doneButton } from '../actions/buttons.js';
import { listButton } from '../lists/buttons.js';
import { muteButton, myNudgesButton } from '../preferences/buttons.js';
import { digestButton } from './buttons.js';
import type { DigestReply } from './reply.js';
import { digestForm } from './card-form.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { referenceWidth } from '../../presentation/card/reference-width.js';
import { drawSections } from '../../presentation/card/sections.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import type { DigestItem } from './rules/digest-items.js';
import type { DigestAnswered } from './rules/digest-state.js';

/** With more actions than these each has the two buttons that most need; as they are answered the rest get all. */
const WITH_ALL_BUTTONS = 8;
/** The answered ones that are named. */
const ANSWERED_SHOWN = 12;

/** One person's message of a day: what is late, due today and coming, each to answer in place, and what was answered. */
export function drawDigest(answer: DigestReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = digestWords(language);
  const late = ({ daysLeft }: DigestItem): boolean => daysLeft !== null && daysLeft < 0;
  const today = ({ daysLeft }: DigestItem): boolean => daysLeft === 0;
  const { items, answered, hasHidden } = answer;
  const sections = [
    { title: words.late, color: 'Attention', items: items.filter(late) },
    { title: words.today, color: 'Warning', items: items.filter(today) },
    {
      title: words.coming,
      color: 'Default',
      items: items.filter((item) => !late(item) && !today(item)),
    },
  ] as const;
  const { parts, left } = drawSections<DigestItem>(sections, (item) => itemRow(item, answer, words, drawing));
  const remarks = [...(left === 0 ? [] : [shared.more({ number: left })]), ...(hasHidden ? [words.hidden] : [])];
  const groups = [...new Set([...items, ...answered].map(({ group }) => group.name))];
  return expand('digest', {
    lang: drawing.lang,
    fallbackText: items.length === 0 ? words.allAnswered : `${words.title}: ${items.length}`,
    kicker: inRow(groups.join(', ')),
    title: `${words.title}, ${inName(answer.name)}`,
    rows: parts,
    more: remarks.length === 0 ? null : remarks.join('\n\n'),
    hasAnswered: answered.length > 0,
    answeredTitle: items.length === 0 ? words.allAnswered : words.answered,
    answered: answered.slice(0, ANSWERED_SHOWN).map((one) => ({ text: answeredRow(one, drawing) })),
    footer: words.footer,
    actions: [
      press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 }),
      secondary(press(myNudgesButton, shared.button.myNudges, {})),
      secondary(press(muteButton, shared.button.stop, { muted: true })),
    ],
  });
}

const answeredRow = (answered: DigestAnswered, { language }: Drawing): string =>
  `**${answered.action.reference}** ${inRow(answered.action.task)}: ${inLanguages(language, (one) => formatAnswer(answered, one), ' / ')}`;

/** What was answered, or why it no longer waits for the reader. */
function formatAnswer({ action, how }: DigestAnswered, language: Language): string {
  const words = digestWords(language).how;
  if (how === 'moved') return words.moved({ day: formatDate(action.deadline.due ?? '', language) });
  if (how === 'reassigned') return words.reassigned({ leads: inRow(formatLeads(action.leads, sharedWords(language))) });
  return words[how];
}

function itemRow(item: DigestItem, digest: DigestReply, words: DigestWords, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { action, group, due, standsInFor } = item;
  const current = { ...action, deadline: { ...action.deadline, due } };
  const when = formatWhen(current, digest.today, group.zone, language);
  const { form } = digest;
  const isOpen = form !== null && form.group === group.id && form.reference === action.reference;
  return expand('digest-item', {
    reference: action.reference,
    referenceWidth: referenceWidth(action.reference),
    task: inRow(action.task),
    when: when.text,
    whenColor: when.color,
    isFar: when.color === 'Default',
    standsInFor: standsInFor === null ? null : words.standsInFor({ name: inName(standsInFor) }),
    form: isOpen ? digestForm(form, digest, words, drawing) : [],
    actions: isOpen ? [] : itemButtons(item, digest, words, shared),
  });
}

function itemButtons(
  { action, group }: DigestItem,
  { digest, items }: DigestReply,
  words: DigestWords,
  shared: Drawing['shared'],
): readonly CardJson[] {
  const target = { group: group.id, reference: action.reference };
  const here = { digest };
  const done = press(doneButton, shared.button.done, { ...target, ...here });
  const note = press(digestButton, words.note, { digest, form: { ...target, form: 'note' } });
  if (items.length > WITH_ALL_BUTTONS) return [done, note];
  return [
    done,
    note,
    press(digestButton, words.moreTime, { digest, form: { ...target, form: 'more-time' } }),
    press(digestButton, words.notMine, { digest, form: { ...target, form: 'not-mine' } }),
  ];
}
