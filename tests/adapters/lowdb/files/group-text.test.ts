import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GroupText } from '../../../../src/adapters/lowdb/files/group-text.js';
import type { Action } from '../../../../src/model/action.js';
import { sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';

/** The text of a group's file as it would be made in one go. */
function plain(actions: readonly Action[], name: string): string {
  const { actions: _, ...others } = sampleGroup({ name });
  const lines = actions.map((action) => JSON.stringify(action)).join(',\n');
  const rest = `{"actions":[\n${lines}],${JSON.stringify(others).slice(1)}\n]}\n`;
  return `{"version":2,"checksum":"${crc32(rest).toString(16).padStart(8, '0')}","records":[\n${rest}`;
}
const words = fc.constantFrom('a', 'Cwblhau’r adroddiad ŵ', 'long '.repeat(40), '📋', '');
const change = fc.record({ kind: fc.constantFrom('add', 'edit', 'remove', 'two', 'clear'), at: fc.nat(20), words });

it('the text of a group has one line per action, whatever changed between writes', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const text = new GroupText();
      let actions: readonly Action[] = [];
      for (const { kind, at, words: task } of changes) {
        const action = sampleAction({ task });
        const place = actions.length === 0 ? 0 : at % actions.length;
        if (kind === 'add') actions = [...actions, action];
        else if (kind === 'two') actions = [...actions.slice(0, place), action, action, ...actions.slice(place)];
        else if (kind === 'edit') actions = actions.map((each, index) => (index === place ? action : each));
        else if (kind === 'remove') actions = actions.filter((_, index) => index !== place);
        else actions = [];
        expect(text.of(sampleGroup({ name: task, actions })).toString()).toBe(plain(actions, task));
      }
    }),
    { numRuns: 500 },
  );
});

it('the text of a group rebuilds every line that an aborted write had not finished', () => {
  const text = new GroupText();
  const [first, second] = [sampleAction({ task: 'Circulate the draft' }), sampleAction({ task: 'Book the room' })];
  let isBroken = true;
  const breaksOff = sampleAction();
  Object.defineProperty(breaksOff, 'toJSON', {
    value: () => {
      if (isBroken) throw new Error('out of memory');
      return { task: 'Ring the Trust' };
    },
  });
  const groupOf = (...actions: readonly Action[]) => sampleGroup({ name: 'g', actions });
  text.of(groupOf(first));
  expect(() => text.of(groupOf(first, breaksOff, second))).toThrow('out of memory');
  isBroken = false;
  expect(text.of(groupOf(first, breaksOff, second)).toString()).toBe(plain([first, breaksOff, second], 'g'));
});
