#include "pdf/foreignmarks.h"
#include "text/canonicaltext.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr size_t LongestRichText = 400'000;

/// The words of rich text, a line for each paragraph. What is no XML any more ends it.
QString wordsOf(const std::string &rich)
{
    QString words;
    QXmlStreamReader xml(QString::fromStdString(rich.substr(0, LongestRichText)));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            words += xml.text();
        else if ((xml.isEndElement() && xml.name() == u"p") || (xml.isStartElement() && xml.name() == u"br"))
            words += u'\n';
    }
    return canonicalPreformatted(words).trimmed();
}

/// Of the annotations of a page, by subtype and in their order, replies aside: what Poppler lists.
QHash<QByteArray, QStringList> richNotesOf(QPDFObjectHandle page)
{
    QHash<QByteArray, QStringList> notes;
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return notes;
    for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
        if (!annotation.isDictionary() || annotation.hasKey("/IRT") || !annotation.getKey("/Subtype").isName())
            continue;
        const QByteArray subtype = QByteArray::fromStdString(annotation.getKey("/Subtype").getName()).mid(1);
        QPDFObjectHandle rich = annotation.getKey("/RC");
        if (rich.isStream())
            rich = QPDFObjectHandle::newNull(); // may be packed; no program is known to write one
        notes[subtype].append(rich.isString() ? wordsOf(rich.getUTF8Value()) : QString());
    }
    return notes;
}

void fillIn(const QHash<QByteArray, QStringList> &notes, const QList<ForeignMark *> &marks)
{
    QHash<QByteArray, QList<ForeignMark *>> bySubtype;
    for (ForeignMark *mark : marks)
        bySubtype[mark->subtype].append(mark);
    for (auto alike = bySubtype.cbegin(); alike != bySubtype.cend(); ++alike) {
        const QStringList rich = notes.value(alike.key());
        if (rich.size() != alike.value().size())
            continue; // one of the two has left something out: which is whose is not known
        for (qsizetype i = 0; i < rich.size(); ++i) {
            if (alike.value()[i]->note.isEmpty())
                alike.value()[i]->note = rich[i];
        }
    }
}

} // namespace

void readRichNotes(const QByteArray &bytes, QList<ForeignMark> &marks)
{
    QHash<int, QList<ForeignMark *>> pages;
    for (ForeignMark &mark : marks)
        pages[mark.page].append(&mark);
    pages.removeIf([](const auto &page) {
        return std::none_of(page.value().begin(), page.value().end(),
                            [](const ForeignMark *mark) { return mark->note.isEmpty() && !mark->subtype.isEmpty(); });
    });
    if (pages.isEmpty())
        return;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("imported", bytes.constData(), static_cast<size_t>(bytes.size()));
        const std::vector<QPDFObjectHandle> &all = pdf.getAllPages();
        for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
            if (page.key() >= 0 && static_cast<size_t>(page.key()) < all.size())
                fillIn(richNotesOf(all.at(static_cast<size_t>(page.key()))), page.value());
        }
    } catch (const std::exception &) {
        return; // Poppler reads files that libqpdf does not; they lose their rich text
    }
}

} // namespace Pressmark
