#include "commandline.h"
#include "json.h"
#include "output.h"
#include "quotation.h"
#include "text/bodyxml.h"
#include "verify.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWords_data();
    void readsWords();
    void refusesWords_data();
    void refusesWords();
    void everyCommandSaysHowItIsUsed();
    void wrongUsageIsToldAndEndsWithTwo();
    void errorsAreJsonOnlyIfAskedFor();
    void drawsProgressOnlyOnATerminal();
    void filesCannotSteerTheTerminal();
    void writesDatesAsTheyAre_data();
    void writesDatesAsTheyAre();
    void writesWhatIsKeptAndWhatIsLeftOut();
    void detachedAnnotationsStandNowhere();
    void findsQuotations_data();
    void findsQuotations();
};

namespace {

/// A command that takes one or two words, --tag T, --limit N and --all.
Command sample()
{
    return {
        .name = u"sample"_s,
        .usage = u"ONE [TWO]"_s,
        .summary = u"Does nothing."_s,
        .options = {{u"tag"_s, u"T"_s, u"a tag"_s}, {u"limit"_s, u"N"_s, u"a number"_s}, {u"all"_s, {}, u"a flag"_s}},
        .fewest = 1,
        .most = 2,
        .run = nullptr,
    };
}

struct Ran
{
    ExitCode code;
    QString out;
    QString errors;
};

Ran runWords(const QStringList &words)
{
    QBuffer out;
    QBuffer errors;
    out.open(QBuffer::WriteOnly);
    errors.open(QBuffer::WriteOnly);
    const ExitCode code = runCommandLine(words, out, errors, false);
    return {code, QString::fromUtf8(out.data()), QString::fromUtf8(errors.data())};
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(QJsonObject{{u"is"_s, value}}).toJson(QJsonDocument::Compact);
}

} // namespace

void tst_CommandLine::readsWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<bool>("all");

    QTest::newRow("arguments") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a"_s, u"b"_s} << QStringList() << false;
    QTest::newRow("options anywhere") << QStringList{u"--tag"_s, u"x y"_s, u"a"_s, u"--all"_s, u"b"_s}
                                      << QStringList{u"a"_s, u"b"_s} << QStringList{u"x y"_s} << true;
    QTest::newRow("an option twice") << QStringList{u"a"_s, u"--tag"_s, u"x"_s, u"--tag=y"_s} << QStringList{u"a"_s}
                                     << QStringList{u"x"_s, u"y"_s} << false;
    QTest::newRow("an empty value") << QStringList{u"a"_s, u"--tag"_s, QString()} << QStringList{u"a"_s}
                                    << QStringList{QString()} << false;
    QTest::newRow("-- ends options") << QStringList{u"a"_s, u"--"_s, u"--all"_s} << QStringList{u"a"_s, u"--all"_s}
                                     << QStringList() << false;
}

void tst_CommandLine::readsWords()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, tags);
    QFETCH(bool, all);

    const auto invocation = parseInvocation(sample(), words);

    VERIFY_OK(invocation);
    QCOMPARE(invocation->arguments, arguments);
    QCOMPARE(invocation->values(u"tag"_s), tags);
    QCOMPARE(invocation->isSet(u"all"_s), all);
}

void tst_CommandLine::refusesWords_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("too few") << QStringList();
    QTest::newRow("too many") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("unknown option") << QStringList{u"a"_s, u"--nothing"_s};
    QTest::newRow("option without its value") << QStringList{u"a"_s, u"--tag"_s};
    QTest::newRow("flag with a value") << QStringList{u"a"_s, u"--all=yes"_s};
}

void tst_CommandLine::refusesWords()
{
    QFETCH(QStringList, words);

    const auto invocation = parseInvocation(sample(), words);

    QVERIFY(!invocation);
    QCOMPARE(invocation.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!invocation.error().message.isEmpty());
}

void tst_CommandLine::everyCommandSaysHowItIsUsed()
{
    const QStringList expected{
        u"extract"_s,    u"init"_s,        u"import"_s,   u"search"_s, u"concordance"_s, u"passages"_s,   u"similar"_s,
        u"show"_s,       u"versions"_s,    u"annotate"_s, u"link"_s,   u"correct"_s,     u"transcribe"_s, u"tag"_s,
        u"tags"_s,       u"collections"_s, u"searches"_s, u"trash"_s,  u"erase"_s,       u"undo"_s,       u"redo"_s,
        u"operations"_s, u"export"_s,      u"cite"_s,     u"report"_s, u"templates"_s,   u"check"_s,      u"repair"_s,
        u"backup"_s,     u"restore"_s,     u"settings"_s, u"stats"_s};
    QStringList names;
    for (const Command &command : commands())
        names.append(command.name);
    QCOMPARE(names, expected);

    for (const QString &name : names) {
        const Ran ran = runWords({name, u"--help"_s});
        QCOMPARE(ran.code, ExitCode::Done);
        QVERIFY2(ran.out.startsWith(u"Usage: pressmark-cli %1 "_s.arg(name)), qPrintable(ran.out));
        QVERIFY(ran.errors.isEmpty());
        QVERIFY(runWords({u"--help"_s}).out.contains(u"  %1 "_s.arg(name)));
    }
}

