import { describe, expect, it } from 'vitest';
import { actions } from '../../src/features/actions/index.js';
import { agenda } from '../../src/features/agenda/index.js';
import { attendance } from '../../src/features/attendance/index.js';
import { decisions } from '../../src/features/decisions/index.js';
import { detail } from '../../src/features/detail/index.js';
import type { FeatureDeclaration } from '../../src/features/feature.js';
import { logging } from '../../src/features/logging/index.js';
import { hear } from '../../src/app/hear.js';
import { matters } from '../../src/features/matters/index.js';
import { meetings } from '../../src/features/meetings/index.js';
import { outcomes } from '../../src/features/outcomes/index.js';
import { planProgress } from '../../src/features/plan-progress/index.js';
import { settings } from '../../src/features/settings/index.js';
import { returns } from '../../src/features/returns/index.js';
import { requests } from '../../src/features/requests/index.js';
import { reviews } from '../../src/features/reviews/index.js';
import { summaries } from '../../src/features/summaries/index.js';
import { undo } from '../../src/features/undo/index.js';
import { plainMessage } from '../../src/reading/text/plain-message.js';

const FEATURES: readonly FeatureDeclaration[] = [
  undo,
  reviews,
  logging,
  attendance,
  requests,
  returns,
  summaries,
  detail,
  actions,
  matters,
  agenda,
  meetings,
  decisions,
  outcomes,
  planProgress,
  settings,
];

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

describe('a feature’s example', () => {
  it.each(examples)('is understood by the whole grammar: "$said" is $kind', ({ said, kind }) => {
    expect(hear(said, { isLocal: false })).toMatchObject({ kind });
  });

  it.each(examples)("is understood the same way by the feature's own grammar: $said", ({ said, grammar }) => {
    const read = grammar.map((part) => part.read(plainMessage(said))).find((command) => command !== null);
    expect(read).toEqual(hear(said, { isLocal: false }));
  });
});
