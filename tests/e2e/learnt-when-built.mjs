// Says whether what was built starts with what its build learnt, and whether that is what it would learn itself.
import { isDeepStrictEqual } from 'node:util';
import { FEATURES } from '../../dist/app/features.js';
import { keptLearnt, LEARNT_FILE } from '../../dist/features/understanding/learnt-file.js';
import { allExamples } from '../../dist/features/understanding/load-intents.js';
import { learn } from '../../dist/reading/chat/learn-examples.js';

const examples = allExamples(FEATURES);
const kept = keptLearnt(LEARNT_FILE, examples);
console.log(JSON.stringify({ isKept: kept !== null, isSame: isDeepStrictEqual(kept, learn(examples)) }));
