import { defineConfig } from 'vitest/config';

/** `npm run chat-score` plays the chat set. */
export default defineConfig({
  test: {
    include: ['tests/chat/score.long.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
    silent: false,
    disableConsoleIntercept: true,
  },
});
