#include "pdf/foreignmarks.h"
#include "text/canonicaltext.h"
#include "text/ownsubject.h"

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

/// What Poppler does not tell of the annotations of a page.
struct Untold
{
    QHash<QByteArray, QStringList> notes; // by subtype and in their order, replies aside: as Poppler lists them
    QHash<QString, QStringList> tags;     // by name
};

QString textOf(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

Untold untoldOf(QPDFObjectHandle page)
{
    Untold untold;
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return untold;
    for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
        if (!annotation.isDictionary() || annotation.hasKey("/IRT") || !annotation.getKey("/Subtype").isName())
            continue;
        const QByteArray subtype = QByteArray::fromStdString(annotation.getKey("/Subtype").getName()).mid(1);
        QPDFObjectHandle rich = annotation.getKey("/RC");
        if (rich.isStream())
            rich = QPDFObjectHandle::newNull(); // may be packed; no program is known to write one
        untold.notes[subtype].append(rich.isString() ? wordsOf(rich.getUTF8Value()) : QString());
        if (const QString name = textOf(annotation.getKey("/NM")); name.startsWith(OwnName))
            untold.tags.insert(name, tagsInSubject(textOf(annotation.getKey("/Subj"))));
    }
    return untold;
}

void fillIn(const Untold &untold, const QList<ForeignMark *> &marks)
{
    QHash<QByteArray, QList<ForeignMark *>> bySubtype;
    for (ForeignMark *mark : marks) {
        bySubtype[mark->subtype].append(mark);
        mark->tags = untold.tags.value(mark->name);
    }
    for (auto alike = bySubtype.cbegin(); alike != bySubtype.cend(); ++alike) {
        const QStringList rich = untold.notes.value(alike.key());
        if (rich.size() != alike.value().size())
            continue; // one of the two has left something out: which is whose is not known
        for (qsizetype i = 0; i < rich.size(); ++i) {
            if (alike.value()[i]->note.isEmpty())
                alike.value()[i]->note = rich[i];
        }
    }
}

} // namespace

void completeMarks(const QByteArray &bytes, QList<ForeignMark> &marks)
{
    QHash<int, QList<ForeignMark *>> pages;
    for (ForeignMark &mark : marks)
        pages[mark.page].append(&mark);
    pages.removeIf([](const auto &page) {
        return std::none_of(page.value().begin(), page.value().end(), [](const ForeignMark *mark) {
            return (mark->note.isEmpty() && !mark->subtype.isEmpty()) || mark->name.startsWith(OwnName);
        });
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
                fillIn(untoldOf(all.at(static_cast<size_t>(page.key()))), page.value());
        }
    } catch (const std::exception &) {
        return; // Poppler reads files that libqpdf does not; they lose what Poppler does not tell
    }
}

} // namespace Pressmark
