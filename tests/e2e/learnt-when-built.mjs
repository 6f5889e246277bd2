// Says whether what was built starts with what its build learnt, and whether that is what it would learn itself.
import { isDeepStrictEqual } from 'node:util';
import * as listed from '../../dist/app/feature-list.js';
import { INTENTS } from '../../dist/features/understanding/intents.js';
import { keptLearnt, LEARNT_FILE } from '../../dist/features/understanding/learnt-file.js';
import { allExamples } from '../../dist/features/understanding/load-intents.js';
import { learn } from '../../dist/reading/chat/learn-examples.js';

// As the bot itself puts them together.
const examples = allExamples([...Object.values(listed), { grammar: [], intents: INTENTS }]);
const kept = keptLearnt(LEARNT_FILE, examples);
console.log(JSON.stringify({ isKept: kept !== null, isSame: isDeepStrictEqual(kept, learn(examples)) }));
