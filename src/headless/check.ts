import { runChecks, type Finding, type Severity } from '../checks';
import { programmesOf } from '../excel/read/programmes';
import { findingMessage } from '../strings/findings';
import type { Arguments } from './arguments';
import { openFile } from './open';
import { noProgramme, readAny } from './read-opened';
import { today } from '../clock';

/**
 * `check FILE`: all findings as JSON or as a table; exit code 1 where one of them is an error. Without a programme it
 * says so only where it can also say why: sheets typed in an old font.
 */
export async function check(args: Arguments): Promise<number> {
  const asOf = args['as-of'] ?? today();
  const { door } = await openFile(args, asOf);
  const reading = await readAny(door, args.sheet);
  const programmes = programmesOf(reading, asOf);
  const findings = runChecks({
    programmes,
    sheets: reading.snapshots.map(({ name }) => name),
    snapshots: reading.snapshots,
    asOf,
    today: today(),
    aliases: reading.settings.values.corrections.aliases,
  });
  if (programmes.length === 0 && !findings.some(({ code }) => code === 'text.oldFont'))
    throw noProgramme(args.sheet);
  if (args.json)
    console.log(
      JSON.stringify({ findings: findings.map(findingJson), counts: countsOf(findings) }),
    );
  else printFindings(findings);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function findingJson(finding: Finding): unknown {
  const { code, severity, sheet, cell, task } = finding;
  return {
    code,
    severity,
    sheet,
    cell,
    task: task?.ordinal ?? null,
    message: findingMessage(finding),
  };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function printFindings(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const place = `${finding.sheet}!${finding.cell ?? '-'}`;
    console.log([finding.severity, place, finding.code, findingMessage(finding)].join('\t'));
  }
  const { error, warning, info } = countsOf(findings);
  console.log(`${error} error, ${warning} warning, ${info} info`);
}
