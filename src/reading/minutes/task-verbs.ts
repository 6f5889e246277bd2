import type { LeadTest } from '../actions/split-lead.js';

/** Verbs for what a meeting itself does by agreeing to it. */
export const SETTLED =
  /^(?:accept(?:ed)?|approved?|adopt(?:ed)?|note[ds]?|received?|support(?:ed)?|defer(?:red)?|ratify|ratified|endorsed?|continued?|stay|keep|kept|avoid|agreed?|leave|left|meet|be|have|allow(?:ed)?|permit(?:ted)?|(?:re-?)?elect(?:ed)?|recommend(?:ed)?|co-opt(?:ed)?|granted?|award(?:ed)?|allocated?|donated?|appointed|held|taken|signed|confirmed|thanked|amended|increased|reduced|closed|voted?|object(?:ed)?|oppose[ds]?)$/iu;
/** Verbs for what somebody is or stays, which are no task. */
export const STATIVE =
  /^(?:be|have|remain|stay|stand|serve|become|need|continue|see|know|want|like|agree|depend|require|apply|follow|note|include|cover|cost|last|start|begin|feel|think|understand|learn|meet|focus)$/iu;

/** Whether a verb is for what a meeting itself does or discusses. */
export const isSettled = (verb: string): boolean =>
  SETTLED.test(verb) || /^(?:discuss|consider|review|welcome|open)$/iu.test(verb);

/** Whether a word is a verb of tasks, in the plain or another form: "writes", "updating". */
export const isTaskVerb = (word: string, test: LeadTest): boolean =>
  [word, word.replace(/(?<=[sxzh])es$|s$/u, ''), word.replace(/ing$/u, ''), word.replace(/ing$/u, 'e')].some(
    test.isVerb,
  );

const CHANGES = /^(?:reduce|increase|improve|rise|fall|grow|drop|change|vary|expire|decrease|worsen|ease|settle)$/u;
const NO_OBJECT =
  /^(?:|as|by|from|over|when|while|after|before|during|in|until|with|and|or|on|at|to|if|further|again)$/u;
/** In an agenda, "OP to present" says who speaks. */
const SPEAKS = /^(?:present|facilitate|introduce|lead|chair|host|scribe|speak|moderate)$/u;
/** Whether a verb, with the word after it, tells what changes by itself, "the queue will reduce as staff come", or who speaks. */
export const isNoWork = (verb: string, next: string): boolean =>
  (/^(?:suggest|feel)s?$/u.test(verb) && next === 'that') ||
  (CHANGES.test(verb) && NO_OBJECT.test(next)) ||
  (SPEAKS.test(verb) && next === '');
