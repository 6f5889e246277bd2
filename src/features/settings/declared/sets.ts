import { patchOf } from '../../../model/form-patch.js';
import type { Problem } from '../../../model/problem.js';
import { textInput } from '../../../presentation/card/form.js';
import { readPeople } from '../rules/read-people.js';
import { asFields, readSetLines, setField, setFields, setLines } from '../rules/set-lines.js';
import type { Change, Setting } from '../setting.js';
import { settingsWords } from '../words.js';

/** Each named set has a mark of its own, and Teams takes cards of so many bytes alone. */
const MOST_SETS = 40;
const LONGEST = 3000;
/** How many the card of what was saved tells of. */
const SHOWN = 12;

/** Changes these sets: each takes the place of the one by its name, or comes last; one whose members are null goes. */
const changeSets =
  (asked: readonly (readonly [name: string, members: string | null])[], unread: readonly string[]): Change =>
  (group, { roster }) => {
    const problems: Problem[] = unread.map((said) => ({ code: 'set-not-read', said }));
    const sets = new Map(group.sets.map((set) => [set.name.toLowerCase(), set]));
    for (const [name, members] of asked) {
      if (members === null) {
        sets.delete(name.toLowerCase());
        continue;
      }
      const read = readPeople(members, group, roster);
      problems.push(...read.problems);
      sets.set(name.toLowerCase(), { name, members: read.people });
    }
    return { group: { ...group, sets: [...sets.values()] }, problems };
  };

/** People who are addressed together, by names that each group gives. */
export const sets: Setting<'sets', 'sets'> = {
  key: 'sets',
  keyword: null,
  examples: [{ en: 'Policy leads: Lee, Mair', cy: 'arweinwyr polisi: Lee, Mair' }],
  inputs: [
    {
      id: 'sets',
      holds: (group) => setLines(setFields(group)),
      draw: (group, { language }) => {
        const words = settingsWords(language);
        const most = group.sets.length > MOST_SETS ? 0 : LONGEST;
        return textInput(words.sets, most, { placeholder: words.setsPlaceholder, isMultiline: true });
      },
      marked: (group) => asFields(setFields(group)),
    },
  ],
  say: (said) => {
    const { sets: lines, unread } = readSetLines(said);
    return changeSets(Object.entries(lines), unread);
  },
  clear: (group) => ({ group: { ...group, sets: [] }, problems: [] }),
  // Each named set is a field of its own. One that the form did not show, as it was made since, is left alone.
  asked: ({ sets: text }, shown, group) => {
    const { sets: said, unread } = readSetLines(text);
    const fields = asFields(said);
    const removed = group.sets.map(({ name }) => name).filter((name) => fields[setField(name)] === undefined);
    const answer = { ...fields, ...Object.fromEntries(removed.map((name) => [setField(name), ''])) };
    const names = [...Object.keys(said), ...removed];
    const patch = patchOf(names.map(setField), answer, shown);
    const asked = names.flatMap((name) => {
      const members = patch[setField(name)];
      return members === undefined ? [] : [[name, members] as const];
    });
    // A new set that nobody is in says nothing.
    const empty = Object.keys(said).filter((name) => said[name] === '' && patch[setField(name)] === undefined);
    const all = [...unread, ...empty];
    return asked.length + all.length === 0 ? undefined : changeSets(asked, all);
  },
  facts: (group) => group.sets.slice(0, SHOWN).map(({ name, members }) => [name, String(members.length)]),
};
