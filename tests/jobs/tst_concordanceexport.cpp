#include "jobs/concordanceexport.h"

#include "archive/samplearchive.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ConcordanceExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesATable();
    void writesText();
    void leavesNoFileWhenStopped();

private:
    Result<QByteArray> exported(ConcordanceFormat format, std::stop_token stop = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ConcordanceExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<QByteArray> tst_ConcordanceExport::exported(ConcordanceFormat format, std::stop_token stop)
{
    SampleArchive sample;
    if (!sample.create())
        return Error{};
    const auto added =
        importDocument(*sample.archive, sampleDocument(u"=Pier"_s, u"No coal here.\nOld coal, new."_s), "x");
    const Result<Session> session = sample.archive->session();
    if (!added || !session)
        return added ? session.error() : added.error();
    ConcordanceScan scan(*parseQuery(u"coal"_s), {added->article}, ConcordanceScope::Articles);
    const Result<void> worked = scan.work(*session, -1);
    if (!worked)
        return worked.error();
    const ConcordanceRows lines = scan.rows({});
    QList<ConcordanceRow> rows;
    for (qsizetype row = 0; row < lines.size(); ++row)
        rows.append({lines.line(row), row + 1});
    const QString path = m_folder->filePath(u"lines"_s);
    const Result<void> written = exportConcordance(*session, rows, format, path, {}, stop);
    if (!written)
        return written.error();
    QFile file(path);
    return file.open(QFile::ReadOnly) ? Result<QByteArray>(file.readAll()) : Error{};
}

void tst_ConcordanceExport::writesATable()
{
    const Result<QByteArray> table = exported(ConcordanceFormat::Csv);

    VERIFY_OK(table);
    QVERIFY(table->startsWith("\xEF\xBB\xBF"));
    const QStringList rows = QString::fromUtf8(table->mid(3)).split(u"\r\n"_s);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0], concordanceCsvHead());
    QCOMPARE(rows[1], u"No,coal,here.,'=Pier,The Harbour Gazette,2024-10-03,,1,body,3,4,1"_s);
    QCOMPARE(rows[2], u"Old,coal,\", new.\",'=Pier,The Harbour Gazette,2024-10-03,,1,body,18,4,2"_s);
}

void tst_ConcordanceExport::writesText()
{
    const Result<QByteArray> text = exported(ConcordanceFormat::Text);

    VERIFY_OK(text);
    const QStringList rows = QString::fromUtf8(*text).split(u'\n');
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].trimmed(), u"No [coal] here.  (The Harbour Gazette · 2024-10-03 · =Pier · #1)"_s);
    QCOMPARE(rows[0].indexOf(u'['), rows[1].indexOf(u'['));
    QVERIFY(rows[1].endsWith(u"×2"_s));
}

void tst_ConcordanceExport::leavesNoFileWhenStopped()
{
    std::jthread stopped([] {});
    stopped.request_stop();

    const Result<QByteArray> table = exported(ConcordanceFormat::Csv, stopped.get_stop_token());

    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ConcordanceExport)
#include "tst_concordanceexport.moc"
