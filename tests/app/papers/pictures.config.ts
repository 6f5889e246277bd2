import { defineConfig } from 'vitest/config';

/** `npm run docs:papers` turns pages of papers into pictures. */
export default defineConfig({ test: { include: ['tests/app/papers/draw-papers.ts'], testTimeout: 900_000 } });
