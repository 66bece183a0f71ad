#include "layering/LayeringRules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace starling::test {
namespace {

/// Lowest first; rooms of one line share a floor.
const QHash<QString, int>& floors()
{
    static const QHash<QString, int> table{
        {QStringLiteral("base"), 0},      {QStringLiteral("answer"), 1},  {QStringLiteral("story"), 1},
        {QStringLiteral("catalog"), 2},   {QStringLiteral("audio"), 3},   {QStringLiteral("progress"), 4},
        {QStringLiteral("analysis"), 4},  {QStringLiteral("library"), 5}, {QStringLiteral("exchange"), 6},
        {QStringLiteral("rehearsal"), 6}, {QStringLiteral("sample"), 7},
    };
    return table;
}

/// Folders of app that every page may use; all others are pages.
bool isShared(const QString& appFolder)
{
    static const QSet<QString> shared{
        QStringLiteral("widgets"),     QStringLiteral("settings"), QStringLiteral("services"),
        QStringLiteral("theme"),       QStringLiteral("charts"),   QStringLiteral("jobs"),
        QStringLiteral("calibration"),
    };
    return shared.contains(appFolder);
}

struct Include {
    QString name;
    bool angled = false;
    int line = 0;
};

QList<Include> includesOf(const QString& path)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*(?:"([^"]+)\"|<([^>]+)>))"));
    QList<Include> result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const bool angled = match.capturedLength(1) == 0;
        result.append({match.captured(angled ? 2 : 1), angled, i + 1});
    }
    return result;
}

/// Where a quoted include leads, relative to the root; empty when it is generated or unknown.
QString resolve(const QString& root, const QString& includer, const QString& name)
{
    const QStringList places{
        QFileInfo(includer).path(), QStringLiteral("app"), QStringLiteral("core"), QStringLiteral(".")};
    for (const QString& place : places) {
        const QString candidate = QDir::cleanPath(place + u'/' + name);
        if (!candidate.startsWith(QLatin1String("..")) && QFileInfo::exists(root + u'/' + candidate))
            return candidate;
    }
    return {};
}

bool matches(const QString& include, const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
        .match(include)
        .hasMatch();
}

constexpr auto windowHeaders =
    "Qt(Widgets|Charts|Svg|SvgWidgets|PrintSupport)(/.*)?|"
    "QtGui/(QGuiApplication|QWindow|QAction|QShortcut|QClipboard)|"
    "Q(Gui)?Application|QWindow|QAction|QShortcut|QClipboard|QWidget(Action)?|Q.*Dialog|QMainWindow|"
    "QMessageBox|"
    "QLabel|Q(Push|Tool|Radio|AbstractUpDown|Abstract)Button|QCheckBox|QComboBox|QGroupBox|QLineEdit|"
    "Q(Plain)?TextEdit|QTextBrowser|Q.*(Spin)Box|QSlider|QScroll(Area|Bar)|QProgressBar|QMenu(Bar)?|"
    "Q(Status|Tool|Tab)Bar|Q(?!Text|Page).*Layout|QStyle.*|Q(Tree|Table|List|Header|Graphics|AbstractItem)"
    "View|"
    "Q(Tree|Table|List|Stacked|Tab)Widget|Q.*ItemDelegate|QCompleter|QSystemTrayIcon|QDockWidget|QToolTip|"
    "QChart.*|Q.*Series|QBarSet|Q.*Axis";
constexpr auto databaseHeaders = "QtSql(/.*)?|QSql.*|sqlite3\\.h";
constexpr auto soundHeaders = "QtMultimedia(/.*)?|QAudio(Source|Sink|Device|Decoder|Format|Buffer)|QMedia.*|"
                              "sndfile\\.h|sndfile\\.hh|soxr\\.h|sonic\\.h|pulse/.*|samplerate\\.h";

class TreeReader {
public:
    explicit TreeReader(QString root)
        : m_root(std::move(root))
    {
    }

    QList<Breach> read()
    {
        for (const auto* top : {"core", "app"}) {
            const QString folder = QLatin1String(top);
            QDirIterator files(
                m_root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                QDirIterator::Subdirectories);
            while (files.hasNext())
                readFile(QDir(m_root).relativeFilePath(files.next()));
        }
        findPairs();
        return m_breaches;
    }

private:
    void breach(const QString& file, int line, const QString& reason)
    {
        m_breaches.append({file, line, reason});
    }

