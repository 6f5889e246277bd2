import { createRequire, Module } from 'node:module';
import type * as TeamsAi from '@microsoft/teams-ai/lib/Application.js';

const require = createRequire(import.meta.url);

/**
 * Loads teams-ai's router without the dialogs that it signs people in with, which this product never does: with their
 * reading of dates in nine languages they take a third of the time that a start takes, and as many megabytes.
 */
export function loadApplication(): typeof TeamsAi.Application {
  // Not the whole package, whose models and tokenizers take as long again.
  const path = require.resolve('@microsoft/teams-ai/lib/Application.js');
  const dialogs = createRequire(path).resolve('botbuilder-dialogs');
  const isLoaded = dialogs in require.cache;
  if (!isLoaded) require.cache[dialogs] = placeholder(dialogs);
  try {
    return (require(path) as typeof TeamsAi).Application;
  } finally {
    if (!isLoaded) Reflect.deleteProperty(require.cache, dialogs);
  }
}

/** A module whose every export can be extended, and does nothing. */
function placeholder(path: string): NodeJS.Module {
  const made = new Module(path);
  made.exports = new Proxy({}, { get: () => Object });
  made.loaded = true;
  return made;
}
