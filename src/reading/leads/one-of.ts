import type { Lead } from '../../model/lead.js';

const ONE_OF =
  /^(?:(?:any|at least)\s+)?one\s+of\s+(?:the\s+)?|^either\s+of\s+(?:the\s+)?|^(?:unrhyw\s+|o\s+leiaf\s+)?un\s+o(?:['’]r)?\s+(?:y\s+)?/iu;

/**
 * The people of whom one is enough: "the policy leads" in "any one of the policy leads"; null if the words say no such
 * thing.
 */
export function amongWhom(words: string): string | null {
  const found = ONE_OF.exec(words)?.[0];
  return found === undefined || found.length === words.length ? null : words.slice(found.length);
}

/** Marks leads of whom one is enough; null if one of them is unknown, so that the words mean something else. */
export function markedOneOf(leads: readonly Lead[], said: string): readonly Lead[] | null {
  const marked = leads.flatMap((lead): readonly Lead[] => {
    if (lead.kind === 'set') return [{ ...lead, name: leads.length === 1 ? said : lead.name, isOneOf: true }];
    return lead.kind === 'person' ? [{ ...lead, isOneOf: true }] : [];
  });
  return marked.length === 0 || marked.length < leads.length ? null : marked;
}
