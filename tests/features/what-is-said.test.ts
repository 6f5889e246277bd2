import { describe, expect, it } from 'vitest';
import { actions } from '../../src/features/actions/index.js';
import { detail } from '../../src/features/detail/index.js';
import { type GivenCommand, type GrammarPart, STAGES } from '../../src/features/grammar-part.js';
import { logging } from '../../src/features/logging/index.js';
import { reviews } from '../../src/features/reviews/index.js';
import { undo } from '../../src/features/undo/index.js';
import { plainMessage } from '../../src/reading/text/plain-message.js';

const FEATURES = [undo, logging, reviews, detail, actions];

/** What these features understand of a message. */
function read(message: string, parts: readonly GrammarPart[]): GivenCommand | null {
  const plain = plainMessage(message);
  for (const stage of STAGES)
    for (const part of parts.filter((one) => one.stage === stage)) {
      const command = part.read(plain);
      if (command !== null) return command;
    }
  return null;
}

const all = FEATURES.flatMap(({ grammar }): readonly GrammarPart[] => grammar);

describe('a question whether an action is done', () => {
  it.each(['is HB-3 done?', 'HB-3 done?', 'HB-3 is done ?', 'HB-3 cwblhawyd?'])('does not close it: %s', (said) => {
    expect(read(said, all)).toEqual({ kind: 'show', reference: 'HB-3' });
  });
});

describe('a text as long as minutes', () => {
  const lines = (count: number): string => 'We talked about the budget.\n'.repeat(count);

  it('is reviewed if it marks no action, and ignored if it is short', () => {
    expect(read(lines(8), all)).toEqual({ kind: 'review', text: lines(8).trimEnd() });
    expect(read(lines(7), all)).toBeNull();
  });

  it('is logged if it marks one, in whichever order the features stand', () => {
    const text = `${lines(8)}The plan is late (Action: Siân Rees)`;
    expect(read(text, all)).toEqual({ kind: 'log', text });
    expect(read(text, [...all].reverse())).toEqual({ kind: 'log', text });
  });
});
