import learnt from './trait-weights.json' with { type: 'json' };

/**
 * How much each trait of a sentence speaks for an action.
 *
 * How it was made: 162 minutes, logs and recaps of some 100 bodies, 20 of them in Welsh or in both languages, were read
 * into 11,798 sentences. 2,086 actions in them were labelled by hand; 1,028 sentences hold a certain, open one and 730
 * an uncertain one. A logistic regression (C 0.1, uncertain ones as actions of weight 0.6) learnt the traits that stand in
 * at least 20 sentences and 8 bodies, so that no name or phrase of anybody is among them: single words, pairs of kinds
 * of words, and what sentence-traits.ts names. Weights below 0.02 are left out. To learn again, read labelled texts with
 * readSentences and traitsOf.
 */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learnt.weights));

/** What is added for every sentence. */
export const OF_ALL: number = learnt.ofAll;

/** How much a trait speaks for an action, below 0 when against; 0 for one that was never learnt. */
export const weightOf = (trait: string): number => WEIGHTS.get(trait) ?? 0;
