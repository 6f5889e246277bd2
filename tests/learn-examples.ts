import { readdirSync, statSync } from 'node:fs';
import { FEATURES } from '../src/app/features.js';
import { allExamples, learnForBuild } from '../src/features/understanding/learn-intents.js';
import {
  isLearntOf,
  keepLearnt,
  LEARNT_BY,
  LEARNT_FILE,
  readLearnt,
} from '../src/features/understanding/learnt-file.js';

const built = (place: string): URL => new URL(`../dist/${place}`, import.meta.url);
const BUILT_BY = [built('reading/chat/'), built('reading/text/')];
const BUILT_FILE = built('features/understanding/learnt.json');

/** Whether the code that learns has not changed since it was built. */
const isBuilt = (): boolean =>
  LEARNT_BY.every((folder, at) =>
    readdirSync(folder).every((name) => {
      const compiled = statSync(new URL(name.replace(/ts$/, 'js'), BUILT_BY[at]), { throwIfNoEntry: false });
      return compiled !== undefined && compiled.mtimeMs > statSync(new URL(name, folder)).mtimeMs;
    }),
  );

/**
 * What people's examples teach is learnt once for all tests, beside the code that learns it, and again when either
 * changes; a build of the same has learnt it already.
 */
export function setup(): void {
  const examples = allExamples(FEATURES);
  if (isLearntOf(LEARNT_FILE, examples)) return;
  if (isBuilt() && isLearntOf(BUILT_FILE, examples, BUILT_BY))
    keepLearnt(LEARNT_FILE, examples, readLearnt(BUILT_FILE));
  else learnForBuild(FEATURES);
}
