import { parseArgs } from 'node:util';
import { isDay } from '../model/calendar/days.js';

/** A mistake on the command line; its message says what is right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Usage:
  npm run -s cli -- read FILE|- [--held 2022-10-12] [--next 2022-11-17] [--json]
  npm run -s cli -- read --each DIR --out DIR [--json]
  npm run -s cli -- plan read FILE|- [--held 2022-12-01] [--json]     the day is for plans that say none
  npm run -s cli -- plan read --each DIR --out DIR [--json]
  npm run -s cli -- plan import PREFIX|ID FILE [--by OPERATOR]     keeps all of it; again, only what has changed
  npm run -s cli -- deadline "by end of July" --said-at 2022-07-14T11:00 [--next 2022-09-15] [--json]
  npm run -s cli -- deadline --lines [--next 2022-09-15]     JSON lines {"text","reference"} on standard input
  npm run -s cli -- migrate [--to postgres://USER:PASSWORD@HOST/DATABASE]     DATABASE_URL when not given
  npm run -s cli -- copy --from lowdb:FOLDER --to DATABASE_URL
  npm run -s cli -- copy --from postgres://USER:PASSWORD@HOST/DATABASE --to lowdb:FOLDER
  npm run -s cli -- put-back groups/ID.json     a damaged file of the embedded store, as its message names it
  npm run -s cli -- export PREFIX|ID --format json     a group's record, every change and disposal, to standard output
  npm run -s cli -- export PREFIX|ID --what matters-arising|actions|agenda|log|plan|plan-report|return --format docx|xlsx|pdf|csv|md|html|ics --out FILE
      [--language cy|en|both] [--meeting 2022-11-17] [--large]     a paper; the group's language when not given
      [--reference R1|2|2/3] [--to 2022-09-30]     which return, plan or report; up to which day a report goes
      [--publish]     without people's names and what is exempt; FILE.check.md is for who checks it
  npm run -s cli -- table PREFIX|ID [--meeting 2022-11-17] [--format md|csv]     a meeting's actions and decisions
  npm run -s cli -- plan report PREFIX|ID [NUMBER] [--to 2022-11-30] [--format md|csv]     the report on its plan
  npm run -s cli -- return PREFIX|ID R1 [--format md|csv] [--json]     what came of a return, lead by lead
  npm run -s cli -- person EMAIL|ID --export FILE     everything kept about a person: FILE.json, and FILE.md to read
  npm run -s cli -- person EMAIL|ID --erase [--force] [--by OPERATOR]     takes their name, email and ids out of it
      [--from lowdb:FOLDER|postgres://USER:PASSWORD@HOST/DATABASE]     DATABASE_URL, else DATA_DIR, when not given
  npm run -s cli -- words --export FILE     all texts with their Welsh, for a translator, as XLIFF 1.2
  npm run -s cli -- words --import FILE     takes the Welsh of such a file back
  npm run -s cli -- nudges [--next 14d] [--at 2026-12-01T08:00] [--person NAME] [--group PREFIX] [--json]
      [--from lowdb:FOLDER|postgres://USER:PASSWORD@HOST/DATABASE]     DATABASE_URL, else DATA_DIR, when not given
  npm run -s cli -- nudges [--group PREFIX] --policy "10, 5 and 1 working days before; every 3 after; at 10:00"`;

/** The options of every command, as given. */
export interface Arguments {
  readonly command: string;
  readonly words: readonly string[];
  readonly held: string | null;
  /** A day, or for `nudges` how far ahead, such as `14d`. */
  readonly next: string | null;
  readonly saidAt: string | null;
  readonly each: string | null;
  readonly out: string | null;
  /** Addresses of stores. */
  readonly from: string | null;
  readonly to: string | null;
  readonly at: string | null;
  readonly person: string | null;
  readonly group: string | null;
  readonly policy: string | null;
  /** The file that an export is written to. */
  readonly export: string | null;
  /** The file that words are taken from. */
  readonly import: string | null;
  /** The day of a meeting. */
  readonly meeting: string | null;
  /** Which paper is exported, and in which language. */
  readonly what: string | null;
  readonly language: string | null;
  /** Which plan, report or return a paper is about. */
  readonly reference: string | null;
  /** The format of an export. */
  readonly format: string | null;
  /** Who runs the command; the user of the system when not given. */
  readonly by: string | null;
  readonly isErase: boolean;
  readonly isForced: boolean;
  readonly isJson: boolean;
  /** Whether a paper is in large print. */
  readonly isLarge: boolean;
  /** Whether a paper is for publication. */
  readonly isPublished: boolean;
  readonly isLines: boolean;
}

/** Reads the words after the program's name. Throws a UsageError for unknown options and impossible days. */
export function readArguments(words: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        held: { type: 'string' },
        next: { type: 'string' },
        'said-at': { type: 'string' },
        each: { type: 'string' },
        out: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        at: { type: 'string' },
        person: { type: 'string' },
        group: { type: 'string' },
        policy: { type: 'string' },
        export: { type: 'string' },
        import: { type: 'string' },
        by: { type: 'string' },
        format: { type: 'string' },
        meeting: { type: 'string' },
        what: { type: 'string' },
        language: { type: 'string' },
        reference: { type: 'string' },
        erase: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        large: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        lines: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [command = '', ...rest] = positionals;
  for (const name of command === 'nudges' ? (['held', 'meeting'] as const) : (['held', 'next', 'meeting'] as const)) {
    const day = values[name];
    const isReal: boolean = day === undefined || isDay(day);
    if (!isReal) throw new UsageError(`--${name} must be a day such as 2022-10-12, not "${day ?? ''}".`);
  }
  for (const name of ['said-at', 'at'] as const) {
    const moment = values[name];
    const isReal: boolean = moment === undefined || isMoment(moment);
    if (!isReal) throw new UsageError(`--${name} must be a moment such as 2022-07-14T11:00, not "${moment ?? ''}".`);
  }
  return {
    command,
    words: rest,
    held: values.held ?? null,
    next: values.next ?? null,
    saidAt: values['said-at'] ?? null,
    each: values.each ?? null,
    out: values.out ?? null,
    from: values.from ?? null,
    to: values.to ?? null,
    at: values.at ?? null,
    person: values.person ?? null,
    group: values.group ?? null,
    policy: values.policy ?? null,
    export: values.export ?? null,
    import: values.import ?? null,
    by: values.by ?? null,
    format: values.format ?? null,
    meeting: values.meeting ?? null,
    what: values.what ?? null,
    language: values.language ?? null,
    reference: values.reference ?? null,
    isErase: values.erase,
    isForced: values.force,
    isJson: values.json,
    isLarge: values.large,
    isPublished: values.publish,
    isLines: values.lines,
  };
}

/** Whether the text is a day with or without a time, `2022-07-14T11:00`. */
export const isMoment = (text: string): boolean =>
  isDay(text.slice(0, 10)) && /^(?:T\d{2}:\d{2}(?::\d{2})?)?$/.test(text.slice(10));
