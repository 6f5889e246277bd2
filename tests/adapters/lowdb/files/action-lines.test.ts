import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ActionLines } from '../../../../src/adapters/lowdb/files/action-lines.js';
import type { Action } from '../../../../src/model/action.js';
import { sampleAction } from '../../../fixtures/sample-group.js';

const plain = (actions: readonly Action[]): string =>
  `{"actions":[\n${actions.map((action) => JSON.stringify(action)).join(',\n')}`;
const task = fc.constantFrom('a', 'Cwblhau’r adroddiad ŵ', 'long '.repeat(40), '📋', '');
const change = fc.record({ kind: fc.constantFrom('add', 'edit', 'remove', 'two', 'clear'), at: fc.nat(20), task });

it('holds each action a line, whatever was changed from one write to the next', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const lines = new ActionLines();
      let actions: readonly Action[] = [];
      for (const { kind, at, task: words } of changes) {
        const action = sampleAction({ task: words });
        const place = actions.length === 0 ? 0 : at % actions.length;
        if (kind === 'add') actions = [...actions, action];
        else if (kind === 'two') actions = [...actions.slice(0, place), action, action, ...actions.slice(place)];
        else if (kind === 'edit') actions = actions.map((each, index) => (index === place ? action : each));
        else if (kind === 'remove') actions = actions.filter((_, index) => index !== place);
        else actions = [];
        const { bytes, checksum } = lines.of(actions);
        expect(bytes.toString()).toBe(plain(actions));
        expect(checksum).toBe(crc32(bytes));
      }
    }),
    { numRuns: 500 },
  );
});

it('makes every line anew that was not made when the time before broke off', () => {
  const lines = new ActionLines();
  const [first, second] = [sampleAction({ task: 'Circulate the draft' }), sampleAction({ task: 'Book the room' })];
  let isBroken = true;
  const breaksOff = sampleAction();
  Object.defineProperty(breaksOff, 'toJSON', {
    value: () => {
      if (isBroken) throw new Error('out of memory');
      return { task: 'Ring the Trust' };
    },
  });
  lines.of([first]);
  expect(() => lines.of([first, breaksOff, second])).toThrow('out of memory');
  isBroken = false;
  expect(lines.of([first, breaksOff, second]).bytes.toString()).toBe(plain([first, breaksOff, second]));
});
