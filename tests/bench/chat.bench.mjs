import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// What understanding a message costs that no grammar takes, with a group of ten people and 300 actions: what the first one adds
// to a process (the intents of all features), one of 200 characters, and longer ones up to 100 KB. The processor's time counts.
const SIZES = [200, 1_000, 10_000, 100_000];
const AIM = { turnMs: 3, startMs: 150, startMb: 30 };
const ROUNDS = 40;
/** Long ones show how it grows with a few rounds. */
const LONG_ROUNDS = 3;

function milliseconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

const SENTENCES = [
  'Hi all, just to say that the briefing on housing costings went to the team yesterday so that is off the list. ',
  'Could somebody tell me who is looking after the survey, and by when it has to be with the board? ',
  'Dwi wedi gorffen y drafft o’r cynllun, a bydd Siân yn ei anfon at bawb cyn diwedd yr wythnos. ',
];

function messageOf(size) {
  let text = '';
  for (let at = 0; text.length < size; at += 1) text += SENTENCES[at % SENTENCES.length];
  return text.slice(0, size);
}

/** What lives, in megabytes. */
function livingMb() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

export async function bench() {
  // As the bot itself does.
  setFlagsFromString('--no-regexp-tier-up');
  const { FEATURES } = await import('../../dist/app/features.js');
  const { allExamples } = await import('../../dist/features/understanding/learn-intents.js');
  const { loadIntents } = await import('../../dist/features/understanding/load-intents.js');
  const { decide } = await import('../../dist/features/understanding/rules/decide.js');
  const { vocabularyOf } = await import('../../dist/features/understanding/load-vocabulary.js');
  const { splitClauses } = await import('../../dist/reading/chat/split-clauses.js');
  const { tidyMessage } = await import('../../dist/reading/chat/tidy-message.js');
  const { madeGroup } = await import('./made-group.mjs');
  const before = livingMb();
  let known;
  const start = milliseconds(() => {
    known = loadIntents(FEATURES);
  });
  const mb = livingMb() - before;
  const examples = allExamples(FEATURES).flatMap((intent) => intent.examples);
  console.log(
    `start: ${known.named.size} intents, ${examples.length} examples: ${start.toFixed(0)} ms (aim ${AIM.startMs}), ${mb.toFixed(1)} MB (aim ${AIM.startMb})`,
  );
  const made = madeGroup('bench', 'ISCG');
  const group = {
    ...made,
    actions: made.actions.slice(0, 300),
    former: [],
    outsiders: [],
    returns: [],
    plans: [],
    agenda: [],
    decisions: [],
    meetingReviews: [],
    uninstalledAt: null,
  };
  const asker = {
    person: { id: '29:bench-1', name: 'Person 1 of bench', aadObjectId: null },
    tenant: 'tenant',
    conversation: { key: 'c', group: 'c', isPersonal: true, name: null },
    language: 'en',
    zone: null,
    activity: 'a',
    now: '2022-10-19T09:40:00.000Z',
    mentions: [],
  };
  const vocabulary = vocabularyOf([group], asker);
  for (const size of SIZES) {
    const message = messageOf(size);
    const turn = () => {
      const { said } = tidyMessage(message, asker.person.name);
      for (const found of splitClauses(said, vocabulary)) decide(found, known, vocabulary);
    };
    const rounds = size > 1_000 ? LONG_ROUNDS : ROUNDS;
    for (let warm = 0; warm < rounds; warm += 1) turn();
    const times = Array.from({ length: rounds }, () => milliseconds(turn)).sort((one, other) => one - other);
    const ms = times[Math.floor(rounds / 2)] ?? NaN;
    console.log(
      `${String(size).padStart(7)} characters: ${ms.toFixed(2)} ms${size === 200 ? ` (aim ${AIM.turnMs})` : ''}, ${((ms / size) * 1000).toFixed(2)} µs a character`,
    );
  }
}
