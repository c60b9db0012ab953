import { strToU8, zipSync } from 'fflate';

/**
 * A workbook written by hand, part by part, that holds one of everything that a workbook library may
 * lose. It is what Excel and LibreOffice write, put together on few sheets.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const MS = 'http://schemas.microsoft.com/office';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

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

const styles = `${HEAD}<styleSheet xmlns="${MAIN}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;Tháng &quot;m/yyyy"/><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="13"/><color rgb="FF1F3864"/><name val="Times New Roman"/><family val="1"/><charset val="163"/></font><font><outline/><shadow/><sz val="11"/><color indexed="10"/><name val="Arial"/><family val="2"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom/><diagonal style="hair"><color indexed="8"/></diagonal></border></borders>
<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" applyFont="1"/></cellStyleXfs>
<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="170" fontId="2" fillId="0" borderId="1" xfId="0" applyAlignment="1" applyProtection="1"><alignment horizontal="distributed" vertical="justify" wrapText="1" relativeIndent="1" justifyLastLine="1"/><protection locked="0" hidden="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Tiêu đề bảng" xfId="1"/></cellStyles>
<dxfs count="4"><dxf><font><strike/><color rgb="FF9C0006"/></font><numFmt numFmtId="3" formatCode="#,##0"/><fill><patternFill patternType="lightUp"><fgColor rgb="FF00FF00"/><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left style="thin"><color rgb="FFFF0000"/></left></border></dxf><dxf><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf><dxf><font><b/></font></dxf><dxf><font><color theme="0"/></font></dxf></dxfs>
<tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="Bảng cơ quan" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="2"/></tableStyle></tableStyles>
<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00FFFFFF"/></indexedColors><mruColors><color rgb="FF123456"/></mruColors></colors>
</styleSheet>`;

const sharedStrings = `${HEAD}<sst xmlns="${MAIN}" count="7" uniqueCount="7"><si><t>TT</t></si><si><t xml:space="preserve">  hai dấu cách  </t></si><si><t xml:space="preserve">dòng một
dòng hai&#13;ba	tab</t></si><si><t>${'Kế hoạch'.normalize('NFD')}</t></si><si><r><t xml:space="preserve">Chủ trì: </t></r><r><rPr><b/><i/><u val="double"/><vertAlign val="superscript"/><sz val="12"/><color rgb="FFFF0000"/><rFont val="Times New Roman"/><family val="1"/><charset val="163"/></rPr><t>Văn phòng</t></r></si><si><t>- Chủ trì: A</t></si><si><t>&lt;a&gt; &amp; "b" _x000D_ x</t></si><si><t>Cột1</t></si><si><t>Cột
2</t></si><si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></si><si><t>_x005F_x0041_ nguyên văn</t></si></sst>`;

const rows = `<row r="1" ht="30.75" customHeight="1" spans="1:8"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="4" t="s"><v>1</v></c></row>
<row r="2" hidden="1" outlineLevel="1"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" t="s"><v>4</v></c></row>
<row r="3" collapsed="1" s="4" customFormat="1"><c r="A3" s="2" t="s"><v>5</v></c><c r="B3" t="s"><v>6</v></c><c r="C3" t="inlineStr"><is><t>trong ô</t></is></c></row>
<row r="4"><c r="A4" s="1"><v>46082</v></c><c r="B4" s="6"><v>45930.123456789</v></c><c r="C4" s="7"><v>45930.75</v></c><c r="D4" s="6"><v>1</v></c><c r="E4" s="6"><v>60.5</v></c><c r="F4" t="b"><v>1</v></c><c r="G4" t="e"><v>#REF!</v></c><c r="H4" s="5"/></row>
<row r="5"><c r="A5"><v>10</v></c><c r="B5"><f>A5*2</f><v>20</v></c><c r="C5" t="str"><f>IF(A5&gt;5,"có","")</f><v>có</v></c><c r="D5" t="str"><f>""</f><v></v></c><c r="E5" t="b"><f>A5=10</f><v>1</v></c><c r="F5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G5" s="6"><f>A4+1</f><v>46083</v></c><c r="H5"><f>[1]Trang1!$A$1</f><v>77</v></c></row>
<row r="6"><c r="A6"><v>1.7976931348623157E+308</v></c><c r="B6"><f t="shared" ref="B6:B7" si="0">A6&amp;"x"</f><v>1</v></c><c r="C6"><f t="array" ref="C6:D6">A5:A6*1</f><v>10</v></c><c r="D6"><v>0</v></c><c r="E6"><v>0.1</v></c><c r="F6"><v>5</v></c></row>
<row r="7"><c r="A7"><v>-3</v></c><c r="B7"><f t="shared" si="0"/><v>2</v></c><c r="C7" t="s"><v>0</v></c></row>
<row r="8" thickBot="1"><c r="A8" cm="1"><f t="array" ref="A8:A8">SUM(A5:A6)</f><v>20</v></c><c r="B8" t="e" vm="1"><v>#VALUE!</v></c><c r="C8"><f t="dataTable" ref="C8:C9" dt2D="0" dtr="0" r1="A5"/><v>4</v></c><c r="D8" t="s"><v>10</v></c></row>
<row r="9"><c r="A9" t="s"><v>0</v></c><c r="B9" s="3"/><c r="C9"><v>5</v></c></row>
<row r="11"><c r="A11" t="s"><v>7</v></c><c r="B11" t="s"><v>8</v></c></row>
<row r="12"><c r="A12"><v>4</v></c><c r="B12" s="4"><f>BangNho[[#This Row],[Cột1]]*2</f><v>8</v></c></row>`;

const rule = (attributes: string, inner: string, sqref = 'A5:H12'): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule ${attributes}>${inner}</cfRule></conditionalFormatting>`;
const formula = (text: string): string => `<formula>${text}</formula>`;

const rules = [
  rule(
    'type="expression" dxfId="0" priority="1" stopIfTrue="1"',
    formula('$A5=&quot;x&quot;'),
    'A5:H12 A15:H16',
  ),
  rule(
    'type="cellIs" dxfId="1" priority="2" operator="notBetween"',
    formula('1') + formula('$B$1'),
  ),
  rule(
    'type="containsText" dxfId="1" priority="3" operator="containsText" text="chậm"',
    formula('NOT(ISERROR(SEARCH(&quot;chậm&quot;,A5)))'),
  ),
  rule(
    'type="notContainsText" dxfId="1" priority="4" operator="notContains" text="xong"',
    formula('ISERROR(SEARCH(&quot;xong&quot;,A5))'),
  ),
  rule(
    'type="beginsWith" dxfId="1" priority="5" operator="beginsWith" text="Đã"',
    formula('LEFT(A5,2)=&quot;Đã&quot;'),
  ),
  rule('type="containsBlanks" dxfId="1" priority="6"', formula('LEN(TRIM(A5))=0')),
  rule('type="duplicateValues" dxfId="0" priority="7"', ''),
  rule('type="uniqueValues" dxfId="1" priority="8"', ''),
  rule('type="top10" dxfId="1" priority="9" percent="1" bottom="1" rank="7"', ''),
  rule(
    'type="aboveAverage" dxfId="1" priority="10" aboveAverage="0" equalAverage="1" stdDev="2"',
    '',
  ),
  rule(
    'type="timePeriod" dxfId="1" priority="11" timePeriod="lastWeek"',
    formula('TODAY()-ROUNDDOWN(A5,0)&gt;=7'),
  ),
  rule(
    'type="colorScale" priority="12"',
    '<colorScale><cfvo type="percentile" val="10"/><cfvo type="formula" val="$B$1+1"/><color rgb="FFF8696B"/><color theme="4" tint="0.5"/></colorScale>',
  ),
  rule(
    'type="iconSet" priority="13"',
    '<iconSet iconSet="4Rating" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="1" gte="0"/><cfvo type="num" val="2"/><cfvo type="num" val="3"/></iconSet>',
  ),
  rule(
    'type="dataBar" priority="14"',
    `<dataBar minLength="5"><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{AAAAAAAA-0001-4000-8000-000000000001}</x14:id></ext></extLst>`,
  ),
].join('\n');

const sheetExtensions = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{AAAAAAAA-0001-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>A5:H12</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="15" id="{BBBBBBBB-0001-4000-8000-000000000001}"><xm:f>'Danh mục'!$A1="x"</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00B0F0"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B5:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Danh mục'!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>G5:G12</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const sheet1 = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">
<sheetPr codeName="Trang1" filterMode="1" enableFormatConditionsCalculation="0"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr>
<dimension ref="A1:H9"/>
<sheetViews><sheetView showGridLines="0" showZeros="0" tabSelected="1" zoomScale="85" zoomScaleNormal="85" colorId="8" workbookViewId="0"><pane xSplit="1" ySplit="4" topLeftCell="B5" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomLeft" activeCell="A5" sqref="A5"/><selection pane="bottomRight" activeCell="C6" sqref="C6:D7 F9"/></sheetView></sheetViews>
<sheetFormatPr baseColWidth="12" defaultRowHeight="15.75" outlineLevelRow="1" outlineLevelCol="1"/>
<cols><col min="1" max="1" width="6.7109375" bestFit="1" customWidth="1"/><col min="2" max="3" width="40" style="4" customWidth="1" outlineLevel="1"/><col min="4" max="4" width="9" hidden="1" customWidth="1"/><col min="5" max="16384" width="9.140625" style="5"/></cols>
<sheetData>${rows}</sheetData>
<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1" formatCells="0" insertRows="0" selectLockedCells="1"/>
<protectedRanges><protectedRange name="Ghi chú" sqref="H5:H12" password="83AF"/></protectedRanges>
<autoFilter ref="A4:H12"><filterColumn colId="1" hiddenButton="1"><filters blank="1"><filter val="A"/></filters></filterColumn><filterColumn colId="2"><colorFilter dxfId="3"/></filterColumn></autoFilter>
<sortState ref="A5:H12"><sortCondition descending="1" ref="B5"/></sortState>
<mergeCells count="2"><mergeCell ref="E1:H1"/><mergeCell ref="A9:A10"/></mergeCells>
<phoneticPr fontId="1" type="noConversion"/>
${rules}
<dataValidations count="2" disablePrompts="1" xWindow="10" yWindow="20"><dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Sai" error="Chọn trong danh sách" promptTitle="Đơn vị" prompt="Chọn" sqref="F5:F12 H5"><formula1>"Văn phòng,Phòng A"</formula1></dataValidation><dataValidation type="date" operator="greaterThan" allowBlank="1" sqref="E5:E1048576"><formula1>45658</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A5" r:id="rId1" tooltip="Mở trang" display="10"/><hyperlink ref="B5" location="'Danh mục'!A1" display="nội bộ"/><hyperlink ref="E6:F7" r:id="rId2" location="muc1"/></hyperlinks>
<printOptions horizontalCentered="1" headings="1" gridLines="1"/>
<pageMargins left="0.5" right="0.25" top="0.6" bottom="0.7" header="0.1" footer="0.2"/>
<pageSetup paperSize="9" scale="77" orientation="landscape" fitToHeight="0" errors="blank" r:id="rId3"/>
<headerFooter differentFirst="1" scaleWithDoc="0" alignWithMargins="0"><oddHeader>&amp;C&amp;"Times New Roman,Bold"Chương trình</oddHeader><oddFooter>&amp;RTrang &amp;P/&amp;N</oddFooter><firstFooter>&amp;LĐầu</firstFooter></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>
<colBreaks count="1" manualBreakCount="1"><brk id="5" max="1048575" man="1"/></colBreaks>
<cellWatches><cellWatch r="B5"/></cellWatches>
<ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1" twoDigitTextYear="1"/></ignoredErrors>
<drawing r:id="rId4"/>
<legacyDrawing r:id="rId5"/>
<tableParts count="1"><tablePart r:id="rId6"/></tableParts>
${sheetExtensions}
</worksheet>`;

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
