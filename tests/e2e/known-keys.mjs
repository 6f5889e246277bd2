// Loaded into the bot before its own code: it has the channel's keys already, of which there is one, from the environment.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { JwtTokenExtractor } = require('botframework-connector/lib/auth/jwtTokenExtractor.js');
const key = process.env.CHANNEL_KEY;

JwtTokenExtractor.openIdMetadataCache.set('https://login.botframework.com/v1/.well-known/openidconfiguration', {
  getKey: () => Promise.resolve({ key, endorsements: ['msteams'] }),
});
