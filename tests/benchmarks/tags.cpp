#include "benchmark.h"
#include "windowloop.h"

#include "archive/archive.h"
#include "archive/tagcleanup.h"
#include "archive/tagging.h"
#include "archive/tags.h"
#include "window/appearance/theme.h"
#include "window/cleanup/cleanupacts.h"
#include "window/connection/archiveconnection.h"
#include "window/library/librarypane.h"
#include "window/mainwindow.h"
#include "window/passages/passagelistacts.h"
#include "window/passages/passagepane.h"
#include "window/searching/searchbar.h"
#include "window/shell/actions.h"
#include "window/shell/rowsview.h"
#include "window/shell/workspace.h"
#include "window/tagging/tagfield.h"
#include "window/tagging/taggingpanel.h"
#include "window/tagging/tagpicker.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int BetweenKeys = 60; // milliseconds
constexpr int ScrollSteps = 30;

/// A window on an archive with many tags and passages, used as a person would.
class TagsMeasurement
{
public:
    explicit TagsMeasurement(MainWindow &window)
        : m_window(window)
    { }

    bool open(const QString &folder);
    void listPassages();
    void completeTags();
    void searchForTags();
    void useLibrary();
    void cleanUp();
    void changeTags();

    const QList<BenchmarkFigure> &figures() const { return m_figures; }

private:
    /// From the act until the window has settled, and how long it took no events meanwhile.
    void measure(const QString &name, const std::function<void()> &act);
    void type(const QString &name, const QStringList &words, const std::function<void()> &begin);
    /// One transaction, until the window shows it.
    void write(const QString &name, const Archive::Change &change);
    void scroll(const QString &name, QAbstractScrollArea *area);

    MainWindow &m_window;
    WindowLoop m_loop;
    QList<BenchmarkFigure> m_figures;
};

bool TagsMeasurement::open(const QString &folder)
{
    bool opened = false;
    measure(u"tags_open"_s, [&] { opened = m_window.openArchive(folder); });
    return opened;
}

void TagsMeasurement::measure(const QString &name, const std::function<void()> &act)
{
    m_loop.takeLongest();
    QElapsedTimer timer;
    timer.start();
    m_loop.measure(act);
    m_loop.runUntilSettled(m_window, qPrintable(name));
    m_figures.append({.name = name + u"_settled_ms"_s, .value = milliseconds(timer), .unit = u"wall ms"_s});
    m_figures += figuresOf(name, m_loop.takeLongest());
}

void TagsMeasurement::type(const QString &name, const QStringList &words, const std::function<void()> &begin)
{
    WindowWait worst;
    for (const QString &word : words) {
        begin();
        m_loop.runFor(200);
        m_loop.takeLongest();
        for (const QChar letter : word) {
            m_loop.measure([&] { QTest::keyClick(QApplication::focusWidget(), letter.toLatin1()); });
            m_loop.runFor(BetweenKeys);
        }
        const WindowWait wait = m_loop.takeLongest();
        worst = {std::max(worst.wall, wait.wall), std::max(worst.cpu, wait.cpu)};
    }
    m_figures += figuresOf(name, worst);
}

void TagsMeasurement::scroll(const QString &name, QAbstractScrollArea *area)
{
    m_loop.takeLongest();
    QScrollBar *bar = area->verticalScrollBar();
    for (int i = 0; i < ScrollSteps; ++i) {
        m_loop.measure([&] { bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * i / ScrollSteps)); });
        m_loop.runFor(15);
    }
    m_loop.measure([&] { bar->setValue(0); });
    m_loop.runFor(15);
    m_figures += figuresOf(name, m_loop.takeLongest());
}

void TagsMeasurement::listPassages()
{
    const std::pair<PassageGroup, QString> groups[] = {
        {PassageGroup::None, u"newest"_s},      {PassageGroup::Tag, u"by_tag"_s},
        {PassageGroup::Source, u"by_source"_s}, {PassageGroup::Article, u"by_article"_s},
        {PassageGroup::Date, u"by_month"_s},    {PassageGroup::Words, u"same_words"_s}};
    PassagePane *pane = m_window.passages()->pane();
    pane->setGroup(PassageGroup::None);
    measure(u"tags_passages_shown"_s, [this] { m_window.actions()->at(Act::Passages)->trigger(); });
    pane->setGroup(PassageGroup::Words); // so that all is known
    m_loop.runUntilSettled(m_window, "the same words");
    for (const auto &[group, name] : groups) {
        measure(u"tags_passages_%1"_s.arg(name), [pane, group = group] { pane->setGroup(group); });
        scroll(u"tags_passages_%1_scrolled"_s.arg(name), pane->view());
    }
    measure(u"tags_passages_left"_s, [this] { m_window.actions()->at(Act::Passages)->trigger(); });
}

