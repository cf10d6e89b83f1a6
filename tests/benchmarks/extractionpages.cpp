#include "extractionpages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text of the clean HTML that Readability's own tests expect.
QString textOfCleanHtml(QString html)
{
    static const QRegularExpression blocks(
        u"</?(p|div|h[1-6]|li|ul|ol|blockquote|figure|figcaption|table|tr|td|th|br|pre|section|hr)\\b[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression numbers(u"&#(x?)([0-9a-fA-F]+);"_s);
    html.replace(blocks, u"\n"_s);
    html.remove(tags);
    qsizetype from = 0;
    for (auto match = numbers.match(html); match.hasMatch(); match = numbers.match(html, from)) {
        const char32_t c = match.captured(2).toUInt(nullptr, match.capturedLength(1) > 0 ? 16 : 10);
        html.replace(match.capturedStart(), match.capturedLength(), QString::fromUcs4(&c, 1));
        from = match.capturedStart() + 1;
    }
    return html.replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QList<BenchmarkPage> readabilityPages(const QString &folder)
{
    QList<BenchmarkPage> pages;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = folder + u'/' + name;
        const auto metadata = QJsonDocument::fromJson(contents(path + u"/expected-metadata.json"_s)).object();
        pages.append({.id = name,
                      .url = u"http://fakehost/test/page.html"_s,
                      .file = path + u"/source.html"_s,
                      .bytes = contents(path + u"/source.html"_s),
                      .body = textOfCleanHtml(QString::fromUtf8(contents(path + u"/expected.html"_s))),
                      .title = metadata.value(u"title"_s).toString(),
                      .author = metadata.value(u"byline"_s).toString(),
                      .date = metadata.value(u"publishedTime"_s).toString().left(10)});
    }
    return pages;
}

} // namespace

QList<BenchmarkPage> benchmarkPages(const QString &data, const QString &set)
{
    const QString root = data + u"/extraction/"_s;
    if (set == u"readability"_s)
        return readabilityPages(root + set);
    const bool plain = set.endsWith(u"-text"_s);
    const QString truthFolder = root + (plain ? set.chopped(5) : set);
    const auto truth = QJsonDocument::fromJson(contents(truthFolder + u"/ground-truth.json"_s)).object();
    QList<BenchmarkPage> pages;
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const QString file =
            plain ? root + set + u'/' + it.key() + u".txt"_s : root + set + u"/html/"_s + it.key() + u".html"_s;
        const auto field = [&entry](const QString &name) { return entry.value(name).toString(); };
        pages.append({.id = it.key(),
                      .url = field(u"url"_s),
                      .file = file,
                      .bytes = contents(file),
                      .body = field(u"articleBody"_s),
                      .title = field(u"title"_s),
                      .author = field(u"author"_s),
                      .date = field(u"date"_s)});
    }
    return pages;
}

int foldOf(const QString &url)
{
    QString host = QUrl(url).host().toLower();
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    const QByteArray hash = QCryptographicHash::hash(host.toUtf8(), QCryptographicHash::Sha1);
    return static_cast<uchar>(hash[0]) % 5;
}
