#pragma once

#include "window/importing/urlfetcher.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Pressmark {

/// Asks for an address, fetches it, and shows where it was sent on to.
class OpenUrlDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenUrlDialog(const QUrl &url, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageFetched(const Pressmark::FetchedPage &page);

private:
    void start();
    void finish(const Result<FetchedPage> &page);
    void say(const QString &text, bool bad);

    UrlFetcher *m_fetcher;
    QLineEdit *m_address;
    QLabel *m_state;
    QPushButton *m_open;
    QString m_redirects;
    bool m_running = false;
};

} // namespace Pressmark
