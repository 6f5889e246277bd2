import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/adapters/documents/read-document.js';
import { actionsOf, bytesOf, textOf } from './sample-documents.js';

const TRANSCRIPT = `\ufeffWEBVTT

NOTE made by hand

STYLE
::cue { color: red }

1
00:00:01.000 --> 00:00:04.000 align:start
<v Sian Rees>Welcome to the <i>Housing</i> Board</v>

2
00:00:04.000 --> 00:00:06.000
<v Sian Rees>&amp; thank you for coming.</v>

3
00:00:07.000 --> 00:00:12.000
<v.loud Tom Evans>ACTION: Ana Diaz to book the hall by 2 August 2022</v>

00:00:13.000 --> 00:00:15.000
Nobody in particular
spoke.
`;

describe('a transcript', () => {
  it('becomes a line for each speech, without times, numbers, notes and styles', async () => {
    expect(textOf(await readDocument({ name: 'talk.vtt', bytes: bytesOf(TRANSCRIPT) }))).toBe(
      [
        'Sian Rees: Welcome to the Housing Board & thank you for coming.',
        'Tom Evans: ACTION: Ana Diaz to book the hall by 2 August 2022',
        'Nobody in particular spoke.',
      ].join('\n'),
    );
  });

  it('gives its actions, whatever its name', async () => {
    for (const name of ['talk.vtt', 'talk.txt', 'talk']) {
      expect(actionsOf(await readDocument({ name, bytes: bytesOf(TRANSCRIPT.replaceAll('\n', '\r\n')) }))).toEqual([
        ['book the hall', ['Ana Diaz'], '2022-08-02'],
      ]);
    }
  });

  it('is reported as empty if nobody spoke', async () => {
    expect(await readDocument({ name: 'talk.vtt', bytes: bytesOf('WEBVTT\n') })).toEqual({
      ok: false,
      code: 'document-empty',
    });
  });
});
