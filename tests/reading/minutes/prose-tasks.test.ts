import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const reading = (text: string) =>
  readMinutes(`Present: Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd\n\n${text}\n`, {
    held: '2026-11-12',
    next: null,
    nation: 'england-and-wales',
  });
const taken = (text: string): readonly string[] => reading(text).actions.map(({ task }) => task);
const suggested = (text: string): readonly string[] => reading(text).implied.map(({ task }) => task);

it.each([
  ['The bins were full, the school to order two more of them.', 'order two more of them'],
  ['Mr Vale asked the school to publish its lettings policy.', 'publish its lettings policy'],
  ['Noise was reported. The company to write to the neighbours.', 'write to the neighbours'],
])('a task that a body has, or was asked to do, is read: %s', (text, task) => {
  expect(taken(text)).toEqual([task]);
});

it.each([
  ['Lamps are to be ordered for the lane.', 'Lamps are to be ordered for the lane'],
  ['The path is muddy. A quotation is to be obtained.', 'A quotation is to be obtained'],
  ['Two benches are to be painted before Easter.', 'Two benches are to be painted'],
])('a task for nobody named is read: %s', (text, task) => {
  expect(taken(text)).toEqual([task]);
});

it.each([
  ['The Clerk was handed a map and asked to copy it for all.', 'copy it for all'],
  ['The Treasurer was thanked and asked to write to the bank.', 'write to the bank'],
  ['Beca was told of the leak and asked to ring the plumber.', 'ring the plumber'],
])('a task that somebody was told or asked to do is read: %s', (text, task) => {
  expect(taken(text)).toEqual([task]);
});

it.each([
  ['Notices will be published at both gates.', 'Notices will be published at both gates'],
  ['Mr Grey, who judged last year, would be asked to help.', 'Mr Grey, who judged last year, would be asked to help'],
  ['Enquiries will be made about the price of slate.', 'Enquiries will be made about the price of slate'],
  ['Clerk notify the owner.', 'notify the owner'],
  ['Treasurer check the float.', 'check the float'],
  ['Secretary invite both speakers.', 'invite both speakers'],
  ['Discuss at the next meeting once prices are in.', 'Discuss at the next meeting once prices are in'],
  ['Bring a list of sites to the next meeting.', 'Bring a list of sites to the next meeting'],
  ['Put the hall on the next agenda.', 'Put the hall on the next agenda'],
  ['Byddwn yn ychwanegu’r lluniau at y dudalen.', 'ychwanegu’r lluniau at y dudalen'],
  ['Rydyn ni’n mynd i brofi’r ffurflen newydd.', 'profi’r ffurflen newydd'],
  ['Cytunwyd gan y pwyllgor i brynu dwy lamp.', 'prynu dwy lamp'],
  ['Y cam nesaf yw gofyn i’r ysgol.', 'gofyn i’r ysgol'],
  ['The next step is to ask the school.', 'ask the school'],
  ['I’ll write to the mill.', 'write to the mill'],
  ['@Hefin can you ring the bank?', 'ring the bank'],
  ['Councillors were asked to count the bins.', 'count the bins'],
  ['The Events Team will test it on two wards.', 'test it on two wards'],
  ['Policy officials to look into this.', 'look into this'],
  ['Members agreed that the post would be advertised again.', 'the post would be advertised again'],
  ['Resolved Mr Hale contact the mason.', 'contact the mason'],
  ['Plans were made to repaint the hut.', 'repaint the hut'],
  ['A decision was taken to buy a new kettle.', 'buy a new kettle'],
  ['It was decided that Beca should buy the plants.', 'buy the plants'],
  ['It was left with Beca to ring the mill.', 'ring the mill'],
  ['A request was made for the Clerk to write to the owner.', 'write to the owner'],
  ['Beca said she’d send the form round.', 'send the form round'],
  ['Beca needs to book the hall.', 'book the hall'],
  ['Both to look into grants.', 'look into grants'],
  ['Everyone to check their own details.', 'check their own details'],
  ['Letter to be sent to the MP (Beca).', 'Letter to be sent to the MP'],
  ['Beca to please ring the mill.', 'ring the mill'],
  ['Beca and Olwen to meet the owner.', 'meet the owner'],
  ['The sub-committee to look at the roof and to bring proposals.', 'look at the roof and to bring proposals'],
  ['Finance Committee to check the figures.', 'check the figures'],
  ['Bydd Siân a Huw yn paratoi’r adroddiad.', 'paratoi’r adroddiad'],
])('a task that will be done, or that somebody is briefly told to do, is read: %s', (text, task) => {
  expect([taken(text), suggested(text)]).toEqual([[task], []]);
});

it.each([
  ['Lately we have had one offer, will advertise once more.', 'advertise once more'],
  ['Mae gennym bum wythnos i ymateb i’r cyngor.', 'ymateb i’r cyngor'],
])('a task for nobody named, or perhaps for somebody, is suggested: %s', (text, task) => {
  expect([...suggested(text)]).toEqual([task]);
});

it('a task that will be done is read next to another one', () => {
  const text = 'The Clerk will ring the county about the verge, and quotes will be sought for the wall.';
  expect([taken(text), suggested(text)]).toEqual([
    ['ring the county about the verge', 'quotes will be sought for the wall'],
    [],
  ]);
});

it('"she" is the person of the previous sentence', () => {
  const { actions } = reading('Beca has finished the list. She agreed to send it round.');
  expect(actions.map(({ task, owners }) => [task, owners])).toEqual([['send it round', ['Beca']]]);
});

it.each([
  'No parking is to be allowed by the gate.',
  'BILLS TO BE PAID',
  'Dim i’w drafod',
  'The fair will be held in June.',
  'The Treasurer reported a balance of £90.',
  'Coal Sack   31/05/2011   £265.00',
  'Secretary read a letter from the mill.',
  'It was agreed that the matter should not be pursued.',
  'The bank committed to providing a loan.',
])('a text without a task is neither read nor suggested: %s', (text) => {
  expect([...taken(text), ...suggested(text)]).toEqual([]);
});

it.each([
  'Beca will continue as treasurer.',
  'The council will consider it in May.',
  'We will meet again in May.',
  'Olwen Pugh has decided to retire.',
  'It was agreed the fees are fair.',
  'Approaches had been made to the mill to ask for flour.',
])('ticks nothing that is no work for anyone: %s', (text) => {
  expect(taken(text)).toEqual([]);
});

it.each([
  'Boats would be maintained by outside firms.',
  'The levy will be linked to the size of the berth.',
  'The rest of the grant would be used for the slipway.',
  'It was agreed to only include moorings that are in the plan.',
])('how a thing will work is no sure task: %s', (text) => {
  expect(taken(text)).toEqual([]);
});
