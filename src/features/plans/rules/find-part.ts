import { actionsOfPlan, type PlannedAction } from '../../../model/plan-item.js';
import type { Group } from '../../../model/group.js';
import type { Gate, Phase } from '../../../model/phase.js';
import type { Measure } from '../../../model/measure.js';
import type { Area, Step } from '../../../model/plan-area.js';
import type { Plan } from '../../../model/plan.js';
import type { Risk } from '../../../model/plan-risk.js';
import type { Recommendation } from '../../../model/recommendation.js';
import { hasWords, isSame, tellingWords } from './same-words.js';

/** A part of a plan, with the key and title that find it. */
export type PlanPart = { readonly key: string; readonly title: string } & (
  | { readonly is: 'recommendation'; readonly part: Recommendation; readonly itself: PlannedAction | null }
  /** A commitment, a plan action or a task; `under` is what it stands beneath. */
  | { readonly is: 'action'; readonly part: PlannedAction; readonly under: string | null }
  | { readonly is: 'phase'; readonly part: Phase }
  /** Its key is its phase's key and its number there, "1a/2". */
  | { readonly is: 'gate'; readonly part: Gate; readonly phase: Phase }
  | { readonly is: 'measure'; readonly part: Measure }
  | { readonly is: 'risk'; readonly part: Risk }
  | { readonly is: 'step'; readonly part: Step }
  | { readonly is: 'area'; readonly part: Area }
  | { readonly is: 'theme' }
);
export type PlanPartKind = PlanPart['is'];

/** Returns the key that finds a gate. */
export const gateKey = (phase: Pick<Phase, 'key'>, gate: Pick<Gate, 'number'>): string => `${phase.key}/${gate.number}`;

/** Returns every part of a plan that has a key or a name, in search order. */
export function partsOfPlan(plan: Plan, group: Pick<Group, 'actions'>): readonly PlanPart[] {
  const actions = actionsOfPlan(group, plan.number);
  const itself = new Map(
    actions.filter(({ plan: { kind } }) => kind === 'recommendation').map((action) => [action.plan.key, action]),
  );
  const own = actions.filter(({ plan: { kind } }) => kind !== 'recommendation' && kind !== 'linked');
  return [
    ...plan.recommendations.map((part): PlanPart => ({
      is: 'recommendation',
      key: part.key,
      title: part.text,
      part,
      itself: itself.get(part.key) ?? null,
    })),
    ...own.map((part): PlanPart => ({
      is: 'action',
      key: part.plan.key ?? part.reference,
      title: part.task,
      part,
      under: part.plan.under,
    })),
    ...plan.phases.map((part): PlanPart => ({ is: 'phase', key: part.key, title: part.title, part })),
    ...plan.phases.flatMap((phase) =>
      phase.gates.map((part): PlanPart => ({
        is: 'gate',
        key: gateKey(phase, part),
        title: part.title,
        part,
        phase,
      })),
    ),
    ...plan.measures.map((part): PlanPart => ({ is: 'measure', key: part.key, title: part.text, part })),
    ...plan.risks.map((part): PlanPart => ({ is: 'risk', key: part.key, title: part.text, part })),
    ...plan.themes.map((theme): PlanPart => ({ is: 'theme', key: theme, title: theme })),
    ...plan.areas.map((part): PlanPart => ({ is: 'area', key: part.name, title: part.name, part })),
    ...plan.steps.map((part): PlanPart => ({ is: 'step', key: part.key, title: part.title, part })),
  ];
}

