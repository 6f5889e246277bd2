import { describe, expect, it } from 'vitest';
import { PAPER_FORMATS } from '../../../../src/model/paper.js';
import { PUBLIC_NAMES } from '../../../../src/model/public-names.js';
import { PLAIN_STYLE } from '../../../../src/model/house-style.js';
import { papersGroup } from '../../../fixtures/papers-group.js';
import { readBack } from '../read-back.js';
import { publish, published, textOf } from './publish.js';

const by = { id: '29:carys-secret-id', name: 'Carys Llŷr-Wŷn' };
const group = () => {
  const plain = papersGroup();
  const [first, second, ...rest] = plain.actions;
  const [decision, ...decisions] = plain.decisions;
  const [item, ...items] = plain.agenda;
  if (first === undefined || second === undefined || decision === undefined || item === undefined)
    throw new Error('none');
  const exempt = (reason: string) => ({ reason, at: '2022-11-01T10:00:00.000Z', by });
  return {
    ...plain,
    actions: [
      { ...first, task: 'Ask Lee Ŵyn, and Carys, about the Llyr-Wyn paper' },
      { ...second, exempt: exempt('Schedule 12A paragraph 14'), task: 'Settle the secret claim' },
      ...rest,
    ],
    decisions: [{ ...decision, text: 'The secret offer stands', exempt: exempt('legal advice') }, ...decisions],
    agenda: [{ ...item, title: 'The secret claim', exempt: exempt('Schedule 12A') }, ...items],
  };
};

describe('a paper for publication', () => {
  it.each(PAPER_FORMATS)('has no name and nothing exempt in any part as %s', async (format) => {
    const { file } = await published(group(), { what: 'log', format, language: 'both' });
    const all = format === 'ics' ? textOf(file) : (await readBack(format, file.bytes)).all;
    expect(all).not.toMatch(/carys|wŷn|lee(?!\p{L})|mair|secret/iu);
    expect(all.replace(/\r?\n[ ]/gu, '')).toMatch(/Schedule\s?12A\\?,\s?paragraph\s?14/u);
  });

  it('says why something is left out, in either language', async () => {
    const welsh = textOf((await published(group(), { what: 'log', format: 'md', language: 'cy' })).file);
    expect(welsh).toContain('Wedi’i eithrio rhag ei gyhoeddi: Atodlen 12A, paragraff 14');
    const agenda = textOf((await published(group(), { what: 'agenda', format: 'md' })).file);
    expect(agenda).toContain('Exempt from publication: Schedule 12A |');
  });

  it('keeps the names that the group marks as public, and lists them in its report', async () => {
    const settings = { [PUBLIC_NAMES]: { people: [], roles: ['chair'], said: [] } };
    const { file, report } = await published({ ...group(), settings }, { what: 'log', format: 'md' });
    expect(textOf(file)).toContain('and Carys, about the Llyr-Wyn paper');
    expect(textOf(file)).not.toMatch(/Lee/u);
    expect(textOf(report)).toContain('| Carys | left | marked public by the group |');
  });

  it('reads a black mark aloud as words', async () => {
    const { file } = await published(group(), { what: 'log', format: 'html' });
    expect(textOf(file)).toContain('<span role="img" aria-label="name removed">█████</span>');
  });

  it.each(['docx', 'pdf', 'html'] as const)('is refused as %s if the house style names somebody', async (format) => {
    const style = { ...PLAIN_STYLE, body: { en: 'Office of Carys Llŷr-Wŷn', cy: '' } };
    const made = await publish(group(), { what: 'actions', format }, style);
    expect(made.ok ? [] : made.left.map(({ words }) => words)).toContain('Carys');
  });
});
