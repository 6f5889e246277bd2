import { expect, it } from 'vitest';
import { saidPlace } from '../../../src/features/lists/rules/said-place.js';
import { saidWhen } from '../../../src/features/lists/rules/said-when.js';

it.each([
  ['what has been done since the meeting of 15 September', 'since the 15 September'],
  ['beth sydd wedi ei wneud ers cyfarfod 15 Medi', 'ers 15 Medi'],
  ['what was finished after the session on 14 July', 'after the 14 July'],
])('“%s” asks for the time from that meeting on', (said, when) => {
  expect(saidWhen(said)).toBe(when);
});

it('thanks in Welsh name no place', () => {
  expect(saidPlace('byddwn yn ddiolchgar am restr')).toBeNull();
  expect(saidPlace('beth sydd ar agor yn tai')).toBe('tai');
});
