import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createProgramme } from '../excel/sheet/create-programme';
import { readDocx } from '../files/read-docx';
import { blocksOfText, readPlan, type PlanBlock, type PlanProposal } from '../plan';
import { programmeOfPlan } from '../strings/plan-rows';
import type { Arguments } from './arguments';
import { writeNewFile } from './new-file';
import { bytesOf } from './open';
import { UsageError } from './usage';

/** `import PLAN`: the rows a plan in prose would get, as JSON or lines; with -o a new workbook that holds them. */
export async function importPlan(args: Arguments): Promise<number> {
  const { file, output, year } = args;
  if (file === undefined) throw new UsageError('import: PLAN is missing');
  if (output !== undefined && extname(output).toLowerCase() !== '.xlsx')
    throw new UsageError('OUT must end in .xlsx');
  const options = year === undefined ? {} : { year: Number(year) };
  const proposal = readPlan(blocksOf(file), options);
  if (output !== undefined) await writeProgramme(proposal, output);
  if (args.json) console.log(JSON.stringify(proposalJson(proposal)));
  else printProposal(proposal);
  return 0;
}

/** The plan's text: a Word document, a text file, or standard input for "-". */
function blocksOf(file: string): PlanBlock[] {
  try {
    const bytes = file === '-' ? readFileSync(0) : bytesOf(file);
    const isWord = file !== '-' && extname(file).toLowerCase() === '.docx';
    return isWord ? readDocx(bytes) : blocksOfText(decoded(bytes));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Notepad writes UTF-16 where it is asked for "Unicode". */
function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isWide && bytes.subarray(0, 4096).includes(0)) throw new Error('it is no text.');
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

async function writeProgramme(proposal: PlanProposal, output: string): Promise<void> {
  if (proposal.tasks.length === 0) throw new UsageError('the plan holds no task: nothing to write');
  await writeNewFile(output, (door) => createProgramme(door, programmeOfPlan(proposal)));
}

function proposalJson(proposal: PlanProposal): unknown {
  const tasks = proposal.tasks.map(({ reading: _reading, ...task }) => task);
  return { ...proposal, tasks };
}

function printProposal({ title, tasks, questions }: PlanProposal): void {
  console.log(`${title}: ${tasks.length}`);
  for (const [at, task] of tasks.entries()) {
    const asked = questions.filter((question) => question.task === at).map(({ about }) => about);
    const when = task.due ?? (task.ongoing ? 'ongoing' : '-');
    console.log(
      [at + 1, when, task.leads.join('; ') || '-', asked.join(' '), task.content.slice(0, 70)].join(
        '\t',
      ),
    );
  }
}
