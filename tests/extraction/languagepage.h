#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

/// The same story of an invented newspaper in one language, as different pages show it. The words stand in
/// tests/data/languages/pages.txt.
class LanguagePage
{
public:
    /// All languages of the file.
    static QList<LanguagePage> all()
    {
        QFile file(QStringLiteral(PRESSMARK_TESTS_DATA "/languages/pages.txt"));
        QList<LanguagePage> pages;
        if (!file.open(QIODevice::ReadOnly))
            return pages;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u'[')) {
                pages.append(LanguagePage());
                pages.back().m_words.insert(QStringLiteral("language"), line.mid(1, line.size() - 2));
            } else if (const qsizetype sign = line.indexOf(QLatin1String(" = ")); sign > 0 && !pages.isEmpty()) {
                pages.back().m_words.insert(line.left(sign), line.mid(sign + 3));
            }
        }
        return pages;
    }

    QString word(const char *key) const { return m_words.value(QLatin1String(key)); }
    QStringList list(const char *key) const { return word(key).split(u'|'); }
    QString body() const { return list("text").join(u'\n'); }

    /// With class names and metadata, as most publishing programs write them.
    QString named() const
    {
        return head(QStringLiteral("<meta name=\"author\" content=\"%1\">").arg(word("author")))
            + part("header", list("share").mid(0, 1), "site-header")
            + QStringLiteral("<main><article><h1>%1</h1>").arg(word("title")) + element("div", "byline", word("byline"))
            + element("div", "date", word("date")) + element("span", "reading-time", word("reading"))
            + part("div", list("share"), "share-buttons")
            + QStringLiteral("<figure><img src=\"/a.jpg\" alt=\"\"><figcaption>%1 %2</figcaption></figure>")
                  .arg(word("caption"), word("credit"))
            + QStringLiteral("<div class=\"article-body\">") + middle() + QStringLiteral("</div>") + tail(true)
            + QStringLiteral("</article></main><footer><p>%1</p></footer></body></html>").arg(word("legal"));
    }

    /// Without any names: only the words tell what is what.
    QString bare() const
    {
        QString page = head({}) + QStringLiteral("<div><h1>%1</h1>").arg(word("title"));
        for (const char *key : {"byline", "date", "reading", "listen"})
            page += QStringLiteral("<p>%1</p>").arg(word(key));
        page += part("div", list("share"), nullptr);
        page += QStringLiteral("<div><img src=\"/a.jpg\"><p>%1 %2</p></div>").arg(word("caption"), word("credit"));
        return page + QStringLiteral("<div>") + middle() + QStringLiteral("</div>") + tail(false)
            + QStringLiteral("<p>%1</p></div></body></html>").arg(word("legal"));
    }

private:
    QString head(const QString &more) const
    {
        return QStringLiteral(
                   "<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>%3</head><body>")
            .arg(word("language"), word("title"), more);
    }

    static QString element(const char *name, const char *className, const QString &text)
    {
        const QString names = className ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(className)) : QString();
        return QStringLiteral("<%1%2>%3</%1>").arg(QLatin1String(name), names, text);
    }

    static QString part(const char *name, const QStringList &links, const char *className)
    {
        QString inside;
        for (const QString &link : links)
            inside += QStringLiteral("<a href=\"/x\">%1</a> ").arg(link);
        return element(name, className, inside);
    }

    /// The paragraphs with a link to another story among them.
    QString middle() const
    {
        const QStringList text = list("text");
        QString middle;
        for (qsizetype i = 0; i < text.size(); ++i) {
            middle += QStringLiteral("<p>%1</p>").arg(text[i]);
            if (i == 1)
                middle +=
                    QStringLiteral("<p>%1: <a href=\"/1\">%2</a></p>").arg(word("related"), list("links").value(0));
        }
        return middle;
    }

    QString tail(bool isNamed) const
    {
        QString links = QStringLiteral("<h3>%1</h3><ul>").arg(word("related"));
        for (const QString &link : list("links"))
            links += QStringLiteral("<li><a href=\"/1\">%1</a></li>").arg(link);
        links += QStringLiteral("</ul>");
        return QStringLiteral("<p>%1</p>").arg(word("tags"))
            + QStringLiteral("<p>%1</p><p>%2</p>").arg(word("newsletter"), word("appeal"))
            + element("div", isNamed ? "related" : nullptr, links)
            + element("div", isNamed ? "comments" : nullptr,
                      QStringLiteral("<h3>%1</h3><p>%2</p>").arg(word("comments"), word("comment")));
    }

    QHash<QString, QString> m_words;
};
