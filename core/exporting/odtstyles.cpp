#include "exporting/odtstyles.h"

#include "exporting/paper.h"

#include <QXmlStreamWriter>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListDepth = 8;

constexpr char StylesHead[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles office:version="1.3" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                              R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
                              R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
                              R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
                              R"(xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">
<office:font-face-decls>
<style:font-face style:name="Reading" svg:font-family="'Noto Serif'" style:font-family-generic="roman" style:font-pitch="variable"/>
<style:font-face style:name="Plain" svg:font-family="'Noto Sans'" style:font-family-generic="swiss" style:font-pitch="variable"/>
<style:font-face style:name="Fixed" svg:font-family="'DejaVu Sans Mono'" style:font-family-generic="modern" style:font-pitch="fixed"/>
<style:font-face style:name="EastAsian" svg:font-family="'Noto Serif CJK JP'" style:font-family-generic="system" style:font-pitch="variable"/>
<style:font-face style:name="Complex" svg:font-family="'DejaVu Sans'" style:font-family-generic="system" style:font-pitch="variable"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="115%" fo:orphans="2" fo:widows="2" fo:hyphenation-ladder-count="no-limit"/><style:text-properties style:font-name="Reading" style:font-name-asian="EastAsian" style:font-name-complex="Complex" fo:font-size="10.5pt" style:font-size-asian="10.5pt" style:font-size-complex="10.5pt" fo:color="#1f2328" fo:language="none" fo:country="none" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
)";

constexpr char ParagraphStyles[] = R"(
Standard|||
Text_20_body|Standard|fo:margin-bottom="0.25cm"|
Heading|Standard|fo:margin-top="0.45cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"|fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold" fo:hyphenate="false"
Title|Heading|fo:margin-top="3cm" fo:margin-bottom="0.4cm" fo:line-height="100%"|fo:font-size="26pt" style:font-size-asian="26pt" style:font-size-complex="26pt"
Heading_20_1|Heading|fo:margin-top="0cm" fo:margin-bottom="0.3cm" fo:line-height="100%"|fo:font-size="18pt" style:font-size-asian="18pt" style:font-size-complex="18pt"
Chapter|Heading_20_1|fo:break-before="page"|
Heading_20_2|Heading||fo:font-size="13pt" style:font-size-asian="13pt" style:font-size-complex="13pt"
Heading_20_3|Heading||fo:font-size="11.5pt" style:font-size-asian="11.5pt" style:font-size-complex="11.5pt"
Heading_20_4|Heading||fo:font-size="10.5pt" style:font-size-asian="10.5pt" style:font-size-complex="10.5pt"
Heading_20_5|Heading||fo:font-size="10.5pt" style:font-size-asian="10.5pt" style:font-size-complex="10.5pt"
Heading_20_6|Heading||fo:font-size="10.5pt" style:font-size-asian="10.5pt" style:font-size-complex="10.5pt"
Subtitle|Standard|fo:margin-bottom="0.25cm" fo:keep-with-next="always"|fo:font-size="12pt" style:font-size-asian="12pt" style:font-size-complex="12pt" fo:color="#6b7078"
Small|Standard|fo:margin-bottom="0.1cm" fo:line-height="105%"|style:font-name="Plain" fo:hyphenate="false" fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt" fo:color="#6b7078"
Byline|Small|fo:margin-bottom="0.35cm"|
Citation|Small|fo:margin-bottom="0.35cm"|
Reference|Text_20_body||fo:hyphenate="false"
Definition|Small|fo:margin-left="0.5cm"|
Note|Standard|fo:margin-left="0.5cm" fo:margin-bottom="0.1cm" fo:line-height="105%" fo:keep-with-next="always"|style:font-name="Plain" fo:font-size="9pt" style:font-size-asian="9pt" style:font-size-complex="9pt"
Quotations|Text_20_body|fo:margin-left="0.8cm" fo:margin-right="0.8cm" fo:padding-left="0.3cm" fo:border-left="1.5pt solid #d3d0c8" fo:border-right="none" fo:border-top="none" fo:border-bottom="none"|
Passage|Standard|fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"|
Preformatted_20_Text|Standard|fo:margin-bottom="0.25cm" fo:line-height="100%"|style:font-name="Fixed" fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt" fo:hyphenate="false"
List|Standard|fo:margin-bottom="0.15cm"|
Table_20_Contents|Standard|fo:line-height="105%"|fo:font-size="9.5pt" style:font-size-asian="9.5pt" style:font-size-complex="9.5pt"
Table_20_Heading|Table_20_Contents||fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"
Figure|Standard|fo:margin-top="0.2cm" fo:margin-bottom="0.1cm" fo:line-height="100%" fo:keep-with-next="always"|
Caption|Small|fo:margin-bottom="0.35cm"|
Contents_20_Heading|Heading_20_2||
Contents_20_1|Standard|fo:margin-bottom="0.1cm"|style:font-name="Plain" fo:font-size="9.5pt" style:font-size-asian="9.5pt" style:font-size-complex="9.5pt"
Footer|Small||
)";

