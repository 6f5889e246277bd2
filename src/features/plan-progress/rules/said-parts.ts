import type { RiskLevel } from '../../../model/plan-risk.js';
import type { StepState } from '../../../model/plan-area.js';
import type { Response } from '../../../model/recommendation.js';
import type { ChangeOf } from './change.js';

const LEVELS: readonly (readonly [RegExp, RiskLevel])[] = [
  [/^(?:low|isel|bach|unlikely|annhebygol)$/iu, 'low'],
  [/^(?:medium|med|moderate|middling|canolig|cymedrol)$/iu, 'medium'],
  [/^(?:high|severe|uchel|mawr|likely|tebygol)$/iu, 'high'],
];
export const LEVEL = '(?:low|medium|med|moderate|high|severe|isel|canolig|cymedrol|uchel|mawr)';

/** Returns the level of likelihood or impact that a word names; null if none. */
export const levelSaid = (word: string): RiskLevel | null =>
  LEVELS.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null;

/** The fields of a risk besides its text; each runs to the next field or the end. */
const FIELDS: readonly (readonly ['owner' | 'likelihood' | 'impact' | 'mitigation', string])[] = [
  ['owner', '(?:owner|owned by|perchennog|yn berchen i)'],
  ['likelihood', '(?:likelihood|probability|tebygolrwydd)'],
  ['impact', '(?:impact|severity|effaith)'],
  ['mitigation', '(?:mitigation|mitigated by|mitigate by|lliniaru|lliniariad|camau lliniaru)'],
];
const ANY_FIELD = new RegExp(
  `[\\s,;.(–-]+(?:${FIELDS.map(([name, source]) => `(?<${name}>${source})`).join('|')})\\s*(?:is|yw|:|=)?\\s+`,
  'giu',
);

export interface RiskSaid {
  readonly text: string;
  readonly owner: string | null;
  readonly likelihood: RiskLevel | null;
  readonly impact: RiskLevel | null;
  readonly mitigation: string | null;
}

/** Reads a risk said in one line: "… owner Lee, likelihood high, impact low, mitigation: ask early". */
export function readRisk(said: string): RiskSaid {
  const whole = ` ${said}`;
  const found = [...whole.matchAll(ANY_FIELD)];
  const values = new Map<string, string>();
  found.forEach((match, at) => {
    const name = FIELDS.find(([one]) => match.groups?.[one] !== undefined)?.[0];
    const value = whole.slice(match.index + match[0].length, found[at + 1]?.index ?? whole.length);
    if (name !== undefined && !values.has(name)) values.set(name, value.replace(/^[\s:]+|[\s,;.)]+$/gu, ''));
  });
  const of = (name: string): string | null => {
    const value = values.get(name);
    return value === undefined || value === '' ? null : value;
  };
  return {
    text: whole.slice(0, found[0]?.index ?? whole.length).replace(/^[\s:]+|[\s,;.(]+$/gu, ''),
    owner: of('owner'),
    likelihood: levelSaid(of('likelihood') ?? ''),
    impact: levelSaid(of('impact') ?? ''),
    mitigation: of('mitigation'),
  };
}

const RESPONSES: readonly (readonly [RegExp, Response])[] = [
  [/in part|partly|partially|yn rhannol/iu, 'in-part'],
  [
    /reject|turn(?:ed|s|ing)? (?:[^,.;]{1,60} )?down|not accepted|declin|said no\b|a no from|gwrthod|wrthod/iu,
    'rejected',
  ],
  [/complet|cwblhau|gwblhau/iu, 'completed'],
  [/accept|derbyn|dderbyn|said yes\b|a yes from/iu, 'accepted'],
];

/** Returns the response that words name; null if none. */
export const responseSaid = (said: string): Response | null =>
  RESPONSES.find(([pattern]) => pattern.test(said))?.[1] ?? null;

const STATES: readonly (readonly [RegExp, StepState])[] = [
  [/not (?:yet )?(?:started|begun)|to do|heb (?:ei )?ddechrau/iu, 'not-started'],
  [
    /in progress|started|begun|under ?way|on ?going|working on|ar y gweill|ar waith|wedi dechrau|dechreuodd/iu,
    'in-progress',
  ],
  [
    /done|complete|finished|wedi(?:['’]i| ei)? (?:wneud|gwneud|gwblhau|cwblhau|orffen|gorffen)|gorffennwyd|cwblhawyd/iu,
    'done',
  ],
];
export const STATE =
  "(?:not (?:yet )?started|in progress|started|under ?way|done|completed?|finished|heb (?:ei )?ddechrau|ar y gweill|wedi dechrau|wedi(?:'i| ei)? (?:wneud|gwblhau|orffen|gorffen))";

/** Returns the state of a step that words name; null if none. */
export const stateSaid = (said: string): StepState | null =>
  STATES.find(([pattern]) => pattern.test(said))?.[1] ?? null;

const NUMBER =
  /(?<![\p{L}\p{N}.,])(?<sign>[-−])?[£$€]?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<scale>k|thousand|million|m|bn|mil|miliwn)?(?![\p{L}\p{N}])/iu;
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  mil: 1e3,
  m: 1e6,
  million: 1e6,
  miliwn: 1e6,
  bn: 1e9,
};

/** Returns the first number in words and its position; null if there is none. */
export function numberSaid(
  said: string,
): { readonly value: number; readonly start: number; readonly end: number } | null {
  const found = NUMBER.exec(said);
  if (found === null) return null;
  const { sign, number = '', scale } = found.groups ?? {};
  const value = Number(number.replaceAll(',', '')) * (SCALE[scale?.toLowerCase() ?? ''] ?? 1);
  return { value: sign === undefined ? value : -value, start: found.index, end: found.index + found[0].length };
}

/** Returns a reading from words: a number, and when; null if there is no number. */
export function readingSaid(value: string, when: string | null): ChangeOf<'reading'> | null {
  const number = numberSaid(value);
  const day = when?.trim().replace(/^[,:]\s*/u, '') ?? '';
  return number === null ? null : { do: 'reading', value: number.value, when: day === '' ? null : day, isSure: false };
}
