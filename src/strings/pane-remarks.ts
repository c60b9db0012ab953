import type { RemarkCorrection } from '../programme/corrections';

type RemarkMeaning = RemarkCorrection['meaning'];

/** Words of the wordings of progress that were not understood, and of those the officer settled. */
export const WORDINGS = {
  hint: 'Chọn một lần cho mỗi cách ghi: được lưu trong tệp và dùng cho mọi ô ghi như vậy (ngày có thể khác); bảng không bị thay đổi.',
  choices: 'Hiểu là',
  settled: 'Cách ghi tiến độ đã chọn',
} as const;

/** What a wording may mean, as its button reads. */
export const REMARK_MEANINGS: Readonly<Record<RemarkMeaning, string>> = {
  done: 'Đã xong',
  underway: 'Đang làm',
  dropped: 'Dừng',
  ignore: 'Bỏ qua',
};

/** In the order of their buttons. */
export const MEANINGS = Object.keys(REMARK_MEANINGS) as RemarkMeaning[];

/** The name of the button that settles a wording: "Hiểu “Loại B” là: Đã xong". */
export function meaningOfWording(text: string, meaning: RemarkMeaning): string {
  return meaning === 'ignore'
    ? `Bỏ qua “${text}”, không phải tiến độ`
    : `Hiểu “${text}” là: ${REMARK_MEANINGS[meaning]}`;
}

/** The name of the button that leaves a wording to the rules again. */
export function forgetWording(text: string): string {
  return `Bỏ cách hiểu đã chọn của “${text}”`;
}
