#include "KeysDialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace starling {

KeysDialog::KeysDialog(const QString& page, const QList<KeyHelp>& keys, const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys: %1").arg(page));
    const QList<KeyHelp> everywhere{
        {tr("Ctrl+1 … Ctrl+8"), tr("Go to a page")},
        {tr("F1"), tr("This list")},
        {tr("Ctrl+Q"), tr("Quit")},
    };
    const QList<KeyHelp> all = keys + everywhere;

    auto* table = new QTableWidget(int(all.size()), 2, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    for (int row = 0; row < all.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(all.at(row).keys));
        table->item(row, 0)->setFont(theme.figures(TextSize::Body));
        table->setItem(row, 1, new QTableWidgetItem(all.at(row).action));
    }
    table->resizeColumnToContents(0);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(Theme::grid * 95, Theme::grid * 65);
}

} // namespace starling
