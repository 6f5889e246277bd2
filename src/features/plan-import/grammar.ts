import type { PlainMessage } from '../../reading/text/plain-message.js';
import type { GrammarPart } from '../grammar-part.js';

/** Reads the plan on the lines below. */
export interface ReadPlanCommand {
  readonly kind: 'read-plan';
  readonly text: string;
}

/** Asks how to import a plan. */
export interface HowPlanCommand {
  readonly kind: 'how-plan';
}

const PLAN_EN = '(?:action |delivery |published |strategic )?(?:plan|strategy|recommendations)';
const PLAN_CY = '(?:cynllun(?: gweithredu| cyflawni)?|gynllun(?: gweithredu| cyflawni)?|strategaeth|argymhellion)';
const GIVEN = new RegExp(
  `^(?:(?:please )?(?:read|import|add|here is|here’s|here's|this is|keep|load)(?: the| this| our| these)? ${PLAN_EN}|${PLAN_EN}|` +
    `(?:darllen(?:wch)?|mewnforio|mewnforiwch|ychwanegu|dyma|cadw)(?: y| yr| ein| eich)? ${PLAN_CY}|${PLAN_CY})[ \\t]{0,3}:?[ \\t]{0,3}\\r?\\n(.+)$`,
  'isu',
);

const KEYED = /^\s*(?:[-*•]\s*)?\d{1,3}\.\d{1,3}[a-z]?[.)]?\s+\p{L}/gmu;
const FIELDS =
  /(?<!\p{L})(?:leads?|owners?|responsible|timelines?|timescales?|arweinydd|arweinwyr|perchennog|amserlen)\s?:/giu;
const FEWEST = 2;

/**
 * Whether a text is itself a plan: its first line says so, and it has several keyed items and several leads or
 * timelines.
 */
function isPlanItself(text: string): boolean {
  const [first = ''] = text.trim().split('\n');
  return saysPlan(first) && (text.match(KEYED) ?? []).length >= FEWEST && (text.match(FIELDS) ?? []).length >= FEWEST;
}

/** Removes a last paragraph that names no item and only asks to read the plan. */
function withoutRequest(text: string): string {
  const parts = text.trim().split(/\n\s*\n/u);
  const last = parts.at(-1) ?? '';
  const isRequest = parts.length > 1 && !/^\s*(?:[-*•]\s*)?\d/mu.test(last) && saysPlan(last);
  return (isRequest ? parts.slice(0, -1).join('\n\n') : text).trim();
}

/** Reads a plan that the message announces, or that is the whole message. */
export const READ_PLAN_GRAMMAR: GrammarPart = {
  stage: 'minutes',
  read: ({ whole }: PlainMessage): ReadPlanCommand | null => {
    const given = GIVEN.exec(whole);
    if (given !== null) return { kind: 'read-plan', text: (given[1] ?? '').trim() };
    return isPlanItself(whole) ? { kind: 'read-plan', text: withoutRequest(whole) } : null;
  },
};

/** Whether the words with a file, or its name, say that it is a plan. */
export const saysPlan = (words: string): boolean =>
  /(?<!\p{L})(?:(?:action|delivery|implementation|strategic|improvement|equality|corporate|business)[ _-]?plan|our plan|the plan|this plan|plan|strategy|recommendations|roadmap|cynllun|gynllun|chynllun|strategaeth|argymhellion)(?!\p{L})/iu.test(
    words.replaceAll('_', ' '),
  ) && !/(?<!\p{L})(?:minutes|notes of|cofnodion|agenda)(?!\p{L})/iu.test(words.replaceAll('_', ' '));
