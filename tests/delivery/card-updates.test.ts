import { MESSAGES } from '../../src/app/declared.js';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/model/action.js';
import { closeAction } from '../../src/features/actions/rules/closing.js';
import type { Group } from '../../src/model/group.js';
import { cardsByGroup, cardUpdates, nextCardUpdate } from '../../src/delivery/card-updates.js';
import { type OutboxItem, plannedItem } from '../../src/model/outbox-item.js';
import { withdrawRequest } from '../../src/features/actions/rules/ask.js';
import { decide } from '../../src/features/actions/rules/decide.js';
import { asking, CARYS, DECIDED, given, LEE, SION } from '../features/requests/rules/sample-requests.js';
import { member, sampleGroup } from '../fixtures/sample-group.js';

const CHAIRS = sampleGroup({ members: [...sampleGroup().members, member('sion', 'chair')] });
const withAction = (action: Action): Group => ({ ...CHAIRS, actions: [action] });
const OPEN = withAction(asking());
const refused = withAction(
  given(decide(asking(), CHAIRS, CARYS, DECIDED, '1', { verdict: 'refuse', words: 'not now' })),
);

/** The request of Monday 5 September 2022 that was sent to someone who may decide it. */
function requestTo(person: string, changes: Partial<OutboxItem> = {}): OutboxItem {
  const subject = { kind: 'request', person, group: 'g1', reference: 'ISCG-1', request: '1' } as const;
  const item = plannedItem(`request/g1/ISCG-1/1/${person}`, subject, '2022-09-05T11:00:00.000Z');
  return { ...item, state: 'sent', sentAt: '2022-09-05T11:01:00.000Z', activity: `card-of-${person}`, ...changes };
}

const BOTH = [requestTo('carys'), requestTo('sion')];

describe('updating the cards of a request', () => {
  it('happens for each card once the request is decided, and not before', () => {
    expect(cardUpdates(MESSAGES, OPEN, BOTH, DECIDED)).toEqual([]);
    const updates = cardUpdates(MESSAGES, refused, BOTH, DECIDED);
    expect(updates.map(({ key }) => key)).toEqual([
      'update/request/g1/ISCG-1/1/carys/g1/refused',
      'update/request/g1/ISCG-1/1/sion/g1/refused',
    ]);
    expect(updates[1]).toMatchObject({
      subject: { kind: 'update', person: 'sion', group: 'g1', card: 'request/g1/ISCG-1/1/sion' },
      state: 'planned',
      dueAt: '2022-09-06T08:00:00.000Z',
      until: '2022-09-26T11:01:00.000Z',
    });
  });

  it('also happens if the lead withdrew it, or the action was closed', () => {
    const withdrawn = withAction(given(withdrawRequest(asking(), LEE, DECIDED, '1')));
    const closed = withAction(closeAction(asking(), SION, DECIDED));
    for (const group of [withdrawn, closed])
      expect(cardUpdates(MESSAGES, group, [requestTo('carys')], DECIDED).map(({ key }) => key)).toEqual([
        'update/request/g1/ISCG-1/1/carys/g1/withdrawn',
      ]);
  });

  it('happens for a card that went out and that Teams named, for three weeks', () => {
    expect(cardUpdates(MESSAGES, refused, [requestTo('sion', { activity: null })], DECIDED)).toEqual([]);
    expect(cardUpdates(MESSAGES, refused, [requestTo('sion', { state: 'parked' })], DECIDED)).toEqual([]);
    expect(cardUpdates(MESSAGES, refused, [requestTo('sion')], '2022-09-26T11:00:59.999Z')).toHaveLength(1);
    expect(cardUpdates(MESSAGES, refused, [requestTo('sion')], '2022-09-26T11:01:00.000Z')).toEqual([]);
  });

  it('is tried again a minute later while an outdated card is still on its way', () => {
    const onItsWay = requestTo('sion', { state: 'sending', sentAt: null, activity: null });
    expect(cardUpdates(MESSAGES, refused, [onItsWay], DECIDED)).toEqual([]);
    expect(nextCardUpdate(MESSAGES, refused, [onItsWay], DECIDED)).toBe('2022-09-06T08:01:00.000Z');
    expect(nextCardUpdate(MESSAGES, OPEN, [onItsWay], DECIDED)).toBeNull();
    expect(nextCardUpdate(MESSAGES, refused, BOTH, DECIDED)).toBeNull();
  });

  it('checks the cards that went out or are on their way, in the groups that they are about', () => {
    const items = [
      requestTo('carys'),
      requestTo('sion', { state: 'sending', sentAt: null, activity: null }),
      requestTo('owen', { state: 'planned', sentAt: null, activity: null }),
      requestTo('mair', { sentAt: '2022-08-10T11:00:00.000Z' }),
      plannedItem('summary/g1', { kind: 'summary', group: 'g1', meetingDay: '2022-09-22' }, DECIDED),
    ];
    const found = cardsByGroup(MESSAGES, items, DECIDED);
    expect([...found.keys()]).toEqual(['g1']);
    expect(found.get('g1')?.map(({ key }) => key)).toEqual(['request/g1/ISCG-1/1/carys', 'request/g1/ISCG-1/1/sion']);
  });
});
