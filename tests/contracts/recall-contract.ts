import { beforeEach, describe, expect, it } from 'vitest';
import type { Recall, Shown } from '../../src/ports/recall.js';

/** A recall to try, empty at first, and the same as another asker has it. */
export interface RecallOnTrial {
  readonly recall: Recall;
  /** The recall that knows what this one was given, once that is written: another instance's, or the same. */
  other(): Promise<Recall>;
}

export const shownOf = (reference: string, at = '2022-10-12T10:00:00.000Z'): Shown => ({
  at,
  actions: [{ group: 'g1', reference }],
  question: {
    kind: 'complete',
    command: { kind: 'note', reference, text: 'llythyr — “ŵy” \u0000' },
    lacks: 'note-empty',
  },
});

/** What every recall does, wherever it remembers. */
export function describeRecall(name: string, open: () => Promise<RecallOnTrial>): void {
  describe(`${name} as a recall`, () => {
    let trial: RecallOnTrial;
    beforeEach(async () => {
      trial = await open();
    });

    it('knows nothing about a conversation in which nothing was shown', async () => {
      expect(await trial.recall.last('c1')).toBeNull();
      expect(await trial.recall.of('c1', 'm1')).toBeNull();
    });

    it('knows at once what was last shown in each conversation, questions included', async () => {
      trial.recall.remember('c1', shownOf('ISCG-1'));
      trial.recall.remember('c2', shownOf('ISCG-2'));
      trial.recall.remember('c1', shownOf('ISCG-3', '2022-10-12T10:00:01.000Z'));
      expect(await trial.recall.last('c1')).toEqual(shownOf('ISCG-3', '2022-10-12T10:00:01.000Z'));
      expect(await trial.recall.last('c2')).toEqual(shownOf('ISCG-2'));
    });

    it('gives the same answer wherever it is asked next', async () => {
      for (let at = 1; at <= 40; at += 1) trial.recall.remember('c1', shownOf(`ISCG-${at}`));
      expect(await (await trial.other()).last('c1')).toEqual(shownOf('ISCG-40'));
    });

    it('knows what each message showed, whatever was shown since', async () => {
      trial.recall.sentAs('c1', 'm1', shownOf('ISCG-1'));
      trial.recall.sentAs('c1', 'm2', shownOf('ISCG-2'));
      expect(await trial.recall.of('c1', 'm1')).toEqual(shownOf('ISCG-1'));
      expect(await (await trial.other()).of('c1', 'm1')).toEqual(shownOf('ISCG-1'));
      expect(await trial.recall.of('c2', 'm1')).toBeNull();
      expect(await trial.recall.last('c1')).toBeNull();
    });
  });
}
