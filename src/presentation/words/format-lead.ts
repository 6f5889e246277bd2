import type { Lead } from '../../model/lead.js';
import type { SharedWords } from './shared-words.js';
import { formatName } from './format-name.js';

/** The leads in a line, each as it is known: an unclear one asks which is meant. */
export function formatLeads(leads: readonly Lead[], shared: SharedWords): string {
  if (leads.length === 0) return shared.noLead;
  const isOneOf = leads.length > 1 && leads.every((lead) => lead.kind === 'person' && lead.isOneOf === true);
  const names = leads
    .map((lead) => (lead.kind === 'unclear' ? shared.whichOne({ name: lead.name }) : formatName(lead.name, shared)))
    .join(', ');
  return isOneOf ? shared.oneOf({ names }) : names;
}

/** The leads in a line, marking how each was recognised where the words did not say the full name. */
export function formatLeadsMarked(leads: readonly Lead[], shared: SharedWords): string {
  if (leads.length === 0) return shared.noLead;
  return leads
    .map((lead) => {
      if (lead.kind === 'unclear') return shared.whichOne({ name: lead.name });
      if (lead.kind !== 'person' || lead.inferred === undefined) return formatName(lead.name, shared);
      return `${lead.name} (${shared.inferred[lead.inferred]})`;
    })
    .join(', ');
}
