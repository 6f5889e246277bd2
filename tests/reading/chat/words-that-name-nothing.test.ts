import { describe, expect, it } from 'vitest';
import { findSlots } from '../../../src/reading/chat/find-slots.js';
import { tidyMessage } from '../../../src/reading/chat/tidy-message.js';
import { vocabularyFor } from './chat-vocabulary.js';

const marked = (said: string): string => findSlots(said, vocabularyFor('claire')).marked;

describe('words that resemble a name, a task or a month and are none', () => {
  it.each([
    ['Rhyw chwarter awr fydd hi', 'Rhyw chwarter awr fydd hi'],
    ['Beth yn union ddywedodd hi?', 'Beth yn union ddywedodd hi?'],
    ['dewch yn gynnar rhag ofn', 'dewch yn gynnar rhag ofn'],
    ['You can shut the book on that', 'You can shut the book on that'],
    ['they get booked up fast, interpreters', 'they get booked up fast, {reference}'],
    ['when I say comms people', 'when I say {reference} people'],
    ['our actions numbered GHC-1, GHC-2', 'our actions numbered GHC-1, GHC-2'],
  ])('%s', (said, wanted) => {
    expect(marked(said)).toBe(wanted);
  });

  it.each([
    ['can Ryhs do it', 'can {person} do it'],
    ['GHC-1 is done', '{reference} is done'],
    ['mae 12 o’r diwedd wedi gorffen', "mae {reference} o'r diwedd wedi gorffen"],
    ['cross 10 off', 'cross {reference} off'],
  ])('are a name here: %s', (said, wanted) => {
    expect(marked(said.replaceAll('’', "'"))).toBe(wanted);
  });
});

describe('a misspelt name of a month', () => {
  it.each([
    ['what falls due in decemebr', 'what falls due in december'],
    ['scrap the decmeber meeting', 'scrap the december meeting'],
    ['beth sydd i’w wneud ym mis Tahcwedd', "beth sydd i'w wneud ym mis tachwedd"],
    ['remember the members of September', 'remember the members of September'],
  ])('%s', (typed, said) => {
    expect(tidyMessage(typed, 'Claire Bennett').said).toBe(said);
  });
});
