import { afterAll, describe, expect, it } from 'vitest';
import { COMMAND_KINDS as KINDS, VERBS } from '../../src/app/declared.js';
import type { AnyReply } from '../../src/app/features.js';
import { showReply } from '../../src/app/show-reply.js';
import { answerCommand, answerButton } from '../../src/app/answer-command.js';
import { buttonFor } from './button-inputs.js';
import { commandFor } from './inputs.js';
import type { Cell } from './rows.js';
import { BUTTONS, COMMANDS } from './table.js';
import { askerIn, makeWorld, PEOPLE, SECRETS, type Who } from './world.js';

const WHO = Object.keys(PEOPLE) as readonly Who[];
/** Who may be in the group's own chat. */
const IN_CHAT: readonly Who[] = ['chair', 'deputy', 'member', 'memberLead', 'observer'];

/** Why somebody who knows of a thing may not do it. */
const REFUSALS = new Set([
  'not-allowed',
  'not-allowed-settings',
  'not-allowed-matters',
  'not-allowed-end-meeting',
  'not-allowed-agenda',
  'not-allowed-plan',
  'not-allowed-returns',
  'not-asked-return',
  'not-allowed-to-ask',
  'not-a-decider',
  'not-a-lead',
  'no-request',
  'nothing-to-undo',
  'not-allowed-to-hold',
  'not-allowed-exempt',
  'observes-only',
  'not-allowed-to-confirm',
]);

type Ask = (world: Awaited<ReturnType<typeof makeWorld>>, isPersonal: boolean) => Promise<AnyReply>;

const command =
  (kind: (typeof KINDS)[number], who: Who): Ask =>
  ({ services }, isPersonal) =>
    answerCommand(services, askerIn(who, isPersonal), commandFor(kind, who), null);

const button =
  (verb: (typeof VERBS)[number], who: Who): Ask =>
  ({ services }, isPersonal) =>
    answerButton(services, askerIn(who, isPersonal), buttonFor(verb, who), null);

const codeOf = (answer: AnyReply): string | null => (answer.kind === 'problem' ? answer.problem.code : null);
const wordsOf = (answer: AnyReply): string => JSON.stringify(['en', 'cy'].map((one) => showReply(answer, one as 'en')));
const secretsIn = (answer: AnyReply, secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => `${JSON.stringify(answer)}${wordsOf(answer)}`.includes(secret));

/** What is kept of the group; that its members were read is nobody's doing. */
const keptIn = async ({ group }: Awaited<ReturnType<typeof makeWorld>>): Promise<string> =>
  JSON.stringify({ ...(await group()), membersReadAt: null });

let tried = 0;

async function check(cell: Cell, who: Who, ask: Ask): Promise<void> {
  tried += 1;
  const world = await makeWorld(true);
  // Where they may change it, it does not matter what it was.
  const mayChange = cell === 'yes' || cell === 'theirs';
  const before = mayChange ? null : await keptIn(world);
  const answer = await ask(world, !IN_CHAT.includes(who));
  if (!mayChange) expect(await keptIn(world)).toBe(before);
  if (cell === 'yes') expect(codeOf(answer)).toBe(null);
  if (cell === 'no') expect(REFUSALS).toContain(codeOf(answer));
  if (cell === 'theirs') {
    expect(JSON.stringify(answer)).toContain('Draft the brief');
    expect(secretsIn(answer, ['SECRET'])).toEqual([]);
  }
  if (cell !== 'nothing') return;
  // Byte for byte what they are answered where there is no such group.
  const nowhere = await ask(await makeWorld(false), !IN_CHAT.includes(who));
  expect(JSON.stringify(answer)).toBe(JSON.stringify(nowhere));
  expect(wordsOf(answer)).toBe(wordsOf(nowhere));
}

/** In the group's own chat, in which Teams does not list them, they are told nothing either. */
async function checkInChat(ask: Ask): Promise<void> {
  tried += 1;
  const world = await makeWorld(true);
  const before = await keptIn(world);
  const answer = await ask(world, false);
  expect(secretsIn(answer, SECRETS)).toEqual([]);
  expect(await keptIn(world)).toBe(before);
}

describe('the table of permissions', () => {
  it('has a row for every command and every button', () => {
    expect(Object.keys(COMMANDS).sort()).toEqual([...KINDS].sort());
    expect(Object.keys(BUTTONS).sort()).toEqual([...VERBS].sort());
  });

  describe.each(KINDS)('say %s', (kind) => {
    it.each(WHO)('as %s', (who) => check(COMMANDS[kind][who], who, command(kind, who)));
    it.each(['former', 'elsewhere', 'stranger', 'otherTenant'] as const)('as %s, in the group’s own chat', (who) =>
      checkInChat(command(kind, who)),
    );
  });

  describe.each(VERBS)('press %s', (verb) => {
    it.each(WHO)('as %s', (who) => check(BUTTONS[verb][who], who, button(verb, who)));
    it.each(['former', 'elsewhere', 'stranger', 'otherTenant'] as const)('as %s, in the group’s own chat', (who) =>
      checkInChat(button(verb, who)),
    );
  });

  afterAll(() => {
    console.info(
      `who may: ${KINDS.length} commands, ${VERBS.length} buttons, ${WHO.length} kinds of people, ${tried} tried`,
    );
  });
});
