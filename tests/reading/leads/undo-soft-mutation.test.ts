import { describe, expect, it } from 'vitest';
import { undoSoftMutation } from '../../../src/reading/leads/undo-soft-mutation.js';

const SOFTENED: readonly (readonly [string, string])[] = [
  ['ddrafftio', 'drafftio'],
  ['gylchredeg', 'cylchredeg'],
  ['drefnu', 'trefnu'],
  ['baratoi', 'paratoi'],
  ['ddarllen', 'darllen'],
  ['ddiweddaru', 'diweddaru'],
  ['ddosbarthu', 'dosbarthu'],
  ['ddarparu', 'darparu'],
  ['ddod', 'dod'],
  ['ddweud', 'dweud'],
  ['drafod', 'trafod'],
  ['dynnu', 'tynnu'],
  ['dalu', 'talu'],
  ['drosglwyddo', 'trosglwyddo'],
  ['gadarnhau', 'cadarnhau'],
  ['gasglu', 'casglu'],
  ['godi', 'codi'],
  ['gofnodi', 'cofnodi'],
  ['greu', 'creu'],
  ['gyfieithu', 'cyfieithu'],
  ['gynnal', 'cynnal'],
  ['gysylltu', 'cysylltu'],
  ['gwblhau', 'cwblhau'],
  ['benodi', 'penodi'],
  ['benderfynu', 'penderfynu'],
  ['brynu', 'prynu'],
  ['brofi', 'profi'],
  ['fynychu', 'mynychu'],
  ['fonitro', 'monitro'],
  ['fesur', 'mesur'],
  ['friffio', 'briffio'],
  ['lunio', 'llunio'],
  ['lofnodi', 'llofnodi'],
  ['lenwi', 'llenwi'],
  ['rannu', 'rhannu'],
  ['roi', 'rhoi'],
  ['restru', 'rhestru'],
  ['ofyn', 'gofyn'],
  ['ohirio', 'gohirio'],
  ['wirio', 'gwirio'],
  ['wneud', 'gwneud'],
  ['wahodd', 'gwahodd'],
  ['adael', 'gadael'],
  ['ddigalonni', 'digalonni'],
  ['Ddrafftio', 'Drafftio'],
];

const AS_THEY_ARE =
  `adolygu anfon ateb edrych egluro gosod golygu lansio rheoli recordio dadansoddi darlledu bodloni benthyg
ffonio ffurfio hysbysu ysgrifennu ymateb ystyried siarad sicrhau newid nodi parhau cael cynnull draft circulate green`.split(
    /\s+/u,
  );

describe('a task after “i”', () => {
  it.each(SOFTENED)('is kept with “%s” if it begins with “%s”', (softened, radical) => {
    expect(undoSoftMutation(`${softened}'r cynllun`)).toBe(`${radical}'r cynllun`);
    expect(undoSoftMutation(`${softened} popeth`)).toBe(`${radical} popeth`);
  });

  it.each(AS_THEY_ARE)('stays as it is if it begins with “%s”', (word) => {
    expect(undoSoftMutation(`${word} popeth`)).toBe(`${word} popeth`);
  });

  it('loses nothing if it is empty or begins with no letter', () => {
    expect(undoSoftMutation('')).toBe('');
    expect(undoSoftMutation('3 adroddiad')).toBe('3 adroddiad');
    expect(undoSoftMutation('ddoe')).toBe('ddoe');
  });
});
