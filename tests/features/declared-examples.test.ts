import { describe, expect, it } from 'vitest';
import { attendance } from '../../src/features/attendance/index.js';
import type { FeatureDeclaration } from '../../src/features/feature.js';
import { readCommand } from '../../src/features/read-command.js';
import { requests } from '../../src/features/requests/index.js';
import { summaries } from '../../src/features/summaries/index.js';
import { plainMessage } from '../../src/reading/text/plain-message.js';

const FEATURES: readonly FeatureDeclaration[] = [attendance, requests, summaries];

const examples = FEATURES.flatMap(({ commands, grammar }) =>
  Object.entries(commands).flatMap(
    ([
      kind,
      {
        examples: { en, cy },
      },
    ]) => [...en, ...cy].map((said) => ({ said: said.replace('{reference}', 'ISCG-3'), kind, grammar })),
  ),
);

describe('what a feature gives as an example', () => {
  it.each(examples)('is understood by the whole grammar: "$said" is $kind', ({ said, kind }) => {
    expect(readCommand(said, { isLocal: false })).toMatchObject({ kind });
  });

  it.each(examples)("is understood by the feature's own grammar alike: $said", ({ said, grammar }) => {
    const read = grammar.map((part) => part.read(plainMessage(said))).find((command) => command !== null);
    expect(read).toEqual(readCommand(said, { isLocal: false }));
  });
});
