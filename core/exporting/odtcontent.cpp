#include "exporting/odtcontent.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <set>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

bool isOfTheWeb(const QString &link)
{
    const QString scheme = QUrl(link).scheme();
    return scheme == u"http" || scheme == u"https" || scheme == u"mailto";
}

/// Without what XML cannot carry.
QString carried(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            result += text[i++];
        if (pair || (!c.isSurrogate() && !c.isNonCharacter() && (c >= u' ' || c == u'\t' || c == u'\n')))
            result += text[i];
    }
    return result;
}

QString markStyle(const OdtMark &mark)
{
    const QString color = markColorName(mark.color);
    return (mark.mark == Mark::Underline ? u"Underline_20_%1"_s : u"Highlight_20_%1"_s).arg(color);
}

const Span *spanAtUnit(const QList<Span> &spans, qsizetype unit)
{
    const auto covers = [unit](const Span &span) { return unit >= span.start && unit < span.start + span.length; };
    const auto span = std::find_if(spans.begin(), spans.end(), covers);
    return span == spans.end() ? nullptr : &*span;
}

/// Where something begins or ends.
std::set<qsizetype> placesOf(qsizetype size, const QList<Span> &spans, const QList<OdtMark> &marks)
{
    std::set<qsizetype> places{0, size};
    const auto add = [&](qsizetype start, qsizetype length) {
        places.insert(std::clamp<qsizetype>(start, 0, size));
        places.insert(std::clamp<qsizetype>(start + length, 0, size));
    };
    for (const Span &span : spans)
        add(span.start, span.length);
    for (const OdtMark &mark : marks)
        add(mark.start, mark.length);
    return places;
}

/// The attributes that tell the language to what checks spelling: there are three kinds of scripts.
void writeLanguage(QXmlStreamWriter &xml, const QString &language, bool rightToLeft)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return;
    const QString code = QLocale::languageToCode(locale.language());
    const QString country = QLocale::territoryToCode(locale.territory());
    const bool eastAsian = code == u"zh" || code == u"ja" || code == u"ko";
    const QString suffix = rightToLeft ? u"-complex"_s : eastAsian ? u"-asian"_s : QString();
    const QString prefix = suffix.isEmpty() ? u"fo:"_s : u"style:"_s;
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(prefix + u"language"_s + suffix, code);
    xml.writeAttribute(prefix + u"country"_s + suffix, country.isEmpty() ? u"none"_s : country);
}

constexpr char Head[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content office:version="1.3" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                        R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
                        R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
                        R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
                        R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
                        R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
                        R"(xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" )"
                        R"(xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/">
)";

constexpr char TableStyles[] = R"(
<style:style style:name="Table" style:family="table"><style:table-properties style:width="16cm" )"
                               R"(table:align="left" fo:margin-top="0.2cm" fo:margin-bottom="0.35cm"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" )"
                               R"(fo:border-bottom="0.5pt solid #d3d0c8"/></style:style>
)";

} // namespace

OdtContent::OdtContent()
    : m_xml(&m_body)
{ }

QString OdtContent::variantOf(const QString &style, const QString &sample)
{
    const Variant variant{style, sample.isRightToLeft(), m_language};
    if (!variant.rightToLeft && variant.language.isEmpty())
        return style;
    qsizetype index = m_variants.indexOf(variant);
    if (index < 0) {
        index = m_variants.size();
        m_variants.append(variant);
    }
    return u"P%1"_s.arg(index + 1);
}

void OdtContent::beginParagraph(const QString &style, const QString &sample)
{
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, variantOf(style, sample));
    m_afterSpace = true;
}

void OdtContent::beginHeading(int level, const QString &style, const QString &sample)
{
    m_xml.writeStartElement(u"text:h"_s);
    m_xml.writeAttribute(u"text:style-name"_s, variantOf(style, sample));
    m_xml.writeAttribute(u"text:outline-level"_s, QString::number(level));
    m_afterSpace = true;
}

void OdtContent::endParagraph()
{
    m_xml.writeEndElement();
    m_xml.writeCharacters(u"\n"_s);
}

void OdtContent::paragraph(const QString &style, const QString &text)
{
    beginParagraph(style, text);
    words(text);
    endParagraph();
}

void OdtContent::words(const QString &text)
{
    characters(carried(text));
}

/// Spaces that follow each other, tabs and line ends have elements of their own.
void OdtContent::characters(const QString &text)
{
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            m_xml.writeCharacters(std::exchange(plain, QString()));
    };
    for (const QChar c : text) {
        if (c == u' ' && m_afterSpace) {
            flush();
            m_xml.writeEmptyElement(u"text:s"_s);
        } else if (c == u'\n' || c == u'\t') {
            flush();
            m_xml.writeEmptyElement(c == u'\n' ? u"text:line-break"_s : u"text:tab"_s);
        } else {
            plain += c;
        }
        m_afterSpace = c.isSpace();
    }
    flush();
}

void OdtContent::styled(const QString &style, const QString &text)
{
    begin(u"text:span"_s, {{u"text:style-name"_s, style}});
    words(text);
    end();
}

void OdtContent::marked(const QString &text, const QList<Span> &spans, const QList<OdtMark> &marks)
{
    const std::set<qsizetype> places = placesOf(text.size(), spans, marks);
    for (auto place = places.begin(); std::next(place) != places.end(); ++place) {
        const qsizetype end = *std::next(place);
        for (const OdtMark &mark : marks) {
            if (mark.start == *place && mark.begins)
                beginComment(*mark.begins);
        }
        // LibreOffice loses a bookmark that stands before a comment at the same place.
        for (const OdtMark &mark : marks) {
            if (mark.start == *place && !mark.bookmark.isEmpty())
                bookmark(mark.bookmark);
        }
        piece(text.mid(*place, end - *place), spanAtUnit(spans, *place), marks, *place);
        for (const OdtMark &mark : marks) {
            if (mark.start + mark.length == end)
                endMark(mark);
        }
    }
}

