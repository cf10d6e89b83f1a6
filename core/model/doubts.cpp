#include "model/doubts.h"

#include <QCoreApplication>

#include <array>

namespace Pressmark {

namespace {

struct Sentence
{
    const char *context;
    const char *text;
    const char16_t *field;

    QString translated() const { return QCoreApplication::translate(context, text); }
};

/// In the order of FieldDoubt.
constexpr std::array Sentences{
    Sentence{"Pressmark::Extraction", QT_TRANSLATE_NOOP("Pressmark::Extraction", "The date of publication is unsure."),
             u"published"},
    Sentence{"Pressmark::Reading",
             QT_TRANSLATE_NOOP("Pressmark::Reading",
                               "The date is the day on which the PDF was made, not one that is printed in it."),
             u"published"},
    Sentence{"Pressmark::Extraction",
             QT_TRANSLATE_NOOP("Pressmark::Extraction", "No headline was found; the first line stands in for it."),
             u"title"},
    Sentence{
        "Pressmark::Extraction",
        QT_TRANSLATE_NOOP("Pressmark::Extraction", "No headline was found; the name of the file stands in for it."),
        u"title"},
};
static_assert(Sentences.size() == static_cast<size_t>(FieldDoubt::TitleByFileName) + 1);

} // namespace

QString fieldDoubtSentence(FieldDoubt doubt)
{
    return Sentences[static_cast<size_t>(doubt)].translated();
}

QString fieldOf(FieldDoubt doubt)
{
    return QString::fromUtf16(Sentences[static_cast<size_t>(doubt)].field);
}

std::optional<FieldDoubt> fieldDoubtOf(const QString &sentence)
{
    for (size_t i = 0; i < Sentences.size(); ++i) {
        if (sentence == QLatin1StringView(Sentences[i].text) || sentence == Sentences[i].translated())
            return static_cast<FieldDoubt>(i);
    }
    return std::nullopt;
}

} // namespace Pressmark
