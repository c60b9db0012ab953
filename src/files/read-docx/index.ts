import { ArchiveError, readArchive } from '../../archive';
import type { PlanBlock } from '../../plan';
import { readDocument } from './document';
import { labellerFor } from './numbering';
import { readStyles } from './styles';
import { readPart } from '../xml';

const PARTS = /^(?:_rels\/\.rels|word\/.*\.xml|[^/]+\.xml|word\/_rels\/.*)$/i;

/**
 * The text of a Word document (.docx): paragraphs with the numbers Word makes itself, tables with their merges, changes
 * as accepted; comments, notes, headers and footers are left out. Throws {@link ArchiveError} where it is none.
 */
export function readDocx(bytes: Uint8Array): PlanBlock[] {
  const parts = readArchive(bytes, undefined, (path) => PARTS.test(path));
  const main = mainPart(parts);
  const document = parts.get(main);
  if (document === undefined) throw new ArchiveError('damaged');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = readStyles(parts.get(`${folder}styles.xml`));
  return readDocument(document, styles, labellerFor(parts.get(`${folder}numbering.xml`)));
}

/** The part that the archive names as its document. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  const rels = parts.get('_rels/.rels');
  let found = 'word/document.xml';
  if (rels === undefined) return found;
  readPart(rels, {
    open: ({ name, attributes }) => {
      if (name === 'Relationship' && attributes.Type?.endsWith('/officeDocument') === true)
        found = (attributes.Target ?? found).replace(/^\//, '');
    },
    close: () => undefined,
  });
  return found;
}
