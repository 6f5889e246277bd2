import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import type { Cell, Row } from './rows.js';
import { BUTTONS, COMMANDS } from './table.js';
import { PEOPLE, type Who } from './world.js';

const PAGE = fileURLToPath(new URL('../../docs/who-may.md', import.meta.url));
const WHO = Object.keys(PEOPLE) as readonly Who[];

const MARKS: Readonly<Record<Cell, string>> = { yes: 'yes', self: 'own', theirs: 'theirs', no: 'no', nothing: '–' };

function tableOf(title: string, rows: Readonly<Record<string, Row>>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line([title, ...WHO.map((who) => PEOPLE[who].title)]),
    line([title, ...WHO].map(() => '---')),
    ...Object.entries(rows).map(([name, row]) => line([`\`${name}\``, ...WHO.map((who) => MARKS[row[who]])])),
  ].join('\n');
}

const INTRO = `# Who may what

This page is made by \`npm run docs:who\` from the table that \`tests/who-may\` tries on every command and every button; do
not edit it.

Membership comes first, then authority. Both are decided from who sent it, as Teams says, and never from what a card says.
Who is a member is what Teams lists for the group's conversation: a mention makes no member. What is not somebody's to know
of is answered, byte for byte, as if it were not there.

- **yes**: it is done. **own**: it is about themselves alone, whatever group they are in.
- **theirs**: they see what they lead, and nothing else. **no**: they know of it, and are told who may.
- **–**: as if there were no such group or action.

Where a group has neither chair, deputy nor secretary, each of its members may what the chair may. The secretary may what the
chair may, and so may the deputy chair. Whoever raised an action may with that action what the chair may, while they are a
member. An observer reads what every member reads, and logs, changes and decides nothing; of what they lead they may what a
lead may who is no member. Nothing of a group is shown or sent while the app is out of its conversation.
`;

it('the table of permissions is the page docs/who-may.md', async () => {
  const text = `${INTRO}\n## What people say\n\n${tableOf('command', COMMANDS)}\n\n## What people press\n\n${tableOf('button', BUTTONS)}\n`;
  const page = await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
  await expect(page).toMatchFileSnapshot(PAGE);
  expect(readFileSync(PAGE, 'utf8')).toContain('| `log`');
});
