import { expect, it } from 'vitest';
import { canonicalJson } from '../../src/records/canonical-json.js';

it('gives a value one form, whatever the order of its keys, and leaves out what is undefined', () => {
  const one = { b: [1, { d: null, c: 'é "x"' }], a: undefined, e: '' };
  const other = { e: '', b: [1, { c: 'é "x"', d: null }] };
  expect(canonicalJson(one)).toBe('{"b":[1,{"c":"é \\"x\\"","d":null}],"e":""}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
});

it('keeps the order of lists, and a key that objects have of themselves', () => {
  expect(canonicalJson([2, 1])).toBe('[2,1]');
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"y":1,"x":2}}'))).toBe('{"__proto__":{"x":2,"y":1},"b":1}');
  expect(canonicalJson(undefined)).toBe('null');
});
