import type { Answer } from '../answer.js';
import type { RoleChange } from '../../model/group.js';
import { membershipMessages } from './membership.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { button } from '../../presentation/card/button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inChoice, inName, inRow } from '../../presentation/card/user-words.js';

/** How many actions and people are offered; Teams' own people picker, which the cards have too, finds the others. */
const ACTIONS_OFFERED = 25;
const MEMBERS_OFFERED = 40;

const choicesOf = (people: readonly { readonly id: string; readonly name: string }[]): readonly object[] =>
  people.slice(0, MEMBERS_OFFERED).map(({ id, name }) => ({ title: inChoice(name), value: id }));

/** Who takes what somebody led who has left: all ticked, to give at once or one by one. */
export function drawDeparted(answer: Extract<Answer, { kind: 'departed' }>, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const { group, about, actions } = answer;
  const words = membershipMessages(language).departed;
  const shown = actions.slice(0, ACTIONS_OFFERED);
  const title = words.title(inName(about.name));
  const left = actions.length - shown.length;
  const list = button('list', messages.button.allActions, { group: group.id, scope: 'open', page: 1 });
  const isOver = actions.length === 0;
  return expand('departed', {
    lang: drawing.lang,
    fallbackText: title,
    kicker: inRow(group.name),
    title,
    text: isOver ? words.none : words.text,
    isOpen: !isOver,
    whichLabel: words.which,
    whichNeeded: words.whichNeeded,
    references: shown.map(({ reference }) => reference).join(','),
    choices: shown.map(({ reference, task }) => ({ title: `${reference} ${inChoice(task)}`, value: reference })),
    toLabel: words.to,
    toNeeded: words.toNeeded,
    members: choicesOf(answer.members),
    more: left === 0 ? null : messages.andMore({ number: left }),
    actions: isOver ? [list] : [button('hand-over', words.handOver, { group: group.id, about: about.id }), list],
  });
}

/** Whose roles have changed, and the question who should chair when nobody runs the group. */
export function drawRoles(answer: Extract<Answer, { kind: 'roles' }>, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const words = membershipMessages(language).roles;
  const sentence = ({ by, role, person, change }: RoleChange): string => {
    const name = inName(person.name);
    if (by === null) return words.left[role](name);
    return words[change === 'taken-up' ? 'takenUp' : 'laidDown'][role](name, inName(by.name));
  };
  const lines = [
    ...answer.changes.map(sentence),
    ...(answer.acting.length === 0 ? [] : [words.acting(answer.acting.map(inName).join(', '))]),
    ...(answer.isAsked ? [words.nobody] : []),
  ];
  return expand('roles', {
    lang: drawing.lang,
    fallbackText: lines[0] ?? words.title,
    kicker: inRow(answer.group.name),
    title: words.title,
    lines: lines.map((text) => ({ text })),
    isAsked: answer.isAsked,
    whoLabel: words.who,
    whoNeeded: words.nobody,
    members: choicesOf(answer.members),
    actions: answer.isAsked ? [button('choose-chair', messages.button.choose, { group: answer.group.id })] : [],
  });
}

/** The question before the chair is taken from somebody. */
export function drawConfirmChair(answer: Extract<Answer, { kind: 'confirm-chair' }>, drawing: Drawing): CardJson {
  const { group, from, to } = answer;
  const words = membershipMessages(drawing.language).chair;
  const names = (people: typeof from): string => people.map(({ name }) => inName(name)).join(', ');
  const ids = (people: typeof from): readonly string[] => people.map(({ id }) => id);
  const title = words.title(names(from));
  return expand('confirm-chair', {
    lang: drawing.lang,
    fallbackText: title,
    kicker: inRow(group.name),
    title,
    text: to.length === 0 ? words.toNobody(names(from)) : words.text(names(from), names(to)),
    actions: [
      button('take-chair', words.yes, { group: group.id, from: ids(from), to: ids(to) }),
      button('settings', words.no, { group: group.id }),
    ],
  });
}
