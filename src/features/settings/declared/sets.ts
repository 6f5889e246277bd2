import { patchOf } from '../../../model/form-patch.js';
import type { Group, NamedSet } from '../../../model/group.js';
import type { Problem } from '../../../model/problem.js';
import { textInput } from '../../../presentation/card/form.js';
import { asTitle } from '../../../presentation/card/user-words.js';
import { findSet } from '../../../reading/leads/find-set.js';
import type { Roster } from '../../../reading/leads/roster.js';
import { readPeople } from '../rules/read-people.js';
import { asFields, readSetLines, setField, setFields, setLines } from '../rules/set-lines.js';
import type { Change, Setting } from '../setting.js';
import { settingsWords } from '../words.js';

/** Each named set has a mark of its own in the card, and Teams limits a card's bytes. */
const MOST_SETS = 40;
const LONGEST = 3000;
/** How many sets the saved card shows, and how many people of each. */
const SHOWN = 12;
const PEOPLE_SHOWN = 8;

/** The names of a set's people who are members; of many, the first few and how many more. */
function peopleIn({ members: ids }: NamedSet, { members }: Group): string {
  const names = ids.flatMap((id) => members.find((member) => member.id === id)?.name ?? []);
  const more = names.length - PEOPLE_SHOWN;
  return [...names.slice(0, PEOPLE_SHOWN), ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

/** Finds the set that a name means, also in the other language or number, to add or remove somebody. */
function keptSet(name: string, { sets }: Group, roster: Roster): NamedSet | null {
  const lead = findSet(name, roster);
  const found = sets.find((set) => set.name === (lead?.kind === 'set' ? lead.set : name));
  return found ?? (WELSH_LEADS.test(name) ? (sets.find((set) => /^policy leads?$/iu.test(set.name)) ?? null) : null);
}
/** Nearly every group has this set, so people name it in both languages. */
const WELSH_LEADS = /^arweinwyr polisi$/iu;

/** Changes these sets: each replaces the one of its name, or comes last; null members remove it. */
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
      const [, sign = '', said = ''] = /^([+-] )?(.*)$/s.exec(members) ?? [];
      const read = readPeople(said, group, roster);
      problems.push(...read.problems);
      const kept = sign === '' ? null : keptSet(name, group, roster);
      const own = kept ?? { name, members: [] };
      const people =
        sign === '- '
          ? own.members.filter((id) => !read.people.includes(id))
          : [...new Set([...(sign === '' ? [] : own.members), ...read.people])];
      sets.set(own.name.toLowerCase(), { name: own.name, members: people });
    }
    return { group: { ...group, sets: [...sets.values()] }, problems };
  };

/** People who are addressed together, under names that each group chooses. */
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
  // Each named set is a field of its own. A set made since the form was drawn is left alone.
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
    // A new set without people is reported as not read.
    const empty = Object.keys(said).filter((name) => said[name] === '' && patch[setField(name)] === undefined);
    const all = [...unread, ...empty];
    return asked.length + all.length === 0 ? undefined : changeSets(asked, all);
  },
  facts: (group, { language }) => {
    const { nobody } = settingsWords(language).saved;
    return group.sets.slice(0, SHOWN).map((set) => [asTitle(set.name), peopleIn(set, group) || nobody]);
  },
};