void tst_CommandLine::wrongUsageIsToldAndEndsWithTwo()
{
    for (const QStringList &words :
         {QStringList(), QStringList{u"nothing"_s}, QStringList{u"search"_s},
          QStringList{u"show"_s, u"a"_s, u"seven"_s}, QStringList{u"search"_s, u"a"_s, u"b"_s, u"--limit"_s, u"many"_s},
          QStringList{u"search"_s, u"a"_s, u"b"_s, u"--sort"_s, u"size"_s},
          QStringList{u"tags"_s, u"a"_s, u"rename"_s, u"x"_s}, QStringList{u"tag"_s, u"a"_s, u"1"_s},
          QStringList{u"annotate"_s, u"a"_s, u"1"_s}, QStringList{u"export"_s, u"a"_s, u"1"_s}}) {
        const Ran ran = runWords(words);
        QVERIFY2(ran.code == ExitCode::WrongUsage, qPrintable(words.join(u' ')));
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.errors.startsWith(u"pressmark-cli: "));
    }
}

void tst_CommandLine::errorsAreJsonOnlyIfAskedFor()
{
    const QStringList words{u"stats"_s, u"/nowhere/Nothing.pressmark"_s};
    const Ran text = runWords(words);
    const Ran json = runWords(words + QStringList{u"--json"_s});

    QCOMPARE(text.code, ExitCode::Failed);
    QVERIFY(text.out.isEmpty());
    QCOMPARE(json.code, ExitCode::Failed);
    QCOMPARE(json.errors, text.errors);
    const QJsonObject error = QJsonDocument::fromJson(json.out.toUtf8()).object().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"archive_not_found"_s);
    QVERIFY(text.errors.contains(error.value(u"message"_s).toString()));
}

void tst_CommandLine::drawsProgressOnlyOnATerminal()
{
    QBuffer out;
    QBuffer errors;
    out.open(QBuffer::WriteOnly);
    errors.open(QBuffer::WriteOnly);
    Output quiet(out, errors, false, false);
    Output drawn(out, errors, false, true);

    QVERIFY(!quiet.progress());
    drawn.progress()({3, 7, u"a.html"_s});
    drawn.line(u"done"_s);

    QCOMPARE(errors.data(), "\r\x1b[K3 / 7  a.html\r\x1b[K"_ba);
    QCOMPARE(out.data(), "done\n"_ba);
}

void tst_CommandLine::filesCannotSteerTheTerminal()
{
    QBuffer out;
    QBuffer errors;
    out.open(QBuffer::WriteOnly);
    errors.open(QBuffer::WriteOnly);
    Output output(out, errors, false, true);

    output.progress()({1, 1, u"\x1b]0;x\a.html"_s});

    QCOMPARE(errors.data().count('\x1b'), 1);
}

void tst_CommandLine::writesDatesAsTheyAre_data()
{
    QTest::addColumn<CivilDate>("date");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("none") << CivilDate{} << "{\"is\":null}"_ba;
    QTest::newRow("no zone")
        << CivilDate{u"2024-10-03T05:26"_s, DatePrecision::Minute, {}, u"October 3"_s, false}
        << "{\"is\":{\"found\":\"October 3\",\"offset\":null,\"precision\":\"minute\",\"value\":\"2024-10-03T05:26\"}}"_ba;
    QTest::newRow("zone") << CivilDate{
        u"2024-10"_s, DatePrecision::Month, 120, u"x"_s,
        false} << "{\"is\":{\"found\":\"x\",\"offset\":\"+02:00\",\"precision\":\"month\",\"value\":\"2024-10\"}}"_ba;
    QTest::newRow("half an hour west") << CivilDate{
        u"2024"_s, DatePrecision::Year, -210, u"x"_s,
        false} << "{\"is\":{\"found\":\"x\",\"offset\":\"-03:30\",\"precision\":\"year\",\"value\":\"2024\"}}"_ba;
    QTest::newRow("Greenwich") << CivilDate{
        u"2024"_s, DatePrecision::Year, 0, u"x"_s,
        false} << "{\"is\":{\"found\":\"x\",\"offset\":\"+00:00\",\"precision\":\"year\",\"value\":\"2024\"}}"_ba;
}

