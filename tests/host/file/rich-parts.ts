import { strToU8, zipSync } from 'fflate';
import { HEAD, MAIN, MS, OFFICE, RELS } from './rich-names';
import { sheet1 } from './rich-sheet';
import { sharedStrings, styles } from './rich-styles';

/**
 * A workbook written by hand, part by part, that holds one of everything that a workbook library may
 * lose. It is what Excel and LibreOffice write, put together on few sheets.
 */
type Rel = readonly [id: string, type: string, target: string, external?: boolean];

function rels(...list: Rel[]): string {
  const items = list.map(([id, type, target, external]) => {
    const full = type.startsWith('http') ? type : `${OFFICE}/${type}`;
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="${RELS}">${items.join('')}</Relationships>`;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing';

const TYPES: Record<string, string> = {
  'xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${SPREADSHEET}.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${SPREADSHEET}.worksheet+xml`,
  'xl/worksheets/sheet3.xml': `${SPREADSHEET}.worksheet+xml`,
  'xl/chartsheets/sheet1.xml': `${SPREADSHEET}.chartsheet+xml`,
  'xl/styles.xml': `${SPREADSHEET}.styles+xml`,
  'xl/sharedStrings.xml': `${SPREADSHEET}.sharedStrings+xml`,
  'xl/calcChain.xml': `${SPREADSHEET}.calcChain+xml`,
  'xl/comments1.xml': `${SPREADSHEET}.comments+xml`,
  'xl/tables/table1.xml': `${SPREADSHEET}.table+xml`,
  'xl/externalLinks/externalLink1.xml': `${SPREADSHEET}.externalLink+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/metadata.xml': `${SPREADSHEET}.sheetMetadata+xml`,
  'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  'xl/drawings/drawing1.xml': `${DRAWING}+xml`,
  'xl/drawings/drawing2.xml': `${DRAWING}+xml`,
  'xl/charts/chart1.xml': `${DRAWING}ml.chart+xml`,
  'xl/charts/chart2.xml': `${DRAWING}ml.chart+xml`,
  'xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  'customXml/itemProps1.xml':
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  'customXml/itemProps2.xml':
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  'xl/webextensions/taskpanes.xml': 'application/vnd.ms-office.webextensiontaskpanes+xml',
  'xl/webextensions/webextension1.xml': 'application/vnd.ms-office.webextension+xml',
};

function contentTypes(): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['bin', `${SPREADSHEET}.printerSettings`],
    ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = Object.entries(TYPES).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return `${HEAD}<Types xmlns="${namespace}">${defaults.join('')}${overrides.join('')}</Types>`;
}

const workbook = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">
<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>
<fileSharing readOnlyRecommended="1" userName="Văn phòng"/>
<workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925" hidePivotFieldList="1"/>
<workbookProtection workbookPassword="CC1A" lockStructure="1"/>
<bookViews><workbookView xWindow="120" yWindow="30" windowWidth="20000" windowHeight="9000" tabRatio="700" activeTab="0"/></bookViews>
<sheets><sheet name="Chương trình" sheetId="4" r:id="rId1"/><sheet name="Biểu đồ" sheetId="7" r:id="rId2"/><sheet name="Danh mục" sheetId="2" r:id="rId3"/><sheet name="Ẩn" sheetId="9" state="veryHidden" r:id="rId4"/></sheets>
<externalReferences><externalReference r:id="rId9"/></externalReferences>
<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Chương trình'!$A$4:$H$12</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Chương trình'!$A$1:$H$20</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Chương trình'!$A:$A,'Chương trình'!$3:$4</definedName><definedName name="CaCot" comment="Cả cột">'Danh mục'!$A:$A</definedName><definedName name="ctct.report" localSheetId="2" hidden="1">'Danh mục'!$A$1</definedName><definedName name="Hong">#REF!</definedName><definedName name="Cong" localSheetId="0">SUM('Chương trình'!$A$5:$A$7)*2</definedName></definedNames>
<calcPr calcId="191029" iterate="1" iterateCount="7"/>
<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="${MS}/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>
</workbook>`;

const simpleSheet = (content: string): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${content}</sheetData></worksheet>`;

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const anchor = (row: number, content: string): string =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>9</xdr:col><xdr:colOff>100</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>200</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 5}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const frame = `<xdr:graphicFrame macro="Macro1"><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1" descr="Trạng thái"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo" descr="Biểu trưng"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:srcRect l="10000"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm rot="5400000"/><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
const shape = `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="Khung chữ"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Nơi nhận</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const drawing = (content: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${OFFICE}">${content}</xdr:wsDr>`;
const chart = (title: string): string =>
  `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Chương trình'!$A$5:$A$7</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;

/** A one-pixel PNG. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  new DataView(bytes.buffer).setUint16(0, 0xfeff, true);
  [...text].forEach((_, index) => {
    new DataView(bytes.buffer).setUint16(2 + index * 2, text.charCodeAt(index), true);
  });
  return bytes;
};

const props = (id: string, uri: string): string =>
  `${HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${uri}"/></ds:schemaRefs></ds:datastoreItem>`;

export const CTCT_ID = '{0C7C7001-1111-4222-8333-444455556666}';
export const SHAREPOINT_ID = '{0C7C7002-1111-4222-8333-444455556666}';

/** The parts of the workbook by path. */
export function richParts(): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': rels(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', `${RELS}/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', 'extended-properties', 'docProps/app.xml'],
      ['rId4', 'custom-properties', 'docProps/custom.xml'],
      ['rId5', `${MS}/2011/relationships/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml'],
    ),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${RELS.replace('relationships', 'metadata/core-properties')}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Chương trình 2025</dc:title><dc:creator>Văn phòng</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2025-01-02T03:04:05Z</dcterms:created><cp:version>3</cp:version></cp:coreProperties>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant></vt:vector></HeadingPairs><Company>Liên minh HTX</Company><HyperlinkBase>https://example.invalid/</HyperlinkBase></Properties>`,
    'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Số ký hiệu"><vt:lpwstr>12/KH-LMHTX</vt:lpwstr></property></Properties>`,
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': rels(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId3', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId4', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId5', 'styles', 'styles.xml'],
      ['rId6', 'sharedStrings', 'sharedStrings.xml'],
      ['rId7', 'theme', 'theme/theme1.xml'],
      ['rId8', 'calcChain', 'calcChain.xml'],
      ['rId9', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId10', 'customXml', '../customXml/item1.xml'],
      ['rId11', 'customXml', '../customXml/item2.xml'],
      ['rId13', 'sheetMetadata', 'metadata.xml'],
      ['rId12', `${MS}/2017/10/relationships/person`, 'persons/person.xml'],
    ),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': sharedStrings,
    'xl/theme/theme1.xml': `${HEAD}<a:theme xmlns:a="${A}" name="Cơ quan"><a:themeElements><a:clrScheme name="Cơ quan"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="ABCDEF"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2><a:accent3><a:srgbClr val="9BBB59"/></a:accent3><a:accent4><a:srgbClr val="8064A2"/></a:accent4><a:accent5><a:srgbClr val="4BACC6"/></a:accent5><a:accent6><a:srgbClr val="F79646"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`,
    'xl/metadata.xml': `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="${MS}/spreadsheetml/2017/dynamicarray"><metadataTypes count="2"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B5" i="1"/></calcChain>`,
    'xl/worksheets/sheet1.xml': sheet1,
    'xl/worksheets/_rels/sheet1.xml.rels': rels(
      ['rId1', 'hyperlink', 'https://example.invalid/a?b=1&amp;c=2', true],
      ['rId2', 'hyperlink', 'van-ban.docx', true],
      ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId4', 'drawing', '/xl/drawings/drawing1.xml'],
      ['rId5', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId6', 'table', '../tables/table1.xml'],
      ['rId7', 'comments', '../comments1.xml'],
      [
        'rId8',
        `${MS}/2017/10/relationships/threadedComment`,
        '../threadedComments/threadedComment1.xml',
      ],
    ),
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from([1, 2, 3, 0, 255]),
    'xl/worksheets/sheet2.xml': simpleSheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><f>COUNTA(CaCot)</f><v>1</v></c></row>',
    ),
    'xl/worksheets/sheet3.xml': simpleSheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
    'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr/><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': rels(['rId1', 'drawing', '../drawings/drawing2.xml']),
    'xl/drawings/drawing1.xml': drawing(anchor(1, frame) + anchor(8, picture) + anchor(15, shape)),
    'xl/drawings/_rels/drawing1.xml.rels': rels(
      ['rId1', 'chart', '/xl/charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
    'xl/drawings/drawing2.xml': drawing(
      `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${frame}<xdr:clientData/></xdr:absoluteAnchor>`,
    ),
    'xl/drawings/_rels/drawing2.xml.rels': rels(['rId1', 'chart', '../charts/chart2.xml']),
    'xl/charts/chart1.xml': chart('Trạng thái'),
    'xl/charts/chart2.xml': chart('Cả trang'),
    'xl/media/image1.png': PNG,
    'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;width:300pt;height:99pt;visibility:visible" fillcolor="#cfe2f3"><x:ClientData ObjectType="Note"><x:Anchor>1,15,0,2,5,15,9,3</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column><x:Visible/></x:ClientData></v:shape></xml>`,
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>Nguyễn A</author></authors><commentList><comment ref="A5" authorId="0"><text><r><rPr><b/><sz val="9"/><rFont val="Tahoma"/></rPr><t>Xem lại hạn</t></r></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `${HEAD}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B5" dT="2025-01-02T03:04:05.00" personId="{11111111-1111-4111-8111-111111111111}" id="{22222222-2222-4222-8222-222222222222}"><text>Đồng ý</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `${HEAD}<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="Nguyễn A" id="{11111111-1111-4111-8111-111111111111}" userId="a" providerId="None"/></personList>`,
    'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="5" name="BangNho" displayName="BangNho" ref="A11:B12" totalsRowShown="0" headerRowDxfId="2" tableBorderDxfId="3" comment="Ghi chú bảng"><autoFilter ref="A11:B12"/><sortState ref="A12:B12"><sortCondition ref="A12"/></sortState><tableColumns count="2"><tableColumn id="1" name="Cột1" dataDxfId="2"/><tableColumn id="2" name="Cột_x000a_2"><calculatedColumnFormula>BangNho[[#This Row],[Cột1]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="Bảng cơ quan" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Trang1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>77</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': rels([
      'rId1',
      'externalLinkPath',
      'file:///C:/so-lieu.xlsx',
      true,
    ]),
    'customXml/item1.xml': `<?xml version="1.0" encoding="UTF-8"?><ctct:settings xmlns:ctct="urn:ctct:test" version="1"><ctct:days>7</ctct:days></ctct:settings>`,
    'customXml/_rels/item1.xml.rels': rels(['rId1', 'customXmlProps', 'itemProps1.xml']),
    'customXml/itemProps1.xml': props(CTCT_ID, 'urn:ctct:test'),
    'customXml/item2.xml': utf16(
      '<?xml version="1.0" encoding="utf-16"?><p:properties xmlns:p="urn:sharepoint">Loại văn bản</p:properties>',
    ),
    'customXml/_rels/item2.xml.rels': rels(['rId1', 'customXmlProps', 'itemProps2.xml']),
    'customXml/itemProps2.xml': props(SHAREPOINT_ID, 'urn:sharepoint'),
    'xl/webextensions/taskpanes.xml': `${HEAD}<wetp:taskpanes xmlns:wetp="${MS}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="400" row="3"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    'xl/webextensions/_rels/taskpanes.xml.rels': rels([
      'rId1',
      `${MS}/2011/relationships/webextension`,
      'webextension1.xml',
    ]),
    'xl/webextensions/webextension1.xml': `${HEAD}<we:webextension xmlns:we="${MS}/webextensions/webextension/2010/11" id="{33333333-3333-4333-8333-333333333333}"><we:reference id="wa000000" version="1.0.0.0" store="vi-VN" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="ngưỡng" value="{&quot;ngày&quot;:7}"/></we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
  };
}

/** The archive of {@link richParts}, with parts replaced or (null) left out. */
export function richWorkbook(changes: Record<string, string | Uint8Array | null> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries({ ...richParts(), ...changes })) {
    if (content !== null) files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}
