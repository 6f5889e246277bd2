import type { BotProcess } from '../e2e/bot-process.js';
import { portrayAll, type Recorded } from './recorded-folder.js';
import type { Secretary } from './secretary.js';
import { isAsSpoilt, isNamed, isOfOneGroup, type Spoilt } from './spoilt-files.js';

/** What came of a start with damaged files. */
export interface Verdict {
  readonly problems: readonly string[];
  /** Of the damaged files, those that the bot named. */
  readonly named: readonly Spoilt[];
}

/** A bot that would not start has to say for which file, and what is one group's is no reason. */
export function judgeRefusal(message: string, spoilt: readonly Spoilt[]): Verdict {
  const named = spoilt.filter((each) => isNamed(each, message));
  if (named.length === 0) return { named, problems: [`did not start, and named no damaged file: ${message}`] };
  const problem = named.every(isOfOneGroup) ? [`did not start for the sake of one group: ${message}`] : [];
  return { named, problems: problem };
}

/** Holds what a bot that did start says against what it said when nothing was damaged. */
export async function judgeStart(
  folder: string,
  spoilt: readonly Spoilt[],
  bot: BotProcess,
  { secretaries, portraits }: Recorded,
): Promise<Verdict> {
  const portraitsNow = await portrayAll(secretaries, bot);
  const changed = secretaries.filter((each) => portraitsNow.get(each) !== portraits.get(each));
  const isUntouched = (each: Secretary): boolean => !spoilt.some(({ about }) => about.includes(each));
  const problems: string[] = [];
  for (const each of secretaries.filter(isUntouched)) {
    if (changed.includes(each)) continue;
    const outcome = await each.tryToLog(bot);
    if (outcome !== 'answered') problems.push(`${each.place.name ?? ''} is not damaged and cannot log: ${outcome}`);
  }
  const said = [await stateOf(bot), ...portraitsNow.values(), bot.output()].join('\n');
  const named = spoilt.filter((each) => isNamed(each, said));
  for (const each of changed) {
    const reasons = spoilt.filter((file) => file.about.includes(each) || !isOfOneGroup(file));
    if (!named.some((file) => reasons.includes(file)))
      problems.push(
        `${each.place.name ?? ''} has changed, and nothing says why: ${firstChange(portraits.get(each), portraitsNow.get(each))}`,
      );
  }
  const status = (await fetch(`${bot.url}/healthz`)).status;
  if (status !== 200) problems.push(`/healthz answers ${status}`);
  await bot.stop('SIGKILL');
  for (const file of named.filter((each) => !isAsSpoilt(folder, each)))
    problems.push(`${file.name} was named and not left as it was`);
  return { problems, named };
}

async function stateOf(bot: BotProcess): Promise<string> {
  const doors = ['/healthz', '/readyz'].map(async (door) => (await fetch(bot.url + door)).text());
  return (await Promise.all(doors)).join('\n');
}

/** The first line that differs, was and is. */
function firstChange(before = '', after = ''): string {
  const lines = after.split('\n');
  const at = before.split('\n').findIndex((line, index) => line !== lines[index]);
  return `“${before.split('\n')[at] ?? ''}” is “${lines[at] ?? ''}”`;
}
