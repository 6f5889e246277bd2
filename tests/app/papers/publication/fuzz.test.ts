import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../../src/features/papers/format-publication.js';
import { blackOut, type Replacement } from '../../../../src/features/papers/rules/publication/black-out.js';
import { KeptWords } from '../../../../src/features/papers/rules/publication/kept-words.js';
import { peopleOf } from '../../../../src/features/papers/rules/publication/people-of.js';
import { PAPER_FORMATS } from '../../../../src/model/paper.js';
import { nameBook } from '../../../../src/reading/names/name-book.js';
import { tokensOf } from '../../../../src/reading/names/name-tokens.js';
import { sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { formsOf, type OddName, oddNames, seeded } from './odd-names.js';
import { ORDINARY, SENTENCES, WELSH_SENTENCES } from './sentences.js';
import { publish } from './publish.js';

/** All of them in `npm run test:long` and `npm run bench -- publication`. */
const NAMES = Number(process.env['PUBLICATION_NAMES'] ?? '60');
const SEED = 19;
const A_GROUP = 20;

const membersOf = (names: readonly OddName[]) =>
  names.map(({ name }, at) => ({ id: `29:${String(at)}-${name}`, name, roles: [] }));

interface Tried {
  readonly text: string;
  readonly sentence: string;
  readonly form: string;
}

/** Each name in each of its forms, in sentences that go round. */
function triesOf(names: readonly OddName[], random: () => number): readonly Tried[] {
  const any = <One>(some: readonly One[]): One => some[Math.floor(random() * some.length)] as One;
  return names.flatMap((name) => {
    const { any: forms, welsh } = formsOf(name);
    const tried = (form: string, sentence: string): Tried => ({ form, sentence, text: sentence.replace('NAME', form) });
    return [
      ...forms.flatMap((form) => [tried(form, any(SENTENCES)), tried(form, any(WELSH_SENTENCES))]),
      ...welsh.map((form) => tried(form, any(WELSH_SENTENCES))),
    ];
  });
}

const countsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { letters } of tokensOf(text)) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  return counts;
};

/** The words of a form that are still there: more of them than the sentence itself has. "Dr" and "policy lead" may stay. */
function leftOf({ form, sentence }: Tried, out: string): readonly string[] {
  const [there, own] = [countsOf(out), countsOf(`${sentence} Dr policy lead s`)];
  return [...countsOf(form).keys()].filter(
    (letters) =>
      (there.get(letters) ?? 0) > (own.get(letters) ?? 0) && !['dr', 'policy', 'lead', 's'].includes(letters),
  );
}

function blacked(
  text: string,
  names: Parameters<typeof blackOut>[1],
  isSplit: boolean,
): { out: string; replaced: readonly Replacement[] } {
  const at = isSplit ? Math.floor(text.length / 2) : text.length;
  const runs = [text.slice(0, at), text.slice(at)].map((words) => ({ words, language: null }));
  const made = blackOut(runs, names, marksIn('en'), new KeptWords());
  return { out: made.text.map(({ words }) => words).join(''), replaced: made.replaced };
}

describe(`${String(NAMES)} confusable names, ${String(A_GROUP)} per group`, () => {
  const random = seeded(SEED);
  const all = oddNames(NAMES, random);
  const groups = Array.from({ length: Math.ceil(NAMES / A_GROUP) }, (_, at) =>
    all.slice(at * A_GROUP, (at + 1) * A_GROUP),
  );

  it('leave no form of any name in a text, whole or in runs; wrongly marked words are counted', () => {
    const leaks: string[] = [];
    let [texts, words, tooMany, ordinary, wrong] = [0, 0, 0, 0, 0];
    for (const names of groups) {
      const { people, posts } = peopleOf(sampleGroup({ members: membersOf(names), actions: [] }), []);
      const known = { book: nameBook(people), posts };
      for (const [at, tried] of triesOf(names, random).entries()) {
        const { out } = blacked(tried.text, known, at % 3 === 0);
        const left = leftOf(tried, out);
        if (left.length > 0) leaks.push(`${tried.form}: “${tried.text}” became “${out}”`);
        texts += 1;
        const [own, there] = [countsOf(tried.sentence.replace('NAME', '')), countsOf(out)];
        for (const [letters, count] of own) {
          words += count;
          tooMany += Math.max(0, count - (there.get(letters) ?? 0));
        }
      }
      for (const text of ORDINARY) {
        ordinary += 1;
        if (blacked(text, known, false).replaced.some(({ became }) => became !== 'kept')) wrong += 1;
      }
    }
    const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`;
    console.log(
      [
        `publication, seed ${String(SEED)}: ${String(NAMES)} names in ${String(texts)} texts`,
        `  leaks: ${String(leaks.length)}`,
        `  words marked too much: ${String(tooMany)} of ${String(words)}, ${percent(tooMany, words)}`,
        `  sentences of everyday words with a mark: ${String(wrong)} of ${String(ordinary)}, ${percent(wrong, ordinary)}`,
      ].join('\n'),
    );
    expect(leaks.slice(0, 20)).toEqual([]);
  });

  it('are in no file that is made, which is proved each time', { timeout: 600_000 }, async () => {
    for (const [at, names] of groups.entries()) {
      const members = membersOf(names);
      const actions = triesOf(names, random)
        .slice(0, 120)
        .map(({ text }, index) => {
          const member = members[index % members.length];
          const by = { id: member?.id ?? '', name: member?.name ?? '' };
          return sampleAction({
            reference: `ISCG-${String(index + 1)}`,
            task: text,
            leads: [{ kind: 'person', person: by.id, name: by.name }],
            raisedBy: by,
            notes: [{ at: '2022-11-08T10:00:00.000Z', by, text }],
          });
        });
      const group = sampleGroup({ members, actions });
      // One group in each kind of file, the rest in turn.
      const formats = at === 0 ? PAPER_FORMATS : PAPER_FORMATS.slice(at % PAPER_FORMATS.length).slice(0, 1);
      for (const format of formats) {
        const made = await publish(group, { what: 'log', format, language: at % 2 === 0 ? 'both' : 'en' });
        expect(made.ok ? [] : made.left.slice(0, 10), format).toEqual([]);
      }
    }
  });
});
