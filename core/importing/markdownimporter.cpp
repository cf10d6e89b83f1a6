#include "extraction/byline.h"
#include "extraction/decode.h"
#include "extraction/messages.h"
#include "extraction/storylanguage.h"
#include "importing/formats.h"
#include "importing/frontmatter.h"
#include "importing/markdownblocks.h"

#include "model/doubts.h"
#include "text/canonicaltext.h"
#include "text/dates.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qint64 LongestMarkdown = qint64(32) << 20;
constexpr double Confidence = 0.95;

QString withPlainLineEnds(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8);
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

bool isWebAddress(const QString &value)
{
    const QString scheme = QUrl(value).scheme();
    return scheme == u"http"_s || scheme == u"https"_s;
}

/// "[[Jane Roe]]" and "[Jane Roe](https://…)", as notes link to people and pages.
QString withoutLink(const QString &value)
{
    static const QRegularExpression wiki(u"^\\[\\[(?:[^\\]|]*\\|)?([^\\]]*)\\]\\]$"_s);
    static const QRegularExpression link(u"^\\[([^\\]]*)\\]\\([^)]*\\)$"_s);
    const auto wikiLink = wiki.match(value.trimmed());
    const auto match = wikiLink.hasMatch() ? wikiLink : link.match(value.trimmed());
    return canonicalText(match.hasMatch() ? match.captured(1) : value);
}

class MarkdownReader
{
public:
    MarkdownReader(const QString &text, const ExtractionHints &hints)
        : m_text(text)
        , m_hints(hints)
        , m_front(readFrontMatter(text))
    { }

    Document run()
    {
        m_document.metadata.url = m_hints.url;
        m_document.confidence = Confidence;
        m_document.body.blocks = markdownBlocks(m_text.sliced(m_front.end).toUtf8());
        // Some programs keep the note itself among its properties.
        if (composeText(m_document.body).isEmpty())
            m_document.body.blocks += markdownBlocks(m_front.first({u"content"_s, u"text"_s, u"body"_s}).toUtf8());
        readFields();
        readPeople();
        readDates();
        readTitle();
        const QString text = composeText(m_document.body);
        settleLanguage(text, m_document);
        if (text.isEmpty()) {
            m_document.confidence = 0;
            m_document.doubts.append(
                ExtractionMessages::tr("No story was found in this text. All of it is kept and can be restored."));
        }
        return std::move(m_document);
    }

private:
    void setOrigin(const QString &name) { m_document.origins.insert(name, u"front matter"_s); }

    void set(QString &field, const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        field = value;
        setOrigin(name);
    }

    QString value(const QStringList &keys) const { return withoutLink(m_front.first(keys)); }

    void readFields()
    {
        Metadata &metadata = m_document.metadata;
        set(metadata.subtitle, u"subtitle"_s, value({u"subtitle"_s, u"description"_s, u"summary"_s, u"excerpt"_s}));
        set(metadata.language, u"language"_s, value({u"language"_s, u"lang"_s}));
        set(metadata.section, u"section"_s, value({u"section"_s, u"category"_s}));
        set(metadata.source, u"source"_s,
            value({u"publication"_s, u"publisher"_s, u"site"_s, u"sitename"_s, u"site_name"_s}));
        for (const QStringView key : {u"url", u"source", u"link", u"original", u"source_url"}) {
            const QString address = m_front.first({key.toString()});
            if (isWebAddress(address)) {
                set(metadata.url, u"url"_s, address);
                break;
            }
        }
        if (const QString source = value({u"source"_s}); metadata.source.isEmpty() && !isWebAddress(source))
            set(metadata.source, u"source"_s, source);
        if (const QString picture = m_front.first({u"image"_s, u"cover"_s, u"thumbnail"_s}); isWebAddress(picture))
            set(metadata.leadPicture, u"leadImage"_s, picture);
        for (const QString &tag : m_front.all({u"tags"_s, u"tag"_s, u"keywords"_s})) {
            for (QString &word : tag.split(u',', Qt::SkipEmptyParts)) {
                word = word.trimmed();
                word = withoutLink(word.startsWith(u'#') ? word.mid(1) : word);
                if (!word.isEmpty() && !metadata.keywords.contains(word))
                    metadata.keywords.append(word);
            }
        }
        if (!metadata.keywords.isEmpty())
            setOrigin(u"keywords"_s);
    }

    void readPeople()
    {
        QStringList names;
        for (const QString &name : m_front.all({u"author"_s, u"authors"_s, u"byline"_s, u"by"_s, u"creator"_s}))
            names.append(withoutLink(name));
        const Byline byline = readByline(names.join(u"; "_s), m_document.metadata.source);
        if (byline.isEmpty())
            return;
        m_document.metadata.authors = byline.authors;
        set(m_document.metadata.byline, u"byline"_s, names.join(u", "_s));
        setOrigin(u"authors"_s);
    }

