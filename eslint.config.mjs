import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

/**
 * Which folder may import which (the architecture's one direction):
 * programme <- checks <- report <- excel <- taskpane, commands, headless; host stands alone.
 */
const directions = {
  strings: {
    may: ['programme', 'checks', 'report', 'plan', 'archive'],
    say: 'src/strings holds words only: it may name types of the core and nothing else.',
  },
  programme: { may: [], say: 'src/programme is the pure core: pass what it needs as a parameter.' },
  checks: {
    may: ['programme'],
    say: 'src/checks reads a Programme: a finding carries a code and parameters, wording comes later.',
  },
  report: {
    may: ['programme', 'checks', 'strings'],
    say: 'src/report makes a document model: cell addresses and Office.js belong to src/excel.',
  },
  archive: {
    may: [],
    say: 'src/archive unpacks files safely and knows nothing of what they hold.',
  },
  display: {
    may: [],
    say: 'src/display shows a value under a number format and knows nothing of workbooks.',
  },
  files: {
    may: ['programme', 'checks', 'report', 'plan', 'strings', 'archive', 'display'],
    say: 'src/files reads and writes files with no Excel: Office.js belongs to src/excel, the file picker to the pane.',
  },
  plan: {
    may: ['programme'],
    say: 'src/plan turns a plan in prose into rows: files are read in src/files, words are chosen in src/strings.',
  },
  excel: {
    may: ['programme', 'checks', 'report', 'files', 'strings', 'archive'],
    say: 'src/excel is below the pane and the command line: take callbacks instead of importing them.',
  },
  taskpane: {
    may: ['programme', 'checks', 'report', 'plan', 'files', 'archive', 'strings', 'excel'],
    say: 'the shipped pane must not hold the stand-in host, the command line or the ribbon page.',
  },
  commands: {
    may: ['programme', 'checks', 'report', 'strings', 'excel'],
    say: 'the shipped commands page must not hold the stand-in host, the command line or the pane.',
  },
  headless: {
    may: ['programme', 'checks', 'report', 'plan', 'files', 'archive', 'strings', 'excel', 'host'],
    say: 'src/headless runs src/excel over src/host: it needs no pane.',
  },
  host: {
    may: ['archive', 'display'],
    say: 'src/host is a stand-in for Excel and knows nothing of programmes.',
  },
  selftest: {
    may: ['excel'],
    say: 'src/selftest is a page over src/excel/selftest: it knows neither the pane nor the stand-in host.',
  },
  preview: {
    may: ['host', 'strings', 'display'],
    say: 'src/preview shows a workbook of src/host beside the built pane: it reaches the pane by messages only.',
  },
};
const folders = Object.keys(directions);

/** Only what lies outside the folder: a file of it may well be called "plan". */
const outward = (folder) => {
  const { may, say } = directions[folder];
  const others = folders.filter((other) => other !== folder && !may.includes(other));
  return { regex: `^(?:\\.\\./)+(?:${others.join('|')})(?:/|$)`, message: say };
};

const restricting = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const directionBlocks = folders.map((folder) =>
  restricting([`src/${folder}/**/*.{ts,tsx}`], [outward(folder)]),
);

/** The wings of src/excel, and which of them each is built on (src/README §2). Each is entered by its index.ts. */
const wings = {
  door: [],
  settings: ['door'],
  read: ['door', 'settings'],
  follow: ['door', 'read'],
  sheet: ['door', 'read'],
  layout: ['door', 'read', 'sheet'],
  reports: ['door', 'read', 'settings', 'sheet', 'layout', 'progress'],
  highlight: ['door', 'read', 'settings'],
  progress: ['door', 'read', 'settings', 'sheet', 'follow'],
  selftest: ['door'],
};

const wingBlocks = Object.entries(wings).map(([wing, below]) => {
  const others = Object.keys(wings).filter((other) => other !== wing && !below.includes(other));
  const on = below.length > 0 ? `on ${below.join(', ')}` : 'on no other wing';
  return restricting(
    [`src/excel/${wing}/**/*.ts`],
    [
      outward('excel'),
      {
        regex: `^\\.\\./(?:${others.join('|')})(?:/|$)`,
        message: `src/excel/${wing} is built ${on} (src/README §2): take a parameter, or move what both need down.`,
      },
      {
        regex: '^\\.\\./[a-z]+/.',
        message:
          'Enter another wing of src/excel by its door: add what is missing to its index.ts.',
      },
      {
        regex: '^(?:\\.|\\.\\.|\\.{1,2}/index)$',
        message: 'Inside a wing import the file itself: its door is for the other wings.',
      },
    ],
  );
});

const pure = [
  'Date',
  'Excel',
  'Office',
  'OfficeExtension',
  'window',
  'document',
  'navigator',
  'process',
].map((name) => ({
  name,
  message: 'The core has no clock, no Office and no DOM: days come in as YYYY-MM-DD parameters.',
}));

const office = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel touches Office.js: add to it what is missing and call that.',
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.cache/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/{excel,taskpane,commands}/**/*.ts', 'src/{excel,taskpane,commands}/**/*.tsx'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/{taskpane,preview}/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/{programme,plan,checks,report}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...pure],
    },
  },
  {
    files: ['src/{taskpane,commands,headless,strings,files,archive}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...office],
    },
  },
  ...directionBlocks,
  ...wingBlocks,
  {
    files: ['src/{headless,preview}/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.js', '*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
