import { patchOf } from '../../../model/form-patch.js';
import type { Group } from '../../../model/group.js';
import { NUDGE_POLICY } from '../../../model/nudge-policy.js';
import { idsOf } from '../../../presentation/card/form.js';
import { inLanguages } from '../../../presentation/words/catalogue.js';
import { formatPolicy, formatWorkingDays } from '../../../presentation/words/format-nudging.js';
import { changePolicy, type PolicyProblem, readPolicyParts } from '../../../reading/schedules/read-policy.js';
import type { Keyword, Setting, Step } from '../setting.js';
import { settingsWords } from '../words.js';
import { at } from './nudging/at.js';
import { daysBefore } from './nudging/days-before.js';
import { escalateAfter } from './nudging/escalate-after.js';
import { everyDaysAfter } from './nudging/every-days-after.js';
import { mayMention } from './nudging/may-mention.js';
import { quiet } from './nudging/quiet.js';
import { weekdays } from './nudging/weekdays.js';

const parts = [daysBefore, everyDaysAfter, at, weekdays, quiet, escalateAfter, mayMention] as const;
const inputs = parts.flatMap<(typeof parts)[number]['inputs'][number]>((part) => part.inputs);

const keyword: Keyword = {
  pattern: /^(?:nudg(?:e|es|ing)|remind|reminders|atgoffa|nodiadau atgoffa)\b[\s:]{0,3}/i,
  itself:
    /^(?:working (?:days|week)\b|quiet(?: hours)?:? (?=from\b|between\b|\d|none|never)|no quiet hours\b|escalat(?:e|ion)\b[: ]{1,2}(?=after|to the chair|\d|never|off)|mentions?\b[: ]{1,2}(?=on\b|off\b|yes\b|no\b)|(?:diwrnodau|dyddiau) gwaith\b|(?:oriau )?tawel:? (?=o\b|rhwng\b|\d)|uwchgyfeirio\b|crybwyll(?:iadau)?:? (?=ymlaen|i ffwrdd|ydyn|ie|na\b|dim))/i,
  isListed: true,
};

const step = (
  group: Group,
  { policy, problems }: { readonly policy: Group['nudging']; readonly problems: readonly PolicyProblem[] },
): Step => ({
  group: { ...group, nudging: policy },
  problems: problems.map(({ said, why }) => ({ code: 'nudging-not-read', said, why })),
});

/** How the group nudges, part by part; words may set several parts at once. */
export const nudging: Setting<'nudging', (typeof inputs)[number]['id']> = {
  key: 'nudging',
  keyword,
  examples: parts.map(({ examples }) => ({ en: `nudge ${examples.en}`, cy: `atgoffa ${examples.cy}` })),
  inputs,
  say: (said) => (group) => step(group, readPolicyParts(said, group.nudging)),
  clear: (group) => step(group, { policy: NUDGE_POLICY, problems: [] }),
  asked: (answer, shown) => {
    const patch = patchOf(idsOf(inputs), answer, shown);
    if (Object.keys(patch).length === 0) return undefined;
    return (group) => {
      const all = parts.map((part) => part.changes(patch, group.nudging));
      const change = Object.assign({}, ...all.map((one) => one.change)) as Partial<Group['nudging']>;
      return step(group, changePolicy(group.nudging, { change, problems: all.flatMap(({ problems }) => problems) }));
    };
  },
  facts: ({ nudging: policy }, { language }) => {
    const words = settingsWords(language).nudging;
    const { escalateAfter: days, mayMention: may } = policy;
    const after = (one: 'en' | 'cy'): string =>
      settingsWords(one).nudging.after({ days: formatWorkingDays(days, one) });
    return [
      [words.nudges, inLanguages(language, (one) => formatPolicy(policy, one), ' / ')],
      [words.toChair, days === 0 ? words.never : inLanguages(language, after, ' / ')],
      [words.mentions, may ? words.may : words.mayNot],
    ];
  },
};
