#include "exporting/exporttemplates.h"

#include "../archive/samplearchive.h"
#include "archive/operations.h"
#include "archive/tags.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ExportTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasChosen_data();
    void keepsWhatWasChosen();
    void leavesTheRestOfTheOptions();
    void replacesTheOneOfThatName();
    void actsAreTakenBack();
    void followsATagThatIsRenamed();
    void aDeletedTagChoosesNothing();
    void refuses();
    void whatIsUnknownIsAsAtFirst();

private:
    Result<void> save(const ExportTemplate &kept) const
    {
        return m_sample->archive->write([&](Writing &writing) { return saveExportTemplate(writing, kept); });
    }
    Result<void> remove(const QString &name) const
    {
        return m_sample->archive->write([&](Writing &writing) { return deleteExportTemplate(writing, name); });
    }
    Result<ExportTemplate> found(const QString &name) const
    {
        const Result<Session> session = m_sample->archive->session();
        return session ? findExportTemplate(*session, name) : Result<ExportTemplate>(session.error());
    }
    QStringList names() const
    {
        QStringList names;
        const Result<Session> session = m_sample->archive->session();
        const auto all = session ? readExportTemplates(*session) : Result<QList<ExportTemplate>>(session.error());
        for (const ExportTemplate &kept : all ? *all : QList<ExportTemplate>())
            names.append(kept.name);
        return names;
    }

    std::unique_ptr<SampleArchive> m_sample;
};

void tst_ExportTemplates::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
}

void tst_ExportTemplates::keepsWhatWasChosen_data()
{
    QTest::addColumn<ExportTemplate>("kept");

    QTest::newRow("as at first") << ExportTemplate{.name = u"Plain"_s};
    QTest::newRow("layout") << ExportTemplate{.name = u"Друк / 1%"_s,
                                              .paper = PdfOptions::Paper::Letter,
                                              .font = PdfOptions::Font::Sans,
                                              .marginNotes = false,
                                              .hyphenate = false,
                                              .justify = false,
                                              .ownPages = false,
                                              .group = ReportGroup::Collection,
                                              .articles = false};
    QTest::newRow("marks") << ExportTemplate{.name = u"Claims"_s,
                                             .marks = {.colors = {MarkColor::Red, MarkColor::Yellow},
                                                       .tags = {u"not yet made"_s, u"also \"quoted\""_s},
                                                       .persons = {u"Nadia Brandt"_s},
                                                       .from = 1'700'000'000'000,
                                                       .until = 1'800'000'000'000}};
}

void tst_ExportTemplates::keepsWhatWasChosen()
{
    QFETCH(ExportTemplate, kept);

    VERIFY_OK(save(kept));

    const auto again = found(kept.name.toUpper());
    VERIFY_OK(again);
    QCOMPARE(*again, kept);
    QCOMPARE(names(), QStringList{kept.name});
}

void tst_ExportTemplates::leavesTheRestOfTheOptions()
{
    ReportOptions options{.title = u"Ferries"_s, .group = ReportGroup::Date};
    options.pdf.marks = {.colors = {MarkColor::Blue}, .viewer = u"Second coder"_s};

    const ExportTemplate kept = templateOf(options, u"Mine"_s);
    QVERIFY(kept.marks.viewer.isEmpty());
    applyTemplate({.name = u"Other"_s, .paper = PdfOptions::Paper::Letter}, options);

    QCOMPARE(options.title, u"Ferries"_s);
    QCOMPARE(options.pdf.marks.viewer, u"Second coder"_s);
    QVERIFY(options.pdf.marks.colors.isEmpty());
    QCOMPARE(options.pdf.paper, PdfOptions::Paper::Letter);
    applyTemplate(kept, options);
    QCOMPARE(templateOf(options, u"Mine"_s), kept);
}

void tst_ExportTemplates::replacesTheOneOfThatName()
{
    VERIFY_OK(save({.name = u"For the chair"_s}));
    VERIFY_OK(save({.name = u"Appendix"_s}));
    VERIFY_OK(save({.name = u" for  the CHAIR "_s, .group = ReportGroup::Source}));

    QCOMPARE(names(), (QStringList{u"Appendix"_s, u"for the CHAIR"_s}));
    QCOMPARE(found(u"For the chair"_s)->group, ReportGroup::Source);
    VERIFY_OK(remove(u"FOR the chair"_s));
    QCOMPARE(names(), QStringList{u"Appendix"_s});
}

void tst_ExportTemplates::actsAreTakenBack()
{
    VERIFY_OK(save({.name = u"Appendix"_s, .hyphenate = false}));
    VERIFY_OK(save({.name = u"Appendix"_s}));
    VERIFY_OK(remove(u"Appendix"_s));

    QCOMPARE(names(), QStringList());
    VERIFY_OK(undo(*m_sample->archive));
    QVERIFY(found(u"Appendix"_s)->hyphenate);
    VERIFY_OK(undo(*m_sample->archive));
    QVERIFY(!found(u"Appendix"_s)->hyphenate);
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(names(), QStringList());
}

void tst_ExportTemplates::followsATagThatIsRenamed()
{
    TagId tag;
    VERIFY_OK(m_sample->archive->write([&tag](Writing &writing) -> Result<void> {
        const Result<TagId> made = ensureTag(writing, u"customs"_s);
        if (!made)
            return made.error();
        tag = *made;
        return {};
    }));
    VERIFY_OK(save({.name = u"Customs"_s, .marks = {.tags = {u"customs"_s}}}));

    VERIFY_OK(m_sample->archive->write([&tag](Writing &writing) { return renameTag(writing, tag, u"duties"_s); }));

    QCOMPARE(found(u"Customs"_s)->marks.tags, QStringList{u"duties"_s});
}

void tst_ExportTemplates::aDeletedTagChoosesNothing()
{
    VERIFY_OK(m_sample->archive->write([](Writing &writing) -> Result<void> {
        const Result<TagId> tag = ensureTag(writing, u"customs"_s);
        if (!tag)
            return tag.error();
        const Result<void> saved = saveExportTemplate(writing, {.name = u"A"_s, .marks = {.tags = {u"customs"_s}}});
        return saved ? deleteTag(writing, *tag) : saved;
    }));

    QCOMPARE(found(u"A"_s)->marks.tags, QStringList{u"customs"_s});
}

void tst_ExportTemplates::refuses()
{
    QCOMPARE(save({.name = u"  "_s}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(remove(u"nothing"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(found(u"nothing"_s).error().code, ErrorCode::NotFound);
}

void tst_ExportTemplates::whatIsUnknownIsAsAtFirst()
{
    const QString later = u"{\"paper\":\"a0\",\"groupBy\":7,\"colors\":[\"ochre\",\"red\"],\"hyphenate\":\"no\"}"_s;
    VERIFY_OK(m_sample->archive->write([&later](Writing &writing) {
        return writing.database().run("INSERT INTO setting(name, value) VALUES ('export/template/Later', ?), "
                                      "('export/template/Broken', '{'), ('export/templates', 'none of them')",
                                      later);
    }));

    QCOMPARE(names(), (QStringList{u"Broken"_s, u"Later"_s}));
    QCOMPARE(*found(u"broken"_s), ExportTemplate{.name = u"Broken"_s});
    const ExportTemplate expected{.name = u"Later"_s, .marks = {.colors = {MarkColor::Red}}};
    QCOMPARE(*found(u"later"_s), expected);
}

QTEST_GUILESS_MAIN(tst_ExportTemplates)
#include "tst_exporttemplates.moc"
