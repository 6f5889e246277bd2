import { describe, expect, it } from 'vitest';
import { similarAmong } from '../../src/access/find-similar.js';
import { isSource } from '../../src/access/seen-actions.js';
import type { Action } from '../../src/model/action.js';
import { NO_DEADLINE } from '../../src/model/deadline.js';
import { person, sampleAction } from '../fixtures/sample-group.js';

const first = sampleAction({ reference: 'A-1', task: 'draft the plan', deadline: NO_DEADLINE, source: 'm1' });
const second = sampleAction({ reference: 'A-2', task: 'book the hall', deadline: NO_DEADLINE, source: 'm2' });

const like = (actions: readonly Action[], task: string, source?: string): string | null =>
  similarAmong(actions, source)({ task, leads: [person('lee')], deadline: NO_DEADLINE })?.reference ?? null;

describe('the record of a list of actions', () => {
  it('follows a list that grows, or in which an action is edited', () => {
    expect(like([first], 'book the hall')).toBe(null);
    expect(like([first, second], 'book the hall')).toBe('A-2');
    const edited = { ...second, task: 'paint the hall' };
    expect(like([first, edited], 'book the hall')).toBe(null);
    expect(like([first, edited], 'paint the hall')).toBe('A-2');
    expect(like([first, second], 'book the hall')).toBe('A-2');
    expect(like([second], 'draft the plan')).toBe(null);
    expect(like([first], 'book the hall')).toBe(null);
  });

  it('finds nothing if all actions came with the same message, or if there are none', () => {
    expect(like([first, second], 'book the hall', 'm2')).toBe(null);
    expect(like([first, second], 'book the hall', 'm1')).toBe('A-2');
    expect(like([], 'book the hall')).toBe(null);
  });

  it('knows what brought the actions of a list, but not what brought older ones', () => {
    expect(isSource([first, second], 'm2')).toBe(true);
    expect(isSource([first], 'm2')).toBe(false);
    expect(isSource([first], 'm1')).toBe(true);
    expect(isSource([], 'm1')).toBe(false);
  });
});
