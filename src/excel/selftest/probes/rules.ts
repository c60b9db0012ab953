import { refusalOf, type Bench, type Probe } from '../probe';

/** Adds a rule with that formula to A1:A9; answers the code it is refused with. */
function ruled(id: string, about: string, formula: string, expected: string | null): Probe {
  return {
    id: `rules.${id}`,
    about,
    expected,
    run: ({ context, sheet }) =>
      refusalOf(() => {
        addRule(sheet, formula);
        return context.sync();
      }),
  };
}

function addRule(sheet: Excel.Worksheet, formula: string): Excel.ConditionalFormat {
  const rule = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = '#F4A582';
  return rule;
}

/** What Excel calculates a formula over A1:B3 to. */
function calculated(
  id: string,
  about: string,
  formula: string,
  expected: Probe['expected'],
): Probe {
  return {
    id: `rules.${id}`,
    about,
    expected,
    run: async ({ context, sheet }: Bench) => {
      sheet.getRange('A1:B3').values = [
        ["'1", 'Hoàn thành'],
        [1, 'Chưa hoàn thành'],
        ['a', 'đã xong'],
      ];
      sheet.names.add('probe_words', '={"đã xong";"hoàn thành"}');
      const cell = sheet.getRange('D1');
      cell.formulas = [[formula]];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0];
    },
  };
}

/** Conditional formats by formula and the names they look up: what the colours rest on. */
export const RULE_PROBES: readonly Probe[] = [
  ruled('arrayConstant', 'an array constant is refused', '=OR($A1={1,2})', 'InvalidArgument'),
  ruled('union', 'a union is refused', '=COUNT(($A1,$B1))>0', 'InvalidArgument'),
  ruled('name', 'a name is taken', '=$A1=1', null),
  ruled(
    'long',
    'a rule of 8,192 characters is refused',
    `=${'1+'.repeat(4_200)}1`,
    'InvalidArgument',
  ),
  calculated(
    'searchOverName',
    'SEARCH looks up every word of a name that holds an array',
    '=SUMPRODUCT(--ISNUMBER(SEARCH(probe_words,B1)))',
    1,
  ),
  calculated(
    'substituteOverName',
    'SUBSTITUTE answers for every word of it',
    '=SUMPRODUCT(--(LEN(SUBSTITUTE(LOWER(B2),probe_words,""))<LEN(B2)))',
    1,
  ),
  calculated('countText', 'COUNTIF "1" counts the text "1", too', '=COUNTIF(A1:A3,"1")', 2),
  {
    id: 'rules.scopedName',
    about: 'a name of the sheet alone is not one of the workbook',
    expected: [true, false],
    run: async ({ context, sheet, workbook }) => {
      sheet.names.add('probe_scoped', '=31');
      await context.sync();
      const [whole, own] = [workbook, sheet].map(({ names }) =>
        names.getItemOrNullObject('probe_scoped').load('name'),
      );
      await context.sync();
      return [whole?.isNullObject ?? null, own?.isNullObject ?? null];
    },
  },
  {
    id: 'rules.order',
    about: 'a new rule stands first',
    expected: ['=$A1=2', '=$A1=1'],
    run: async ({ context, sheet }) => {
      addRule(sheet, '=$A1=1');
      addRule(sheet, '=$A1=2');
      const rules = sheet.getRange('A1:A9').conditionalFormats.load('items/priority');
      await context.sync();
      const formulas = [...rules.items]
        .sort((a, b) => a.priority - b.priority)
        .map(({ custom }) => custom.rule.load('formula'));
      await context.sync();
      return formulas.map(({ formula }) => formula);
    },
  },
  {
    id: 'rules.copiedSheet',
    about: 'a copied sheet has its rules and its own names',
    expected: [1, false],
    api: '1.10',
    run: async ({ context, sheet }) => {
      addRule(sheet, '=$A1=1');
      sheet.names.add('probe_copied', '=31');
      const copy = sheet.copy('End');
      const rules = copy.getRange('A1:A9').conditionalFormats.load('items/id');
      const name = copy.names.getItemOrNullObject('probe_copied').load('name');
      await context.sync();
      const answer = [rules.items.length, name.isNullObject];
      copy.delete();
      await context.sync();
      return answer;
    },
  },
];
