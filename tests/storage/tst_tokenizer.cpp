#include "storage/tokenizer.h"

#include "verify.h"

#include <QTest>

#include <sqlite3.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Tokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsText_data();
    void findsText();
    void indexAgreesWithItsContent();

private:
    int matches(const QString &match);
    void run(const char *sql, const QString &value = {});

    sqlite3 *m_database = nullptr;
};

void tst_Tokenizer::init()
{
    QCOMPARE(sqlite3_open(":memory:", &m_database), SQLITE_OK);
    VERIFY_OK(registerTokenizer(m_database));
    run("CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'pressmark')");
}

void tst_Tokenizer::cleanup()
{
    QCOMPARE(sqlite3_close(m_database), SQLITE_OK);
}

void tst_Tokenizer::run(const char *sql, const QString &value)
{
    sqlite3_stmt *statement = nullptr;
    QCOMPARE(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr), SQLITE_OK);
    if (sqlite3_bind_parameter_count(statement) == 1)
        sqlite3_bind_text(statement, 1, qUtf8Printable(value), -1, SQLITE_TRANSIENT);
    QCOMPARE(sqlite3_step(statement), SQLITE_DONE);
    sqlite3_finalize(statement);
}

/// -1 if SQLite refuses the expression.
int tst_Tokenizer::matches(const QString &match)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_database, "SELECT COUNT(*) FROM words WHERE words MATCH ?1", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, qUtf8Printable(match), -1, SQLITE_TRANSIENT);
    const int count = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
    sqlite3_finalize(statement);
    return count;
}

void tst_Tokenizer::findsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    QTest::addColumn<bool>("found");

    QTest::newRow("word") << u"The miners of Ashby"_s << u"\"MINERS\""_s << true;
    QTest::newRow("part of a word") << u"The miners of Ashby"_s << u"\"mine\""_s << false;
    QTest::newRow("prefix") << u"The miners of Ashby"_s << u"\"mine\"*"_s << true;
    QTest::newRow("phrase") << u"The miners of Ashby"_s << u"\"miners of\""_s << true;
    QTest::newRow("phrase that begins a word") << u"The miners of Ashby"_s << u"\"of ash\"*"_s << true;
    QTest::newRow("accent") << u"Le café"_s << u"\"cafe\""_s << true;
    QTest::newRow("sharp s") << u"Lange Straße"_s << u"\"strasse\""_s << true;
    QTest::newRow("arabic vowels") << u"كَتَبَ الصحفي"_s << u"\"كتب\""_s << true;
    QTest::newRow("arabic digits") << u"عام ١٩٥٦"_s << u"\"1956\""_s << true;
    QTest::newRow("two ideographs") << u"我住在北京市。"_s << u"\"北京\""_s << true;
    QTest::newRow("two at the end") << u"我住在北京市"_s << u"\"京市\""_s << true;
    QTest::newRow("two that stand apart") << u"北方。京都"_s << u"\"北京\""_s << false;
    QTest::newRow("a longer word") << u"我住在北京市。"_s << u"\"住在北京\""_s << true;
    QTest::newRow("one inside") << u"我住在北京市。"_s << u"\"北\"*"_s << true;
    QTest::newRow("one at the end") << u"我住在北京市。"_s << u"\"市\"*"_s << true;
    QTest::newRow("over a full stop") << u"在北京。上海"_s << u"\"北京 上海\""_s << true;
    QTest::newRow("apostrophe of another kind") << u"He didn’t"_s << u"\"didn't\""_s << true;
    QTest::newRow("possessive") << u"The mayor’s car"_s << u"\"mayor\""_s << true;
}

void tst_Tokenizer::findsText()
{
    QFETCH(QString, text);
    QFETCH(QString, match);
    QFETCH(bool, found);
    run("INSERT INTO words(text) VALUES (?1)", text);

    QCOMPARE(matches(match), found ? 1 : 0);
}

void tst_Tokenizer::indexAgreesWithItsContent()
{
    run("INSERT INTO words(text) VALUES (?1)", u"Café 北京市 كَتَبَ n\u0303 \u064b x"_s);
    run("UPDATE words SET text = ?1", u"東京 cafe\u0301"_s);

    run("INSERT INTO words(words) VALUES ('integrity-check')");

    QCOMPARE(matches(u"\"北京\""_s), 0);
    QCOMPARE(matches(u"\"東京 CAFÉ\""_s), 1);
}

QTEST_GUILESS_MAIN(tst_Tokenizer)
#include "tst_tokenizer.moc"
