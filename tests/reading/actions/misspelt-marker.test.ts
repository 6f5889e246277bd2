import { describe, expect, it } from 'vitest';
import { readMarker } from '../../../src/reading/actions/action-marker.js';

const rest = (line: string): string | null => {
  const marker = readMarker(line);
  return marker === null ? null : line.slice(marker.length);
};

describe('a marker with a typing error', () => {
  it.each([
    ['ACTON: Siân to write', 'Siân to write'],
    ['Actoin - Siân to write', 'Siân to write'],
    ['ACTIN: Siân to write', 'Siân to write'],
    ['ACTIION: Siân to write', 'Siân to write'],
    ['Acion: Siân to write', 'Siân to write'],
    ['Atcion – Siân to write', 'Siân to write'],
    ['actoin: Siân to write', 'Siân to write'],
    ['> ACTON POINT: Siân to write', 'Siân to write'],
    ['CAM GWEITHRDU: Siân i ysgrifennu', 'Siân i ysgrifennu'],
    ['CAM GWEITHEDU: Siân i ysgrifennu', 'Siân i ysgrifennu'],
    ['Cam gwiethredu - Siân i ysgrifennu', 'Siân i ysgrifennu'],
    ['Gweithrdu: Siân i ysgrifennu', 'Siân i ysgrifennu'],
  ])('is read as intended: %s', (line, expected) => {
    expect(rest(line)).toBe(expected);
  });

  it.each([
    'Acton is where the depot is',
    'Acton - the depot and the yard',
    'Auction: Siân to bid',
    'Auction - Siân to bid',
    'Caption: Siân on the steps',
    'Active: twelve cases',
    'Gweithredol: chwech',
    'We saw the actoin to write it',
    'ACTON:',
    'Gweithredwyd: tri cham',
    'Section: who does what',
  ])('is not found in other words: %s', (line) => {
    expect(rest(line)).toBeNull();
  });
});
