import { describe, expect, it } from 'vitest';
import { readSaidSettings } from '../../../../src/features/settings/rules/said-settings.js';

describe('a sentence that sets a group up', () => {
  it.each([
    [
      'we are the Estates Board, every third Wednesday at half past nine, Siân takes the minutes',
      'name Estates Board; secretary Siân; meets every third Wednesday at half past nine',
    ],
    [
      'Ni yw’r Bwrdd Ystadau, bob trydydd dydd Mercher am hanner awr wedi naw, Siân sy’n cymryd y cofnodion',
      'name Bwrdd Ystadau; secretary Siân; meets bob trydydd dydd Mercher am hanner awr wedi naw',
    ],
    ['our chair is Owain', 'chair Owain'],
    ['ein cadeirydd yw Owain', 'chair Owain'],
    ['Owain yw’r cadeirydd', 'chair Owain'],
    ['Gwen chairs from now on', 'chair Gwen'],
    ['Gwen sy’n cadeirio o hyn ymlaen', 'chair Gwen'],
    ['Gwen Lloyd is our new chair', 'chair Gwen Lloyd'],
    ['make Gwen the chair', 'chair Gwen'],
    ['change the chair to Gwen Lloyd', 'chair Gwen Lloyd'],
    ['Siân will take the minutes', 'secretary Siân'],
    ['the secretary is Owen', 'secretary Owen'],
    ['call us the Delivery Board', 'name Delivery Board'],
    ['rename the group to Delivery Board', 'name Delivery Board'],
    ['galwch ni’n Bwrdd Cyflawni', 'name Bwrdd Cyflawni'],
    ['policy leads are Siân, Tomos and Gwen', 'policy leads: Siân, Tomos and Gwen'],
    ['our policy leads are Siân, Tomos and Gwen', 'policy leads: Siân, Tomos and Gwen'],
    ['arweinwyr polisi yw Siân, Tomos a Gwen', 'arweinwyr polisi: Siân, Tomos a Gwen'],
    ['nudge people two days before', 'nudge 2 days before'],
    ['remind everyone 5, 2 and 1 days before', 'nudge 5, 2 and 1 days before'],
    ['remind leads a week before', 'nudge 5 days before'],
    ['atgoffwch bobl ddau ddiwrnod cynt', 'nudge 2 diwrnod cynt'],
    ['atgoffwch pobl 2 ddiwrnod cynt', 'nudge 2 diwrnod cynt'],
    ['post the summary three days before', 'summary 3 working days before'],
    ['postiwch y crynodeb dri diwrnod cyn y cyfarfod', 'summary 3 working days before'],
    ['speak Welsh to the group', 'language Welsh'],
    ['siaradwch Gymraeg â’r grŵp', 'language Gymraeg'],
    ['we work in both languages', 'language both languages'],
    ['our prefix is DB', 'prefix DB'],
    ['we meet every fortnight', 'meets every fortnight'],
    ['we meet on the first Tuesday at 2pm and Gwen chairs', 'chair Gwen; meets on the first Tuesday at 2pm'],
    ['byddwn yn cyfarfod bob pythefnos', 'meets bob pythefnos'],
    ['every third Wednesday, at half past nine', 'meets every third Wednesday at half past nine'],
    ['we are the Estates Board', 'name Estates Board'],
    ['we are the Estates Board, first Tuesday', 'name Estates Board; meets first Tuesday'],
  ])('is read: %s', (said, setUp) => {
    expect(readSaidSettings(said)).toBe(setUp);
  });

  it.each([
    'we are done with ISCG-4',
    'we are late',
    'who is the chair?',
    'Siân is ill',
    'this is urgent',
    'I am the one who chairs nothing, honestly, and the lift is broken',
    'nudge me two days before',
    'Gwen to chair the sub-group by Friday',
    'the meeting was good',
    'Tomos to ring the Trust by Friday',
    'the chair is broken, can somebody ring facilities',
    'move the meeting to 24 November',
    'is Siân taking the minutes?',
    'mae’r gadair wedi torri',
    'diolch yn fawr, Siân',
    'next Tuesday',
    'first Tuesday',
    'Opportunities in the ARWAP team are being advertised on Appoint.',
    'Policy leads are invited to attend for 10 minutes each to discuss their work and priorities.',
    'The implementation team are gathering finance information for this financial year.',
    'policy leads are late',
    'Siân is still on leave and the chair',
    'done',
  ])('is not read from anything else: %s', (said) => {
    expect(readSaidSettings(said)).toBeNull();
  });
});
