import { describe, expect, it } from '@jest/globals';
import { schemaOf, withoutIgnorable } from './part';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('schemaOf', () => {
  it('goes by the namespace of the root, with or without a prefix', () => {
    expect(schemaOf(`<?xml version="1.0"?><w:document ${W}><w:body/></w:document>`)).toBe(
      'wml.xsd',
    );
    const sheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    expect(schemaOf(`<!-- a --><worksheet ${sheet}/>`)).toBe('sml.xsd');
    expect(schemaOf('<report xmlns="urn:ours"/>')).toBeNull();
  });
});

describe('withoutIgnorable', () => {
  it('leaves out what readers are told to pass over, and nothing else', () => {
    const xml = `<w:p ${W} mc:Ignorable="w14 x15" w14:paraId="1" w:rsid="2"><w14:a/><x15:b>c<x15:d/></x15:b><w:r/></w:p>`;
    expect(withoutIgnorable(xml)).toBe(`<w:p ${W} w:rsid="2"><w:r/></w:p>`);
  });

  it('takes the fallback of alternate content', () => {
    const choice = '<mc:AlternateContent><mc:Choice Requires="a"><a:b/></mc:Choice>';
    const xml = `<w:r>${choice}<mc:Fallback><w:t>x</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(withoutIgnorable(xml)).toBe('<w:r><w:t>x</w:t></w:r>');
  });
});
