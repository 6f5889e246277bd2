import { timeInput } from '../../../presentation/card/form.js';
import { formatQuiet } from '../../../presentation/words/format-nudging.js';
import { quietPart } from '../../../reading/schedules/policy-part.js';
import { partRead, type Preference, shownAs } from '../preference.js';

/** Their quiet hours; if the form gives only one end, the other is the group's. */
export const quiet: Preference<'quietFrom' | 'quietUntil'> = {
  inputs: [
    {
      id: 'quietFrom',
      holds: ({ own }) => own.quiet?.from ?? '',
      draw: (_about, { shared }) => timeInput(shared.nudging.quietFrom),
    },
    {
      id: 'quietUntil',
      holds: ({ own }) => own.quiet?.until ?? '',
      draw: (_about, { shared }) => timeInput(shared.nudging.quietUntil),
    },
  ],
  change: ({ quietFrom, quietUntil }, _own, { home }) => {
    if (quietFrom.trim() === '' && quietUntil.trim() === '') return { value: { quiet: null } };
    const from = quietFrom.trim() || home.nudging.quiet.from;
    const until = quietUntil.trim() || home.nudging.quiet.until;
    const { value, problems = [] } = partRead('quiet', quietPart(from, until), `${from} – ${until}`);
    return value === undefined ? { problems } : { value: { quiet: value } };
  },
  fact: shownAs({
    title: (words) => words.quiet,
    of: (own) => own.quiet,
    groups: ({ nudging }) => nudging.quiet,
    word: formatQuiet,
  }),
};
