#include "stories/NumbersPart.h"

#include "stories/NumbersModel.h"
#include "story/StoryText.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace starling {

namespace {

constexpr int mostRows = 12; // beyond that the table scrolls

/// Hands on what is typed at every key, so that a cell being edited is saved like any other field.
class NumberDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget*
    createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* self =
            const_cast<NumberDelegate*>(this); // commitData is a signal; the base class is const here
        if (const QStringList texts = NumbersModel::choices(index.column()); !texts.isEmpty()) {
            auto* box = new QComboBox(parent);
            box->addItems(texts);
            connect(box, &QComboBox::activated, self, [self, box] { Q_EMIT self->commitData(box); });
            return box;
        }
        auto* line = new QLineEdit(parent);
        line->setMaxLength(int(longestField));
        line->setFrame(false);
        connect(line, &QLineEdit::textEdited, self, [self, line] { Q_EMIT self->commitData(line); });
        return line;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        const QString text = index.data(Qt::EditRole).toString();
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentText(text);
        else if (auto* line = qobject_cast<QLineEdit*>(editor); line && line->text() != text)
            line->setText(text);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        const auto* box = qobject_cast<QComboBox*>(editor);
        const auto* line = qobject_cast<QLineEdit*>(editor);
        const QString text = box ? box->currentText() : line->text();
        if (text != index.data(Qt::EditRole).toString())
            model->setData(index, text, Qt::EditRole);
    }
};

} // namespace

NumbersPart::NumbersPart(const PartServices& services, QWidget* parent)
    : StoryPart(services, parent)
    , m_model(new NumbersModel(services.editing, this))
    , m_table(new QTableView(this))
    , m_hint(new QLabel(this))
{
    m_table->setObjectName(QStringLiteral("numbers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new NumberDelegate(m_table));
    m_table->setAccessibleName(tr("Numbers"));
    m_table->setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(true);
    m_table->setShowGrid(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + Theme::grid * 2);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString header = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QStringList choices = NumbersModel::choices(column);
        const QString longest =
            std::accumulate(choices.begin(), choices.end(), header, [](const QString& a, const QString& b) {
                return a.size() < b.size() ? b : a;
            });
        m_table->setColumnWidth(
            column,
            std::max(m_table->fontMetrics().horizontalAdvance(longest) + Theme::grid * 4, Theme::grid * 9));
    }
    m_table->setColumnWidth(0, Theme::grid * 20);
    m_table->installEventFilter(this);

    m_hint->setText(tr("A complete story has one technical and one business number at least. "
                       "Type into the last row to add one; Delete removes the chosen ones."));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addWidget(m_hint);
    column->addWidget(m_table);
    fit();
}

QString NumbersPart::summary(const Story& story) const
{
    return story.numbers.empty() ? QString() : tr("%n number(s)", nullptr, int(story.numbers.size()));
}

void NumbersPart::showStory(const Story& story)
{
    m_model->showNumbers(story.numbers);
    fit();
}

void NumbersPart::fit()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int height = m_table->horizontalHeader()->sizeHint().height()
                       + rows * m_table->verticalHeader()->defaultSectionSize()
                       + m_table->horizontalScrollBar()->sizeHint().height() + Theme::grid / 2;
    if (height != m_table->minimumHeight())
        m_table->setFixedHeight(height);
}

QWidget* NumbersPart::firstField() const
{
    return m_table;
}

bool NumbersPart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            m_model->removeEntries(m_table->selectionModel()->selectedIndexes());
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_table->edit(m_table->currentIndex());
            return true;
        }
    }
    return StoryPart::eventFilter(watched, event);
}

} // namespace starling
