import type { PlainMessage } from '../../reading/text/plain-message.js';
import type { GrammarPart } from '../grammar-part.js';

/** A plan that follows on the next lines. */
export interface ReadPlanCommand {
  readonly kind: 'read-plan';
  readonly text: string;
}

/** The question of how a plan is brought in. */
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

/** A plan that is said to follow. */
export const READ_PLAN_GRAMMAR: GrammarPart = {
  stage: 'minutes',
  read: ({ whole }: PlainMessage): ReadPlanCommand | null => {
    const given = GIVEN.exec(whole);
    return given === null ? null : { kind: 'read-plan', text: (given[1] ?? '').trim() };
  },
};

/** Whether words that come with a file, or its name, say that it is a plan. */
export const saysPlan = (words: string): boolean =>
  /(?<!\p{L})(?:(?:action|delivery|implementation|strategic|improvement|equality|corporate|business)[ _-]?plan|our plan|the plan|this plan|plan|strategy|recommendations|roadmap|cynllun|gynllun|chynllun|strategaeth|argymhellion)(?!\p{L})/iu.test(
    words.replaceAll('_', ' '),
  ) && !/(?<!\p{L})(?:minutes|notes of|cofnodion|agenda)(?!\p{L})/iu.test(words.replaceAll('_', ' '));
