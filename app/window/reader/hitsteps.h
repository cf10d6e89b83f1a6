#pragma once

#include "model/id.h"
#include "window/reader/parthit.h"

#include <QObject>

#include <optional>

namespace Pressmark {

class MessageBar;
class Workspace;

/// Goes from hit to hit: an article that is opened shows its first, and behind the last comes the next article's first.
class HitSteps : public QObject
{
    Q_OBJECT

public:
    HitSteps(Workspace *workspace, MessageBar *messages);

    /// The next or previous hit of the search, in this article or the next one that is in the list.
    void step(bool backwards);
    /// Opens the article where this hit stands.
    void open(ArticleId article, const PartHit &hit);

private:
    void showHit();

    Workspace *m_workspace;
    MessageBar *m_messages;
    SearchQuery m_query;
    ArticleId m_shown;               // whose hit was gone to
    std::optional<PartHit> m_wanted; // in the article that is on its way
    bool m_last = false;             // the last hit of it is wanted, not the first
};

} // namespace Pressmark
