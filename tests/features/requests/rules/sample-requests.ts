import type { Action } from '../../../../src/model/action.js';
import type { Problem } from '../../../../src/model/problem.js';
import type { Group } from '../../../../src/model/group.js';
import { askMoreTime, askNotMine } from '../../../../src/features/actions/rules/ask.js';
import type { Outcome } from '../../../../src/features/actions/rules/decide.js';
import { onDay, person, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import type { Actor } from '../../../../src/model/actor.js';

export const CARYS: Actor = { id: 'carys', name: 'Carys' };
export const SION: Actor = { id: 'sion', name: 'Sion' };
export const LEE: Actor = { id: 'lee', name: 'Lee' };
export const MAIR: Actor = { id: 'mair', name: 'Mair' };
export const OWEN: Actor = { id: 'owen', name: 'Owen' };

/** Ten days before the sample action is due, at noon in London. */
export const ASKED = '2022-09-05T11:00:00.000Z';
export const DECIDED = '2022-09-06T08:00:00.000Z';

/** The action that an outcome gives; fails when it was refused. */
export function given(outcome: Outcome): Action {
  if ('problem' in outcome) throw new Error(outcome.problem.code);
  return outcome.action;
}

/** Why an outcome was refused; null when it was not. */
export const problemOf = (outcome: Outcome): Problem | null => ('problem' in outcome ? outcome.problem : null);

/** Lee's action, due on 15 September 2022, with more time asked for until 30 September. */
export const asking = (day = '2022-09-30', action = sampleAction(), group = sampleGroup(), by = LEE): Action =>
  given(askMoreTime(action, group, by, ASKED, { deadline: onDay(day), reason: 'legal are late' }));

/** Lee's action, which Lee says is Mair's. */
export const notMine = (action = sampleAction(), group: Group = sampleGroup()): Action =>
  given(askNotMine(action, group, LEE, ASKED, { leads: [person('mair')], reason: 'she runs it' }));