constexpr char TextStyles[] = R"(
Bold|fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"
Italic|fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"
Code|style:font-name="Fixed" fo:font-size="90%"
Raised|style:text-position="super 65%"
Lowered|style:text-position="sub 65%"
Struck|style:text-line-through-style="solid"
Note_20_number|style:text-position="super 65%" style:font-name="Plain" fo:background-color="transparent"
Internet_20_link|fo:color="#1f5fbf"
Visited_20_Internet_20_Link|fo:color="#1f5fbf"
Muted|fo:color="#6b7078" fo:font-weight="normal" style:font-weight-asian="normal" style:font-weight-complex="normal"
)";

/// "Text_20_body" as people see it.
QByteArray shownName(QByteArray name)
{
    return name.replace("_20_", " ");
}

QByteArray paragraphStyles()
{
    QByteArray xml;
    for (const QByteArray &line : QByteArray(ParagraphStyles).trimmed().split('\n')) {
        const QList<QByteArray> parts = line.split('|');
        const QByteArray &name = parts[0];
        const bool isHeading = name.startsWith("Heading_20_") || name == "Chapter";
        xml += "<style:style style:name=\"" + name + "\" style:display-name=\"" + shownName(name)
            + "\" style:family=\"paragraph\"";
        if (!parts[1].isEmpty())
            xml += " style:parent-style-name=\"" + parts[1] + '"';
        if (isHeading)
            xml += " style:default-outline-level=\"" + (name == "Chapter" ? QByteArray("1") : name.right(1)) + '"';
        xml += '>';
        if (name == "Contents_20_1" || name == "Footer")
            xml += "<style:paragraph-properties " + parts[2]
                + "><style:tab-stops><style:tab-stop style:position=\"16cm\" style:type=\"right\"/></style:tab-stops>"
                  "</style:paragraph-properties>";
        else if (!parts[2].isEmpty())
            xml += "<style:paragraph-properties " + parts[2] + "/>";
        if (!parts[3].isEmpty())
            xml += "<style:text-properties " + parts[3] + "/>";
        xml += "</style:style>\n";
    }
    for (const MarkColor color : AllMarkColors) {
        const QByteArray name = "Passage_20_" + markColorName(color).toLatin1();
        xml += "<style:style style:name=\"" + name + "\" style:display-name=\"" + shownName(name)
            + "\" style:family=\"paragraph\" style:parent-style-name=\"Passage\"><style:paragraph-properties "
              "fo:padding-left=\"0.3cm\" fo:border-right=\"none\" fo:border-top=\"none\" fo:border-bottom=\"none\" "
              "fo:border-left=\"2pt solid "
            + markBar(color).name().toLatin1() + "\"/></style:style>\n";
    }
    return xml;
}

QByteArray textStyle(const QByteArray &name, const QByteArray &properties)
{
    return "<style:style style:name=\"" + name + "\" style:display-name=\"" + shownName(name)
        + "\" style:family=\"text\"><style:text-properties " + properties + "/></style:style>\n";
}

