import { describe, expect, it } from 'vitest';
import { agendaTopic } from '../../../src/features/agenda/rules/agenda-topic.js';

describe('what a task wants on the agenda', () => {
  it.each([
    ['add an agenda item on costings to the next meeting', 'costings'],
    ['add an agenda item to the next meeting to discuss costings/budgets', 'costings/budgets'],
    ['add costings and budgets to the agenda of the next meeting', 'costings and budgets'],
    ['put budgets on the agenda for the next meeting', 'budgets'],
    ['Add costings to the next agenda', 'costings'],
    ['to include the risk register as an agenda item for the next meeting', 'the risk register'],
    [
      'include this item as an Agenda item for the next meeting (Challenges and opportunities)',
      'Challenges and opportunities',
    ],
    [
      'Challenges and opportunities - to include this as an Agenda item for the next meeting',
      'Challenges and opportunities',
    ],
    ['Costings: add this to the agenda of the next meeting', 'Costings'],
    ['risk register – put it on the next agenda', 'risk register'],
    ['Cyllidebau - rhoi hyn ar agenda’r cyfarfod nesaf', 'Cyllidebau'],
    ['Housing - to add costings to the agenda of the next meeting', 'costings'],
    ['ychwanegu eitem ar yr agenda am gostau', 'gostau'],
    ['ychwanegu eitem ar yr agenda am gostau i’r cyfarfod nesaf', 'gostau'],
    ['rhoi costau ar agenda’r cyfarfod nesaf', 'costau'],
    ['ychwanegu cyllidebau at agenda’r cyfarfod nesaf', 'cyllidebau'],
    ['rhoi cyllidebau ar yr agenda', 'cyllidebau'],
  ])('%s: %s', (task, topic) => {
    expect(agendaTopic(task)).toBe(topic);
  });

  it.each([
    'circulate the agenda before the next meeting',
    'draft the agenda',
    'invite Siân to the next meeting',
    'add a section on costings to the report',
    'support the equality agenda in schools',
    'cylchredeg yr agenda cyn y cyfarfod nesaf',
    'report back at the next meeting',
    'have the plan ready for the next meeting',
  ])('is nothing: %s', (task) => {
    expect(agendaTopic(task)).toBeNull();
  });
});
