import { daysBetween, isDay } from '../../../model/calendar/days.js';
import { refuse } from '../../../model/form-reading.js';
import { choiceInput, dateInput } from '../../../presentation/card/form.js';
import { inChoice } from '../../../presentation/card/user-words.js';
import { LONGEST_LEAVE } from '../../../reading/schedules/read-leave-days.js';
import { preferenceWords } from '../words.js';
import type { Preference } from '../preference.js';
import { leaveFrom } from '../rules/change-own.js';

/** The most people that the form offers as a stand-in. */
const OFFERED = 60;

/** When they are away, and who stands in for them; a past leave is not shown. */
export const leave: Preference<'awayFrom' | 'awayUntil' | 'standIn'> = {
  inputs: [
    {
      id: 'awayFrom',
      holds: ({ own, today }) => leaveFrom(own, today)?.from ?? '',
      draw: (_about, { language }) => dateInput(preferenceWords(language).awayFrom),
    },
    {
      id: 'awayUntil',
      holds: ({ own, today }) => leaveFrom(own, today)?.until ?? '',
      draw: (_about, { language }) => dateInput(preferenceWords(language).awayUntil),
    },
    {
      id: 'standIn',
      holds: ({ own, today }) => leaveFrom(own, today)?.standIn ?? 'none',
      draw: ({ own, others, today }, { language }) => {
        const words = preferenceWords(language);
        const chosen = leaveFrom(own, today)?.standIn;
        const offered = others.filter(({ id }, index) => index < OFFERED || id === chosen);
        return choiceInput(words.standIn, [
          { title: words.nobody, value: 'none' },
          ...offered.map(({ id, name }) => ({ title: inChoice(name), value: id })),
        ]);
      },
    },
  ],
  change: (held, own, { person, roster, today }) => {
    const [from, until] = [held.awayFrom.trim() || today, held.awayUntil.trim()];
    if (until === '')
      return held.awayFrom.trim() === '' ? { value: { leave: null } } : refuse({ code: 'leave-no-end', said: from });
    const said = `${from} – ${until}`;
    if (!isDay(from) || !isDay(until)) return refuse({ code: 'leave-not-read', said });
    if (until < today) return refuse({ code: 'leave-past', said });
    if (until < from) return refuse({ code: 'leave-backwards', said });
    if (daysBetween(from, until) > LONGEST_LEAVE) return refuse({ code: 'leave-too-long', said });
    const standIn = ['', 'none'].includes(held.standIn.trim()) ? null : held.standIn.trim();
    if (standIn === person) return refuse({ code: 'stand-in-yourself' });
    const isKnown = standIn === null || roster.people.some(({ id }) => id === standIn);
    return isKnown || standIn === leaveFrom(own, today)?.standIn
      ? { value: { leave: { from, until, standIn } } }
      : refuse({ code: 'stand-in-unknown', said: standIn });
  },
};
