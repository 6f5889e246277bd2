import { describe, expect, it } from 'vitest';
import { readForReview } from '../../src/reading/read-for-review.js';
import { readMessage } from '../../src/reading/read-message.js';
import { sampleGroup } from '../fixtures/sample-group.js';

const GIVER = { person: { id: 'p1' }, now: '2022-07-15T10:00:00.000Z', mentions: [] };
const BOARDS = [sampleGroup({ id: 'g1', name: 'Schools Board' }), sampleGroup({ id: 'g2', name: 'Housing Board' })];
const HEAD = 'Housing Board\nThursday 14 July 2022\n';
const actions = (count: number): string =>
  Array.from({ length: count }, (_, at) => `ACTION: Ana to send paper ${at} by Friday\n`).join('');

describe('minutes read for a review', () => {
  it('are for the only group, or for the one that they name, from the day of their meeting', () => {
    expect(readForReview(`${HEAD}${actions(1)}`, BOARDS, GIVER)).toMatchObject({
      kind: 'read',
      group: 'g2',
      held: '2022-07-14',
      isHeldSaid: true,
      reading: { actions: [{ task: 'send paper 0', due: '2022-07-15' }] },
    });
    expect(readForReview(actions(1), BOARDS.slice(0, 1), GIVER)).toMatchObject({ group: 'g1', isHeldSaid: false });
  });

  it('wait if they name none of several groups, and are refused if they are too long for that', () => {
    expect(readForReview('ACTION: Ana to ring', BOARDS, GIVER)).toEqual({
      kind: 'which-group',
      text: 'ACTION: Ana to ring',
    });
    expect(readForReview('a'.repeat(2_000_001), BOARDS, GIVER)).toEqual({
      kind: 'refused',
      problem: { code: 'message-too-long', characters: 2_000_001, limit: 2_000_000 },
    });
  });

  it.each(['- x\n', '\r', '- x\r\n', 'x\f', '<br>x', '<li>x'])(
    'are refused over 50,000 lines that end in %j',
    (line) => {
      const of = (lines: number): unknown => readForReview(line.repeat(lines - 1), BOARDS.slice(0, 1), GIVER);
      expect(of(50_001)).toEqual({
        kind: 'refused',
        problem: { code: 'too-many-lines', lines: 50_001, limit: 50_000 },
      });
      expect(of(50_000)).toMatchObject({ kind: 'read' });
    },
  );

  it('are refused if they have over 2,000 actions', () => {
    expect(readForReview(HEAD + actions(2001), BOARDS, GIVER)).toEqual({
      kind: 'refused',
      problem: { code: 'too-many-actions', found: 2001, limit: 2000 },
    });
    expect(readForReview(HEAD + actions(2000), BOARDS, GIVER)).toMatchObject({ kind: 'read' });
  });
});

it('a message is refused if it states over 300 actions', () => {
  expect(readMessage(actions(301), sampleGroup(), GIVER)).toEqual({
    kind: 'refused',
    problem: { code: 'too-many-actions', found: 301, limit: 300 },
  });
  expect(readMessage(actions(300), sampleGroup(), GIVER)).toMatchObject({ kind: 'read', problems: [] });
});
