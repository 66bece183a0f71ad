#include "settings/LengthLimits.h"

#include "widgets/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>

#include <algorithm>
#include <array>

namespace starling {

namespace {

constexpr std::array depths{Depth::Summary, Depth::Standard, Depth::Deep};

struct Limit {
    Milliseconds LengthRules::*member;
    const char* name;
    const char* meaning;
};

constexpr std::array limits{
    Limit{
        &LengthRules::thinBelow, QT_TRANSLATE_NOOP("starling::LengthLimits", "Thin below"),
        QT_TRANSLATE_NOOP("starling::LengthLimits", "A shorter answer is called thin.")},
    Limit{
        &LengthRules::halfwayMark, QT_TRANSLATE_NOOP("starling::LengthLimits", "Mark at"),
        QT_TRANSLATE_NOOP("starling::LengthLimits", "A line on the clock and the waveform.")},
    Limit{
        &LengthRules::cap, QT_TRANSLATE_NOOP("starling::LengthLimits", "Cap"),
        QT_TRANSLATE_NOOP("starling::LengthLimits", "Every second past it is overtime.")},
    Limit{
        &LengthRules::farOverAbove, QT_TRANSLATE_NOOP("starling::LengthLimits", "Far over above"),
        QT_TRANSLATE_NOOP("starling::LengthLimits", "A longer answer lacks a choice of what matters.")},
    Limit{
        &LengthRules::setupWarning, QT_TRANSLATE_NOOP("starling::LengthLimits", "Setup warning after"),
        QT_TRANSLATE_NOOP("starling::LengthLimits", "A longer setup is pointed out.")},
};

/// Steps by five seconds across the minutes, where QTimeEdit would stop at the end of its section.
class LimitEdit : public QTimeEdit {
public:
    using QTimeEdit::QTimeEdit;

    void stepBy(int steps) override
    {
        constexpr int step = 5'000;
        const int ms = time().msecsSinceStartOfDay() + steps * step;
        setTime(QTime::fromMSecsSinceStartOfDay(
            std::clamp(ms, minimumTime().msecsSinceStartOfDay(), maximumTime().msecsSinceStartOfDay())));
    }

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
};

LengthRules& rulesOf(LengthSettings& lengths, Depth depth)
{
    switch (depth) {
    case Depth::Summary:
        return lengths.summary;
    case Depth::Standard:
        return lengths.standard;
    case Depth::Deep:
        break;
    }
    return lengths.deep;
}

} // namespace

LengthLimits::LengthLimits(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid * 2);
    grid->setVerticalSpacing(Theme::grid);
    addHeadings(grid);
    for (size_t row = 0; row < limits.size(); ++row) {
        const QString name = tr(limits.at(row).name);
        auto* label = new QLabel(name, this);
        label->setToolTip(tr(limits.at(row).meaning));
        grid->addWidget(label, int(row) + 1, 0);
        for (size_t column = 0; column < depths.size(); ++column)
            addField(
                grid, int(row) + 1, int(column) + 1, name,
                {depths.at(column), limits.at(row).member, nullptr});
    }
    grid->setColumnStretch(4, 1);

    m_order = new QLabel(this);
    m_order->setWordWrap(true);
    m_order->hide();
    grid->addWidget(m_order, int(limits.size()) + 1, 0, 1, 5);
    auto* defaults = new QPushButton(tr("Restore the usual limits"), this);
    connect(defaults, &QPushButton::clicked, this, [this] {
        m_settings.setLengths({});
        refresh();
    });
    grid->addWidget(defaults, int(limits.size()) + 2, 0, 1, 3, Qt::AlignLeft);
    refresh();
}

void LengthLimits::addHeadings(QGridLayout* grid)
{
    const std::array names{tr("Summary"), tr("Standard"), tr("Deep")};
    for (size_t column = 0; column < names.size(); ++column) {
        auto* label = new QLabel(names.at(column), this);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, 0, int(column) + 1);
    }
}

void LengthLimits::addField(
    QGridLayout* grid, int row, int column, const QString& limitName, const Field& field)
{
    const std::array names{tr("%1, summary"), tr("%1, standard"), tr("%1, deep")};
    Field shown = field;
    shown.edit = new LimitEdit(this);
    shown.edit->setDisplayFormat(QStringLiteral("m:ss"));
    shown.edit->setTimeRange(QTime(0, 0, 1), QTime(0, 59, 59));
    shown.edit->setCurrentSection(QDateTimeEdit::SecondSection);
    shown.edit->setAccessibleName(names.at(size_t(field.depth)).arg(limitName));
    shown.edit->setMinimumWidth(Theme::grid * 11);
    connect(shown.edit, &QTimeEdit::timeChanged, this, &LengthLimits::store);
    grid->addWidget(shown.edit, row, column);
    m_fields.push_back(shown);
}

void LengthLimits::refresh()
{
    LengthSettings lengths = m_settings.lengths();
    for (const Field& field : m_fields) {
        const QSignalBlocker quiet(field.edit);
        const auto limit = rulesOf(lengths, field.depth).*field.limit;
        field.edit->setTime(QTime::fromMSecsSinceStartOfDay(int(limit.count())));
    }
    m_order->hide();
}

void LengthLimits::store()
{
    LengthSettings lengths;
    for (const Field& field : m_fields)
        rulesOf(lengths, field.depth).*field.limit = Milliseconds(field.edit->time().msecsSinceStartOfDay());
    for (const Depth depth : depths) {
        const LengthRules& rules = rulesOf(lengths, depth);
        if (rules.thinBelow <= rules.cap && rules.cap <= rules.farOverAbove)
            continue;
        m_order->setText(
            tr("Not stored yet: “thin below” must come before the cap, and the cap before “far over”."));
        m_order->show();
        return;
    }
    m_order->hide();
    m_settings.setLengths(lengths);
}

} // namespace starling
