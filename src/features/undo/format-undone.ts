import { formatDeadline } from '../../presentation/words/format-deadline.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inRow } from '../../presentation/card/user-words.js';
import type { UndoneLine } from './rules/undone-lines.js';
import { undoWords } from './words.js';

/** Says in a sentence how something stands after a change to it was undone. */
export function formatUndone(line: UndoneLine, { language, shared }: Drawing): string {
  const words = undoWords(language);
  if (line.of === 'own') return words.own[line.what];
  if (line.of === 'review') return words.review[line.what]({ reference: line.action.reference });
  if (line.of === 'decision') return words.decision[line.what]({ reference: line.decision.reference });
  if (line.of === 'return') return words.return[line.what]({ reference: line.reference });
  if (line.of === 'settings') {
    const titles: Readonly<Record<string, string>> = words.settings;
    const names = [...new Set(line.names.map((name) => titles[name] ?? titles['settings'] ?? name))];
    return words.settingsBack({ names: names.join(', ') });
  }
  if (line.of === 'plan') return words.plan({ parts: inRow(line.parts.join(', ')) });
  if (line.of === 'agenda')
    return line.titles.length === 0 ? words.agendaOrder : words.agenda({ titles: inRow(line.titles.join('; ')) });
  const { reference, deadline, leads } = line.action;
  if (line.what === 'deadline')
    return words.deadline({ reference, deadline: inRow(formatDeadline(deadline, language)) });
  if (line.what === 'leads') return words.leads({ reference, leads: inRow(formatLeads(leads, shared)) });
  return words.action[line.what]({ reference });
}
