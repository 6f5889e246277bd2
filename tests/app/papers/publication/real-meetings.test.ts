import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PAPER_FORMATS } from '../../../../src/model/paper.js';
import { sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { readBack } from '../read-back.js';
import { published, textOf } from './publish.js';

const FOLDER = fileURLToPath(new URL('../../../../../shared/evaluation/minutes/', import.meta.url));
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /^2\d{3}-\d\d-\d\d-iscg\.txt$/u.test(name))
  : [];
if (files.length === 0)
  console.log('the real minutes are skipped: ../shared/evaluation/minutes is not there; a short text stands for them');

/** `npm run test:long` makes every format of each meeting; among the tests each meeting has some, in turn. */
const isFull = process.env['PUBLICATION_NAMES'] !== undefined;
const TURNS = files.length === 0 ? 1 : 4;

const ROSTER = [
  'Claire Bennett',
  'Siân Rees-Prys',
  'Dafydd ap Gwynfor',
  'Mark Price',
  'Grace O’Neill',
  'Will May',
  'Gwenllian Llwyd',
  'Ewan McDonald',
].map((name, at) => ({ id: `29:${String(at)}`, name, roles: at === 0 ? ['chair' as const] : [] }));
/** Lines of a PDF are read without what is between them, so that “we” and “want” hold somebody's name. */
const FORMS =
  /bennett|siân|prys|dafydd|ddafydd|gwynfor|O.Neill|gwenllian|wenllian|llwyd|(?<!w)ewan|ewan(?!t)|mcdonald|M\. Price|Mark Price|Will May/iu;

/** Each line of minutes as an action, with somebody where they have a name blacked out or nobody. */
const actionsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 20)
    .map((line, at) => {
      const member = ROSTER[at % ROSTER.length];
      const by = { id: member?.id ?? '', name: member?.name ?? '' };
      const given = by.name.split(' ')[0] ?? '';
      const named = line.replace(/\[REDACTED\]|█+/gu, at % 2 === 0 ? by.name : given);
      const task = at % 4 === 1 ? `${by.name} to see to this: ${named}` : named;
      return sampleAction({
        reference: `ISCG-${String(at + 1)}`,
        task,
        leads: [{ kind: 'person', person: by.id, name: by.name }],
        raisedBy: by,
        notes: [{ at: '2022-11-08T10:00:00.000Z', by, text: `${given} has asked; gofynnwyd i Ddafydd` }],
      });
    });

describe('the real meetings, exported for publication', () => {
  const texts =
    files.length === 0
      ? ([['a short text', 'ACTION: [REDACTED] to share the terms of reference by 30 November']] as const)
      : files.map((name) => [name, readFileSync(`${FOLDER}${name}`, 'utf8')] as const);

  it.each(texts)(
    'have no name of their roster in any part of any file: %s',
    { timeout: 300_000 },
    async (name, text) => {
      const group = sampleGroup({ members: ROSTER, actions: actionsOf(text) });
      const at = texts.findIndex(([each]) => each === name);
      const formats = isFull ? PAPER_FORMATS : PAPER_FORMATS.filter((_, place) => (at + place) % TURNS === 0);
      for (const format of formats) {
        const { file } = await published(group, { what: 'log', format });
        const all =
          format === 'ics' ? textOf(file).replace(/\r?\n[ ]/gu, '') : (await readBack(format, file.bytes)).all;
        expect(FORMS.exec(all)?.[0] ?? null, format).toBeNull();
      }
    },
  );
});
