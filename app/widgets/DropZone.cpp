#include "widgets/DropZone.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace starling {

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

DropZone::DropZone(const QString& text, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(text);
    hide();
    parent->setAcceptDrops(true);
    parent->installEventFilter(this);
}

bool DropZone::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (localFiles(drag->mimeData()).isEmpty())
            break;
        // Copied, never moved: the user's own file stays where it is.
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        setGeometry(parentWidget()->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        break;
    case QEvent::Drop: {
        hide();
        auto* drop = static_cast<QDropEvent*>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(localFiles(drop->mimeData()));
        return true;
    }
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DropZone::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const ThemeColours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colours.window;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    painter.setPen({colours.accent, 2, Qt::DashLine});
    const int margin = Theme::pageMargin;
    painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), Theme::radius, Theme::radius);
    painter.setPen(colours.text);
    painter.setFont(m_theme.font(TextSize::Heading));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace starling