QByteArray textStyles()
{
    QByteArray xml;
    for (const QByteArray &line : QByteArray(TextStyles).trimmed().split('\n')) {
        const QList<QByteArray> parts = line.split('|');
        xml += textStyle(parts[0], parts[1]);
    }
    for (const MarkColor color : AllMarkColors) {
        const QByteArray name = markColorName(color).toLatin1();
        xml += textStyle("Highlight_20_" + name, "fo:background-color=\"" + markGround(color).name().toLatin1() + '"');
        xml += textStyle("Underline_20_" + name,
                         "style:text-underline-style=\"solid\" style:text-underline-width=\"bold\" "
                         "style:text-underline-color=\""
                             + markBar(color).name().toLatin1() + '"');
    }
    return xml;
}

/// How an item of a list is indented.
QByteArray indentation(int level, double step)
{
    const QByteArray margin = QByteArray::number(step * level, 'f', 1) + "cm";
    return "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
           "<style:list-level-label-alignment text:label-followed-by=\"listtab\" fo:margin-left=\""
        + margin + "\" text:list-tab-stop-position=\"" + margin + "\" fo:text-indent=\"-"
        + QByteArray::number(step - 0.1, 'f', 1) + "cm\"/></style:list-level-properties>";
}

QByteArray listStyles()
{
    const QStringList signs{u"•"_s, u"◦"_s, u"▪"_s};
    QByteArray bullets;
    QByteArray numbers;
    for (int level = 1; level <= ListDepth; ++level) {
        const QByteArray number = QByteArray::number(level);
        bullets += "<text:list-level-style-bullet text:level=\"" + number + "\" text:bullet-char=\""
            + signs[(level - 1) % signs.size()].toUtf8() + "\">" + indentation(level, 0.6)
            + "</text:list-level-style-bullet>\n";
        numbers += "<text:list-level-style-number text:level=\"" + number
            + "\" style:num-format=\"1\" style:num-suffix=\".\">" + indentation(level, 0.8)
            + "</text:list-level-style-number>\n";
    }
    return "<text:list-style style:name=\"Bullets\">\n" + bullets
        + "</text:list-style>\n<text:list-style style:name=\"Numbers\">\n" + numbers + "</text:list-style>\n";
}

QByteArray pages(PdfOptions::Paper paper, const QString &foot)
{
    const bool isA4 = paper == PdfOptions::Paper::A4;
    const QByteArray size = isA4 ? "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\""
                                 : "fo:page-width=\"21.59cm\" fo:page-height=\"27.94cm\"";
    const QByteArray side = isA4 ? "2.5cm" : "2.795cm"; // so that 16 cm are between them
    return "</office:styles>\n<office:automatic-styles><style:page-layout style:name=\"Page\">"
           "<style:page-layout-properties "
        + size
        + " style:print-orientation=\"portrait\" fo:margin-top=\"2.2cm\" fo:margin-bottom=\"1.6cm\" fo:margin-left=\""
        + side + "\" fo:margin-right=\"" + side
        + "\"/><style:footer-style><style:header-footer-properties fo:min-height=\"0.9cm\" fo:margin-top=\"0.5cm\"/>"
          "</style:footer-style></style:page-layout></office:automatic-styles>\n<office:master-styles>"
          "<style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\"><style:footer>"
          "<text:p text:style-name=\"Footer\">"
        + foot.toHtmlEscaped().toUtf8()
        + "<text:tab/><text:page-number text:select-page=\"current\"/></text:p></style:footer></style:master-page>"
          "</office:master-styles></office:document-styles>\n";
}

} // namespace

QByteArray odtStyles(const PdfOptions &options, const QString &foot)
{
    QByteArray head(StylesHead);
    if (options.font == PdfOptions::Font::Sans)
        head.replace("'Noto Serif'\" style:font-family-generic=\"roman\"",
                     "'Noto Sans'\" style:font-family-generic=\"swiss\"");
    return head + paragraphStyles() + textStyles() + listStyles() + pages(options.paper, foot);
}

} // namespace Pressmark
