import type { Lead } from '../../model/lead.js';
import type { Messages } from './messages.js';
import { wordName } from './word-name.js';

/** The leads in a line, each as it is known: an unclear one asks which is meant. */
export function wordLeads(leads: readonly Lead[], messages: Messages): string {
  if (leads.length === 0) return messages.noLead;
  return leads
    .map((lead) => (lead.kind === 'unclear' ? messages.whichOne({ name: lead.name }) : wordName(lead.name, messages)))
    .join(', ');
}

/** The leads in a line, marking how each was recognised where the words did not say the full name. */
export function wordLeadsMarked(leads: readonly Lead[], messages: Messages): string {
  if (leads.length === 0) return messages.noLead;
  return leads
    .map((lead) => {
      if (lead.kind === 'unclear') return messages.whichOne({ name: lead.name });
      if (lead.kind !== 'person' || lead.inferred === undefined) return wordName(lead.name, messages);
      return `${lead.name} (${messages.inferred[lead.inferred]})`;
    })
    .join(', ');
}
