import { describe, expect, it } from 'vitest';
import { returnsBefore, reverseReturns } from '../../src/model/changed-returns.js';
import { type Return, withPart } from '../../src/model/return.js';
import { LEE, MAIR, sampleReturn } from '../fixtures/sample-return.js';

const CARYS = { id: 'carys', name: 'Carys' };
const AT = '2022-11-10T10:00:00.000Z';
const LATER = '2022-11-11T10:00:00.000Z';
const asked = sampleReturn();

const answered = (one: Return, who: typeof LEE): Return =>
  withPart(one, who.id, (part) => ({
    ...part,
    sent: { firstAt: AT, at: AT, by: who, isNothing: false, answers: [{ question: '1', text: ['A new school'] }] },
  }));

describe('undoing a change of a return', () => {
  it('takes one lead’s answer back and leaves what another sent since', () => {
    const sent = answered(asked, LEE);
    const change = returnsBefore([asked], [sent]);
    expect(change).toEqual([{ reference: 'ISCG-R1', fields: {}, parts: [{ lead: 'lee', before: asked.parts[0] }] }]);
    expect(reverseReturns([answered(sent, MAIR)], change, LEE, LATER)).toEqual([answered(asked, MAIR)]);
  });

  it('withdraws one that was requested, as its reference is never reused', () => {
    const change = returnsBefore([], [asked]);
    expect(change).toEqual([{ reference: 'ISCG-R1', isNew: true, fields: {}, parts: [] }]);
    expect(reverseReturns([asked], change, CARYS, LATER)).toEqual([{ ...asked, withdrawn: { at: LATER, by: CARYS } }]);
  });

  it('reopens one that was closed', () => {
    const closed = { ...asked, closed: { at: AT, by: CARYS } };
    const change = returnsBefore([asked], [closed]);
    expect(reverseReturns([closed], change, CARYS, LATER)).toEqual([asked]);
  });

  it('leaves the answers of one that is frozen', () => {
    const sent = answered(asked, LEE);
    const frozen = { ...sent, closed: { at: LATER, by: CARYS } };
    expect(reverseReturns([frozen], returnsBefore([asked], [sent]), LEE, LATER)).toEqual([frozen]);
  });

  it('restores a day that was moved', () => {
    const moved = { ...asked, due: '2022-12-09' };
    expect(reverseReturns([moved], returnsBefore([asked], [moved]), CARYS, LATER)).toEqual([asked]);
  });

  it('gives the same returns if none of them changed', () => {
    const returns = [asked];
    expect(returnsBefore(returns, returns)).toEqual([]);
    expect(reverseReturns(returns, [], CARYS, LATER)).toBe(returns);
  });
});
