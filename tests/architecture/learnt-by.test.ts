import { expect, it } from 'vitest';
import { imports, isOwn } from './imports.js';

it('learning from examples uses only code in the two folders that the stamp covers', () => {
  const learntBy = new Set(['reading/chat/learn-examples.ts']);
  for (const file of learntBy)
    for (const { target } of imports.filter((found) => found.file === file && isOwn(found))) learntBy.add(target);
  expect(learntBy).toContain('reading/text/fold.ts');
  expect([...learntBy].filter((file) => !/^reading\/(?:chat|text)\//.test(file))).toEqual([]);
});
