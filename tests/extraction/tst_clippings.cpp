#include "importing/memorysource.h"
#include "text/canonicaltext.h"
#include "verify.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list.append(each.toString());
    return list;
}

Result<Document> readClipping(const QString &name)
{
    const QByteArray bytes = contents(QStringLiteral(PRESSMARK_SOURCE_DIR "/resources/clippings/") + name);
    return importDocument(bytes, {.fileName = name, .today = 20261123});
}

int keptBlocks(const Body &body, BlockKind kind)
{
    return static_cast<int>(std::count_if(body.blocks.begin(), body.blocks.end(),
                                          [&](const Block &block) { return block.kept && block.kind == kind; }));
}

/// What was found and is not what was expected, one line each.
class Differences
{
public:
    void compare(const QString &what, const QString &found, const QString &expected)
    {
        if (found != expected)
            m_lines.append(u"%1: “%2” instead of “%3”"_s.arg(what, found, expected));
    }
    QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

/// A clipping's "notYet" names the tests that are known to fail for it. When one of them passes, the test says so: then
/// its name is to be taken out of the file.
#define VERIFY_SAME(differences, expected)                                      \
    do {                                                                        \
        const QString differ = (differences).text();                            \
        const QString test = QString::fromLatin1(QTest::currentTestFunction()); \
        if (strings((expected)[u"notYet"_s]).contains(test))                    \
            QEXPECT_FAIL("", qPrintable(u"Not yet: "_s + differ), Abort);       \
        QVERIFY2(differ.isEmpty(), qPrintable(differ));                         \
    } while (false)

} // namespace

/// What the sample clippings are known to hold is found in each of them. The expectations stand in
/// tests/data/clippings.
class tst_Clippings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleAndByline_data() { rows(); }
    void titleAndByline();
    void date_data() { rows(); }
    void date();
    void sourceAndLanguage_data() { rows(); }
    void sourceAndLanguage();
    void storyBeginsAndEndsWhereItShould_data() { rows(); }
    void storyBeginsAndEndsWhereItShould();
    void nothingElseIsInTheText_data() { rows(); }
    void nothingElseIsInTheText();
    void blocks_data() { rows(); }
    void blocks();

private:
    static void rows();
    static QString textOf(Document document) { return composeText(document.body); }
};

void tst_Clippings::rows()
{
    QTest::addColumn<QJsonObject>("expected");
    const QDir folder(QStringLiteral(PRESSMARK_TESTS_DATA "/clippings"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QJsonObject expected = QJsonDocument::fromJson(contents(folder.filePath(name))).object();
        QTest::newRow(qPrintable(expected[u"file"_s].toString())) << expected;
    }
}

void tst_Clippings::titleAndByline()
{
    QFETCH(QJsonObject, expected);

    const Result<Document> document = readClipping(expected[u"file"_s].toString());

    VERIFY_OK(document);
    Differences differences;
    differences.compare(u"title"_s, document->metadata.title, expected[u"title"_s].toString());
    differences.compare(u"authors"_s, document->metadata.authors.join(u", "_s).toLower(),
                        strings(expected[u"authors"_s]).join(u", "_s).toLower());
    VERIFY_SAME(differences, expected);
}

void tst_Clippings::date()
{
    QFETCH(QJsonObject, expected);
    if (!expected.contains(u"published"_s))
        QSKIP("This clipping gives no date that a program could be sure of.");

    const Result<Document> document = readClipping(expected[u"file"_s].toString());

    VERIFY_OK(document);
    Differences differences;
    differences.compare(u"date"_s, document->metadata.published.value, expected[u"published"_s].toString());
    const std::optional<int> offset = document->metadata.published.offsetMinutes;
    differences.compare(u"offset"_s, offset ? QString::number(*offset) : QString(),
                        expected.contains(u"offset"_s) ? QString::number(expected[u"offset"_s].toInt()) : QString());
    VERIFY_SAME(differences, expected);
}

void tst_Clippings::sourceAndLanguage()
{
    QFETCH(QJsonObject, expected);

    const Result<Document> document = readClipping(expected[u"file"_s].toString());

    VERIFY_OK(document);
    Differences differences;
    differences.compare(u"source"_s, document->metadata.source, expected[u"source"_s].toString());
    differences.compare(u"language"_s, document->metadata.language.section(u'-', 0, 0),
                        expected[u"language"_s].toString());
    VERIFY_SAME(differences, expected);
}

void tst_Clippings::storyBeginsAndEndsWhereItShould()
{
    QFETCH(QJsonObject, expected);

    const Result<Document> document = readClipping(expected[u"file"_s].toString());

    VERIFY_OK(document);
    const QString text = textOf(*document);
    const QString first = expected[u"first"_s].toString();
    const QString last = expected[u"last"_s].toString();
    Differences differences;
    differences.compare(u"first words"_s, text.left(first.size()), first);
    differences.compare(u"last words"_s, text.right(last.size()), last);
    VERIFY_SAME(differences, expected);
}

void tst_Clippings::nothingElseIsInTheText()
{
    QFETCH(QJsonObject, expected);

    const Result<Document> document = readClipping(expected[u"file"_s].toString());

    VERIFY_OK(document);
    const QString text = textOf(*document);
    Differences differences;
    for (const QString &phrase : strings(expected[u"present"_s]))
        differences.compare(phrase, text.contains(phrase) ? u"there"_s : u"missing"_s, u"there"_s);
    for (const QString &phrase : strings(expected[u"absent"_s]))
        differences.compare(phrase, text.contains(phrase) ? u"in the text"_s : u"left out"_s, u"left out"_s);
    VERIFY_SAME(differences, expected);
}

void tst_Clippings::blocks()
{
    QFETCH(QJsonObject, expected);
    static const QList<std::pair<QString, BlockKind>> kinds = {
        {u"paragraphs"_s, BlockKind::Paragraph}, {u"headings"_s, BlockKind::Heading}, {u"figures"_s, BlockKind::Figure},
        {u"listItems"_s, BlockKind::ListItem},   {u"quotes"_s, BlockKind::Quote},     {u"tables"_s, BlockKind::Table}};

    const Result<Document> document = readClipping(expected[u"file"_s].toString());

    VERIFY_OK(document);
    Differences differences;
    for (const auto &[name, kind] : kinds) {
        if (expected.contains(name))
            differences.compare(name, QString::number(keptBlocks(document->body, kind)),
                                QString::number(expected[name].toInt()));
    }
    VERIFY_SAME(differences, expected);
}

QTEST_GUILESS_MAIN(tst_Clippings)
#include "tst_clippings.moc"
