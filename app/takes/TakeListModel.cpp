#include "takes/TakeListModel.h"

#include "base/DateText.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>

namespace starling {

TakeListModel::TakeListModel(const Catalog& catalog, QObject* parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_now(QDateTime::currentDateTime())
{
}

void TakeListModel::setStories(const std::vector<StoryTitle>& stories)
{
    m_stories.clear();
    for (const StoryTitle& story : stories)
        m_stories.insert(story.id, story.title);
}

void TakeListModel::setLengths(const LengthSettings& lengths)
{
    m_lengths = lengths;
}

void TakeListModel::setNow(const QDateTime& now)
{
    m_now = now;
}

void TakeListModel::setTrash(bool trash)
{
    m_trash = trash;
    Q_EMIT headerDataChanged(Qt::Horizontal, State, State);
}

void TakeListModel::setTakes(std::vector<Take> takes)
{
    beginResetModel();
    m_takes = std::move(takes);
    sortRows();
    endResetModel();
}

int TakeListModel::rowOf(const TakeId& take) const
{
    const auto found = std::find_if(
        m_takes.begin(), m_takes.end(), [&take](const Take& candidate) { return candidate.id == take; });
    return found == m_takes.end() ? -1 : int(found - m_takes.begin());
}

Milliseconds TakeListModel::spoken() const
{
    return std::accumulate(
        m_takes.begin(), m_takes.end(), Milliseconds{0},
        [](Milliseconds sum, const Take& take) { return sum + take.duration; });
}

int TakeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_takes.size());
}

int TakeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TakeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const Take& take = m_takes.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(take, index.column());
    case Qt::ToolTipRole:
        return toolTip(take, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(take, index.column());
    case FlagCountsRole:
        if (index.column() == Flags)
            return QVariant::fromValue(words::flagCounts(take, m_catalog));
        return {};
    case VerdictRole:
        if (index.column() == Length)
            return int(judgeLength(take.duration, rulesOf(take)));
        return {};
    default:
        return {};
    }
}

QVariant TakeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array names{
        tr("Recorded"), tr("Question"), tr("Story"),  tr("Framework"),
        tr("Length"),   tr("Flags"),    tr("Rating"), m_trash ? tr("Kept for") : tr("Note")};
    return names.at(size_t(section));
}

QString TakeListModel::text(const Take& take, int column) const
{
    switch (column) {
    case Recorded:
        return words::when(take.recordedAt, m_now.date());
    case Question: {
        const QString question = words::question(take, m_catalog);
        return question.isEmpty() ? tr("No question") : question;
    }
    case Story:
        return m_stories.value(take.setup.story);
    case Framework: {
        const starling::Framework* framework = m_catalog.framework(take.setup.framework);
        return framework ? framework->name : take.setup.framework.toString();
    }
    case Length:
        return words::length(take.duration, rulesOf(take));
    case Flags: {
        QStringList parts;
        for (const words::FlagCount& flag : words::flagCounts(take, m_catalog))
            parts += QStringLiteral("%1 %2").arg(flag.glyph).arg(flag.count);
        return parts.join(QStringLiteral("  "));
    }
    case Rating: {
        const std::optional<double> mean = words::meanRating(take.rating);
        return mean ? QLocale().toString(*mean, 'f', 1) : QStringLiteral("–");
    }
    case State:
        return m_trash ? tr("%n day(s)", nullptr, daysLeft(take)) : words::state(take.state);
    default:
        return {};
    }
}

QString TakeListModel::toolTip(const Take& take, int column) const
{
    switch (column) {
    case Recorded:
        return dateTimeText(take.recordedAt, QLocale::LongFormat);
    case Question:
        return words::question(take, m_catalog);
    case Length:
        return words::verdict(take.duration, rulesOf(take));
    case Flags:
        return words::flags(words::flagCounts(take, m_catalog));
    case Rating:
        return take.rating.lesson.isEmpty() ? QString() : tr("Next: %1").arg(take.rating.lesson);
    case State:
        if (!m_trash && take.state == TakeState::Recovered)
            return tr(
                "The recording was cut short by a crash or a power failure; everything that had reached the "
                "disk is here.");
        return {};
    default:
        return text(take, column);
    }
}

QString TakeListModel::spokenText(const Take& take, int column) const
{
    switch (column) {
    case Length:
        return tr("%1. %2").arg(words::clock(take.duration), words::verdict(take.duration, rulesOf(take)));
    case Flags:
        return words::flags(words::flagCounts(take, m_catalog));
    case Rating:
        return words::meanRating(take.rating) ? text(take, column) : tr("not rated");
    default:
        return text(take, column);
    }
}

LengthRules TakeListModel::rulesOf(const Take& take) const
{
    return m_lengths.rulesFor(take.setup.depth, m_catalog.frameworkOrDefault(take.setup.framework));
}

int TakeListModel::daysLeft(const Take& take) const
{
    if (!take.deletedAt)
        return trashDays;
    return std::clamp(int(m_now.daysTo(take.deletedAt->addDays(trashDays))), 0, trashDays);
}

void TakeListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<TakeId> ids;
    ids.reserve(size_t(before.size()));
    for (const QModelIndex& index : before)
        ids.push_back(take(index.row()).id);
    sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rowOf(ids.at(size_t(i))), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TakeListModel::sortRowsByText()
{
    std::vector<std::pair<QString, size_t>> keys;
    keys.reserve(m_takes.size());
    for (size_t i = 0; i < m_takes.size(); ++i)
        keys.emplace_back(text(m_takes.at(i), m_sortColumn).toCaseFolded(), i);
    std::stable_sort(keys.begin(), keys.end(), [this](const auto& a, const auto& b) {
        return m_sortOrder == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::vector<Take> sorted;
    sorted.reserve(m_takes.size());
    for (const auto& [key, index] : keys)
        sorted.push_back(std::move(m_takes.at(index)));
    m_takes = std::move(sorted);
}

void TakeListModel::sortRows()
{
    // Equal keys fall back to the newest first, whatever the direction, so that the order never surprises.
    std::stable_sort(m_takes.begin(), m_takes.end(), [](const Take& a, const Take& b) {
        return a.recordedAt > b.recordedAt;
    });
    const auto by = [this](auto key) {
        std::stable_sort(m_takes.begin(), m_takes.end(), [this, &key](const Take& a, const Take& b) {
            return m_sortOrder == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
        });
    };
    switch (m_sortColumn) {
    case Recorded:
        by([](const Take& take) { return take.recordedAt; });
        break;
    case Length:
        by([](const Take& take) { return take.duration; });
        break;
    case Flags:
        by([](const Take& take) { return take.flags.size(); });
        break;
    case Rating:
        by([](const Take& take) { return words::meanRating(take.rating).value_or(0); });
        break;
    case State:
        if (m_trash) {
            by([this](const Take& take) { return daysLeft(take); });
            break;
        }
        [[fallthrough]];
    default:
        sortRowsByText();
    }
}

} // namespace starling
