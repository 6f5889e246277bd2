import { reportText, type ReportFormat } from '../features/plan-reports/format-report.js';
import { reportAsApproved, reportOf } from '../features/plan-reports/rules/report-of.js';
import { nextPeriod, reportOn } from '../features/plan-reports/rules/report-period.js';
import type { Instant } from '../model/calendar/day.js';
import { isDay } from '../model/calendar/days.js';
import { localDay } from '../model/calendar/zones.js';
import type { Stores } from '../ports/stores.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { findNamedGroup } from './find-named-group.js';
import type { StoreAddress } from './store-address.js';
import { addressFor, type UsualAddresses } from './usual-address.js';

/** What the command needs from outside. */
interface ReportWorld extends UsualAddresses {
  readonly openToRead: (address: StoreAddress) => Promise<Stores>;
  readonly now: () => Instant;
  readonly print: (text: string) => void;
}

const FORMATS: readonly ReportFormat[] = ['md', 'csv'];

/**
 * `plan report GROUP`: prints the report on the group's plan up to the day `--to`, as approved or as it stands, as
 * Markdown or its items as CSV, in the group's language. When there are several plans, the number follows the group.
 * Throws a UsageError when there is no such group or plan.
 */
export async function planReportCommand(options: Arguments, world: ReportWorld): Promise<void> {
  const [, named, which, ...rest] = options.words;
  const format = FORMATS.find((one) => one === (options.format ?? 'md'));
  const to = options.to;
  if (named === undefined || rest.length > 0 || format === undefined) throw new UsageError(USAGE);
  const isReal: boolean = to === null || isDay(to);
  if (!isReal) throw new UsageError(`${to ?? ''} is no day: give one such as 2022-11-30.`);
  const stores = await world.openToRead(addressFor(options, world));
  try {
    const { group } = await findNamedGroup(await stores.all(), named);
    const running = group.plans.filter(({ endedAt }) => endedAt === null);
    const plan =
      which === undefined ? (running[0] ?? group.plans[0]) : group.plans.find(({ number }) => String(number) === which);
    if (plan === undefined)
      throw new UsageError(`The group ${named} has no ${which === undefined ? 'plan' : `plan ${which}`}.`);
    if (which === undefined && running.length > 1)
      throw new UsageError(
        `The group ${named} has several plans: give the number of one: ${running.map(({ number, title }) => `${number} (${title})`).join(', ')}.`,
      );
    const now = world.now();
    const approved = to === null ? null : reportOn(plan, to);
    const period = nextPeriod(plan, localDay(now, group.zone), to);
    const view =
      approved === null ? reportOf(plan, group, period.from, period.to, now) : reportAsApproved(plan, group, approved);
    world.print(reportText(view, format, group.language));
  } finally {
    await stores.close();
  }
}
