import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading/plans/parts/read-plan-text.js';

describe('a plan in Welsh', () => {
  it('has recommendations with answers, leads and timelines', () => {
    const plan = readPlan(`# Cynllun Iaith 2024-2027

## Thema 1: Ysgolion

| Cyf | Argymhelliad | Ymateb | Arweinydd | Amserlen |
|---|---|---|---|---|
| 1.1 | Cynnig gwersi nos ym mhob tref | Derbyniwyd | Siân Rees | Gwanwyn 2025 |
| 1.2 | Cyflogi deg athro | Derbyniwyd yn rhannol | Tîm Addysg | Parhaus |

## Thema 2: Gwaith

| Cyf | Argymhelliad | Ymateb | Arweinydd | Amserlen |
|---|---|---|---|---|
| 2.1 | Cau'r swyddfa | Gwrthodwyd | | |
`);
    expect(plan.period).toEqual({ start: '2024-01-01', end: '2027-12-31' });
    expect(plan.themes).toEqual(['Ysgolion', 'Gwaith']);
    expect(
      plan.recommendations.map(({ reference, text, response, leads, timeline }) => [
        reference,
        text,
        response,
        leads,
        timeline?.start ?? null,
        timeline?.isOngoing ?? false,
      ]),
    ).toEqual([
      ['1.1', 'Cynnig gwersi nos ym mhob tref', 'accepted', ['Siân Rees'], '2025-03-01', false],
      ['1.2', 'Cyflogi deg athro', 'in-part', ['Tîm Addysg'], null, true],
      ['2.1', "Cau'r swyddfa", 'rejected', [], null, false],
    ]);
  });

  it('has labels under numbers', () => {
    const plan = readPlan(`Argymhelliad 1: Agor y neuadd ar nos Sul
Ymateb: Derbyniwyd
Arweinydd: Tomos Hughes
Erbyn: 31 Mawrth 2025
Ymrwymiad:
- Trwsio'r drws
- Prynu cadeiriau
`);
    expect(
      plan.recommendations.map(({ reference, response, leads, timeline, commitments }) => [
        reference,
        response,
        leads,
        timeline?.end,
        commitments.map(({ text }) => text),
      ]),
    ).toEqual([['1', 'accepted', ['Tomos Hughes'], '2025-03-31', ["Trwsio'r drws", 'Prynu cadeiriau']]]);
  });
});
