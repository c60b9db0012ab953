import { HEAD, MAIN } from './rich-names';

/** The style sheet: a named style, a quote prefix, odd fonts, borders and palettes, four dxfs. */
export const styles = `${HEAD}<styleSheet xmlns="${MAIN}">
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

/** The shared strings: blanks, breaks, NFD, runs, escapes, phonetic text. */
export const sharedStrings = `${HEAD}<sst xmlns="${MAIN}" count="7" uniqueCount="7"><si><t>TT</t></si><si><t xml:space="preserve">  hai dấu cách  </t></si><si><t xml:space="preserve">dòng một
dòng hai&#13;ba	tab</t></si><si><t>${'Kế hoạch'.normalize('NFD')}</t></si><si><r><t xml:space="preserve">Chủ trì: </t></r><r><rPr><b/><i/><u val="double"/><vertAlign val="superscript"/><sz val="12"/><color rgb="FFFF0000"/><rFont val="Times New Roman"/><family val="1"/><charset val="163"/></rPr><t>Văn phòng</t></r></si><si><t>- Chủ trì: A</t></si><si><t>&lt;a&gt; &amp; "b" _x000D_ x</t></si><si><t>Cột1</t></si><si><t>Cột
2</t></si><si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></si><si><t>_x005F_x0041_ nguyên văn</t></si></sst>`;
