import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { schemaOf, withoutIgnorable } from './part';
import { prepareSchemas } from './prepare';
import { writeFiles } from './write-files';

// Checks every XML part of every .xlsx and .docx that the project writes against the schemas of ECMA-376:
//   npm run schemas -- FOLDER      (or OOXML_SCHEMAS=FOLDER)
// Exit code 0: all valid, or each departure named below with its reason; 1: some are not; 2: it cannot be checked.

/** Departures that are known, by what xmllint says of them, and why they stand. */
const NAMED: readonly { readonly says: RegExp; readonly why: string }[] = [
  {
    says: /spreadsheetml\/2006\/main}t', attribute '.*namespace}space'.* is not allowed/,
    why: 'xml:space on the text of a cell: Excel writes it, too, so that spaces at its ends are kept; the schema knows no attribute there',
  },
];

/** Files that xmllint is given at once. */
const AT_ONCE = 200;

async function main(schemas: string | undefined): Promise<number> {
  if (schemas === undefined || !existsSync(join(schemas, 'sml.xsd'))) {
    console.error('usage: npm run schemas -- FOLDER-WITH-ECMA-376-SCHEMAS (or OOXML_SCHEMAS)');
    return 2;
  }
  if (spawnSync('xmllint', ['--version']).error) {
    console.error('xmllint is missing: nothing was checked');
    return 2;
  }
  const work = mkdtempSync(join(tmpdir(), 'schemas-'));
  try {
    const folder = prepareSchemas(schemas, work);
    const files = join(work, 'files');
    mkdirSync(files);
    await writeFiles(files);
    return told(check(folder, partsOf(files, join(work, 'parts'))));
  } finally {
    rmSync(work, { recursive: true });
  }
}

interface Part {
  /** Where it was unpacked to. */
  readonly path: string;
  readonly schema: string | null;
}

/** Unpacks every XML part of every archive in a folder. */
function partsOf(files: string, to: string): Part[] {
  mkdirSync(to);
  const names = readdirSync(files, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(xlsx|docx)$/.test(name))
    .flatMap((name) =>
      Object.entries(unzipSync(new Uint8Array(readFileSync(join(files, name)))))
        .filter(([part]) => /\.(xml|rels)$/.test(part))
        .map(([part, bytes]) => {
          const xml = withoutIgnorable(strFromU8(bytes));
          const path = join(to, `${name}!${part}`.replaceAll('/', '!'));
          writeFileSync(path, xml);
          return { path, schema: schemaOf(xml) };
        }),
    );
}

/** What was found: how many parts fit, belong to no schema, or depart from it and how. */
interface Findings {
  readonly checked: number;
  readonly foreign: readonly string[];
  readonly lines: readonly string[];
}

function check(schemas: string, parts: readonly Part[]): Findings {
  const wanted = new Map<string, string[]>();
  for (const { path, schema } of parts)
    if (schema !== null) wanted.set(schema, [...(wanted.get(schema) ?? []), path]);
  const lines = [...wanted].flatMap(([schema, paths]) =>
    Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, i) =>
      lint(join(schemas, schema), paths.slice(i * AT_ONCE, (i + 1) * AT_ONCE)),
    ).flat(),
  );
  const foreign = parts.filter(({ schema }) => schema === null).map(({ path }) => path);
  return { checked: parts.length - foreign.length, foreign, lines };
}

/** What xmllint says against files, a line each. */
function lint(schema: string, paths: readonly string[]): string[] {
  const args = ['--noout', '--nonet', '--huge', '--schema', schema, ...paths];
  const { stderr, status } = spawnSync('xmllint', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
  if (status !== 0 && lines.length === 0) return [`xmllint ended with ${status}`];
  return lines.filter((line) => !line.endsWith(' fails to validate'));
}

function told({ checked, foreign, lines }: Findings): number {
  const named = NAMED.map(({ says, why }) => ({
    why,
    count: lines.filter((line) => says.test(line)).length,
  })).filter(({ count }) => count > 0);
  const wrong = lines.filter((line) => !NAMED.some(({ says }) => says.test(line)));
  for (const line of wrong.slice(0, 40))
    console.error(line.replace(/^.*\/parts\//, '').slice(0, 400));
  for (const { why, count } of named) console.log(`${count} named: ${why}`);
  const kinds = new Set(foreign.map((path) => path.replace(/^.*!/, '')));
  console.log(`${foreign.length} parts of other namespaces: ${[...kinds].sort().join(', ')}`);
  console.log(`${checked} parts checked, ${wrong.length} errors`);
  return wrong.length === 0 ? 0 : 1;
}

void main(process.argv[2] ?? process.env.OOXML_SCHEMAS).then((code) => {
  process.exitCode = code;
});
