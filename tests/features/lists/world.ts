import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply, Button } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import { NO_DEADLINE } from '../../../src/model/deadline.js';
import type { Action } from '../../../src/model/action.js';
import type { Group } from '../../../src/model/group.js';
import type { Member } from '../../../src/model/member.js';
import type { Asker } from '../../../src/ports/asker.js';
import { askerOf } from '../../fixtures/asker.js';
import { onDay, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Thursday 13 October 2022, noon in London, an hour after the meeting began. */
export const THURSDAY = '2022-10-13T11:00:00.000Z';

const member = (id: string, name: string, ...roles: Member['roles']): Member => ({ id, name, roles });
const on = (day: string): Group['meetings'][number] => ({ day, start: '11:00', end: null, state: 'planned' });
const post = (name: string): Action['leads'][number] => ({ kind: 'post', name });

const action = (number: number, task: string, changes: Partial<Action> = {}): Action =>
  sampleAction({ reference: `ISCG-${number}`, task, quote: `ACTION: ${task}`, source: `a${number}`, ...changes });

const done = (day: string): Partial<Action> => ({ status: 'done', closedAt: `${day}T09:00:00.000Z` });

const ACTIONS: readonly Action[] = [
  action(1, 'Print the leaflet', { leads: [person('tomos')], deadline: onDay('2022-10-03') }),
  action(2, 'Draft the budget', { leads: [person('tomos')], deadline: onDay('2022-10-14') }),
  action(3, 'Ring the Trust', { leads: [person('gwen')], deadline: onDay('2022-09-30') }),
  action(4, 'Check the costings', { leads: [person('gwen')], deadline: onDay('2022-12-24') }),
  action(5, 'Send returns', {
    leads: [{ kind: 'set', set: 'policy leads', name: 'policy leads' }],
    deadline: onDay('2022-11-30'),
    completions: [{ at: THURSDAY, by: { id: 'gwen', name: 'Gwen Lloyd' } }],
  }),
  action(6, 'Review the estate plan', { leads: [post('Head of Housing')], deadline: NO_DEADLINE }),
  action(7, 'Trefnu’r gyllideb', { leads: [], deadline: onDay('2023-01-31'), raisedAt: '2022-10-13T10:20:00.000Z' }),
  action(8, 'Publish the budget summary', { leads: [person('gwen')], ...done('2022-08-09') }),
  action(9, 'Clean the hall', { leads: [person('tomos')], ...done('2022-10-12') }),
  action(10, 'Hire a van', { leads: [person('tomos')], status: 'cancelled', closedAt: '2022-09-20T09:00:00.000Z' }),
];

const GROUP = sampleGroup({
  name: 'Estates Board',
  members: [
    member('carys', 'Carys Bevan', 'chair'),
    member('tomos', 'Tomos Hughes'),
    member('gwen', 'Gwen Lloyd'),
    member('sian', 'Siân Rees'),
  ],
  sets: [{ name: 'policy leads', members: ['tomos', 'gwen'] }],
  meetings: [on('2022-09-15'), on('2022-10-13'), on('2022-11-10')],
  actions: [...ACTIONS],
  nextNumber: 11,
  outsiders: ['olwen'],
});

const HOUSING = sampleGroup({
  id: 'g2',
  name: 'Housing Board',
  prefix: 'HB',
  members: [member('carys', 'Carys Bevan'), member('tomos', 'Tomos Hughes', 'chair')],
  actions: [
    action(1, 'Count the voids', { reference: 'HB-1', leads: [person('tomos')], deadline: onDay('2022-10-01') }),
    action(2, 'Paint the door', { reference: 'HB-2', leads: [person('carys')], deadline: onDay('2022-10-20') }),
  ],
  nextNumber: 3,
});

/** What somebody is answered in the Estates Board's chat, or in a 1:1 chat of theirs, on 13 October 2022. */
export interface ListWorld {
  readonly sample: Sample;
  readonly say: (message: string, who?: string, isPersonal?: boolean) => Promise<AnyReply>;
  readonly press: (button: object, who?: string, isPersonal?: boolean) => Promise<AnyReply>;
}

/** Two groups: the Estates Board with ten actions, and the Housing Board with two, of which Carys and Tomos are both. */
export async function listWorld(now = THURSDAY): Promise<ListWorld> {
  const sample = await sampleServices({ clock: { now: () => now } });
  const asker = (who: string, isPersonal: boolean): Asker => askerOf(who, { now }, isPersonal);
  for (const group of [GROUP, HOUSING])
    await sample.store.changeGroup(group.id, () => ({ record: group, result: undefined }));
  return {
    sample,
    say: (message, who = 'carys', isPersonal = false) =>
      answerCommand(sample.services, asker(who, isPersonal), hear(message, { isLocal: false }), null),
    press: (pressed, who = 'carys', isPersonal = false) => {
      const button = readButton(pressed);
      if (button === null) throw new Error('no such button');
      return answerButton(sample.services, asker(who, isPersonal), button satisfies Button, null);
    },
  };
}

/** The references of a list, in order; of a card its own. */
export const referencesOf = (answer: AnyReply): readonly string[] =>
  answer.kind === 'list'
    ? answer.groups.flatMap(({ actions }) => actions.map(({ reference }) => reference))
    : answer.kind === 'detail'
      ? [`card of ${answer.action.reference}`]
      : [answer.kind === 'problem' ? answer.problem.code : answer.kind];

/** All that a card says, as text. */
export const cardOf = (answer: AnyReply, language: 'en' | 'cy' | 'both' = 'en'): string =>
  JSON.stringify(showReply(answer, language).card);
