import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const PURL = 'http://dublincore.org/schemas/xmls/qdc/2003/04/02/';

/** A day as Dublin Core writes it. */
const DAY =
  '<xs:complexType name="W3CDTF"><xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent></xs:complexType>';

/** A schema of a namespace that knows these elements, whatever they hold. */
function stub(namespace: string, elements: readonly string[], more = ''): string {
  const all = elements.map((name) => `<xs:element name="${name}" type="xs:anyType"/>`).join('');
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}">${all}${more}</xs:schema>`;
}

/**
 * Copies the schemas of ECMA-376 into a folder so that xmllint reads them without the network: what they import from
 * elsewhere (markup compatibility, Dublin Core, xml:) stands beside them, as stubs where they are not ours to have.
 *
 * @returns the folder that holds the copies
 */
export function prepareSchemas(from: string, work: string): string {
  const folder = join(work, 'ooxml');
  cpSync(from, folder, { recursive: true });
  mkdirSync(join(work, 'mce'));
  const ignorable = '<xs:attribute name="Ignorable" type="xs:string"/>';
  writeFileSync(join(work, 'mce', 'mc.xsd'), stub(MC, [], ignorable));
  const words = ['creator', 'description', 'identifier', 'language', 'subject', 'title'];
  writeFileSync(join(folder, 'dc.xsd'), stub(DC, words));
  writeFileSync(join(folder, 'dcterms.xsd'), stub(DCTERMS, ['created', 'modified'], DAY));
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.xsd'))) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8')
      .replaceAll(PURL, '')
      .replace(
        /(<\w+:import [^>]*namespace="http:\/\/www\.w3\.org\/XML\/1998\/namespace")\s*\/>/,
        '$1 schemaLocation="xml.xsd"/>',
      );
    writeFileSync(path, text);
  }
  return folder;
}