void tst_CommandLine::writesDatesAsTheyAre()
{
    QFETCH(CivilDate, date);
    QFETCH(QByteArray, json);

    QCOMPARE(compact(dateJson(date)), json);
}

void tst_CommandLine::writesWhatIsKeptAndWhatIsLeftOut()
{
    const QByteArray stored =
        "<div><p>The <em>ferry</em> sails.</p>"
        "<p class=\"left-out appeal\">Give now!</p>"
        "<figure><img src=\"https://example.org/f.jpg\" alt=\"\"/><figcaption>At noon</figcaption>"
        "<figcaption class=\"credit\">A. Penn</figcaption></figure>"
        "<figure class=\"left-out related\"><img src=\"https://example.org/g.jpg\" alt=\"\"/></figure>"
        "<p>It returns.</p></div>";
    const auto body = readBody(stored);
    VERIFY_OK(body);

    const QJsonObject json = documentJson(u"f.html"_s, Document{.body = *body, .origins = {{u"title"_s, u"h1"_s}}});

    QCOMPARE(json.value(u"file"_s).toString(), u"f.html"_s);
    QCOMPARE(json.value(u"text"_s).toString(), u"The ferry sails.\nIt returns."_s);
    QCOMPARE(compact(json.value(u"leftOut"_s)), "{\"is\":[{\"class\":\"appeal\",\"text\":\"Give now!\"}]}"_ba);
    QCOMPARE(compact(json.value(u"figures"_s)),
             "{\"is\":[{\"alt\":\"\",\"caption\":\"At noon\",\"credit\":\"A. Penn\",\"picture\":\"\","
             "\"url\":\"https://example.org/f.jpg\"}]}"_ba);
    QCOMPARE(compact(json.value(u"origin"_s)), "{\"is\":{\"title\":\"h1\"}}"_ba);
    QVERIFY(!json.value(u"html"_s).toString().contains(u"left-out"));
    const auto again = readBody(json.value(u"html"_s).toString().toUtf8());
    VERIFY_OK(again);
    QCOMPARE(again->blocks.size(), 3);
}

void tst_CommandLine::detachedAnnotationsStandNowhere()
{
    PlacedAnnotation placed{.annotation = {.note = u"нота"_s}, .start = 4, .length = 2};
    QCOMPARE(annotationJson(placed).value(u"start"_s).toInt(-7), 4);

    placed.state = PlacementState::Detached;

    const QJsonObject json = annotationJson(placed);
    QVERIFY(json.value(u"start"_s).isNull());
    QVERIFY(json.value(u"length"_s).isNull());
    QCOMPARE(json.value(u"state"_s).toString(), u"detached"_s);
}

void tst_CommandLine::findsQuotations_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<qsizetype>("start"); // in "A 🚢 sails.\nA boat (old) sails.\n橋が開く"; -1: nothing
    QTest::addColumn<qsizetype>("length");

    QTest::newRow("after an emoji") << u"sails"_s << 1 << qsizetype(5) << qsizetype(5);
    QTest::newRow("the second one") << u"sails"_s << 2 << qsizetype(25) << qsizetype(5);
    QTest::newRow("no third one") << u"sails"_s << 3 << qsizetype(-1) << qsizetype(0);
    QTest::newRow("over paragraphs") << u"sails. A  boat"_s << 1 << qsizetype(5) << qsizetype(13);
    QTest::newRow("signs of patterns") << u"(old)"_s << 1 << qsizetype(19) << qsizetype(5);
    QTest::newRow("an emoji itself") << u"🚢"_s << 1 << qsizetype(2) << qsizetype(2);
    QTest::newRow("Japanese") << u"橋が"_s << 1 << qsizetype(32) << qsizetype(2);
    QTest::newRow("other words") << u"sinks"_s << 1 << qsizetype(-1) << qsizetype(0);
    QTest::newRow("no words") << u" \n "_s << 1 << qsizetype(-1) << qsizetype(0);
}

void tst_CommandLine::findsQuotations()
{
    QFETCH(QString, quote);
    QFETCH(int, occurrence);
    QFETCH(qsizetype, start);
    QFETCH(qsizetype, length);

    const auto passage = findQuotation(u"A 🚢 sails.\nA boat (old) sails.\n橋が開く"_s, quote, occurrence);

    QCOMPARE(passage.has_value(), start >= 0);
    if (passage)
        QCOMPARE(*passage, (Passage{start, length}));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
