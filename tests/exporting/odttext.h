#pragma once

#include "exporting/zipfile.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The parts of a text document without pictures.
inline const QStringList OdtParts{u"mimetype"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s,
                                  u"META-INF/manifest.xml"_s};

inline QString part(const QString &path, const QString &name)
{
    const Pressmark::Result<QByteArray> bytes = Pressmark::readZipPart(path, name);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

/// What its paragraphs say, one a line; without comments, numbers of notes and what is in `except`.
inline QString wordsOf(const QString &content)
{
    QString words;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isNumber = xml.isStartElement() && xml.attributes().value(u"text:style-name"_s) == u"Note_20_number";
        if (isNumber || (xml.isStartElement() && xml.qualifiedName() == u"office:annotation"))
            xml.skipCurrentElement();
        else if (xml.isCharacters() && !xml.isWhitespace())
            words += xml.text();
        else if (xml.isEndElement() && (xml.name() == u"p" || xml.name() == u"h"))
            words += u'\n';
    }
    return words;
}

inline QStringList valuesOf(const QString &content, const QString &pattern)
{
    QStringList values;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(content); match.hasNext();)
        values.append(match.next().captured(1));
    return values;
}
