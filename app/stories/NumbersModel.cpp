#include "stories/NumbersModel.h"

#include "stories/StoryWords.h"
#include "story/StoryFields.h"
#include "story/StoryText.h"

#include <algorithm>
#include <array>
#include <set>

namespace starling {

namespace {

constexpr std::array metricCategories{MetricCategory::ModelPerformance, MetricCategory::BusinessImpact,
                                      MetricCategory::Operational,      MetricCategory::Scale,
                                      MetricCategory::Efficiency,       MetricCategory::TeamImpact};
constexpr std::array defensibilities{Defensibility::Yes, Defensibility::Directionally, Defensibility::No};

/// One cell read or written; `choice` is the number in the list of choices.
struct Cell {
    explicit Cell(int which)
        : column(which)
    {
    }

    int column;
    int at = 0;
    QString text;
    bool write = false;
    bool isChoice = false;
    QString label;

    template<typename Text>
    void operator()(const FieldName& field, Text& value, TextShape)
    {
        if (at++ != column)
            return;
        label = QLatin1String(field.id);
        if constexpr (!std::is_const_v<Text>) {
            if (write)
                value = text;
        }
        text = value;
    }
    template<typename Value>
    void operator()(const FieldName& field, Value& value)
    {
        if (at++ != column)
            return;
        label = QLatin1String(field.id);
        isChoice = true;
        if constexpr (std::is_same_v<std::remove_const_t<Value>, MetricCategory>)
            choose(value, metricCategories, words::metricCategory);
        else
            choose(value, defensibilities, words::defensibility);
    }

private:
    template<typename Value, typename All>
    void choose(Value& value, const All& all, QString (*name)(typename All::value_type))
    {
        if constexpr (!std::is_const_v<Value>) {
            for (const auto each : all) {
                if (write && name(each) == text)
                    value = each;
            }
        }
        text = name(value);
    }
};

Cell cellOf(const NumberEntry& entry, int column)
{
    Cell cell(column);
    visitFields(entry, cell);
    return cell;
}

} // namespace

NumbersModel::NumbersModel(StoryEditing& editing, QObject* parent)
    : QAbstractTableModel(parent)
    , m_editing(editing)
{
}

void NumbersModel::showNumbers(const std::vector<NumberEntry>& numbers)
{
    if (numbers == m_numbers)
        return;
    const int before = entries();
    const int after = int(numbers.size());
    // Rows come and go at the end, so that an open cell keeps its editor.
    if (after > before) {
        beginInsertRows({}, before + 1, after);
        m_numbers = numbers;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after + 1, before);
        m_numbers = numbers;
        endRemoveRows();
    } else {
        m_numbers = numbers;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QStringList NumbersModel::choices(int column)
{
    if (!cellOf({}, column).isChoice)
        return {};
    QStringList texts;
    if (cellOf({}, column).label == QLatin1String("category")) {
        for (const MetricCategory each : metricCategories)
            texts << words::metricCategory(each);
    } else {
        for (const Defensibility each : defensibilities)
            texts << words::defensibility(each);
    }
    return texts;
}

void NumbersModel::removeEntries(const QModelIndexList& indexes)
{
    std::set<int> rows;
    for (const QModelIndex& index : indexes) {
        if (index.row() < entries())
            rows.insert(index.row());
    }
    if (rows.empty())
        return;
    m_editing.edit(tr("Remove numbers"), {}, [&](Story& story) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            story.numbers.erase(story.numbers.begin() + *row);
    });
}

int NumbersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : entries() + 1;
}

int NumbersModel::columnCount(const QModelIndex& parent) const
{
    static const int columns = [] {
        Cell cell(-1);
        const NumberEntry entry;
        visitFields(entry, cell);
        return cell.at;
    }();
    return parent.isValid() ? 0 : columns;
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool entry = index.row() < entries();
    if (role == Qt::DisplayRole && !entry)
        return index.column() == 0 ? tr("Add a number…") : QString();
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return entry ? cellOf(m_numbers.at(size_t(index.row())), index.column()).text : QString();
    return {};
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return fieldLabel(QStringLiteral("numbers.%1").arg(cellOf({}, section).label));
}

Qt::ItemFlags NumbersModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool NumbersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString();
    if (role != Qt::EditRole || (index.row() == entries() && text.trimmed().isEmpty()))
        return false;
    const int row = index.row();
    Cell cell(index.column());
    cell.text = text;
    cell.write = true;
    const QString key = QStringLiteral("numbers/%1/%2").arg(row).arg(index.column());
    m_editing.edit(
        headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), key, [&](Story& story) {
            if (row >= int(story.numbers.size()))
                story.numbers.resize(size_t(row) + 1);
            visitFields(story.numbers.at(size_t(row)), cell);
        });
    return true;
}

} // namespace starling
