import type { LeadTest } from '../actions/split-lead.js';

/** Verbs for what a meeting itself does by agreeing to it. */
export const SETTLED =
  /^(?:accept(?:ed)?|approved?|adopt(?:ed)?|note[ds]?|received?|support(?:ed)?|defer(?:red)?|ratify|ratified|endorsed?|continued?|stay|keep|kept|avoid|agreed?|leave|left|meet|be|have|allow(?:ed)?|permit(?:ted)?|(?:re-?)?elect(?:ed)?|recommend(?:ed)?|co-opt(?:ed)?|granted?|award(?:ed)?|allocated?|donated?|appointed|held|taken|signed|confirmed|thanked|amended|increased|reduced|closed|voted?)$/iu;
/** Verbs for what somebody is or stays, which are no task. */
export const STATIVE =
  /^(?:be|have|remain|stay|become|need|continue|see|know|want|like|agree|depend|apply|follow|note|include|cover|cost|last|start|begin|feel|think|understand|learn|meet|focus)$/iu;

/** Whether a verb is for what a meeting itself does or discusses. */
export const isSettled = (verb: string): boolean =>
  SETTLED.test(verb) || /^(?:discuss|consider|review|welcome|open)$/iu.test(verb);

/** Whether a word is a verb of tasks, in the plain or another form: "writes", "updating". */
export const isTaskVerb = (word: string, test: LeadTest): boolean =>
  [word, word.replace(/(?<=[sxzh])es$|s$/u, ''), word.replace(/ing$/u, ''), word.replace(/ing$/u, 'e')].some(
    test.isVerb,
  );
