#include "extraction/jsonld.h"

#include "extraction/entities.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int MostObjects = 2000;

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Strict JSON from what people write: comments and trailing commas dropped, control characters in strings as spaces.
QByteArray strictJson(QByteArray raw)
{
    if (!raw.contains('"') && raw.contains("&quot;"))
        raw.replace("&quot;", "\"").replace("&amp;", "&");
    raw.replace("<![CDATA[", "").replace("]]>", "");
    QByteArray json;
    json.reserve(raw.size());
    bool inString = false;
    qsizetype comma = -1; // where the newest comma stands in the result, if only spaces followed
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        const char next = i + 1 < raw.size() ? raw[i + 1] : '\0';
        if (inString) {
            if (c == '\\' && next != '\0') {
                json += c;
                json += raw[++i];
                continue;
            }
            inString = c != '"';
            json += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
            continue;
        }
        if (c == '/' && (next == '/' || next == '*')) {
            const qsizetype end = next == '/' ? raw.indexOf('\n', i) : raw.indexOf("*/", i + 2);
            i = end < 0 ? raw.size() : end + (next == '*' ? 1 : 0);
            continue;
        }
        if ((c == '}' || c == ']') && comma >= 0)
            json[comma] = ' ';
        if (!isJsonSpace(c))
            comma = c == ',' ? json.size() : -1;
        inString = c == '"';
        json += c;
    }
    while (!json.isEmpty() && (isJsonSpace(json.back()) || json.back() == ';'))
        json.chop(1);
    return json;
}

QStringList typesOf(const QJsonObject &object)
{
    const QJsonValue type = object.value(u"@type"_s);
    if (type.isString())
        return {type.toString()};
    QStringList types;
    for (const QJsonValue &one : type.toArray())
        types.append(one.toString());
    return types;
}

bool isArticle(const QJsonObject &object)
{
    for (const QString &type : typesOf(object)) {
        if (type.endsWith(u"Article"_s, Qt::CaseInsensitive) || type.endsWith(u"Posting"_s) || type == u"Report"_s
            || type == u"Review"_s || type == u"CreativeWork"_s)
            return true;
    }
    return false;
}

bool isPage(const QJsonObject &object)
{
    for (const QString &type : typesOf(object)) {
        if (type.endsWith(u"WebPage"_s) || type.endsWith(u"ItemPage"_s))
            return true;
    }
    return false;
}

class LinkedData
{
public:
    explicit LinkedData(const QList<QByteArray> &scripts)
    {
        QList<QJsonValue> open;
        for (const QByteArray &script : scripts) {
            const QJsonDocument document = QJsonDocument::fromJson(strictJson(script));
            open.append(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        }
        // In the order of the page, without recursion.
        for (qsizetype i = 0; i < open.size() && i < MostObjects; ++i) {
            const QJsonValue value = open[i];
            for (const QJsonValue &item : value.toArray())
                open.append(item);
            if (value.isObject())
                addObject(value.toObject(), open);
        }
    }

    LinkedArticle article() const
    {
        LinkedArticle result;
        const QJsonObject *best = nullptr;
        for (const QJsonObject &object : m_objects) {
            if (isArticle(object) && (best == nullptr || weight(object) > weight(*best)))
                best = &object;
            if (isPage(object) && result.pagePublished.isEmpty()) {
                result.pagePublished = text(object.value(u"datePublished"_s));
                result.language = text(object.value(u"inLanguage"_s));
            }
        }
        if (best != nullptr)
            fill(*best, result);
        return result;
    }

private:
    void addObject(const QJsonObject &object, QList<QJsonValue> &open)
    {
        m_objects.append(object);
        const QString id = object.value(u"@id"_s).toString();
        if (!id.isEmpty() && object.size() > 1 && !m_byId.contains(id))
            m_byId.insert(id, object);
        for (const auto key : {u"@graph", u"mainEntity", u"mainEntityOfPage", u"author", u"publisher"}) {
            const QJsonValue inner = object.value(QStringView(key));
            if (inner.isObject() || inner.isArray())
                open.append(inner);
        }
    }

    static int weight(const QJsonObject &object)
    {
        int weight = 0;
        for (const auto key : {u"headline", u"author", u"datePublished", u"articleBody"})
            weight += object.contains(QStringView(key)) ? 1 : 0;
        return weight;
    }

    QJsonObject resolved(const QJsonValue &value) const
    {
        const QJsonObject object = value.toObject();
        const QString id = object.value(u"@id"_s).toString();
        return object.contains(u"name"_s) || id.isEmpty() ? object : m_byId.value(id, object);
    }

    QString text(const QJsonValue &value) const
    {
        if (value.isArray())
            return text(value.toArray().first());
        if (value.isObject()) {
            const QJsonObject object = resolved(value);
            const QString name = withoutReferences(object.value(u"name"_s).toString());
            return name.isEmpty() ? object.value(u"url"_s).toString() : name;
        }
        return withoutReferences(value.toString().simplified());
    }

    void addAuthors(const QJsonValue &value, QStringList &authors) const
    {
        const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &item : items) {
            const QJsonObject object = resolved(item);
            if (typesOf(object).contains(u"Organization"_s) || typesOf(object).contains(u"NewsMediaOrganization"_s))
                continue;
            const QJsonValue name = item.isString() ? item : object.value(u"name"_s);
            const QString words = text(name);
            if (!words.isEmpty() && !authors.contains(words))
                authors.append(words);
        }
    }

    void fill(const QJsonObject &object, LinkedArticle &result) const
    {
        const auto field = [this, &object](const char16_t *name) { return text(object.value(QStringView(name))); };
        result.found = true;
        result.headline = field(u"headline");
        if (result.headline.isEmpty())
            result.headline = field(u"name");
        result.description = field(u"description");
        result.published = field(u"datePublished");
        result.modified = field(u"dateModified");
        result.publisher = field(u"publisher");
        result.section = field(u"articleSection");
        result.body = object.value(u"articleBody"_s).toString();
        if (const QString language = field(u"inLanguage"); !language.isEmpty())
            result.language = language;
        addAuthors(object.value(u"author"_s), result.authors);
        const QJsonValue image = object.value(u"image"_s);
        const QJsonValue first = image.isArray() ? QJsonValue(image.toArray().first()) : image;
        result.image = first.isObject() ? resolved(first).value(u"url"_s).toString() : first.toString();
        const QJsonValue keywords = object.value(u"keywords"_s);
        for (const QJsonValue &word : keywords.toArray())
            result.keywords.append(text(word.isObject() ? resolved(word).value(u"name"_s) : word));
        if (keywords.isString())
            result.keywords = text(keywords).split(u',', Qt::SkipEmptyParts);
    }

    QList<QJsonObject> m_objects;
    QHash<QString, QJsonObject> m_byId;
};

} // namespace

LinkedArticle readLinkedData(const QList<QByteArray> &scripts)
{
    return scripts.isEmpty() ? LinkedArticle() : LinkedData(scripts).article();
}

} // namespace Pressmark
