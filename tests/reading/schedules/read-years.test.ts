import { expect, it } from 'vitest';
import { readYears } from '../../../src/reading/schedules/read-years.js';

it.each([
  ['7', 7],
  ['7 years', 7],
  ['for 7 years', 7],
  ['for seven years after closing', 7],
  ['10 years after they are closed.', 10],
  ['99', 99],
  ['am 7 mlynedd', 7],
  ['saith mlynedd', 7],
  ['am ddeg', null],
  ['dwy flynedd ar ôl cau', 2],
  ['0', null],
  ['100 years', null],
  ['for ever', null],
  ['7.5 years', null],
  ['', null],
])('the words “%s” are read as years', (words, years) => {
  expect(readYears(words)).toBe(years);
});
