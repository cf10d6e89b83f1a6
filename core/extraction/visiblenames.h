#pragma once

#include "extraction/bylinesegments.h"

namespace Pressmark {

/// The names that stand near a story's headline or behind the story without "By" before them. The runs of text and the
/// publication stay the caller's.
class VisibleNames
{
public:
    VisibleNames(const std::vector<BylineSegment> &head, const std::vector<BylineSegment> &tail,
                 const QString &publication)
        : m_head(head)
        , m_tail(tail)
        , m_publication(publication)
    { }

    /// Persons with a common given name in elements that are marked as an author's.
    FoundByline knownMarked() const { return marked(m_head, Names::Known); }
    /// Persons who link to authors' pages.
    FoundByline linkedMarked() const { return marked(m_head, Names::Linked); }
    /// Marked persons below the headline or beside a date.
    FoundByline markedAtTheirPlace() const { return marked(m_head, Names::AtTheirPlace); }
    /// Marked names of whatever kind that link to authors' pages or stand there.
    FoundByline anyMarked() const { return marked(m_head, Names::Any); }
    /// Names as people have them beside the date or below the headline: "Marta Vell · 19 December".
    FoundByline besideDateOrHeadline() const;
    /// "Marta" right below the headline, marked as an author's or with the date behind it.
    FoundByline givenNameAlone() const;
    /// "Written by Ann Other" below the story.
    FoundByline closingByline() const;
    /// "Ann Other is a reporter in Ostervik."
    FoundByline biography() const;

    /// Whether a name near the headline links to an author's page.
    bool isLinked(const QString &name) const;
    /// Whether a name stands near the headline.
    bool isShown(const QString &name) const;

private:
    enum class Names { Known, Linked, AtTheirPlace, Any };

    FoundByline marked(const std::vector<BylineSegment> &segments, Names names) const;
    static bool fits(const Byline &byline, const std::vector<BylineSegment> &segments, size_t i, Names names);
    Byline bareName(const QString &text) const;

    const std::vector<BylineSegment> &m_head;
    const std::vector<BylineSegment> &m_tail;
    const QString &m_publication;
};

/// Whether a byline is one common given name and nothing else.
bool isGivenNameAlone(const Byline &byline);

} // namespace Pressmark
