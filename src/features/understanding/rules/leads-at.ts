import { onceFor } from '../../../reading/text/once-for.js';

/** Somebody who is named, and how the name was written; a set of leads counts as a person. */
export interface SaidName {
  readonly name: string;
  readonly written?: string;
}

/** The people named at the start of a text, and how many characters their names take. */
export interface LeadsAt {
  readonly leads: readonly string[];
  readonly length: number;
}

const SELF = /^(?:I|me|yours truly|fi|myself|finnau?|minnau?)(?=[ ,:;.)|–-]|$)|^(?:(?:f|m)innau?|fi|mi)(?=['’]n\s)/u;
const BEFORE = /^(?:(?:each of|both of|both|all of|all|@)\s*)?(?:the\s+(?=\p{L}))?/iu;
const JOINED = /^(?:,? (?:and|&|\+|a|ac|n|with) | ?[,&+/] ?)(?=@?\p{L})/u;
const AFTER =
  /^,? (?:between them|together|both|both of (?:us|them)|each(?: of (?:us|them))?|all together|altogether|jointly|collectively|as a (?:set|group|whole)|gyda'i gilydd|efo'i gilydd|rhyngddyn nhw|i gyd)(?=[ ,:])|^ \([^()]{2,60}\)(?=,? (?:to|will|is|are|has|have|should|i|am|yn)(?!\p{L})|:)|^ (?:in|from|over at|at|o|o['’]r|yn)(?: (?!to |will |i )[\p{L}&'’-]+){1,4}?(?= (?:to|will|has agreed|has offered|should|i|fydd|am)(?!\p{L})|:)/u;

/** Reads "Tomos and I", "the policy leads", "each of Gwen and Owain"; null if the text starts with nobody's name. */
export function leadsAt(text: string, people: readonly SaidName[]): LeadsAt | null {
  const leads: string[] = [];
  let at = BEFORE.exec(text)?.[0].length ?? 0;
  for (;;) {
    const named = nameAt(text.slice(at), people);
    if (named === null) break;
    leads.push(named.name);
    at += named.length;
    const joined = JOINED.exec(text.slice(at))?.[0];
    if (joined === undefined || nameAt(text.slice(at + joined.length), people) === null) break;
    at += joined.length;
  }
  if (leads.length === 0) return null;
  return { leads, length: at + (AFTER.exec(text.slice(at))?.[0].length ?? 0) };
}

interface Form {
  readonly name: string;
  readonly folded: string;
  readonly length: number;
}

const bare = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The forms of everybody's name by their first letter, made once for the people of a message. */
const formsOf = onceFor((people: readonly SaidName[]): ReadonlyMap<string, readonly Form[]> => {
  const forms = new Map<string, Form[]>();
  for (const { name, written } of people)
    for (const form of new Set([written, name, name.split(' ')[0]])) {
      const folded = bare(form ?? '');
      const first = folded.charAt(0);
      if (first !== '') forms.set(first, [...(forms.get(first) ?? []), { name, folded, length: form?.length ?? 0 }]);
    }
  return forms;
});

function nameAt(text: string, people: readonly SaidName[]): { readonly name: string; readonly length: number } | null {
  const own = SELF.exec(text)?.[0];
  if (own !== undefined) return { name: 'me', length: own.length };
  const isHere = ({ folded, length }: Form): boolean =>
    bare(text.slice(0, length)) === folded && !/^[\p{L}\p{N}]/u.test(text.slice(length, length + 2));
  return (
    formsOf(people)
      .get(bare(text.charAt(0)))
      ?.find(isHere) ?? null
  );
}