    void readFile(const QString& file)
    {
        const QStringList parts = file.split(u'/');
        const bool isCore = parts.first() == QLatin1String("core");
        const QString room = parts.size() > 2 ? parts.at(1) : QString();
        if (isCore && !floors().contains(room)) {
            breach(file, 0, QStringLiteral("core/%1 has no floor").arg(room));
            return;
        }
        const QList<Include> includes = includesOf(m_root + u'/' + file);
        for (const Include& include : includes) {
            checkLibraries(file, isCore, room, include);
            if (include.angled)
                continue;
            const QString target = resolve(m_root, file, include.name);
            if (isCore)
                checkCore(file, room, include, target);
            else
                checkApp(file, room, include, target);
        }
    }

    void checkLibraries(const QString& file, bool isCore, const QString& room, const Include& include)
    {
        if (isCore && matches(include.name, windowHeaders))
            breach(file, include.line, QStringLiteral("core includes the window's <%1>").arg(include.name));
        if (!(isCore && room == QLatin1String("library")) && matches(include.name, databaseHeaders))
            breach(file, include.line, QStringLiteral("only core/library knows <%1>").arg(include.name));
        if (!(isCore && room == QLatin1String("audio")) && matches(include.name, soundHeaders))
            breach(file, include.line, QStringLiteral("only core/audio knows <%1>").arg(include.name));
    }

    void checkCore(const QString& file, const QString& room, const Include& include, const QString& target)
    {
        const QStringList parts = target.split(u'/');
        if (parts.first() == QLatin1String("app")) {
            breach(file, include.line, QStringLiteral("core includes app's \"%1\"").arg(include.name));
            return;
        }
        const QString other = parts.size() > 2 ? parts.at(1) : include.name.section(u'/', 0, 0);
        if (!floors().contains(other) || other == room)
            return;
        if (floors().value(other) > floors().value(room))
            breach(
                file, include.line,
                QStringLiteral("%1 stands below %2 and includes \"%3\"").arg(room, other, include.name));
        m_arrows[{room, other}] = {file, include.line};
    }

    void checkApp(const QString& file, const QString& page, const Include& include, const QString& target)
    {
        const QStringList parts = target.split(u'/');
        if (page.isEmpty() || parts.size() < 3 || parts.first() != QLatin1String("app"))
            return;
        const QString other = parts.at(1);
        if (other == page || isShared(other))
            return;
        breach(
            file, include.line,
            QStringLiteral("app/%1 includes app/%2's \"%3\"").arg(page, other, include.name));
    }

    /// Two rooms of one floor may know each other in one direction only.
    void findPairs()
    {
        for (auto arrow = m_arrows.cbegin(); arrow != m_arrows.cend(); ++arrow) {
            const auto [from, to] = arrow.key();
            if (from < to && floors().value(from) == floors().value(to) && m_arrows.contains({to, from}))
                breach(
                    arrow->first, arrow->second,
                    QStringLiteral("%1 and %2 include one another").arg(from, to));
        }
    }

    QString m_root;
    QList<Breach> m_breaches;
    QHash<std::pair<QString, QString>, std::pair<QString, int>> m_arrows;
};

} // namespace

QList<Breach> findBreaches(const QString& root)
{
    return TreeReader(QDir::cleanPath(root)).read();
}

QList<Breach> findMachinePaths(const QString& root)
{
    // In pieces, so that this file does not find itself.
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<![\w.}$])(/ho)") + QStringLiteral(R"(me/\w|/Us)")
        + QStringLiteral(R"(ers/\w|/wo)") + QStringLiteral(R"(rk/\w|/ro)")
        + QStringLiteral(R"(ot/\w|[A-Z]:\\\\?Us)") + QStringLiteral(R"(ers))"));
    static const QRegularExpression skipped(QStringLiteral(
        R"(^(\.git|build[^/]*|\.cache)(/|$)|\.(opus|flac|wav|png|ico|qm|sqlite|gz|mp3|m4a)$)"));
    QList<Breach> result;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString relative = QDir(root).relativeFilePath(path);
        QFile file(path);
        if (skipped.match(relative).hasMatch() || !file.open(QIODevice::ReadOnly))
            continue;
        int number = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            ++number;
            if (const auto match = pattern.match(line); match.hasMatch())
                result.append({relative, number, QStringLiteral("a path of one machine: ") + line.trimmed()});
        }
    }
    return result;
}

QString toText(const QList<Breach>& breaches)
{
    QStringList lines;
    for (const Breach& breach : breaches)
        lines << QStringLiteral("%1:%2: %3").arg(breach.file).arg(breach.line).arg(breach.reason);
    return lines.join(u'\n');
}

} // namespace starling::test
