import type { Action } from '../../model/action.js';
import type { Lead } from '../../model/lead.js';
import type { SharedWords } from './shared-words.js';

/** That nobody is reminded of an open action in place of these leads of it; null where there are none such. */
export function formatNobody(
  { leads, status }: Pick<Action, 'leads' | 'status'>,
  ofNobody: readonly Lead[],
  { nobodyReminded: words }: SharedWords,
): string | null {
  const [lead] = ofNobody;
  if (lead === undefined || status !== 'open') return null;
  if (ofNobody.length < leads.length) return words.some({ names: ofNobody.map(({ name }) => name).join(', ') });
  const { name } = lead;
  switch (lead.kind) {
    case 'person':
      return words.left({ name });
    case 'unclear':
      return words.unclear;
    case 'redacted':
      return words.redacted;
    case 'name':
    case 'post':
    case 'set':
    case 'team':
      return words[lead.kind]({ name });
  }
}
