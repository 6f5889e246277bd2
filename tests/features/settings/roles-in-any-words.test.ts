import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { askerOf } from '../../fixtures/asker.js';
import { member, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Carys chairs; Nia observes, and Mair is the deputy chair. */
async function withGroup(): Promise<Sample> {
  const sample = await sampleServices();
  const members = [
    member('carys', 'chair'),
    member('sion', 'secretary'),
    member('mair', 'deputy'),
    member('nia', 'observer'),
    member('gwen'),
    member('huw'),
  ];
  await sample.store.changeGroup('g1', () => ({ record: sampleGroup({ isSetUp: true, members }), result: null }));
  return sample;
}
const say = async (said: string): Promise<AnyReply> => {
  const { services } = await withGroup();
  return answerCommand(services, askerOf('carys'), hear(said, { isLocal: false }), null);
};
/** What would be set, in the words of a set-up; or what is asked of; else what came instead. */
const meant = async (said: string): Promise<string> => {
  const reply = await say(said);
  if (reply.kind === 'confirm-settings') return reply.text;
  return reply.kind === 'settings-shown' ? `? ${reply.about}` : reply.kind;
};

describe('a question about deputy and observers, in any words', () => {
  it.each([
    ['deputy', 'who is deputy'],
    ['deputy', 'is there a deputy?'],
    ['deputy', 'who stands in when the chair is away'],
    ['deputy', 'who deputises for Carys'],
    ['deputy', 'is Gwen the deputy?'],
    ['deputy', 'who can chair if Carys is off'],
    ['deputy', 'name of the deputy please'],
    ['deputy', "pwy yw'r dirprwy"],
    ['deputy', 'pwy ydi’r dirprwy gadeirydd?'],
    ['deputy', 'oes dirprwy gennym ni'],
    ['deputy', "pwy sy'n dirprwyo pan fydd y cadeirydd i ffwrdd"],
    ['deputy', 'ai Gwen yw’r dirprwy?'],
    ['observer', 'who are the observers?'],
    ['observer', 'who is only observing'],
    ['observer', 'is Huw an observer'],
    ['observer', 'do we have any observers'],
    ['observer', "pwy sy'n arsylwi yn unig"],
    ['observer', 'oes arsylwyr gyda ni'],
    ['observer', 'ydy Huw yn arsylwr?'],
  ])('%s: %s', async (about, said) => {
    expect(await meant(said)).toBe(`? ${about}`);
  });
});

describe('a statement of deputy and observers, in any words', () => {
  it.each([
    ['deputy chair Gwen', 'make Gwen the deputy'],
    ['deputy chair Gwen', 'our vice chair is now Gwen'],
    ['deputy chair Gwen', 'Gwen will deputise for Carys'],
    ['deputy chair Gwen', 'can Gwen be the deputy?'],
    ['deputy chair Gwen', "Gwen's going to be vice chair"],
    ['deputy chair Gwen', "I'd like Gwen to be deputy chair please"],
    ['deputy chair Gwen', 'let’s make Gwen our vice-chair'],
    ['deputy chair Gwen', 'Gwen takes over as deputy'],
    ['deputy chair Gwen', 'Gwen has agreed to be deputy chair'],
    ['deputy chair Gwen', "Gwen yw'r dirprwy"],
    ['deputy chair Gwen', 'gwnewch Gwen yn ddirprwy'],
    ['deputy chair Gwen', 'ein dirprwy newydd yw Gwen'],
    ['deputy chair Gwen', 'Gwen sy’n dirprwyo o hyn ymlaen'],
    ['deputy chair without Mair', 'Mair is no longer the deputy'],
    ['deputy chair without Mair', 'remove Mair as deputy chair'],
    ['observers also Huw', 'Huw is only an observer'],
    ['observers also Huw', 'make Huw an observer'],
    ['observers also Huw', 'Huw is just observing'],
    ['observers also Huw', 'Huw is here to observe'],
    ['observers also Huw', 'treat Huw as an observer'],
    ['observers also Huw', 'Huw is an observer, not a member'],
    ['observers also Huw', 'put Huw down as an observer'],
    ['observers also Huw', 'dim ond arsylwr yw Huw'],
    ['observers also Huw', 'arsylwi yn unig mae Huw'],
    ['observers also Huw', 'gwnewch Huw yn arsylwr'],
    ['observers also Huw, Gwen', 'Huw a Gwen yw’r arsylwyr'],
    ['observers Huw and Gwen', 'the observers are Huw and Gwen'],
    ['observers without Nia', 'Nia is no longer an observer'],
    ['observers without Nia', 'nid yw Nia yn arsylwr mwyach'],
  ])('%s: %s', async (setUp, said) => {
    expect(await meant(said)).toBe(setUp);
  });

  it.each([
    'Gwen was the deputy',
    'Gwen met the observers on Tuesday',
    'Huw observed the meeting',
    'the deputy minister is Gwen',
    'ask the deputy to ring Gwen',
    'if Gwen were the deputy we would be quicker',
  ])('is not recognised in: %s', async (said) => {
    expect(await meant(said)).not.toMatch(/deputy|observers|\?/);
  });
});

describe('a statement of observers', () => {
  it.each([
    ['set up observers also Huw', ['huw', 'nia']],
    ['gosod arsylwyr hefyd Huw', ['huw', 'nia']],
    ['set up observers without Nia', []],
    ['set up observers Huw', ['huw']],
  ])('keeps the others if it says so in “%s”', async (said, observers) => {
    const { services, store } = await withGroup();
    await answerCommand(services, askerOf('carys'), hear(said, { isLocal: false }), null);
    const group = await store.findGroup('g1');
    const held = group?.members.filter(({ roles }) => roles.includes('observer')).map(({ id }) => id);
    expect(held?.sort()).toEqual(observers);
  });
});
