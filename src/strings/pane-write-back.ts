import { countText } from './pane';

/** Words of "Ghi lại vào chương trình". */
export const WRITE_BACK = {
  button: 'Ghi lại vào chương trình',
  hint: 'Ghi các trạng thái đã sửa tay trong báo cáo vào cột tiến độ của bảng chương trình.',
} as const;

/** How many corrections that were left are named. */
const NAMED = 5;

/** What writing a report's corrections back came to. */
interface WrittenBack {
  readonly report: string;
  readonly sheet: string;
  readonly written: number;
  readonly unchanged: number;
  readonly left: readonly {
    readonly cell: string;
    readonly value: string;
    readonly task: string;
    readonly reason: 'words' | 'byDeadline' | 'noTask' | 'notTaken';
    readonly sentence: string;
  }[];
}

/** How many statuses were written into the programme, and which not and why. */
export function writtenBack({ report, sheet, written, unchanged, left }: WrittenBack): string {
  const some = [
    ...(written > 0
      ? [`Đã ghi lại ${countText(written)} nhiệm vụ vào bảng ở trang “${sheet}”.`]
      : []),
    ...(unchanged > 0 ? [`${countText(unchanged)} nhiệm vụ bảng đã ghi như vậy từ trước.`] : []),
  ];
  if (some.length + left.length === 0)
    return `Trang “${report}” không có trạng thái nào sửa tay khác với bảng nên không phải ghi lại.`;
  if (left.length === 0) return some.join(' ');
  const reasons = left.slice(0, NAMED).map((one) => `ô ${one.cell} (${reasonOf(one)})`);
  const more = left.length > NAMED ? `; và ${countText(left.length - NAMED)} ô khác` : '';
  return [...some, `Chưa ghi ${countText(left.length)} ô: ${reasons.join('; ')}${more}.`].join(' ');
}

function reasonOf({ value, task, reason, sentence }: WrittenBack['left'][number]): string {
  switch (reason) {
    case 'words':
      return value === ''
        ? 'ô để trống'
        : `“${value}” không phải một trạng thái, hãy chọn trong danh sách`;
    case 'byDeadline':
      return `nhiệm vụ ${task}: “${value}” không khớp thời hạn trong bảng, hãy sửa hoặc gia hạn ở bảng`;
    case 'noTask':
      return 'hàng ghi thêm hoặc nhiệm vụ không còn trong bảng';
    case 'notTaken':
      return sentence.replace(/\.$/, '');
  }
}
