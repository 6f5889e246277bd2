import { describe, expect, it } from 'vitest';
import { showReply } from '../../../src/app/show-reply.js';
import type { LocalMode } from '../../../src/features/turn.js';
import { help } from '../../../src/features/help/handle.js';
import { welcome } from '../../../src/features/help/welcome.js';
import type { HelpReply, WelcomeReply } from '../../../src/features/help/reply.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import { textOf } from '../../e2e/chat.js';

const LOCAL = {} as LocalMode;

/** What is seen of a card at once, a line each: its buttons in one line, and nothing of what "More" shows. */
function seen(reply: HelpReply | WelcomeReply | null, language: 'en' | 'cy' = 'en'): readonly string[] {
  if (reply === null) return [];
  const { body, actions } = showReply(reply, language).card as { readonly body: object[]; readonly actions: object[] };
  const shown = body.filter((part) => !('isVisible' in part && part.isVisible === false));
  return [...textOf(shown).split('\n'), textOf(actions).replaceAll('\n', ' | ')];
}

describe('the welcome', () => {
  it('says in a 1:1 chat where to begin, to somebody who is in no group yet', async () => {
    const { services } = await sampleServices();
    const asker = askerOf('nia', {}, true);
    expect(seen(await welcome({ services, asker, local: null }))).toEqual([
      'Matters Arising',
      'Hello Nia',
      'I make sure that what your meetings decide gets done.',
      'I work in your group’s chat or channel: add me there, and write what was agreed. Here I’ll remind you of what waits for you, once a day at most.',
      '@Matters Arising ACTION: Nia to circulate the paper by next Friday',
      'Set up the group | My actions | My nudges | More',
    ]);
    expect(await welcome({ services, asker, local: null })).toBeNull();
  });

  it('points at the group chat on the left in the Playground', async () => {
    const { services } = await sampleServices();
    expect(seen(await welcome({ services, asker: askerOf('nia', {}, true), local: LOCAL }))[3]).toBe(
      'Begin in the group chat on the left: type @, click Matters Arising, and write what was agreed. Here I’ll remind you of what waits for you, once a day at most.',
    );
  });

  it('says what is in the 1:1 chat to a member of a group', async () => {
    const { services } = await sampleServices();
    expect(seen(await welcome({ services, asker: askerOf('lee', {}, true), local: null })).slice(1, 5)).toEqual([
      'Hello Lee',
      'I make sure that what your meetings decide gets done.',
      'I’ll remind you here of the actions that wait for you, once a day at most. You can log, ask and reply here or in your group’s chat.',
      'ACTION: Lee to circulate the paper by next Friday',
    ]);
  });

  it('gives a group an example with the required mention and one of its members', async () => {
    const { services } = await sampleServices({
      directory: { listMembers: () => Promise.resolve([{ id: 'nia', name: 'Nia Powell' }]) },
    });
    const conversation = { key: 'g2', group: 'g2', isPersonal: false, name: 'Housing Board' };
    // What tells of an installation may name nobody.
    const asker = askerOf('nia', { conversation, person: { id: 'nia', name: 'nia', aadObjectId: null } });
    expect(seen(await welcome({ services, asker, local: null }), 'cy')).toEqual([
      'Matters Arising',
      'Helo',
      'Rwy’n sicrhau bod yr hyn y mae eich cyfarfodydd yn ei benderfynu yn cael ei wneud.',
      'Ysgrifennwch gam gweithredu fel y byddech yn y cofnodion, neu gludwch y cofnodion. Rwy’n atgoffa’r arweinwyr, ac yn postio’r sefyllfa cyn eich cyfarfod nesaf.',
      '@Matters Arising CAM GWEITHREDU: Nia Powell i gylchredeg y papur erbyn dydd Gwener nesaf',
      'Gosod y grŵp | Fy nghamau | Fy nodiadau atgoffa | Rhagor',
    ]);
  });
});

describe('help', () => {
  it('is equally short, with examples behind "More" that name the group’s own references', async () => {
    const { services } = await sampleServices();
    const reply = await help({ services, asker: askerOf('lee'), local: null });
    expect(seen(reply)).toEqual([
      'Matters Arising',
      'What you can say',
      'Write an action as you would in the minutes, or paste the minutes. I remind the leads, and post where things stand before you next meet.',
      '@Matters Arising ACTION: Lee to circulate the paper by next Friday',
      'Set up the group | My actions | My nudges | More',
    ]);
    expect(textOf(showReply(reply, 'en').card)).toContain('done ISCG-3');
  });
});
