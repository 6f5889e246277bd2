import { NUDGE_POLICY } from '../../../../model/nudge-policy.js';
import { timeInput } from '../../../../presentation/card/form.js';
import { quietPart } from '../../../../reading/schedules/policy-part.js';
import { changesOf, type NudgingPart, policyInput } from './part.js';

/** The hours in which the bot writes to nobody; an end that is left alone stays as it is. */
export const quiet: NudgingPart<'quietFrom' | 'quietUntil'> = {
  examples: { en: 'quiet 20:00 to 06:00', cy: 'tawel 20:00 i 06:00' },
  inputs: [
    policyInput(
      'quietFrom',
      (policy) => policy.quiet.from,
      (words) => timeInput(words.quietFrom),
    ),
    policyInput(
      'quietUntil',
      (policy) => policy.quiet.until,
      (words) => timeInput(words.quietUntil),
    ),
  ],
  changes: ({ quietFrom, quietUntil }, before) => {
    if (quietFrom === undefined && quietUntil === undefined) return { change: {}, problems: [] };
    const end = (field: string | null | undefined, which: 'from' | 'until'): string =>
      field === undefined ? before.quiet[which] : (field ?? NUDGE_POLICY.quiet[which]);
    const [from, until] = [end(quietFrom, 'from'), end(quietUntil, 'until')];
    return changesOf(quietPart(from, until), `${from} – ${until}`);
  },
};
