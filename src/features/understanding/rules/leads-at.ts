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

const SELF = /^(?:I|me|yours truly|fi|myself|finnau?|minnau?)(?=[ ,:;.)|–-]|$)|^(?:f|m)innau?(?=['’]n\s)/u;
const BEFORE = /^(?:(?:each of|both of|both|all of|@)\s*)?(?:the\s+(?=\p{L}))?/iu;
const JOINED = /^(?:,? (?:and|&|\+|a|ac|n|with) | ?[,&+/] ?)(?=@?\p{L})/u;
const AFTER =
  /^,? (?:between them|together|both|both of (?:us|them)|each(?: of (?:us|them))?|all together|altogether|jointly|collectively|as a (?:set|group|whole)|gyda'i gilydd|efo'i gilydd|rhyngddyn nhw|i gyd)(?=[ ,:])|^ \([^()]{2,60}\)(?=,? (?:to|will|is|are|has|have|should|i|am|yn)(?!\p{L})|:)/u;

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

function nameAt(text: string, people: readonly SaidName[]): { readonly name: string; readonly length: number } | null {
  const own = SELF.exec(text)?.[0];
  if (own !== undefined) return { name: 'me', length: own.length };
  for (const { name, written } of people) {
    const length = lengthOfName(text, [written, name, name.split(' ')[0]]);
    if (length !== null) return { name, length };
  }
  return null;
}

const bare = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function lengthOfName(text: string, forms: readonly (string | undefined)[]): number | null {
  for (const form of forms) {
    // Compares only the start of the text: folding a long text for each name would cost more than reading it.
    if (form === undefined || bare(text.slice(0, form.length)) !== bare(form)) continue;
    if (!/^[\p{L}\p{N}]/u.test(text.slice(form.length))) return form.length;
  }
  return null;
}
