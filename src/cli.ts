import { setFlagsFromString } from 'node:v8';
import { runCommandLine } from './app/run-command-line.js';

// As in the bot: patterns by the hundred are tried on few texts, and become machine code at once.
setFlagsFromString('--no-regexp-tier-up');

process.exitCode = await runCommandLine(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  documents: async () => (await import('./adapters/documents/create-documents.js')).createDocuments(),
});
