import { MESSAGES } from '../../../../src/app/declared.js';
import { describe, expect, it } from 'vitest';
import { closeAction } from '../../../../src/features/actions/rules/closing.js';
import { cancelAction } from '../../../../src/features/actions/rules/change-cancel.js';
import { changeDeadline } from '../../../../src/features/actions/rules/change-deadline.js';
import { addNote } from '../../../../src/features/actions/rules/change-note.js';
import type { Action } from '../../../../src/model/action.js';
import type { Group } from '../../../../src/model/group.js';
import { digestState } from '../../../../src/features/digests/rules/digest-state.js';
import { cardUpdates } from '../../../../src/delivery/card-updates.js';
import type { NudgeSlot, OutboxItem } from '../../../../src/model/outbox-item.js';
import { onDay, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { person } from '../../../fixtures/sample-group.js';
import { planned } from '../../../delivery/planned.js';

const SENT = '2022-09-15T08:00:00.000Z';
const LATER = '2022-09-15T10:00:00.000Z';
const LEE = { id: 'lee', name: 'Lee' };
const MAIR = { id: 'mair', name: 'Mair' };

const ACTIONS = [1, 2, 3].map((number) =>
  sampleAction({ reference: `ISCG-${number}`, leads: [person('lee'), person('mair')] }),
);
const GROUP = sampleGroup({ actions: ACTIONS });

function sentDigest(): OutboxItem {
  const item = planned(SENT, [GROUP]).find(({ key }) => key === 'digest/lee/2022-09-15');
  if (item === undefined) throw new Error('no digest');
  return { ...item, state: 'sent', sentAt: SENT, activity: 'card-1' };
}

const slots = (): readonly NudgeSlot[] => {
  const { subject } = sentDigest();
  return subject.slots ?? [];
};

/** The group with its first action changed. */
const changed = (change: (action: Action) => Action): Group => ({
  ...GROUP,
  actions: GROUP.actions.map((action, index) => (index === 0 ? change(action) : action)),
});

const stateOf = (group: Group): unknown => {
  const { items, answered } = digestState({ slots: slots(), reader: 'lee', sentAt: SENT }, [group], LATER);
  return { items: items.map(({ action }) => action.reference), answered: answered.map(({ how }) => how) };
};

describe('a digest that went out', () => {
  it('has everything before its reader at first', () => {
    expect(stateOf(GROUP)).toEqual({ items: ['ISCG-1', 'ISCG-2', 'ISCG-3'], answered: [] });
  });

  it('shrinks by what its reader noted, and not by what another lead did', () => {
    expect(stateOf(changed((action) => addNote(action, LEE, LATER, 'with legal')))).toEqual({
      items: ['ISCG-2', 'ISCG-3'],
      answered: ['noted'],
    });
    expect(stateOf(changed((action) => addNote(action, MAIR, LATER, 'with legal')))).toMatchObject({ answered: [] });
    expect(stateOf(changed((action) => addNote(action, LEE, '2022-09-14T10:00:00.000Z', 'soon')))).toMatchObject({
      answered: [],
    });
  });

  it('shrinks by what anybody closed or moved', () => {
    expect(stateOf(changed((action) => closeAction(action, MAIR, LATER)))).toEqual({
      items: ['ISCG-2', 'ISCG-3'],
      answered: ['done'],
    });
    expect(stateOf(changed((action) => changeDeadline(action, MAIR, LATER, onDay('2022-10-31'))))).toEqual({
      items: ['ISCG-2', 'ISCG-3'],
      answered: ['moved'],
    });
  });

  it('says why an action no longer waits for its reader', () => {
    const how = (change: (action: Action) => Action): unknown => stateOf(changed(change));
    const left = { items: ['ISCG-2', 'ISCG-3'] };
    expect(how((action) => cancelAction(action, MAIR, LATER, null))).toEqual({ ...left, answered: ['cancelled'] });
    expect(how((action) => ({ ...action, leads: [{ kind: 'name', name: 'Comms' }] }))).toEqual({
      ...left,
      answered: ['reassigned'],
    });
    expect(how((action) => ({ ...action, deadline: { ...action.deadline, basis: 'none', due: null } }))).toEqual({
      ...left,
      answered: ['gone'],
    });
  });
});

describe('updating the card of a digest', () => {
  const updates = (group: Group, item = sentDigest(), now = LATER): readonly string[] =>
    cardUpdates(MESSAGES, group, [item], now).map(({ key }) => key);
  const closed = changed((action) => closeAction(action, MAIR, LATER));

  it('happens once for each change that removes something from it', () => {
    expect(updates(GROUP)).toEqual([]);
    expect(updates(closed)).toEqual(['update/digest/lee/2022-09-15/g1/1']);
    const both = { ...closed, actions: closed.actions.map((action) => closeAction(action, MAIR, LATER)) };
    expect(updates(both)).toEqual(['update/digest/lee/2022-09-15/g1/3']);
  });

  it('happens for a digest that Teams named, for a week', () => {
    expect(updates(closed, { ...sentDigest(), activity: null })).toEqual([]);
    expect(updates(closed, { ...sentDigest(), state: 'parked' })).toEqual([]);
    expect(updates(closed, sentDigest(), '2022-09-22T07:59:59.000Z')).toHaveLength(1);
    expect(updates(closed, sentDigest(), '2022-09-22T08:00:00.000Z')).toEqual([]);
  });
});
