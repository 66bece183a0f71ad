#include "stories/AnglesPart.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

namespace {

bool has(const Story& story, const QString& company)
{
    return std::any_of(
        story.angles.companies.begin(), story.angles.companies.end(), [&](const CompanyEmphasis& each) {
            return each.company.trimmed().compare(company, Qt::CaseInsensitive) == 0;
        });
}

} // namespace

AnglesPart::AnglesPart(const PartServices& services, QWidget* parent)
    : FieldForm(services, parent)
    , m_hints(new QLabel(this))
    , m_companies(new QPushButton(tr("Add a company"), this))
{
    add(QStringLiteral("angles.research"), tr("Begin with how the evaluation was designed."));
    add(QStringLiteral("angles.platform"), tr("Begin with how the system behaved in production."));
    addRows(
        QStringLiteral("angles.companies"), {QStringLiteral("company"), QStringLiteral("emphasis")},
        {[](const Story& story) {
             return toRows(story.angles.companies, &CompanyEmphasis::company, &CompanyEmphasis::emphasis);
         },
         [](Story& story, const TextRows::Rows& rows) {
             story.angles.companies =
                 fromRows<CompanyEmphasis>(rows, &CompanyEmphasis::company, &CompanyEmphasis::emphasis);
         }},
        true);
    m_hints->setTextFormat(Qt::PlainText);
    m_hints->setWordWrap(true);
    m_hints->setForegroundRole(QPalette::PlaceholderText);
    column()->addWidget(m_hints);
    m_companies->setMenu(new QMenu(m_companies));
    column()->addWidget(m_companies, 0, Qt::AlignLeft);
}

void AnglesPart::addCompany(const QString& company)
{
    editing().edit(tr("Add a company"), {}, [&](Story& story) {
        story.angles.companies.push_back({company, {}});
    });
}

void AnglesPart::fillCompanies(const Story& story)
{
    QStringList hints;
    m_companies->menu()->clear();
    for (const CompanyHint& each : kit().companies) {
        if (has(story, each.company)) {
            //: A company and what its panels look for
            hints << tr("%1: %2").arg(each.company, each.hint);
        } else {
            m_companies->menu()->addAction(
                each.company, this, [this, name = each.company] { addCompany(name); });
        }
    }
    m_companies->setVisible(!m_companies->menu()->isEmpty());
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!hints.isEmpty());
}

void AnglesPart::showStory(const Story& story)
{
    FieldForm::showStory(story);
    fillCompanies(story);
}

} // namespace starling