/// Text between two places.
void OdtContent::piece(const QString &text, const Span *span, const QList<OdtMark> &marks, qsizetype at)
{
    static constexpr std::pair<Style, QLatin1StringView> Looks[] = {
        {Style::Bold, "Bold"_L1},          {Style::Italic, "Italic"_L1},     {Style::Code, "Code"_L1},
        {Style::Superscript, "Raised"_L1}, {Style::Subscript, "Lowered"_L1}, {Style::Strike, "Struck"_L1}};
    int open = 0;
    const auto wrap = [&](const QString &style) {
        begin(u"text:span"_s, {{u"text:style-name"_s, style}});
        ++open;
    };
    for (const OdtMark &mark : marks) {
        if (at >= mark.start && at < mark.start + mark.length)
            wrap(markStyle(mark));
    }
    if (span && isOfTheWeb(span->link)) {
        begin(u"text:a"_s, {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, carried(span->link)}});
        ++open;
    }
    for (const auto &[style, name] : Looks) {
        if (span && span->styles.testFlag(style))
            wrap(name);
    }
    words(text);
    for (; open > 0; --open)
        end();
}

void OdtContent::beginComment(OdtComment comment)
{
    comment.author = carried(comment.author);
    comment.words = carried(comment.words);
    for (QString &line : comment.lines)
        line = carried(line);
    begin(u"office:annotation"_s, {{u"office:name"_s, comment.name}});
    m_xml.writeTextElement(u"dc:creator"_s, comment.author);
    m_xml.writeTextElement(
        u"dc:date"_s, QDateTime::fromMSecsSinceEpoch(comment.time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s));
    const bool wasAfterSpace = m_afterSpace;
    for (const QString &line : std::as_const(comment.lines)) {
        m_xml.writeStartElement(u"text:p"_s);
        m_afterSpace = true;
        words(line);
        m_xml.writeEndElement();
    }
    m_afterSpace = wasAfterSpace;
    end();
    m_comments.append(comment);
}

void OdtContent::endMark(const OdtMark &mark)
{
    if (!mark.ends.isEmpty()) {
        begin(u"office:annotation-end"_s, {{u"office:name"_s, mark.ends}});
        end();
    }
    if (mark.number.isEmpty())
        return;
    begin(u"text:span"_s, {{u"text:style-name"_s, u"Note_20_number"_s}});
    link(u'#' + mark.target, mark.number);
    end();
}

void OdtContent::link(const QString &address, const QString &text)
{
    if (!address.startsWith(u'#') && !isOfTheWeb(address))
        return words(text);
    begin(u"text:a"_s, {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, carried(address)}});
    words(text);
    end();
}

void OdtContent::bookmark(const QString &name)
{
    begin(u"text:bookmark"_s, {{u"text:name"_s, name}});
    end();
}

void OdtContent::pageOf(const QString &bookmark)
{
    begin(u"text:bookmark-ref"_s, {{u"text:reference-format"_s, u"page"_s}, {u"text:ref-name"_s, bookmark}});
    words(u"…"_s); // until the word processor has laid the pages out
    end();
}

void OdtContent::picture(const QString &name, double width, double height, const QString &alt, const QString &other)
{
    const auto centimetres = [](double length) { return QString::number(length, 'f', 2) + u"cm"_s; };
    begin(u"draw:frame"_s,
          {{u"draw:name"_s, u"Picture %1"_s.arg(next())},
           {u"text:anchor-type"_s, u"as-char"_s},
           {u"svg:width"_s, centimetres(width)},
           {u"svg:height"_s, centimetres(height)}});
    for (const QString &file : {name, other}) {
        if (file.isEmpty())
            continue;
        begin(u"draw:image"_s,
              {{u"xlink:href"_s, file},
               {u"xlink:type"_s, u"simple"_s},
               {u"xlink:show"_s, u"embed"_s},
               {u"xlink:actuate"_s, u"onLoad"_s}});
        end();
    }
    if (!alt.isEmpty())
        m_xml.writeTextElement(u"svg:desc"_s, carried(alt));
    end();
    m_afterSpace = false;
}

void OdtContent::begin(const QString &element, const QList<std::pair<QString, QString>> &attributes)
{
    m_xml.writeStartElement(element);
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(name, value);
}

void OdtContent::end()
{
    m_xml.writeEndElement();
}

QByteArray OdtContent::finish()
{
    QByteArray styles;
    QXmlStreamWriter xml(&styles);
    for (qsizetype i = 0; i < m_variants.size(); ++i) {
        const Variant &variant = m_variants[i];
        xml.writeStartElement(u"style:style"_s);
        xml.writeAttribute(u"style:name"_s, u"P%1"_s.arg(i + 1));
        xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
        xml.writeAttribute(u"style:parent-style-name"_s, variant.style);
        if (variant.rightToLeft) {
            xml.writeEmptyElement(u"style:paragraph-properties"_s);
            xml.writeAttribute(u"style:writing-mode"_s, u"rl-tb"_s);
            xml.writeAttribute(u"fo:text-align"_s, u"start"_s);
        }
        writeLanguage(xml, variant.language, variant.rightToLeft);
        xml.writeEndElement();
    }
    return QByteArray(Head) + "<office:automatic-styles>" + TableStyles + styles
        + "</office:automatic-styles>\n<office:body><office:text>\n" + m_body.mid(m_front) + m_body.left(m_front)
        + "</office:text></office:body></office:document-content>\n";
}

} // namespace Pressmark
