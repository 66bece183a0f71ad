#include "stories/SpinePart.h"

#include "story/BulletTrouble.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

SpinePart::SpinePart(const PartServices& services, QWidget* parent)
    : StoryPart(services, parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::grid);
}

QString SpinePart::summary(const Story& story) const
{
    return story.spine.empty() ? QString() : tr("%n bullet(s)", nullptr, int(story.spine.size()));
}

void SpinePart::arrange(const Story& story)
{
    const Framework& framework = services().catalog.frameworkOrDefault(story.framework);
    std::vector<SegmentId> order;
    for (const SegmentTemplate& segment : framework.segments)
        order.push_back(segment.id);
    for (const SpineBullet& bullet : story.spine) {
        if (std::find(order.begin(), order.end(), bullet.segment) == order.end())
            order.push_back(bullet.segment);
    }
    if (order == m_order)
        return;
    m_order = order;
    for (const Segment& segment : m_segments) {
        m_column->removeWidget(segment.box);
        segment.box->hide();
        segment.box->deleteLater();
    }
    m_segments.clear();
    for (const SegmentId& id : order)
        addSegment(id, framework.find(id));
    // Made later than the parts below, they would be the page's last stops of the Tab key.
    QWidget* before = parentWidget()->findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (const Segment& segment : m_segments) {
        if (before)
            setTabOrder(before, segment.rows->field(0, 0));
        before = segment.rows->field(0, 0);
    }
}

void SpinePart::addSegment(const SegmentId& id, const SegmentTemplate* known)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    const QString name = known ? known->name : id.toString();
    auto* heading = new QLabel(box);
    heading->setTextFormat(Qt::PlainText);
    heading->setText(known ? name : tr("%1 (not in this framework)").arg(name));
    if (known) {
        // The letter stands beside the colour, which is never the only sign.
        heading->setText(tr("%1  %2").arg(known->letter, name));
    }
    auto* rows = new TextRows({{tr("Bullet in %1").arg(name), TextShape::Line, 1}}, theme(), box);
    rows->setObjectName(QStringLiteral("spine.%1").arg(id.toString()));
    rows->setCue(known && !known->cue.isEmpty() ? known->cue : tr("A reminder, not a sentence"));
    heading->setBuddy(rows->field(0, 0));
    auto* nudge = new QLabel(box);
    nudge->setTextFormat(Qt::PlainText);
    nudge->setWordWrap(true);
    nudge->hide();
    auto* head = new QHBoxLayout;
    auto* swatch = new QWidget(box);
    swatch->setFixedWidth(Theme::grid / 2);
    swatch->setAutoFillBackground(true);
    QPalette colours = swatch->palette();
    colours.setColor(QPalette::Window, known ? QColor(known->colour) : theme().colours().mutedText);
    swatch->setPalette(colours);
    head->addWidget(swatch);
    head->addWidget(heading, 1);
    column->addLayout(head);
    column->addWidget(rows);
    column->addWidget(nudge);
    m_column->addWidget(box);
    m_segments.push_back({id, box, heading, rows, nudge});
    const Segment segment = m_segments.back();
    connect(rows, &TextRows::edited, this, [this, segment](const QString& at) { onEdited(segment, at); });
    connect(rows, &TextRows::changed, this, [this, segment] { showNudge(segment); });
    connect(rows, &TextRows::left, &editing(), &StoryEditing::endBurst);
    connect(rows, &TextRows::refused, this, &StoryPart::refused);
}

void SpinePart::onEdited(const Segment& segment, const QString& place)
{
    const QStringList texts = fromRows(segment.rows->rows());
    const QString key =
        place.isEmpty() ? QString() : QStringLiteral("spine/%1/%2").arg(segment.id.toString(), place);
    editing().edit(tr("bullets"), key, [&](Story& story) {
        std::vector<SpineBullet> spine;
        for (const SegmentId& id : m_order) {
            const QStringList bullets = id == segment.id ? texts : story.bullets(id);
            for (const QString& text : bullets)
                spine.push_back({id, text});
        }
        story.spine = std::move(spine);
    });
}

void SpinePart::showNudge(const Segment& segment)
{
    QString trouble;
    const TextRows::Rows rows = segment.rows->rows();
    for (const QStringList& row : rows) {
        trouble = bulletTrouble(row.front());
        if (!trouble.isEmpty())
            break;
    }
    //: A sign before a nudge
    segment.nudge->setText(trouble.isEmpty() ? QString() : tr("✎ %1").arg(trouble));
    segment.nudge->setVisible(!trouble.isEmpty());
}

void SpinePart::showStory(const Story& story)
{
    arrange(story);
    for (const Segment& segment : m_segments)
        segment.rows->setRows(toRows(story.bullets(segment.id)));
}

QWidget* SpinePart::firstField() const
{
    return m_segments.empty() ? nullptr : m_segments.front().rows->field(0, 0);
}

} // namespace starling