    void readDates()
    {
        const auto date = [this](CivilDate &field, const QString &name, const QStringList &keys) {
            const CivilDate found = parseMachineDate(m_front.first(keys), {.today = m_hints.today});
            if (found.isEmpty())
                return;
            field = found;
            setOrigin(name);
        };
        date(m_document.metadata.published, u"published"_s,
             {u"published"_s, u"date"_s, u"date_published"_s, u"datepublished"_s, u"pubdate"_s, u"publishdate"_s,
              u"published_at"_s});
        date(m_document.metadata.updated, u"updated"_s,
             {u"updated"_s, u"lastmod"_s, u"modified"_s, u"date_modified"_s});
    }

    /// A first heading that says the title is the headline and no part of the story.
    void readTitle()
    {
        Metadata &metadata = m_document.metadata;
        set(metadata.title, u"title"_s, value({u"title"_s, u"headline"_s}));
        QList<Block> &blocks = m_document.body.blocks;
        const auto first = std::find_if(blocks.begin(), blocks.end(),
                                        [](const Block &block) { return block.kind != BlockKind::Figure; });
        const bool isHeading = first != blocks.end() && first->kind == BlockKind::Heading;
        const bool isTitle = isHeading
            && (metadata.title.isEmpty() ? first->level <= 2
                                         : first->text.compare(metadata.title, Qt::CaseInsensitive) == 0);
        if (isTitle) {
            first->kept = false;
            first->leftOut = LeftOutClass::Headline;
            if (metadata.title.isEmpty()) {
                metadata.title = first->text.simplified();
                m_document.origins.insert(u"title"_s, u"heading"_s);
            }
        }
        if (metadata.title.isEmpty())
            nameByFile();
    }

    void nameByFile()
    {
        m_document.metadata.title = canonicalText(QFileInfo(m_hints.fileName).completeBaseName());
        if (!m_document.metadata.title.isEmpty())
            m_document.origins.insert(u"title"_s, u"file name"_s);
        m_document.doubts.append(fieldDoubtSentence(FieldDoubt::TitleByFileName));
    }

    const QString m_text;
    const ExtractionHints &m_hints;
    const FrontMatter m_front;
    Document m_document;
};

bool hasMarkdownName(const QString &fileName)
{
    static const QStringList endings{u".md"_s, u".markdown"_s, u".mdown"_s, u".mkd"_s};
    return std::any_of(endings.begin(), endings.end(),
                       [&fileName](const QString &ending) { return fileName.endsWith(ending, Qt::CaseInsensitive); });
}

/// Whether a text without a telling name begins as only Markdown does: with properties, or with a heading and links or
/// more headings.
bool looksLikeMarkdown(const QString &text)
{
    const FrontMatter front = readFrontMatter(text);
    if (front.end > 0)
        return !front.first({u"title"_s, u"author"_s, u"date"_s, u"tags"_s, u"url"_s, u"source"_s}).isEmpty();
    static const QRegularExpression heading(u"^#{1,6} +\\S"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression mark(u"^(?:#{1,6} +\\S|```|> )|\\]\\(https?://"_s,
                                         QRegularExpression::MultilineOption);
    const QString begun = text.trimmed();
    if (const auto first = heading.match(begun); !first.hasMatch() || first.capturedStart() != 0)
        return false;
    return mark.match(begun, 2).hasMatch();
}

class MarkdownImporter : public Importer
{
public:
    QString name() const override { return u"markdown"_s; }
    QStringList patterns() const override { return {u"*.md"_s, u"*.markdown"_s}; }

    bool recognizes(const QByteArray &head, const QString &fileName) const override
    {
        if (!textImporter().recognizes(head, fileName))
            return false;
        return hasMarkdownName(fileName) || looksLikeMarkdown(withPlainLineEnds(textAsUtf8(head, {})));
    }

    Result<void> read(ByteSource &source, const ExtractionHints &hints, const DocumentSink &sink) const override
    {
        const Result<QByteArray> bytes = source.readAll(LongestMarkdown);
        if (!bytes)
            return bytes.error();
        Document document = MarkdownReader(withPlainLineEnds(textAsUtf8(*bytes, hints.charset)), hints).run();
        document.importer = name();
        document.mediaType = u"text/markdown"_s;
        return sink(std::move(document));
    }
};

} // namespace

const Importer &markdownImporter()
{
    static const MarkdownImporter Only;
    return Only;
}

} // namespace Pressmark