void TagsMeasurement::completeTags()
{
    const QStringList words{u"code 1234"_s, u"coed 77"_s, u"19999"_s, u"conceded"_s};
    TaggingPanel *panel = m_window.workspace()->tagging();
    auto *field = panel->findChild<TagField *>();
    const auto begin = [panel, field] {
        panel->focusTagField();
        field->clear();
    };
    type(u"tags_field_key"_s, words, begin);
    field->clear();
    auto *picker = new TagPicker({u"Merge"_s, u"Into:"_s, u"Merge"_s}, panel->tagIndex(), {}, &m_window);
    picker->open();
    const auto clear = [picker] {
        QApplication::setActiveWindow(picker);
        picker->setFocus();
        auto *line = picker->findChild<QLineEdit *>();
        line->clear();
        line->setFocus();
    };
    type(u"tags_picker_key"_s, words, clear);
    picker->reject();
    QApplication::setActiveWindow(&m_window);
}

void TagsMeasurement::searchForTags()
{
    const auto begin = [this] {
        m_window.searchBar()->setWords({});
        m_window.searchBar()->takeFocus();
    };
    type(u"tags_search_key"_s, {u"tag:code"_s, u"tag:19"_s}, begin);
    begin();
    m_loop.runUntilSettled(m_window, "clearing the search");
}

void TagsMeasurement::useLibrary()
{
    LibraryPane *library = m_window.workspace()->library();
    scroll(u"tags_library_scrolled"_s, library);
    measure(u"tags_library_key"_s, [library] { QTest::keyClick(library, Qt::Key_Down); });
    measure(u"tags_library_clear"_s, [this] { m_window.searchBar()->setScopes({}); });
}

void TagsMeasurement::cleanUp()
{
    measure(u"tags_cleanup_shown"_s, [this] { m_window.actions()->at(Act::CleanUpTags)->trigger(); });
    measure(u"tags_cleanup_left"_s, [this] { m_window.actions()->at(Act::CleanUpTags)->trigger(); });
}

void TagsMeasurement::write(const QString &name, const Archive::Change &change)
{
    m_loop.takeLongest();
    QElapsedTimer timer;
    timer.start();
    bool written = false;
    bool shown = false;
    m_window.connection()->write(change, [&] {
        written = true;
        m_figures.append({.name = name + u"_written_ms"_s, .value = milliseconds(timer), .unit = u"wall ms"_s});
    });
    const auto connection =
        QObject::connect(m_window.workspace(), &Workspace::contentsChanged, [&] { shown = written; });
    while (!shown && timer.elapsed() < 20'000)
        m_loop.runFor(5);
    QObject::disconnect(connection);
    m_figures.append({.name = name + u"_shown_ms"_s, .value = milliseconds(timer), .unit = u"wall ms"_s});
    m_loop.runUntilSettled(m_window, qPrintable(name));
    m_loop.runFor(1'200); // what is counted later
    m_figures += figuresOf(name, m_loop.takeLongest());
}

void TagsMeasurement::changeTags()
{
    const QList<Tag> tags = m_window.workspace()->contents().tags;
    if (tags.size() < 4)
        return;
    const auto at = [&tags](qsizetype place) { return tags[place * (tags.size() - 1) / 3]; };
    const Tag renamed = at(1);
    write(u"tags_give_one"_s, [&](Writing &w) { return tagAnnotation(w, AnnotationId{1}, at(2).name); });
    write(u"tags_rename"_s, [&](Writing &w) { return renameTag(w, renamed.id, renamed.name + u" renamed"_s); });
    write(u"tags_rename_back"_s, [&](Writing &w) { return renameTag(w, renamed.id, renamed.name); });
    write(u"tags_new"_s, [&](Writing &w) {
        const Result<TagId> made = ensureTag(w, u"quite a new one %1"_s.arg(tags.size()));
        return made ? Result<void>() : Result<void>(made.error());
    });
    write(u"tags_merge"_s, [&](Writing &w) { return mergeTags(w, at(2).id, at(3).id); });
    measure(u"tags_merge_undone"_s, [this] { m_window.connection()->undo(); });
}

/// --archive FOLDER, with many passages and tags, as the part passages keeps one: lists, completions and acts in a window.
QList<BenchmarkFigure> measureTags(const BenchmarkOptions &options)
{
    const QString folder = options.value(u"archive"_s);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"pressmark-test"_s);
    QCoreApplication::setApplicationName(u"tags"_s);
    Appearance appearance;
    MainWindow window(&appearance, QString());
    window.resize(1440, 900);
    window.show();
    TagsMeasurement measurement(window);
    if (folder.isEmpty() || !QTest::qWaitForWindowExposed(&window) || !measurement.open(folder)) {
        std::fprintf(stderr, "usage: pressmark-bench tags --archive FOLDER\n");
        return {};
    }
    measurement.completeTags();
    measurement.searchForTags();
    measurement.useLibrary();
    measurement.changeTags();
    measurement.listPassages();
    measurement.cleanUp();
    return measurement.figures();
}

const BenchmarkRegistration Registration("tags", measureTags);

} // namespace
