// What the hostile connector does to a try: drawn from the seed, the conversation and how many tries it has had, so that
// a run can be repeated whatever order things arrive in.

/** Shares of the tries that misbehave, by kind; only the first few tries of a conversation do. */
export const SHARES = {
  throttled: 0.002,
  throttledUntil: 0.001,
  throttledBare: 0.001,
  precondition: 0.02,
  deliveredThen502: 0.01,
  unavailable: 0.02,
  timeout504: 0.02,
  reset: 0.01,
  deliveredThenReset: 0.005,
  silence: 0.002,
  deliveredThenSilence: 0.001,
};
const MISBEHAVING_TRIES = 3;
const PARKED_SHARE = 0.01;

/** A number from 0 up to 1 for a text: FNV-1a, its bits mixed. */
export function draw(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The fault of a conversation's try, counted from 1; null when it is answered well. */
export function faultOf(seed, conversation, attempt, shares = SHARES) {
  if (isForbidden(seed, conversation)) return 'forbidden';
  if (attempt > MISBEHAVING_TRIES) return null;
  let rest = draw(`${seed} ${conversation} ${attempt}`);
  for (const [kind, share] of Object.entries(shares)) {
    rest -= share;
    if (rest < 0) return kind;
  }
  return null;
}

/** Whether someone has never installed the bot, so that their messages are to be parked. */
export const isForbidden = (seed, conversation) => draw(`${seed} forbidden ${conversation}`) < PARKED_SHARE;

/** Seconds that a throttled try is told to wait. */
export const retryAfterOf = (seed, conversation) => 1 + Math.floor(draw(`${seed} after ${conversation}`) * 3);
