import type { Colour } from '../../../model/colour.js';
import type { AskedThing } from './asked-rows.js';
import type { AnswerFault, PartAnswer, ReadingAnswer } from './save-answers.js';

type Rating = Colour | 'unset' | null;
type Places = 1 | 2 | 3 | 4;

/** What a page of the form sends, by the position of each part on it. */
export type SentForm = { readonly keys: readonly string[] } & Readonly<Record<`rating${Places}`, Rating>> &
  Readonly<Record<`${'progress' | 'next' | 'reading'}${Places}`, string | null>>;

interface Form {
  readonly parts: readonly PartAnswer[];
  readonly readings: readonly ReadingAnswer[];
  /** Returns what was typed in faulty fields, so that it is not lost. */
  typed(
    faults: readonly AnswerFault[],
  ): ReadonlyMap<
    string,
    { readonly rating: Colour | null; readonly text: string; readonly next: string; readonly reading: string }
  >;
}

const PLACES: readonly Places[] = [1, 2, 3, 4];

/** Reads a page of the form; leaves out things that are no longer asked about. */
export function answersOf(sent: SentForm, things: readonly AskedThing[]): Form {
  const known = new Map(things.map((thing) => [thing.id, thing]));
  const parts: PartAnswer[] = [];
  const readings: ReadingAnswer[] = [];
  for (const place of PLACES) {
    const thing = known.get(sent.keys[place - 1] ?? '');
    if (thing === undefined) continue;
    const rating = sent[`rating${place}`];
    if (thing.as === 'measure') readings.push({ key: thing.measure.key, said: sent[`reading${place}`] ?? '' });
    else
      parts.push({
        part: thing.part,
        rating: rating === 'unset' ? null : rating,
        text: sent[`progress${place}`]?.trim() ?? '',
        next: sent[`next${place}`]?.trim() ?? '',
      });
  }
  const typed: Form['typed'] = (faults) =>
    new Map(
      faults.flatMap(({ key, why }) => {
        const part = parts.find((one) => one.part.key === key);
        const reading = readings.find((one) => one.key === key);
        const thing = things.find((one) =>
          why === 'not-a-number'
            ? one.as === 'measure' && one.measure.key === key
            : one.as === 'part' && one.part.key === key,
        );
        if (thing === undefined) return [];
        const { rating = null, text = '', next = '' } = part ?? {};
        return [[thing.id, { rating, text, next, reading: reading?.said ?? '' }] as const];
      }),
    );
  return { parts, readings, typed };
}
