import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hear } from '../src/app/hear.js';

const FOLDER = new URL('../manifest/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

interface Manifest {
  readonly name: Record<'short' | 'full', string>;
  readonly description: Record<'short' | 'full', string>;
  readonly localizationInfo: { readonly additionalLanguages: readonly { languageTag: string; file: string }[] };
  readonly bots: readonly {
    readonly scopes: readonly string[];
    readonly supportsFiles: boolean;
    readonly commandLists: readonly { readonly commands: readonly { title: string; description: string }[] }[];
  }[];
  readonly authorization: { readonly permissions: { readonly resourceSpecific: readonly { name: string }[] } };
}

const manifest = read('manifest.json') as Manifest;
const welsh = read('cy.json') as Record<string, string>;
const commands = manifest.bots[0]?.commandLists[0]?.commands ?? [];

/** The lengths that Teams allows (manifest schema 1.19). */
const LENGTHS: Readonly<Record<string, number>> = {
  'name.short': 30,
  'name.full': 100,
  'description.short': 80,
  'description.full': 4000,
};

describe('the Teams manifest', () => {
  it('keeps to the lengths that Teams allows in both languages', () => {
    for (const [key, longest] of Object.entries(LENGTHS)) {
      const [part, size] = key.split('.') as ['name' | 'description', 'short' | 'full'];
      expect(manifest[part][size].length).toBeLessThanOrEqual(longest);
      expect(welsh[key]?.length).toBeLessThanOrEqual(longest);
    }
  });

  it('offers commands that the bot understands, each also in Welsh', () => {
    expect(commands.length).toBeLessThanOrEqual(10);
    for (const [index, { title }] of commands.entries()) {
      const inWelsh = welsh[`bots[0].commandLists[0].commands[${index}].title`] ?? '';
      for (const said of [title, inWelsh]) {
        expect(said.length).toBeLessThanOrEqual(32);
        const whole = /^(?:ACTION|CAM GWEITHREDU):$/.test(said) ? `${said} Siân to write` : said;
        const asked = /^(?:done|cwblhau)$/.test(whole) ? `${whole} HB-3` : whole;
        expect({ said, kind: hear(asked, { isLocal: false }).kind }).not.toEqual({ said, kind: 'unknown' });
      }
      expect(welsh[`bots[0].commandLists[0].commands[${index}].description`]?.length).toBeLessThanOrEqual(128);
    }
  });

  it('requests what it needs: every kind of chat, files, messages without a mention, and when meetings begin and end', () => {
    expect(manifest.bots[0]).toMatchObject({ scopes: ['personal', 'team', 'groupChat'], supportsFiles: true });
    const asked = manifest.authorization.permissions.resourceSpecific.map(({ name }) => name);
    expect(asked).toEqual([
      'ChatMessage.Read.Chat',
      'ChannelMessage.Read.Group',
      'OnlineMeeting.ReadBasic.Chat',
      'ChannelMeeting.ReadBasic.Group',
    ]);
    expect(manifest.localizationInfo.additionalLanguages).toEqual([{ languageTag: 'cy', file: 'cy.json' }]);
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has the icon %s of %i pixels a side', (file, size) => {
    const png = readFileSync(new URL(file, FOLDER));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
