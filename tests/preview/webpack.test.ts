import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Configuration } from 'webpack';

type Env = Record<string, string | boolean>;
type Make = (env?: Env, argv?: { mode?: string }) => Promise<Configuration | Configuration[]>;

const load = createRequire(__filename);
const makeConfig = load('../../webpack.config.js') as Make;
const { BUDGETS, overBudget } = load('../../webpack.budgets.js') as {
  readonly BUDGETS: Readonly<Record<'named' | 'first' | 'later' | 'files', number>>;
  readonly overBudget: (
    named: readonly string[],
    parts: Readonly<Record<string, readonly string[]>>,
    sizeOf: (file: string) => number,
  ) => readonly string[];
};

interface PageOptions {
  readonly filename: string;
  readonly officeJs: string;
  readonly csp: string;
}

interface CopyPattern {
  readonly from: string;
  readonly transform?: (content: Buffer) => string;
}

/** The add-in's own configuration, whatever else is built beside it. */
async function addIn(env: Env = {}, mode = 'production'): Promise<Configuration> {
  const made = await makeConfig(env, { mode });
  const first = Array.isArray(made) ? made[0] : made;
  if (!first) throw new Error('no configuration');
  return first;
}

async function pages(env: Env = {}): Promise<PageOptions[]> {
  const { plugins = [] } = await addIn(env);
  return plugins
    .map((plugin) => (plugin as unknown as { userOptions?: PageOptions }).userOptions)
    .filter((options) => options !== undefined);
}

async function copies(env: Env = {}): Promise<CopyPattern[]> {
  const { plugins = [] } = await addIn(env);
  return plugins.flatMap(
    (plugin) => (plugin as unknown as { patterns?: CopyPattern[] }).patterns ?? [],
  );
}

const isOfficeJs = ({ from }: CopyPattern) => from.includes(path.normalize('@microsoft/office-js'));

describe('the production build', () => {
  it('holds the pane and the ribbon page, never the host, the preview or the command line', async () => {
    const { entry, output } = await addIn();
    expect(entry).toEqual({
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
    });
    expect(output?.path).toBe(path.resolve('dist'));
    expect(output?.filename).toContain('[contenthash');
  });

  it("takes office.js from Microsoft's CDN and lets pages load from nowhere else", async () => {
    for (const { officeJs, csp } of await pages()) {
      expect(officeJs).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      const origins = new Set(csp.match(/[a-z]+:\/\/\S+?(?=[ ;]|$)/g));
      expect([...origins]).toEqual(['https://appsforoffice.microsoft.com']);
      expect(csp).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    }
    expect((await copies()).some(isOfficeJs)).toBe(false);
  });

  it('copies office.js beside the pane for closed networks and then allows no other server', async () => {
    for (const { officeJs, csp } of await pages({ officejs: 'local' })) {
      expect(officeJs).toBe('officejs/office.js');
      expect(csp).not.toContain('://');
    }
    expect((await copies({ officejs: 'local' })).filter(isOfficeJs)).toHaveLength(2);
  });

  it('writes the address into every address of the manifest', async () => {
    const source = 'a https://localhost:3000/taskpane.html b https://localhost:3000/assets/x.png';
    const written = async (env: Env) =>
      (await copies(env))
        .find(({ from }) => from === 'manifest.xml')
        ?.transform?.(Buffer.from(source));
    expect(await written({ url: 'https://noibo.example.vn/ctct/' })).toBe(
      'a https://noibo.example.vn/ctct/taskpane.html b https://noibo.example.vn/ctct/assets/x.png',
    );
    expect(await written({})).toBe(source);
  });

  it.each([
    [{ url: 'http://noibo.example.vn' }, 'https:// only'],
    [{ url: 'noibo' }, 'Invalid URL'],
    [{ officejs: 'cdn' }, '"local"'],
  ])('refuses %j', async (env, why) => {
    await expect(addIn(env)).rejects.toThrow(why);
  });
});

describe('the preview build', () => {
  it('stands apart from dist and takes office.js from its own server', async () => {
    const { output } = await addIn({ preview: true, out: '/tmp/site' });
    expect(output?.path).toBe('/tmp/site');
    for (const { officeJs } of await pages({ preview: true })) {
      expect(officeJs).toBe('officejs/office.js');
    }
    expect((await copies({ preview: true })).some(isOfficeJs)).toBe(false);
  });
});

describe('a build without the add-in’s address', () => {
  const says = async (env: Env, mode?: string): Promise<boolean> =>
    ((await addIn(env, mode)).plugins ?? []).some(
      (plugin) => (plugin as { name?: string } | null)?.name === 'SayUnaddressed',
    );

  it('says so, where it is one for a server', async () => {
    expect(await says({})).toBe(true);
    expect(await says({ officejs: 'local' })).toBe(true);
    expect(await says({ url: 'https://example.vn/addin' })).toBe(false);
    expect(await says({}, 'development')).toBe(false);
    expect(await says({ preview: true })).toBe(false);
  });
});

describe('the sizes of the pane’s scripts', () => {
  const PARTS = { read: ['shared.js', 'read.js'], docx: ['word.js'], tasks: ['tasks.js'] };
  const over = (sizes: Readonly<Record<string, number>>) =>
    overBudget(['pane.js', 'react.js'], PARTS, (file) => sizes[file] ?? 0);

  it('are weighed by every production build for a server, and by no other', async () => {
    const weighs = async (env: Env, mode?: string): Promise<boolean> =>
      ((await addIn(env, mode)).plugins ?? []).some(
        (plugin) => (plugin as { name?: string } | null)?.name === 'KeepBudgets',
      );
    expect(await weighs({})).toBe(true);
    expect(await weighs({ url: 'https://example.vn/addin' })).toBe(true);
    expect(await weighs({}, 'development')).toBe(false);
    expect(await weighs({ preview: true })).toBe(false);
  });

  it('fit as long as each is within its budget', () => {
    const most = { 'pane.js': 100_000, 'react.js': BUDGETS.named - 100_000, 'tasks.js': 60_000 };
    expect(over({ ...most, 'word.js': BUDGETS.files })).toEqual([]);
  });

  it.each([
    ['the page’s own', { 'pane.js': 100_000, 'react.js': 65_156 }, /taskpane\.html: 165156 bytes/],
    ['the first view’s', { 'pane.js': 160_000, 'shared.js': 59_999, 'read.js': 50_002 }, /main b/],
    ['a later part’s', { 'tasks.js': BUDGETS.later + 1 }, /^tasks\.js: 60001/],
    ['what reads files', { 'word.js': BUDGETS.files + 1 }, /^word\.js: 260001/],
  ])('do not fit once they are a byte larger: %s', (_what, sizes, line) => {
    expect(over(sizes)).toEqual([expect.stringMatching(line)]);
  });

  it('are those that src/README §8 gives', () => {
    const readme = readFileSync(path.resolve('src/README.md'), 'utf8');
    for (const bytes of Object.values(BUDGETS))
      expect(readme).toContain(bytes.toLocaleString('en-US'));
  });

  it('cannot be weighed where a part of the first view has another name', () => {
    expect(() => overBudget([], {}, () => 0)).toThrow('read');
  });
});
