import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { saidKind } from '../../../src/features/closing/rules/said-kind.js';

const heard = (said: string): unknown => hear(said, { isLocal: false });

describe('how to close an action', () => {
  it.each([
    ['ISCG-4 superseded by ISCG-9', 'superseded', 'ISCG-9', null],
    ['iscg 4 is superseded by iscg-9: the new plan has it', 'superseded', 'ISCG-9', 'the new plan has it'],
    ['close ISCG-4 as superseded', 'superseded', null, null],
    ['ISCG-4 has been overtaken by ISCG-9', 'superseded', 'ISCG-9', null],
    ['ISCG-4 replaced by the new plan.', 'superseded', 'the new plan', null],
    ['close ISCG-4 as transferred to the Education Board', 'transferred', 'the Education Board', null],
    ['ISCG-4 has been transferred to the Education Board', 'transferred', 'the Education Board', null],
    ['ISCG-4 risk accepted', 'risk-accepted', null, null],
    ['ISCG-4: risk accepted, the Board agreed', 'risk-accepted', null, 'the Board agreed'],
    ['accept the risk on ISCG-4', 'risk-accepted', null, null],
    ['close ISCG-4 as no longer needed because the school has closed', 'not-needed', null, 'the school has closed'],
    ['ISCG-4 no longer needed', 'not-needed', null, null],
    ["ISCG-4 wedi'i ddisodli gan ISCG-9", 'superseded', 'ISCG-9', null],
    ["cau ISCG-4 fel trosglwyddwyd i'r Bwrdd Addysg", 'transferred', 'Bwrdd Addysg', null],
    ["mae ISCG-4 wedi'i drosglwyddo i'r Bwrdd Addysg", 'transferred', 'Bwrdd Addysg', null],
    ['cau ISCG-4: derbyniwyd y risg', 'risk-accepted', null, null],
    ['derbyn y risg ar ISCG-4', 'risk-accepted', null, null],
    ['cau ISCG-4: dim ei angen mwyach', 'not-needed', null, null],
  ])('is said in a few words: %s', (said, as, to, why) => {
    expect(heard(said)).toEqual({ kind: 'close-as', reference: 'ISCG-4', as, to, why });
  });

  it.each([
    ['transfer ISCG-4 to Tomos Hughes', 'reassign'],
    ['close ISCG-4', 'done'],
    ['ISCG-4 done: sent to legal', 'done'],
    ['cancel ISCG-4', 'cancel'],
  ])('leaves other words alone: %s', (said, kind) => {
    expect(heard(said)).toMatchObject({ kind });
  });

  it.each([
    ['the board agreed to live with the risk on it', 'risk-accepted', null],
    ['it now sits with the Housing Board', 'transferred', 'the Housing Board'],
    ['the new plan supersedes it', 'superseded', 'the new plan'],
    ['does dim angen hwn mwyach', 'not-needed', null],
    ['I have sent it', null, null],
  ])('is found in a sentence: %s', (said, as, to) => {
    expect(saidKind(said)).toEqual(as === null ? null : { as, to });
  });
});

describe('a proposal to close', () => {
  it.each([
    ['confirm ISCG-4', 'confirm-closure'],
    ['ISCG-4 confirmed', 'confirm-closure'],
    ['confirm the closure of ISCG-4', 'confirm-closure'],
    ['cadarnhau ISCG-4', 'confirm-closure'],
    ['cadarnhewch ISCG-4', 'confirm-closure'],
  ])('is confirmed: %s', (said, kind) => {
    expect(heard(said)).toEqual({ kind, reference: 'ISCG-4' });
  });

  it.each([
    ['keep ISCG-4 open', null],
    ['keep ISCG-4 open: the Board has not seen it', 'the Board has not seen it'],
    ['leave ISCG-4 open because legal are late', 'legal are late'],
    ['ISCG-4 stays open', null],
    ['cadw ISCG-4 ar agor: nid yw’r Bwrdd wedi’i weld', 'nid yw’r Bwrdd wedi’i weld'],
  ])('is kept open: %s', (said, why) => {
    expect(heard(said)).toEqual({ kind: 'keep-open', reference: 'ISCG-4', why });
  });

  it.each([
    'what waits for confirmation?',
    'what is waiting to be confirmed',
    'what’s proposed for closure',
    'to confirm',
    'beth sy’n aros am gadarnhad?',
    'i’w gadarnhau',
  ])('is asked about with all others: %s', (said) => {
    expect(heard(said)).toEqual({ kind: 'to-confirm' });
  });
});