/** The nouns before a part's key or words, in both languages, with mutations. */
const NOUNS: readonly (readonly [RegExp, readonly PlanPartKind[]])[] = [
  [/^(?:recommendation|rec|recs|argymhelliad)\.?$/u, ['recommendation']],
  [/^(?:commitment|ymrwymiad|task|tasg|dasg|plan action)$/u, ['action']],
  [/^(?:action|item|eitem|cam|gam)$/u, ['recommendation', 'action']],
  [/^(?:phase|stage|cyfnod|gyfnod|cham|cam)$/u, ['phase']],
  [/^(?:gate|sign-off|signoff|milestone|gat|giat|gât|cymeradwyaeth)$/u, ['gate']],
  [/^(?:measure|metric|indicator|kpi|mesur|fesur|dangosydd)$/u, ['measure']],
  [/^(?:risk|risg)$/u, ['risk']],
  [/^(?:theme|priority|thema|blaenoriaeth)$/u, ['theme']],
  [/^(?:area|directorate|department|maes|faes|cyfarwyddiaeth|gyfarwyddiaeth|adran)$/u, ['area']],
  [/^(?:step|cam)$/u, ['step']],
];

const KEY = /^(?=.*\d)[\p{L}]{0,2}\s?\d[\p{L}\d.]{0,10}(?:\/\d+)?$/iu;
const foldKey = (key: string): string =>
  key
    .toLowerCase()
    .replace(/[\s.]+$/u, '')
    .replaceAll(' ', '');

/** Splits off the noun before a key, and returns the kinds of part that it allows; null for all. */
function splitNoun(said: string): { readonly rest: string; readonly kinds: readonly PlanPartKind[] | null } {
  const cleaned = said.trim().replace(/^(?:the|our|y|yr)\s+/iu, '');
  const [first = '', ...others] = cleaned.split(/\s+/u);
  const kinds = NOUNS.filter(([noun]) => noun.test(first.toLowerCase())).flatMap(([, allowed]) => allowed);
  return kinds.length === 0 || others.length === 0
    ? { rest: cleaned, kinds: null }
    : { rest: others.join(' ').replace(/^(?:on|about|of|for|am|ar)\s+/iu, ''), kinds };
}

/**
 * Finds the parts that words name: by key, "1.3", "1a", "M1", "gate 2 of 1a", or by words of the text. Returns several
 * if they match equally well, none if none match. `among` narrows the search.
 */
export function findParts(
  plan: Plan,
  group: Pick<Group, 'actions'>,
  said: string,
  among: readonly PlanPartKind[] | null = null,
): readonly PlanPart[] {
  const { rest, kinds } = splitNoun(said);
  const all = partsOfPlan(plan, group).filter(({ is }) => among === null || among.includes(is));
  const allowed = kinds === null ? all : all.filter(({ is }) => kinds.includes(is));
  const parts = allowed.length === 0 ? all : allowed;
  // "Directorate 1" is the name of an area, not a key.
  const called = all.filter(({ is, title }) => (is === 'area' || is === 'theme') && isSame(title, said));
  if (called.length > 0) return called;
  const keyed = byKey(parts, rest, kinds);
  if (keyed.length > 0 || KEY.test(rest)) return keyed;
  const named = parts.filter(({ title }) => isSame(title, rest) || isSame(title, said));
  if (named.length > 0) return named;
  const words = tellingWords(rest);
  const fitting = parts.filter(({ title }) => hasWords(title, words));
  // With one or two words people mean a theme or area; other matches are in it or near it.
  const wide = fitting.filter(({ is }) => is === 'theme' || is === 'area');
  return wide.length > 0 && words.length < 3 ? wide : fitting;
}

/** "2 of 1a", "2 in phase 1a"; for a phase with one gate, "1a". */
const GATE_OF = /^(\d{1,2})\s+(?:of|in|o|yn)\s+(?:phase\s+|cyfnod\s+|gyfnod\s+)?(\S+)$/iu;

function byKey(parts: readonly PlanPart[], said: string, kinds: readonly PlanPartKind[] | null): readonly PlanPart[] {
  const key = foldKey(said);
  const found = parts.filter((part) => foldKey(part.key) === key);
  if (found.length > 0) return found;
  const [, number, phase] = GATE_OF.exec(said.trim()) ?? [];
  const gates = parts.filter(({ is }) => is === 'gate');
  if (number !== undefined && phase !== undefined)
    return gates.filter((part) => foldKey(part.key) === `${foldKey(phase)}/${number}`);
  return kinds?.includes('gate') === true
    ? gates.filter((part) => part.is === 'gate' && foldKey(part.phase.key) === key)
    : [];
}
