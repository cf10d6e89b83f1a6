#include "extraction/bylinesegments.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

bool endsOpen(const QString &text)
{
    return text.endsWith(u',') || text.endsWith(u'&') || text.endsWith(u" and"_s) || text.endsWith(u" und"_s);
}

/// The names that go on from one run of text to the next ones: "Ann Other" "and" "Joe Bloggs".
Byline continued(const std::vector<BylineSegment> &segments, size_t i, Byline byline, const QString &publication)
{
    static const QRegularExpression joint(u"^(?:,|;|&|·|\\||and|und|et|y|e|i|en|och|og|a|та|і|и|و|、|by|,\\s*and)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    bool mayFollow = byline.isEmpty() || endsOpen(segments[i - 1].text);
    for (; i < segments.size() && byline.authors.size() < MostAuthors; ++i) {
        const QString &text = segments[i].text;
        if (joint.match(text).hasMatch()) {
            mayFollow = true;
            continue;
        }
        const bool beginsWithJoint = text.startsWith(u"and "_s) || text.startsWith(u", "_s) || text.startsWith(u"& "_s);
        if (!mayFollow && !beginsWithJoint)
            break;
        const Byline next = readByline(text, publication);
        if (next.isEmpty() || (!byline.isEmpty() && !next.namesPersons()) || endsSentence(text))
            break;
        byline.text += (byline.text.isEmpty() ? QString() : u", "_s) + next.text;
        for (const QString &author : next.authors) {
            if (!byline.authors.contains(author))
                byline.authors.append(author);
        }
        mayFollow = endsOpen(text);
    }
    return byline;
}

} // namespace

bool announcesOtherWork(const QString &text)
{
    static const QRegularExpression expression(
        u"(?:photos?|photograph(?:y|s|ed)?|images?|pictures?|illustrat\\w+|edited|reviewed|checked|updated|"
        u"video|"
        "graphics?|foto\\w*|bild\\w*|sponsored|presented|powered|music|design\\w*|translat\\w+|recommended|tested|"
        "approved|narrated|produced|"
        "contributions)(?:\\s+(?:by|from))?[\\s:]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

Byline bylineIn(const std::vector<BylineSegment> &segments, const QString &publication)
{
    Byline other;
    for (size_t i = 0; i < segments.size(); ++i) {
        Byline byline;
        if (isBylineStart(segments[i].text)) {
            if (i > 0 && announcesOtherWork(segments[i - 1].text))
                continue;
            byline = continued(segments, i + 1, {}, publication);
        } else if (const Byline begun = findByline(segments[i].text, publication); !begun.isEmpty()) {
            byline = continued(segments, i + 1, begun, publication);
        }
        const bool atItsPlace = !byline.isEmpty() && i + 1 < segments.size()
            && (segments[i].marked || segments[i + 1].linked || segments[i + 1].marked);
        if (byline.namesPersons() || atItsPlace)
            return byline;
        if (other.isEmpty())
            other = byline;
    }
    return other;
}

} // namespace Pressmark
