import { inOrder } from '../text/in-order';
import { open, role } from './caption-meaning';
import type { CaptionRules } from './caption-meaning';

const WHO = '(?:don vi|co quan|bo phan|phong|to chuc|noi|ban|cong ty)';
const JOB = '(?:nhiem vu|cong viec|viec|noi dung|dau viec|de an|hoat dong|hang muc)';
/** What only "Tên …" or "Danh mục …" makes a caption of the content. */
const NAMED_JOB = '(?:du an|van ban|chuong trinh|ke hoach|nghi quyet|bao cao|dau muc|san pham)';
const PERSON = '(?:nguoi|can bo|chuyen vien|cong chuc|vien chuc|nhan vien|nhan su|ca nhan)';
const DOES =
  '(?:xu ly|phu trach|thuc hien|theo doi|tham muu|thu ly|trach nhiem|dam nhan|duoc giao|nhan viec|lam|soan thao|dau moi|lien he|chuyen trach)';
/** A time that is not when the work is done: when it was asked for, given, received, put on record. */
const SIDE = '(?:giao|nhan|chi dao|cap nhat|tao|lap|gui|ky|phat hanh|van ban|vao so)';

/** Captions as Vietnamese offices write them: src/README §3 and programme/README.md. */
export const VIETNAMESE_CAPTIONS: CaptionRules = [
  [/con lai|qua han|cham tre|nhac viec|canh bao|don vi tinh|^dvt$/, 'ignored'],
  [/^(?:s ?t ?t|t ?t|so tt|so thu tu|thu tu|tt nhiem vu|stt nhiem vu)$/, role('ordinal')],
  [/^(?:id|ma|ma so|ma (?:cv|nv|viec|task))$/, open('numbering')],
  [
    new RegExp(
      `${inOrder('ty le|ti le|phan tram', 'hoan thanh|thuc hien|tien do|phan tram')}|${inOrder('hoan thanh|tien do|thuc hien|muc do', 'phan tram')}|^phan tram`,
    ),
    role('percent'),
  ],
  [
    new RegExp(
      `${inOrder('hoan thanh|ket thuc|xong', 'thuc te')}|${inOrder('thuc te', 'hoan thanh|ket thuc|xong')}|^(?:ngay|thoi gian) thuc te$`,
    ),
    role('completedOn'),
  ],
  [/(?:hoan thanh|ket thuc) (?:du kien|theo ke hoach)/, role('deadline')],
  [/^(?:ngay|thoi diem) (?:da )?hoan thanh$/, open('finished')],
  [/^ngay (?:da )?(?:thuc hien )?xong$/, role('completedOn')],
  [
    new RegExp(
      `^(?:ngay|thang|thoi gian|thoi diem) (?:duoc )?${SIDE}\\b(?!.*(?:hoan thanh|han\\b|ket thuc|bat dau|trien khai))`,
    ),
    'ignored',
  ],
  [/^(?:ngay|thang|thoi gian|thoi diem) (?:de xuat|ban hanh|trinh|dang ky)\b/, open('sideTime')],
  [/^(?:chi tieu|muc tieu|linh vuc|chuong trinh)\b.*\b(?:nhiem vu|cong viec)/, role('content')],
  [
    /^(?:y kien|ket luan|noi dung)\b.*chi dao$|^(?:tieu de|mo ta|dien giai|trich yeu|van de|su viec|chu de|ket luan|chi tiet|ten|yeu cau)$|^(?:trich yeu|van de)\b/,
    open('subject'),
  ],
  [
    /^(?:so ky hieu|so hieu|so vb|so van ban|van ban giao|van ban chi dao|can cu|co so phap ly|linh vuc|ma |kinh phi|nguon|dia diem|thanh phan|muc tieu|chi tieu|so luong|ho (?:va )?ten|chuc vu|y kien)/,
    'ignored',
  ],
  [
    new RegExp(
      `^(?:(?:ten |cac |danh muc |mo ta |chi tiet )?${JOB}|(?:ten |danh muc )${NAMED_JOB})\\b(?!.*(?:chu tri|phoi hop))`,
    ),
    role('content'),
  ],
  [new RegExp(`^${PERSON}\\b(?!.*(?:chu tri|phoi hop|chi dao)).*${DOES}`), open('handler')],
  [
    /^lanh dao|^nguoi (?:truc tiep )?chi dao|chi dao$|^chi dao|^thuong truc|^nguoi duyet|^dong chi|^d c /,
    role('director'),
  ],
  [
    new RegExp(`${inOrder('chu tri', 'phoi hop')}|${inOrder('phoi hop', 'chu tri')}`),
    role('responsible'),
  ],
  [/phoi hop/, role('coordinators')],
  [
    new RegExp(
      `chu tri|soan thao|^${WHO}\\b.*dau moi|^(?:co quan|don vi|phong|bo phan) tham muu|^tham muu$`,
    ),
    role('lead'),
  ],
  [/^(?:co quan|don vi) trinh/, role('lead', 1)],
  [/dau moi|^phu trach$|^(?:nhan su|can bo|chuyen vien)$/, open('handler')],
  [
    new RegExp(
      `^(?:chiu )?trach nhiem|^phan cong|^to chuc thuc hien|^${WHO}\\b.*(?:thuc hien|phu trach|duoc giao|trach nhiem|xu ly|theo doi|trien khai|dam nhan)`,
    ),
    role('responsible'),
  ],
  [
    new RegExp(`^(?:phong|ban) chuyen mon|^${WHO}(?: (?:phong ban|phong|ban|bo phan|ca nhan))?$`),
    open('bareUnit'),
  ],
  [new RegExp(inOrder('bat dau|trien khai|^tu ', 'ket thuc|hoan thanh')), open('timeSpan')],
  [
    new RegExp(
      `bat dau|khoi dong|khoi cong|${inOrder('(?:thoi gian|thoi diem|ngay)\\b', 'trien khai')}|^(?:thoi gian.* )?tu(?: ngay| thang)?$`,
    ),
    role('start'),
  ],
  [
    /thoi han|^han\b|\bhan (?:hoan thanh|chot|cuoi|xu ly|nop|trinh|bao cao|thuc hien|ban hanh)|^(?:ngay )?(?:den|het) han|ket thuc|^(?:phai )?(?:hoan thanh|xong) truoc|^(?:thoi gian.* )?den(?: ngay| thang)?$/,
    role('deadline'),
  ],
  [
    /^(?:thoi gian|thoi diem|tien do|du kien|ke hoach|moc|ngay (?:yeu cau|phai|can|du kien|ke hoach|theo ke hoach)|yeu cau)\b.*(?:hoan thanh|ban hanh|trinh)/,
    role('deadline'),
  ],
  [/^ngay .*hoan thanh/, open('finished')],
  [/^(?:thoi gian|thoi diem|lo trinh|ke hoach thoi gian|thoi ky|moc thoi gian)/, open('timeSpan')],
  [/^tien do|tien do$/, open('progressOrDeadline')],
  [/^muc do/, open('percentOrStatus')],
  [/^(?:tinh trang|trang thai|tinh hinh)/, role('status')],
  [
    /^ket qua (?:hien nay|den nay|xu ly|trien khai|thuc te|theo doi)|^danh gia|^thuc hien den/,
    role('status', 1),
  ],
  [/^ket qua (?:thuc hien|dat duoc|hoan thanh)/, open('resultDone')],
  [
    /^(?:san pham|dau ra|ho so|hinh thuc (?:van ban|san pham))|^ket qua (?:cong viec|du kien|yeu cau|dau ra|can dat|mong doi|phai dat|phan dau|san pham)|^yeu cau (?:ve )?(?:ket qua|san pham)/,
    role('output'),
  ],
  [/^ket qua/, open('result')],
  [/^ghi chu/, role('note')],
  [/^(?:y kien|luu y|nguyen nhan|giai trinh|nguoi|don vi|co quan|ngay|so|ket luan)/, 'ignored'],
  [/^tong/, 'ignored'],
  [/nhiem vu|cong viec/, role('content', 1)],
];
