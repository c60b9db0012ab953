/** The title of a chart that cannot show every row of its table. */
export function firstOfAll(title: string, shown: number, all: number): string {
  return `${title} (${shown} đơn vị đứng đầu trong tổng số ${all} đơn vị)`;
}
