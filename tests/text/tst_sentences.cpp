#include "text/sentences.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Sentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSentence_data();
    void findsTheSentence();
    void findsTheParagraph_data();
    void findsTheParagraph();
};

namespace {

/// The text without [ ] and what they stood around.
std::pair<QString, TextRange> unmarked(QString marked)
{
    const qsizetype start = marked.indexOf(u'[');
    const qsizetype end = marked.indexOf(u']') - 1;
    marked.remove(u'[').remove(u']');
    return {marked, {start, end - start}};
}

} // namespace

void tst_Sentences::findsTheSentence_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *name, const QString &marked, const QString &sentence,
                        const QString &language = u"en"_s) { QTest::newRow(name) << marked << language << sentence; };
    row("the first", u"The [port] is shut. It rains."_s, u"The port is shut."_s);
    row("the last", u"The port is shut. It [rains]."_s, u"It rains."_s);
    row("at the very beginning", u"[Port] is shut. It rains."_s, u"Port is shut."_s);
    row("the beginning of the second", u"The port is shut. [It] rains."_s, u"It rains."_s);
    row("without an end", u"The port is [shut]"_s, u"The port is shut"_s);
    row("over two sentences", u"One. The [port is shut. It] rains. Two."_s, u"The port is shut. It rains."_s);
    row("not over the end of a paragraph", u"One\nThe [port] is shut\nTwo"_s, u"The port is shut"_s);
    row("a title ends nothing", u"So. He asked Dr. Pell and Mrs. Ode [today]. Fine."_s,
        u"He asked Dr. Pell and Mrs. Ode today."_s);
    row("an initial ends nothing", u"So. It was [J.] Tolland. Fine."_s, u"It was J. Tolland."_s);
    row("a number with a point", u"So. It cost 3.5 [million]. Fine."_s, u"It cost 3.5 million."_s);
    row("quotation marks belong to it", u"So. “The [port] is shut.” Fine."_s, u"“The port is shut.”"_s);
    row("an acronym ends one", u"He left the NHS. It [rains]."_s, u"It rains."_s);
    row("german", u"Gut. Er kam z. B. am [Montag]. Ja."_s, u"Er kam z. B. am Montag."_s, u"de"_s);
    row("chinese", u"我住在北京。貓[睡]了。好。"_s, u"貓睡了。"_s, u"zh"_s);
    row("arabic", u"نعم. أين [الميناء]؟ لا."_s, u"أين الميناء؟"_s, u"ar"_s);
    row("no language", u"The [port] is shut. It rains."_s, u"The port is shut."_s, u""_s);
    row("not a language", u"The [port] is shut. It rains."_s, u"The port is shut."_s, u"???"_s);
}

void tst_Sentences::findsTheSentence()
{
    QFETCH(QString, marked);
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    const auto [text, range] = unmarked(marked);

    const TextRange found = sentenceAround(text, range, language);

    QCOMPARE(text.mid(found.start, found.length), sentence);
}

void tst_Sentences::findsTheParagraph_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("paragraph");

    QTest::newRow("the only one") << u"The [port]."_s << u"The port."_s;
    QTest::newRow("the first") << u"[The] port.\nIt rains."_s << u"The port."_s;
    QTest::newRow("the middle") << u"One\n[The] port.\nTwo"_s << u"The port."_s;
    QTest::newRow("two that the range goes over") << u"One\nThe [port.\nIt] rains.\nTwo"_s << u"The port.\nIt rains."_s;
}

void tst_Sentences::findsTheParagraph()
{
    QFETCH(QString, marked);
    QFETCH(QString, paragraph);
    const auto [text, range] = unmarked(marked);

    const TextRange found = paragraphAround(text, range);

    QCOMPARE(text.mid(found.start, found.length), paragraph);
}

QTEST_GUILESS_MAIN(tst_Sentences)
#include "tst_sentences.moc"
