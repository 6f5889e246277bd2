import { chooseChairButton } from '../settings/buttons.js';
import { handOverButton } from './buttons.js';
import type { DepartedReply, RolesReply } from './reply.js';
import type { RoleChange } from '../../model/role-change.js';
import { membershipWords } from './words.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { listButton } from '../lists/buttons.js';
import { press } from '../../presentation/card/define-button.js';
import { primary } from '../../presentation/card/button.js';
import { drawCard, header } from '../../presentation/card/card.js';
import { text } from '../../presentation/card/texts.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { asTitle, inChoice, inName, inRow } from '../../presentation/card/user-words.js';

/** How many actions and people are offered; the cards also have Teams' own people picker, which finds the others. */
const ACTIONS_OFFERED = 25;
const MEMBERS_OFFERED = 40;

const choicesOf = (people: readonly { readonly id: string; readonly name: string }[]): readonly object[] =>
  people.slice(0, MEMBERS_OFFERED).map(({ id, name }) => ({ title: inChoice(name), value: id }));

/** Asks who takes the actions of somebody who has left; all are ticked, to give at once or one by one. */
export function drawDeparted(reply: DepartedReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { group, about, actions } = reply;
  const words = membershipWords(language).departed;
  const shown = actions.slice(0, ACTIONS_OFFERED);
  const title = words.title({ name: inName(about.name) });
  const left = actions.length - shown.length;
  const list = press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 });
  const isOver = actions.length === 0;
  return expand('membership/departed', {
    lang: language,
    fallbackText: title,
    header: header({ kicker: inRow(group.name), title }),
    text: isOver ? words.none : words.question,
    isOpen: !isOver,
    whichLabel: words.which,
    whichNeeded: words.whichNeeded,
    references: shown.map(({ reference }) => reference).join(','),
    choices: shown.map(({ reference, task }) => ({
      title: `${asTitle(inChoice(task))} (${reference})`,
      value: reference,
    })),
    toLabel: words.to,
    toNeeded: words.toNeeded,
    members: choicesOf(reply.members),
    more: left === 0 ? null : shared.andMore({ number: left }),
    actions: isOver
      ? [list]
      : [primary(press(handOverButton, words.handOver, { group: group.id, about: about.id })), list],
  });
}

/** Says whose roles have changed, and asks who should chair when nobody runs the group. */
export function drawRoles(reply: RolesReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = membershipWords(language).roles;
  const { acting } = reply;
  const sentence = ({ by, role, person, change }: RoleChange): string => {
    const name = inName(person.name);
    if (by === null) return words.left[role]({ name });
    return words[change === 'taken-up' ? 'takenUp' : 'laidDown'][role]({ name, by: inName(by.name) });
  };
  const lines = [
    ...reply.changes.map(sentence),
    ...(acting === null ? [] : [words.acting[acting.role]({ names: acting.names.map(inName).join(', ') })]),
    ...(reply.isAsked ? [words.nobody] : []),
  ];
  const { id, name } = reply.group;
  const who = { label: words.who, errorMessage: words.nobody, choices: choicesOf(reply.members) };
  return drawCard(
    {
      fallbackText: lines[0] ?? words.title,
      kicker: inRow(name),
      title: words.title,
      parts: [...lines.map(text), ...(reply.isAsked ? [expand('membership/chair', who)] : [])],
      actions: reply.isAsked ? [primary(press(chooseChairButton, shared.button.choose, { group: id }))] : [],
    },
    drawing,
  );
}
