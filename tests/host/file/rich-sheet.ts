import { HEAD, MAIN, OFFICE, X14, XM } from './rich-names';

const rows = `<row r="1" ht="30.75" customHeight="1" spans="1:8"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="4" t="s"><v>1</v></c></row>
<row r="2" hidden="1" outlineLevel="1"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" t="s"><v>4</v></c></row>
<row r="3" collapsed="1" s="4" customFormat="1"><c r="A3" s="2" t="s"><v>5</v></c><c r="B3" t="s"><v>6</v></c><c r="C3" t="inlineStr"><is><t>trong ô</t></is></c></row>
<row r="4" ht="45.5"><c r="A4" s="1"><v>46082</v></c><c r="B4" s="6"><v>45930.123456789</v></c><c r="C4" s="7"><v>45930.75</v></c><c r="D4" s="6"><v>1</v></c><c r="E4" s="6"><v>60.5</v></c><c r="F4" t="b"><v>1</v></c><c r="G4" t="e"><v>#REF!</v></c><c r="H4" s="5"/></row>
<row r="5"><c r="A5"><v>10</v></c><c r="B5"><f>A5*2</f><v>20</v></c><c r="C5" t="str"><f>IF(A5&gt;5,"có","")</f><v>có</v></c><c r="D5" t="str"><f>""</f><v></v></c><c r="E5" t="b"><f>A5=10</f><v>1</v></c><c r="F5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G5" s="6"><f>A4+1</f><v>46083</v></c><c r="H5"><f>[1]Trang1!$A$1</f><v>77</v></c></row>
<row r="6"><c r="A6"><v>1.7976931348623157E+308</v></c><c r="B6"><f t="shared" ref="B6:B7" si="0">A6&amp;"x"</f><v>1</v></c><c r="C6"><f t="array" ref="C6:D6">A5:A6*1</f><v>10</v></c><c r="D6"><v>0</v></c><c r="E6"><v>0.1</v></c><c r="F6"><v>5</v></c></row>
<row r="7"><c r="A7"><v>-3</v></c><c r="B7"><f t="shared" si="0"/><v>2</v></c><c r="C7" t="s"><v>0</v></c></row>
<row r="8" thickBot="1"><c r="A8" cm="1"><f t="array" ref="A8:A8">SUM(A5:A6)</f><v>20</v></c><c r="B8" t="e" vm="1"><v>#VALUE!</v></c><c r="C8"><f t="dataTable" ref="C8:C9" dt2D="0" dtr="0" r1="A5"/><v>4</v></c><c r="D8" t="s"><v>10</v></c></row>
<row r="9"><c r="A9" t="s"><v>0</v></c><c r="B9" s="3"/><c r="C9"><v>5</v></c></row>
<row r="11"><c r="A11" t="s"><v>7</v></c><c r="B11" t="s"><v>8</v></c></row>
<row r="12"><c r="A12"><v>4</v></c><c r="B12" s="4"><f>BangNho[[#This Row],[Cột1]]*2</f><v>8</v></c></row>`;

/** A block with one rule. */
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

/** The first sheet, with one of every element a worksheet part may hold. */
export const sheet1 = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">
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
