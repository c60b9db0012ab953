import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { readProgrammes } from '../../src/programme/read';
import type { SheetSnapshot } from '../../src/programme';
import { findingMessage } from '../../src/strings/findings';
import { grid } from '../programme/table/sheets';

function check(...sheets: readonly SheetSnapshot[]) {
  const days = { asOf: '2025-06-30', today: '2025-06-30' };
  const programmes = sheets.flatMap((sheet) => readProgrammes(sheet));
  const names = sheets.map(({ name }) => name);
  return runChecks({ programmes, sheets: names, snapshots: sheets, ...days }).filter(
    ({ code }) => code === 'text.oldFont',
  );
}

const named = (name: string, rows: string): SheetSnapshot => ({ ...grid(rows), name });
const UNICODE = `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị thực hiện`;
const TCVN3 = `ch­¬ng tr×nh c«ng t¸c n¨m 2025
TT | Néi dung c«ng viÖc | Thêi gian hoµn thµnh | §¬n vÞ thùc hiÖn
1 | X©y dùng kÕ ho¹ch ®µo t¹o c¸n bé | Th¸ng 5/2025 | V¨n phßng`;
const VNI = `CHÖÔNG TRÌNH COÂNG TAÙC NAÊM 2025
TT | Noäi dung coâng vieäc | Thôøi gian hoaøn thaønh | Ñôn vò thöïc hieän
1 | Xaây döïng keá hoaïch ñaøo taïo | 31/5/2025 | Vaên phoøng`;

describe('text.oldFont', () => {
  it.each([
    ['TCVN3', 'X©y dùng kÕ ho¹ch ®µo t¹o c¸n bé hîp t¸c x·', 'Phßng KÕ ho¹ch'],
    ['VNI', 'Xaây döïng keá hoaïch ñaøo taïo caùn boä', 'Phoøng Keá hoaïch'],
  ])('names %s in the cells of a programme', (font, content, unit) => {
    const rows = `1 | Họp | 31/5/2025 | Văn phòng\n2 | ${content} | 30/6/2025 | ${unit}`;
    const found = check(named('CTCT', `${UNICODE}\n${rows}`));
    expect(found).toMatchObject([{ severity: 'error', cell: 'B4', params: { font, count: 2 } }]);
    expect(found.map(findingMessage).join()).toContain(font);
  });

  it.each([
    ['TCVN3', TCVN3],
    ['VNI', VNI],
  ])('says of a sheet typed in %s why no table is found', (font, rows) => {
    expect(check(named('Sheet1', rows))).toMatchObject([{ sheet: 'Sheet1', params: { font } }]);
  });

  it('speaks beside a programme only of sheets with a programme’s captions', () => {
    const fine = named('Tháng 1', `${UNICODE}\n1 | Họp | 31/5/2025 | Văn phòng`);
    const other = named('Gi¸', 'B¶ng gi¸ vËt t­ | §¬n gi¸ tÝnh theo hîp ®ång n¨m nay');
    expect(check(fine, named('Tháng 2', TCVN3), other).map(({ sheet }) => sheet)).toEqual([
      'Tháng 2',
    ]);
  });

  it.each([
    'Hợp tác với Citroën, Müller và Škoda ®',
    'Müller, Citroën',
    'Noël',
    'Đo 30°C ± 2 · «mẫu» 12 m²',
    'Hoà giải, thuỷ lợi, tuý luý',
    'Ke hoach 2025',
  ])('leaves %s alone', (content) => {
    const rows = `1 | ${content} | 31/5/2025 | Văn phòng\n2 | Zoë Müller | 1/6/2025 | Văn phòng`;
    expect(check(named('CTCT', `${UNICODE}\n${rows}`))).toEqual([]);
  });
});
