// Microsoft's connector at its worst, in a process of its own, so that its clock and its delays are its own. Forked with
// `SEED SHARES`; tells its port, and answers the message 'report' with what it has counted.
import { createServer } from 'node:http';
import { Arrivals } from './arrivals.mjs';
import { faultOf, retryAfterOf, SHARES } from './faults.mjs';

const seed = process.argv[2] ?? '1';
const shares = { ...SHARES, ...JSON.parse(process.argv[3] ?? '{}') };
const SILENCE_MS = 30_000;

// On a busy machine this process stands still now and then, and what arrives meanwhile is noted in a heap: since when it
// may have been there is known by a beat.
const BEAT_MS = 5;
let beat = performance.now();
let gap = 0;
let longestStall = 0;
setInterval(() => {
  const now = performance.now();
  gap = now - beat;
  beat = now;
  if (arrivals.count > 0) longestStall = Math.max(longestStall, gap);
}, BEAT_MS);
/** The last moment at which what is noted now had not arrived yet. */
const lookedBefore = (now) => (now - beat < BEAT_MS ? beat - gap : beat);

const arrivals = new Arrivals();
const tries = new Map();
const delivered = new Map();
const doubted = new Set();
const faults = {};

const server = createServer((request, response) => {
  const at = performance.now();
  const sooner = lookedBefore(at);
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString('utf8'));
    take(request, response, body, at, sooner);
  });
  request.on('error', () => undefined);
});

function take(request, response, body, at, sooner) {
  const path = decodeURIComponent(request.url.split('?')[0]);
  const isOpening = path === '/v3/conversations';
  const found = /^\/v3\/conversations\/(.+?)\/activities/.exec(path)?.[1];
  const conversation = isOpening ? `chat-${body.members[0].id}` : found;
  arrivals.note(conversation, at, sooner);
  const attempt = (tries.get(conversation) ?? 0) + 1;
  tries.set(conversation, attempt);
  const fault = faultOf(seed, conversation, attempt, shares);
  if (fault !== null) faults[fault] = (faults[fault] ?? 0) + 1;
  const deliver = () => isOpening || delivered.set(conversation, (delivered.get(conversation) ?? 0) + 1);
  const answer = (status, value, headers = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(value));
  };
  const refuse = (status, code, headers) => answer(status, { error: { code, message: `${code}: drawn` } }, headers);
  const throttle = (headers, seconds) => {
    arrivals.pause(at, seconds);
    refuse(429, 'Throttled', headers);
  };
  /** What was delivered and not said to be may come again. */
  const deliverInDoubt = () => {
    deliver();
    doubted.add(conversation);
  };
  switch (fault) {
    case null:
      deliver();
      return answer(isOpening ? 201 : 200, { id: isOpening ? conversation : `activity-${arrivals.count}` });
    case 'forbidden':
      return refuse(403, 'ForbiddenOperationException');
    case 'throttled': {
      const seconds = retryAfterOf(seed, conversation);
      return throttle({ 'retry-after': String(seconds) }, seconds);
    }
    case 'throttledUntil': {
      // An HTTP date has whole seconds.
      const until = Math.floor(Date.now() / 1000) * 1000 + retryAfterOf(seed, conversation) * 1000;
      const dates = { date: new Date().toUTCString(), 'retry-after': new Date(until).toUTCString() };
      return throttle(dates, Math.max(0, (until - Date.now()) / 1000));
    }
    case 'throttledBare':
      return refuse(429, 'Throttled');
    case 'precondition':
      return refuse(412, 'PreconditionFailed');
    case 'deliveredThen502':
      deliverInDoubt();
      return refuse(502, 'ServiceError');
    case 'unavailable':
      return refuse(503, 'ServiceUnavailable');
    case 'timeout504':
      return refuse(504, 'GatewayTimeout');
    case 'deliveredThenReset':
      deliverInDoubt();
      return request.socket.resetAndDestroy();
    case 'reset':
      return request.socket.resetAndDestroy();
    case 'deliveredThenSilence':
      deliverInDoubt();
      return setTimeout(() => request.socket.destroy(), SILENCE_MS);
    case 'silence':
      return setTimeout(() => request.socket.destroy(), SILENCE_MS);
    default:
      throw new Error(`no such fault: ${fault}`);
  }
}

function report() {
  const repeated = [...delivered].filter(([, times]) => times > 1);
  return {
    arrivals: arrivals.count,
    seconds: ((arrivals.last ?? 0) - (arrivals.first ?? 0)) / 1000,
    pausedSeconds: arrivals.pausedMs() / 1000,
    violations: arrivals.violations,
    busiestSecond: arrivals.busiest,
    onlyInStalls: arrivals.onlyInStalls,
    longestStallMs: Math.round(longestStall),
    faults,
    reached: delivered.size,
    duplicates: repeated.reduce((sum, [, times]) => sum + times - 1, 0),
    duplicatesWithoutDoubt: repeated.filter(([conversation]) => !doubted.has(conversation)).length,
  };
}

process.on('message', (message) => {
  if (message === 'report') process.send({ report: report() });
});
process.on('disconnect', () => process.exit(0));
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
