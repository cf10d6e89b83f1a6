#include "extraction/storylanguage.h"

#include "extraction/messages.h"
#include "text/languages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString languageName(const QString &tag)
{
    const QLocale::Language language = QLocale(tag).language();
    return language == QLocale::C ? tag : QLocale::languageToString(language);
}

} // namespace

void settleLanguage(QStringView text, Document &document)
{
    QString &language = document.metadata.language;
    if (!language.isEmpty() && primaryLanguage(language).isEmpty()) {
        language.clear(); // a template's words or a name: "English"
        document.origins.remove(u"language"_s);
    }
    const QString detected = detectLanguage(text);
    if (detected.isEmpty() || (!language.isEmpty() && isCompatibleLanguage(language, detected)))
        return;
    if (!language.isEmpty()) {
        document.doubts.append(
            ExtractionMessages::tr("The page declares its language as “%1”, but the story reads as “%2”.")
                .arg(languageName(language), languageName(detected)));
    }
    language = detected;
    document.origins.insert(u"language"_s, u"text"_s);
}

} // namespace Pressmark
