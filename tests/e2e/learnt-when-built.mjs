// Says whether what was built starts with what its build learnt, and whether that is what it would learn itself.
import { isDeepStrictEqual } from 'node:util';
import * as listed from '../../dist/app/feature-list.js';
import { INTENTS } from '../../dist/features/understanding/intents.js';
import { isLearntOf, LEARNT_FILE, readLearnt } from '../../dist/features/understanding/learnt-file.js';
import { allExamples } from '../../dist/features/understanding/learn-intents.js';
import { learn } from '../../dist/reading/chat/learn-examples.js';

// As the bot itself puts them together.
const examples = allExamples([...Object.values(listed), { grammar: [], intents: INTENTS }]);
const isKept = isLearntOf(LEARNT_FILE, examples);
console.log(JSON.stringify({ isKept, isSame: isDeepStrictEqual(readLearnt(LEARNT_FILE), learn(examples)) }));
