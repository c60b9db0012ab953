import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from '../../../src/programme/as-of';
import { productOf, readProgress, type ProgressRole } from '../../../src/programme/progress';
import type { CellValue } from '../../../src/programme';
import { plainTask } from '../../plain-task';

/**
 * One remark and the states a careful official gives it at this task: `done`, `notDone`, `dropped`, `moved` (put off,
 * merged, given to others, or said not to be understood), `unclear` (must be said), `silent` (a note about something
 * else: nothing to say). Several where several are fair.
 */
export interface JudgedRemark {
  readonly states: readonly string[];
  readonly role: ProgressRole;
  readonly content: string;
  readonly remark: string;
}

/** What the reader makes of it. */
export interface Judgement {
  readonly state: 'done' | 'notDone' | 'dropped' | 'moved';
  readonly isSaid: boolean;
}

const DUE = '2025-08-31';
/** Remarks whose task does not matter are tried at all of these in turn. */
const CONTENTS = [
  'Kiểm tra số giường bệnh còn sử dụng tại các đơn vị trực thuộc',
  'Xây dựng kế hoạch thu gom rác thải sinh hoạt khu dân cư',
  'Tổ chức lớp tập huấn cho giám đốc hợp tác xã',
  'Rà soát, bổ sung danh mục công trình đầu tư từ nguồn xã hội hóa',
  'Trình phê duyệt phương án giá dịch vụ bến bãi theo chỉ đạo của cấp trên',
  'Lập danh sách cầu yếu trên đường huyện cũ phù hợp tình hình mới',
  'Tham mưu ban hành quy trình phân luồng người bệnh tại khoa khám',
];

/** The rows of a file of tests/data. */
export function judgedRemarks(file: string): JudgedRemark[] {
  const lines = readFileSync(join(__dirname, '../../data', file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.slice(1).map((line, at) => {
    const [states = '', role = '', content = '', remark = ''] = line.split('\t');
    return {
      states: states.split('/'),
      role: role as ProgressRole,
      content: content === '' ? (CONTENTS[at % CONTENTS.length] ?? '') : content,
      remark: remark.replaceAll('\\n', '\n'),
    };
  });
}

/** How the reader judges a remark. */
export function judge({ role, content, remark }: JudgedRemark): Judgement {
  const value: CellValue = remark === '#TRUE' ? true : remark === '#FALSE' ? false : remark;
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : value;
  const product = () => productOf({ content, output: null });
  const progress = readProgress([{ role, value, displayed: undefined, text }], {
    year: 2025,
    product,
  });
  const task = withProgress(plainTask({ row: 2, originalDue: DUE, due: DUE }), progress);
  const isSaid = progress.notUnderstood.length > 0;
  if (progress.state === 'done' || progress.state === 'dropped')
    return { state: progress.state, isSaid };
  return { state: (task.due ?? '') > DUE ? 'moved' : 'notDone', isSaid };
}

/** Whether the judgement is one of those that are fair; taking for done what is not is never. */
export function isFair({ states }: JudgedRemark, { state, isSaid }: Judgement): boolean {
  if (state === 'done') return states.includes('done');
  return states.some(
    (fair) =>
      fair === state ||
      (fair === 'moved' && (state === 'dropped' || isSaid)) ||
      (fair === 'unclear' && isSaid) ||
      (fair === 'silent' && !isSaid),
  );
}
