import { tidyMessage } from './tidy-message.js';
import { refined } from './refine-evidence.js';
import { type Evidence, EvidenceGatherer } from './trait-evidence.js';
import { tokensOf, traitsOf } from './traits.js';

/** An intent by its name, with sentences that people say for it. */
export interface IntentExamples {
  readonly intent: string;
  readonly examples: readonly string[];
}

/** What was learnt of examples: all that ranking messages needs of them. */
export interface Learnt {
  /** The words that they have, in the order in which they first come: the first that is near is what a misspelt one is. */
  readonly words: readonly string[];
  readonly evidence: Evidence;
}

/** Examples go through what messages go through, so that "please could you" counts in neither. */
export const normalised = (example: string): string => tidyMessage(example, '').said.replaceAll('{words}', ' ');

/**
 * Learns what examples have in common: naive Bayes to begin with, then moved until the examples are told apart. That takes
 * some seconds for all there are, so that a build keeps what comes of it.
 */
export function learn(intents: readonly IntentExamples[]): Learnt {
  const words = new Set<string>();
  const gatherer = new EvidenceGatherer();
  for (const [intent, { examples }] of intents.entries())
    for (const example of examples) {
      const text = normalised(example);
      for (const token of tokensOf(text)) words.add(token);
      gatherer.read(intent, examples.length, traitsOf(text, null));
    }
  const evidence = gatherer.gathered();
  return { words: [...words], evidence: refined(evidence, gatherer.weighed(evidence), intents.length) };
}
