<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Pressmark::Archive</name>
    <message numerus="yes">
        <source>Move %n article(s) to the trash</source>
        <translation>
            <numerusform>Move %n article to the trash</numerusform>
            <numerusform>Move %n articles to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n article(s) from the trash</source>
        <translation>
            <numerusform>Restore %n article from the trash</numerusform>
            <numerusform>Restore %n articles from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) “%1”</source>
        <translation>
            <numerusform>Tag %n article “%1”</numerusform>
            <numerusform>Tag %n articles “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off %n article(s)</source>
        <translation>
            <numerusform>Take “%1” off %n article</numerusform>
            <numerusform>Take “%1” off %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into “%1”</source>
        <translation>
            <numerusform>Put %n article into “%1”</numerusform>
            <numerusform>Put %n articles into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of “%1”</source>
        <translation>
            <numerusform>Take %n article out of “%1”</numerusform>
            <numerusform>Take %n articles out of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n part(s) of an article</source>
        <translation>
            <numerusform>Restore %n part of an article</numerusform>
            <numerusform>Restore %n parts of an article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n part(s) of an article</source>
        <translation>
            <numerusform>Leave out %n part of an article</numerusform>
            <numerusform>Leave out %n parts of an article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>Tag %n passage “%1”</numerusform>
            <numerusform>Tag %n passages “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n passage(s) on the older version</source>
        <translation>
            <numerusform>Leave %n passage on the older version</numerusform>
            <numerusform>Leave %n passages on the older version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n version(s) off an article</source>
        <translation>
            <numerusform>Split %n version off an article</numerusform>
            <numerusform>Split %n versions off an article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n article(s) into one</source>
        <translation>
            <numerusform>Merge %n article into one</numerusform>
            <numerusform>Merge %n articles into one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed</source>
        <translation>
            <numerusform>%n paragraph removed</numerusform>
            <numerusform>%n paragraphs removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) changed</source>
        <translation>
            <numerusform>%n sentence changed</numerusform>
            <numerusform>%n sentences changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed</source>
        <translation>
            <numerusform>%n figure changed</numerusform>
            <numerusform>%n figures changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) removed</source>
        <translation>
            <numerusform>%n sentence removed</numerusform>
            <numerusform>%n sentences removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) added</source>
        <translation>
            <numerusform>%n sentence added</numerusform>
            <numerusform>%n sentences added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n paragraph added</numerusform>
            <numerusform>%n paragraphs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>%n paragraph moved</numerusform>
            <numerusform>%n paragraphs moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n tag(s) as they are</source>
        <translation>
            <numerusform>Leave %n tag as it is</numerusform>
            <numerusform>Leave %n tags as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n tag(s) again</source>
        <translation>
            <numerusform>Ask about %n tag again</numerusform>
            <numerusform>Ask about %n tags again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge of %n tag(s)</source>
        <translation>
            <numerusform>Merge of %n tag</numerusform>
            <numerusform>Merge of %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)</source>
        <translation>
            <numerusform>Delete %n tag</numerusform>
            <numerusform>Delete %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n passage(s) back from a file</source>
        <translation>
            <numerusform>Bring %n passage back from a file</numerusform>
            <numerusform>Bring %n passages back from a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n annotation(s) of others</source>
        <translation>
            <numerusform>Bring in %n annotation of others</numerusform>
            <numerusform>Bring in %n annotations of others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleListModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ArticleListPane</name>
    <message numerus="yes">
        <source>%1 articles</source>
        <translation>
            <numerusform>%1 article</numerusform>
            <numerusform>%1 articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::BlockMargin</name>
    <message numerus="yes">
        <source>This paragraph stands in %n article(s).</source>
        <translation>
            <numerusform>This paragraph stands in %n article.</numerusform>
            <numerusform>This paragraph stands in %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paragraph stands in %n article(s) of %1.</source>
        <translation>
            <numerusform>This paragraph stands in %n article of %1.</numerusform>
            <numerusform>This paragraph stands in %n articles of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out here: %1.</source>
        <translation>
            <numerusform>%n part left out here: %1.</numerusform>
            <numerusform>%n parts left out here: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::CapturesView</name>
    <message numerus="yes">
        <source>%n piece(s); see Whole page</source>
        <translation>
            <numerusform>%n piece; see Whole page</numerusform>
            <numerusform>%n pieces; see Whole page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made on this version</source>
        <translation>
            <numerusform>%n made on this version</numerusform>
            <numerusform>%n made on this version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ChangeNotice</name>
    <message numerus="yes">
        <source>%n marked passage(s) are gone.</source>
        <translation>
            <numerusform>%n marked passage is gone.</numerusform>
            <numerusform>%n marked passages are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked passage(s) changed: please check.</source>
        <translation>
            <numerusform>%n marked passage changed: please check.</numerusform>
            <numerusform>%n marked passages changed: please check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupActs</name>
    <message numerus="yes">
        <source>%Ln tag(s) merged into others.</source>
        <translation>
            <numerusform>%Ln tag merged into another.</numerusform>
            <numerusform>%Ln tags merged into others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) go into:</source>
        <translation>
            <numerusform>%Ln tag goes into:</numerusform>
            <numerusform>%Ln tags go into:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) deleted.</source>
        <translation>
            <numerusform>%Ln tag deleted.</numerusform>
            <numerusform>%Ln tags deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln tag stays as it is.</numerusform>
            <numerusform>%Ln tags stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) are asked about again.</source>
        <translation>
            <numerusform>%Ln tag is asked about again.</numerusform>
            <numerusform>%Ln tags are asked about again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupDelegate</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupModel</name>
    <message numerus="yes">
        <source>Nothing carries it or any of the tags below it: %Ln</source>
        <translation>
            <numerusform>Nothing carries it or the %Ln tag below it</numerusform>
            <numerusform>Nothing carries it or any of the %Ln tags below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::CleanupPane</name>
    <message numerus="yes">
        <source>%Ln tag(s) to look at</source>
        <translation>
            <numerusform>%Ln tag to look at</numerusform>
            <numerusform>%Ln tags to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) chosen</source>
        <translation>
            <numerusform>%Ln tag chosen</numerusform>
            <numerusform>%Ln tags chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::CommandLine</name>
    <message numerus="yes">
        <source>also in %n article(s)</source>
        <translation>
            <numerusform>also in %n article</numerusform>
            <numerusform>also in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) marked</source>
        <translation>
            <numerusform>%n passage marked</numerusform>
            <numerusform>%n passages marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of others</source>
        <translation>
            <numerusform>%n annotation of others</numerusform>
            <numerusform>%n annotations of others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ComparePane</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation>
            <numerusform>%n detached</numerusform>
            <numerusform>%n detached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ConcordanceActs</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ConcordancePane</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) chosen</source>
        <translation>
            <numerusform>%Ln line chosen</numerusform>
            <numerusform>%Ln lines chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Details</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ExportDialog</name>
    <message numerus="yes">
        <source>A report of %n article(s): cover, contents, articles with their notes, passages, sources and where each article came from.</source>
        <translation>
            <numerusform>A report of %n article: cover, contents, articles with their notes, passages, sources and where each article came from.</numerusform>
            <numerusform>A report of %n articles: cover, contents, articles with their notes, passages, sources and where each article came from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) will go in; private ones never do.</source>
        <translation>
            <numerusform>%Ln mark will go in; private ones never do.</numerusform>
            <numerusform>%Ln marks will go in; private ones never do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ExportStarter</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private one(s) were left out.</source>
        <translation>
            <numerusform>%Ln private one was left out.</numerusform>
            <numerusform>%Ln private ones were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first pages, of the first %n article(s) only</source>
        <translation>
            <numerusform>The first pages, of the first article only</numerusform>
            <numerusform>The first pages, of the first %n articles only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::FacetPane</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Histogram</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Import</name>
    <message numerus="yes">
        <source>%n picture(s) that the page names were not beside it.</source>
        <translation>
            <numerusform>%n picture that the page names was not beside it.</numerusform>
            <numerusform>%n pictures that the page names were not beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) that came in, by the search “%1”</source>
        <translation>
            <numerusform>Tag %n article that came in, by the search “%1”</numerusform>
            <numerusform>Tag %n articles that came in, by the search “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ImportReport</name>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s) of known articles</source>
        <translation>
            <numerusform>%Ln new version of a known article</numerusform>
            <numerusform>%Ln new versions of known articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln kept aside</numerusform>
            <numerusform>%Ln kept aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) brought back</source>
        <translation>
            <numerusform>%Ln passage brought back</numerusform>
            <numerusform>%Ln passages brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of others</source>
        <translation>
            <numerusform>%Ln annotation of others</numerusform>
            <numerusform>%Ln annotations of others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::ImportReportModel</name>
    <message numerus="yes">
        <source>%n passage(s) brought back</source>
        <translation>
            <numerusform>%n passage brought back</numerusform>
            <numerusform>%n passages brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) put on it, since their article is not here</source>
        <translation>
            <numerusform>%n passage put on it, since its article is not here</numerusform>
            <numerusform>%n passages put on it, since their articles are not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) there already</source>
        <translation>
            <numerusform>%n passage there already</numerusform>
            <numerusform>%n passages there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of others</source>
        <translation>
            <numerusform>%n annotation of others</numerusform>
            <numerusform>%n annotations of others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::JobStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::LibraryModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::MainWindow</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::MaintenanceActs</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageDelegate</name>
    <message numerus="yes">
        <source>also in %Ln article(s)</source>
        <translation>
            <numerusform>also in %Ln article</numerusform>
            <numerusform>also in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::PassageListActs</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::PassagePane</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) chosen</source>
        <translation>
            <numerusform>%Ln passage chosen</numerusform>
            <numerusform>%Ln passages chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Reading</name>
    <message numerus="yes">
        <source>%n mark(s) of others are more than Pressmark reads from one PDF; they are still seen on its pages.</source>
        <translation>
            <numerusform>%n mark of others is more than Pressmark reads from one PDF; it is still seen on its pages.</numerusform>
            <numerusform>%n marks of others are more than Pressmark reads from one PDF; they are still seen on its pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Report</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n word(s))</source>
        <translation>
            <numerusform>%1 (%n word)</numerusform>
            <numerusform>%1 (%n words)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Search</name>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>Tag %n passage “%1”</numerusform>
            <numerusform>Tag %n passages “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highlight %n passage(s)</source>
        <translation>
            <numerusform>Highlight %n passage</numerusform>
            <numerusform>Highlight %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Underline %n passage(s)</source>
        <translation>
            <numerusform>Underline %n passage</numerusform>
            <numerusform>Underline %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::SearchBar</name>
    <message numerus="yes">
        <source>Search %Ln article(s) (Ctrl+L)</source>
        <translation>
            <numerusform>Search %Ln article (Ctrl+L)</numerusform>
            <numerusform>Search %Ln articles (Ctrl+L)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::SplitDialog</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::Triage</name>
    <message numerus="yes">
        <source>%n tagged</source>
        <translation>
            <numerusform>%n tagged</numerusform>
            <numerusform>%n tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n marked as read</numerusform>
            <numerusform>%n marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the trash</source>
        <translation>
            <numerusform>%n moved to the trash</numerusform>
            <numerusform>%n moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) decided on</source>
        <translation>
            <numerusform>%1 of %n article decided on</numerusform>
            <numerusform>%1 of %n articles decided on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pressmark::VersionActs</name>
    <message numerus="yes">
        <source>Merge %n article(s) into “%1”?</source>
        <translation>
            <numerusform>Merge %n article into “%1”?</numerusform>
            <numerusform>Merge %n articles into “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It keeps all captures, tags, collections and notes of them, and %n passage(s). The newest capture is shown. Undo takes it back.</source>
        <translation>
            <numerusform>It keeps all captures, tags, collections and notes of them, and %n passage. The newest capture is shown. Undo takes it back.</numerusform>
            <numerusform>It keeps all captures, tags, collections and notes of them, and %n passages. The newest capture is shown. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
</TS>
