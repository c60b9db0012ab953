/** "THÁNG 01", "Quý I/2025:", "Tuần 2 tháng 3", "Từ tháng 3 đến tháng 5/2025": a heading that is nothing but a time. */
const PERIOD =
  /^(?:(?:trong|vào)\s+)?(?:(?:tháng|quý|quí|tuần|đợt)\s+(?:thứ\s+)?(?:\d{1,2}|[IVX]{1,4})|từ\s+tháng\s+\d{1,2}|(?:6|sáu|9|chín)\s+tháng\s+(?:đầu|cuối))(?:[\s\d/.,–-]|năm|tháng|đến|và|quý|[IVX]{1,4}(?![\p{L}]))*:?$/iu;

/** Whether a line is a heading that names a period and nothing else. */
export function periodHeading(line: string): boolean {
  return line.length <= 50 && PERIOD.test(line.trim());
}
