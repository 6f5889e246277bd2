import { defineConfig } from 'vitest/config';

/** `npm run docs:cards` draws cards as pictures. */
export default defineConfig({ test: { include: ['tests/cards/draw-pictures.ts'], testTimeout: 900_000 } });
