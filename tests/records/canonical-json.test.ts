import { expect, it } from 'vitest';
import { canonicalJson } from '../../src/records/canonical-json.js';

it('a value has one form, whatever the order of its keys, without what is undefined', () => {
  const one = { b: [1, { d: null, c: 'é "x"' }], a: undefined, e: '' };
  const other = { e: '', b: [1, { c: 'é "x"', d: null }] };
  expect(canonicalJson(one)).toBe('{"b":[1,{"c":"é \\"x\\"","d":null}],"e":""}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
});

it('a list keeps its order, and an object keeps a key that all objects have', () => {
  expect(canonicalJson([2, 1])).toBe('[2,1]');
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"y":1,"x":2}}'))).toBe('{"__proto__":{"x":2,"y":1},"b":1}');
  expect(canonicalJson(undefined)).toBe('null');
});
