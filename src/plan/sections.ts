import { foldKeepingMarks } from '../programme/text';
import type { PlanNode } from './outline';

/**
 * What a heading holds: `none` no tasks (purpose, grounds, money), `work` activities, `who` units and what each does,
 * `times` dates of which each may be an activity, `neutral` what its text does not tell.
 */
export type SectionClass = 'none' | 'work' | 'who' | 'times' | 'neutral';

const START = '^(?:(?:các|một số|những|về|phần)\\s+)?';
const NONE = new RegExp(
  `${START}(?:${[
    'mục đích',
    'yêu cầu(?=$|[,;:]|\\s+(?:chung|cụ thể|và|đối))',
    'mục tiêu',
    'chỉ tiêu',
    'quan điểm',
    'căn cứ',
    'cơ sở (?:pháp lý|lý luận|xây dựng|chính trị)',
    'sự cần thiết',
    'đánh giá (?:chung|tình hình|kết quả|khái quát|thực trạng|việc)',
    'tình hình',
    'thực trạng',
    'đặc điểm',
    'kết quả',
    'những kết quả',
    'ưu điểm',
    'tồn tại',
    'hạn chế',
    'khó khăn',
    'thuận lợi',
    'khuyết điểm',
    'nguyên nhân',
    'bài học',
    'đối tượng',
    'phạm vi',
    'phương châm',
    'chủ đề',
    'thông điệp',
    'khẩu hiệu',
    'nguyên tắc',
    '(?:dự toán )?kinh phí',
    'nguồn (?:lực|kinh phí|vốn)',
    'dự toán',
    'hình thức',
    'tiêu chuẩn',
    'tiêu chí',
    'số lượng',
    'danh hiệu',
    'cơ cấu giải',
    'giải thưởng',
    'đề xuất(?=$|[,;:]|\\s+(?:và|kiến nghị))',
    'kiến nghị',
    'dự báo',
    'bối cảnh',
    'địa điểm',
    'thành phần',
    'nơi nhận',
    'nội dung (?:thi đua|thi(?=$|[:;,])|khen thưởng)',
    'phạm vi điều chỉnh',
    'hiệu lực',
    'khen thưởng',
    'từ ngữ',
    'giải thích',
  ].join('|')})(?![\\p{L}])`,
  'u',
);
/** "Mục tiêu, nhiệm vụ": the tasks stand below, and each item tells by itself. */
const MIXED = /^(?:mục tiêu|yêu cầu|chỉ tiêu|mục đích)[^.]{0,60}(?:nhiệm vụ|giải pháp)/u;
const TIMES = new RegExp(
  `${START}(?:thời gian|đối tượng, thời gian|thời điểm|lịch)(?![\\p{L}])`,
  'u',
);
const WHO =
  /(?:tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm|trách nhiệm thực hiện|giao nhiệm vụ|nhiệm vụ của các)/u;
const WORK =
  /(?:nội dung|nhiệm vụ|giải pháp|hoạt động|công tác|tiến độ|lộ trình|chương trình|biện pháp|các bước|kế hoạch|triển khai|công việc|chế độ (?:thông tin|báo cáo)|tổng kết|sơ kết|thực hiện)/u;

/** What a heading's words say it holds. */
export function classOfTitle(title: string): SectionClass {
  const text = foldKeepingMarks(title);
  if (MIXED.test(text)) return 'neutral';
  if (TIMES.test(text)) return 'times';
  if (NONE.test(text)) return 'none';
  if (WHO.test(text)) return 'who';
  return WORK.test(text) ? 'work' : 'neutral';
}

/** Whether an item without anything below is a labelled remark of the kind that holds no task ("Mục đích: …"). */
export function isRemark(text: string): boolean {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > 60) return false;
  const label = classOfTitle(text.slice(0, colon));
  return label === 'none';
}

/** The way to an item: "III.1. Các hoạt động chính" for what stands below them. */
export function sectionOf(node: PlanNode): string | null {
  const above: PlanNode[] = [];
  for (let each = node.parent; each !== null && each.kind !== 'root'; each = each.parent)
    above.unshift(each);
  const heads = above.filter(({ text }) => text.length <= 200);
  const nearest = heads.at(-1);
  if (nearest === undefined) return null;
  const numbers = heads.slice(-2).map(({ value }) => value);
  const number = numbers.filter((value) => value !== '').join('.');
  const title = nearest.text.replace(/[\s:.;]+$/u, '');
  return number === '' ? title : `${number}. ${title}`;
}
