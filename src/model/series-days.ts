import { RRuleTemporal } from 'rrule-temporal';
import type { Day } from './calendar/day.js';
import type { Series } from './meeting.js';

/** A cache: rules are slow to read, and a series object never changes. */
const rules = new WeakMap<Pick<Series, 'rule' | 'from'>, RRuleTemporal>();

/** Expands days at noon in UTC, where no clock ever changes; callers add the wall-clock time. */
const noon = (day: Day): Date => new Date(`${day}T12:00:00.000Z`);

function ruleOf(series: Pick<Series, 'rule' | 'from'>): RRuleTemporal {
  const known = rules.get(series);
  if (known !== undefined) return known;
  const start = series.from.replaceAll('-', '');
  const rule = new RRuleTemporal({ rruleString: `DTSTART:${start}T120000Z\nRRULE:${series.rule}` });
  rules.set(series, rule);
  return rule;
}

/** The days from `from` to `to`, both included, on which a series meets, in order. */
export function seriesDays(series: Pick<Series, 'rule' | 'from'>, from: Day, to: Day): readonly Day[] {
  if (to < from || to < series.from) return [];
  return ruleOf(series)
    .between(noon(from), noon(to), true)
    .map((occurrence) => occurrence.toPlainDate().toString());
}
